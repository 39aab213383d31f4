import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Envelope } from '#domain/entry.ts'
import type { StreamId } from '#domain/ids.ts'
import { compareEntries, correctedTime, elapsedMs, inOrder } from '#domain/order.ts'

const envelope = fc.record({
  stream: fc.constantFrom('a', 'b', 'c').map((text) => text as StreamId),
  seq: fc.integer({ min: 1, max: 6 }),
  at: fc.constant(0),
  offset: fc.constant(null),
  time: fc.integer({ min: 0, max: 5 }),
  learner: fc.constant(null),
  by: fc.constant(null),
}) satisfies fc.Arbitrary<Envelope>

/** As on a device: one time for one (stream, seq). */
const log = fc.uniqueArray(envelope, { selector: ({ stream, seq }) => `${stream}/${seq}` })

test('entries have one order, however they arrive', () => {
  fc.assert(
    fc.property(
      log.chain((entries) =>
        fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })),
      ),
      ([entries, shuffled]) => {
        expect(inOrder(shuffled)).toEqual(inOrder(entries))
      },
    ),
  )
})

test('an entry that arrives twice counts once', () => {
  fc.assert(
    fc.property(log, (entries) => {
      expect(inOrder([...entries, ...entries])).toEqual(inOrder(entries))
    }),
  )
})

test('the order is total: of two different entries one comes first', () => {
  fc.assert(
    fc.property(log, (entries) => {
      for (const a of entries)
        for (const b of entries) {
          expect(Math.sign(compareEntries(a, b)) + Math.sign(compareEntries(b, a))).toBe(0)
          if (a !== b) expect(compareEntries(a, b)).not.toBe(0)
        }
    }),
  )
})

test('time never runs backwards within a stream, whatever the clock does', () => {
  const clocks = fc.array(fc.tuple(fc.integer({ min: 0, max: 4e12 }), fc.option(fc.integer())))
  fc.assert(
    fc.property(clocks, (readings) => {
      let last = 0
      for (const [at, offset] of readings) {
        const time = correctedTime(at, offset, last)
        expect(time).toBeGreaterThanOrEqual(last)
        last = time
      }
    }),
  )
})

test.each([
  ['a clock that is right', 1_000, 0, 0, 1_000],
  ['a clock an hour behind, measured', 1_000, 3_600_000, 0, 3_601_000],
  ['a clock an hour ahead, measured', 3_601_000, -3_600_000, 0, 1_000],
  ['a clock that stood in 1970, measured', 5, 1_790_000_000_000, 0, 1_790_000_000_005],
  ['a clock measured to a fraction', 1_000, 0.6, 0, 1_001],
  ['a clock never measured', 1_000, null, 0, 1_000],
  ['a clock set back to 1970 in mid-lesson', 5, null, 9_000, 9_000],
])('corrected time of %s', (_what, at, offset, last, expected) => {
  expect(correctedTime(at, offset, last)).toBe(expected)
})

test('two devices whose clocks are measured agree on what came first, however wrong each clock is', () => {
  const wrongBy = fc.integer({ min: -4e12, max: 4e12 })
  fc.assert(
    fc.property(wrongBy, wrongBy, fc.integer({ min: 1, max: 1e9 }), (one, other, later) => {
      const now = 1_790_000_000_000
      const first = correctedTime(now + one, -one, Number.MIN_SAFE_INTEGER)
      const second = correctedTime(now + later + other, -other, Number.MIN_SAFE_INTEGER)
      const at = (stream: string, time: number) => ({ stream: stream as StreamId, seq: 1, time })
      expect(compareEntries(at('z', first), at('a', second))).toBe(-later)
    }),
  )
})

test('an offset first measured in mid-lesson moves what comes after it, and nothing before what was', () => {
  const before = correctedTime(9_000, null, 0)
  expect(correctedTime(9_500, 3_600_000, before)).toBe(3_609_500)
  expect(correctedTime(9_500, -3_600_000, before)).toBe(before)
})

test('nothing takes less than no time', () => {
  expect(elapsedMs(10, 4)).toBe(0)
  expect(elapsedMs(4, 10)).toBe(6)
})
