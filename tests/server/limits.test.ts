import { expect, test } from 'vitest'
import { createLimits } from '#server/limits.ts'
import { createTurns } from '#server/turns.ts'

const LIMIT = { size: 3, everyMs: 1000 }

test('tries run out and come back one at a time', () => {
  const clock = { now: 0 }
  const limits = createLimits(() => clock.now)
  expect([1, 2, 3, 4].map(() => limits.take('a', LIMIT))).toEqual([0, 0, 0, 1000])
  expect(limits.take('b', LIMIT)).toBe(0)
  clock.now = 1500
  expect([1, 2].map(() => limits.take('a', LIMIT))).toEqual([0, 500])
  limits.giveBack('a', LIMIT)
  expect(limits.take('a', LIMIT)).toBe(0)
})

test('a clock that runs backwards gives nothing and takes nothing', () => {
  const clock = { now: 10_000 }
  const limits = createLimits(() => clock.now)
  for (let i = 0; i < 3; i++) limits.take('a', LIMIT)
  clock.now = 0
  expect(limits.take('a', LIMIT)).toBeGreaterThan(0)
  clock.now = 1000
  expect(limits.take('a', LIMIT)).toBe(0)
})

test('a flood of made-up names does not free the one that is slowed down', () => {
  const clock = { now: 0 }
  const limits = createLimits(() => clock.now)
  const slow = { size: 3, everyMs: 60_000 }
  for (let i = 0; i < 3; i++) limits.take('victim', slow)
  for (let i = 0; i < 19_000; i++) limits.take(`made up ${i}`, { size: 3, everyMs: 1 })
  clock.now = 100
  for (let i = 0; i < 19_000; i++) limits.take(`more ${i}`, { size: 3, everyMs: 1 })
  expect(limits.take('victim', slow)).toBeGreaterThan(0)
})

test('turns go one after the other by name, and a failure stops nobody', async () => {
  const turns = createTurns()
  const order: string[] = []
  const slow = turns('a', async () => {
    await new Promise((resolve) => setImmediate(resolve))
    order.push('first')
    throw new Error('no')
  })
  const next = turns('a', async () => void order.push('second'))
  await turns('b', async () => void order.push('other'))
  await expect(slow).rejects.toThrow('no')
  await next
  expect(order).toEqual(['other', 'first', 'second'])
})
