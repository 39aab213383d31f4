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
  ['a clock never measured', 1_000, null, 0, 1_000],
  ['a clock set back to 1970 in mid-lesson', 5, null, 9_000, 9_000],
])('corrected time of %s', (_what, at, offset, last, expected) => {
  expect(correctedTime(at, offset, last)).toBe(expected)
})

test('nothing takes less than no time', () => {
  expect(elapsedMs(10, 4)).toBe(0)
  expect(elapsedMs(4, 10)).toBe(6)
})
