import fc from 'fast-check'
import { expect, test } from 'vitest'
import { adopt, capped, compareHlc, HLC_MAX_AHEAD_MS, tick } from '#domain/hlc.ts'

const hlc = fc.record({ ms: fc.integer({ min: 0, max: 1e13 }), count: fc.integer({ min: 0, max: 1e6 }) })

test('each stamp of a device is later than the one before, even when its clock is set back', () => {
  fc.assert(
    fc.property(hlc, fc.integer({ min: 0, max: 1e13 }), (last, now) => {
      expect(compareHlc(tick(last, now), last)).toBeGreaterThan(0)
    }),
  )
})

test('a stamp from a clock far ahead is never adopted', () => {
  const last = { ms: 1_000, count: 2 }
  expect(adopt(last, { ms: 5_000 + HLC_MAX_AHEAD_MS, count: 0 }, 4_999)).toEqual(last)
  expect(adopt(last, { ms: 5_000, count: 0 }, 5_000)).toEqual({ ms: 5_000, count: 0 })
})

test('an edit made on a tablet that lives in 2099 loses to one made after it was received', () => {
  const received = Date.UTC(2026, 10, 22)
  const fromTheFuture = capped({ ms: Date.UTC(2099, 0, 1), count: 0 }, received + HLC_MAX_AHEAD_MS)
  const later = { ms: received + 2 * HLC_MAX_AHEAD_MS, count: 0 }
  expect(compareHlc(fromTheFuture, later)).toBeLessThan(0)
})

test('a stamp within its cap stays as it is', () => {
  fc.assert(
    fc.property(hlc, (stamp) => {
      expect(capped(stamp, stamp.ms)).toEqual(stamp)
    }),
  )
  expect(capped({ ms: 7, count: 3 }, null)).toEqual({ ms: 7, count: 3 })
})
