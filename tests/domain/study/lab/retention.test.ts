import { expect, test } from 'vitest'
import { neededFor, playSchedule, type Retention, WORLDS } from '#domain/study/lab/retention.ts'
import { CARREL, FIXED_SCHEDULES } from '#domain/study/lab/schedules.ts'

const PAIRS = 600
const [reference] = WORLDS
if (reference === undefined) throw new Error('no worlds')
const none = FIXED_SCHEDULES[0]
if (none === undefined) throw new Error('no schedules')

test('without a check much of what was learned is gone after 120 days, and no item was spent', () => {
  const { recall, atEnd, items } = playSchedule(reference, none, PAIRS, 1)
  expect(recall).toBeCloseTo(0.718, 1)
  expect(atEnd).toBeLessThan(recall)
  expect(items).toBe(0)
})

test('every schedule meets the same children, and the same seed gives the same figures', () => {
  expect(playSchedule(reference, CARREL, 50, 3)).toEqual(playSchedule(reference, CARREL, 50, 3))
  expect(playSchedule(reference, CARREL, 50, 3)).not.toEqual(playSchedule(reference, CARREL, 50, 4))
})

test.each(WORLDS)('in the world “$name” Carrel holds more for less than a fixed schedule', (world) => {
  const fixed = FIXED_SCHEDULES.map((one) => playSchedule(world, one, PAIRS, 2))
  const carrel = playSchedule(world, CARREL, PAIRS, 2)
  const cheaper = fixed.filter(({ items }) => items <= carrel.items)
  expect(cheaper.length).toBeGreaterThan(0)
  for (const one of cheaper) expect(carrel.recall).toBeGreaterThan(one.recall)
  expect(carrel.recall).toBeGreaterThan(0.9)
})

test('a slip costs items only where every wrong answer is counted as a lapse', () => {
  const noisy = playSchedule({ ...reference, slip: 0.2, guess: 0 }, CARREL, PAIRS, 1)
  expect(noisy.itemsIfWrong).toBeGreaterThan(noisy.items)
  expect(noisy.items).toBeGreaterThan(noisy.checks)
})

test('the line that gives a wanted recall is found between those that give less and more', () => {
  const needed = neededFor(reference, 0.94, { pairs: 200, seed: 1 })
  const more: Retention = neededFor(reference, 0.96, { pairs: 200, seed: 1 })
  expect(needed.recall).toBeCloseTo(0.94, 6)
  expect(more.items).toBeGreaterThan(needed.items)
})
