import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dueAfterMs, expectedRecall, reviewed } from '#domain/mastery/memory.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

test('recall fades: all at first, nine in ten when a check falls due, less and less after', () => {
  expect(expectedRecall([], 0)).toBeCloseTo(1, 12)
  const due = dueAfterMs([])
  expect(expectedRecall([], due)).toBeCloseTo(0.9, 2)
  expect(due / DAY).toBeGreaterThan(2)
  expect(due / DAY).toBeLessThan(7)
  expect(expectedRecall([], 60 * DAY)).toBeLessThan(0.7)
})

test('each recall makes the next check later, the later it came the more; a lapse brings it near', () => {
  const once = reviewed([], 3 * DAY, true)
  const late = reviewed([], 8 * DAY, true)
  expect(dueAfterMs(once)).toBeGreaterThan(dueAfterMs([]))
  expect(dueAfterMs(late)).toBeGreaterThan(dueAfterMs(once))
  expect(dueAfterMs(reviewed(once, 9 * DAY, true))).toBeGreaterThan(dueAfterMs(once))
  expect(dueAfterMs(reviewed([], 3 * DAY, false))).toBeLessThan(dueAfterMs([]))
})

test('a child who forgets fast is checked sooner than the reviews alone would say', () => {
  const lapses = [-72, 72, -72, 72]
  const recalls = [72, 72, 72, 72]
  expect(dueAfterMs(lapses)).toBeLessThan(dueAfterMs(recalls) / 2)
})

test('a year without school, clocks of 2099 and long lists stay within bounds', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.double({ min: 0, max: 1e13, noNaN: true }), fc.boolean()), { maxLength: 40 }),
      (all) => {
        const reviews = all.reduce<readonly number[]>((sum, [ms, right]) => reviewed(sum, ms, right), [])
        expect(reviews.length).toBeLessThanOrEqual(12)
        const due = dueAfterMs(reviews)
        expect(Number.isInteger(due) && due > 0 && due <= 3650 * DAY).toBe(true)
        const recall = expectedRecall(reviews, 30 * DAY)
        expect(recall > 0 && recall <= 1).toBe(true)
      },
    ),
  )
})
