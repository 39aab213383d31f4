import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gapsBetween } from '#server/store/gaps.ts'

test('the gaps and what is stored make up every number from the prefix to the last, each once', () => {
  const seq = fc.integer({ min: 1, max: 60 })
  fc.assert(
    fc.property(seq, seq, fc.uniqueArray(seq), (through, last, numbers) => {
      const stored = numbers.filter((number) => number > through)
      const gaps = gapsBetween(through, last, stored)
      const missing = gaps.flatMap(({ from, through: to }) =>
        Array.from({ length: to - from + 1 }, (_, i) => from + i),
      )
      const there = stored.filter((number) => number <= last)
      const all = Array.from({ length: Math.max(0, last - through) }, (_, i) => through + 1 + i)
      expect([...missing, ...there].toSorted((a, b) => a - b)).toEqual(all)
    }),
  )
})

test('neighbouring gaps are one range', () => {
  expect(gapsBetween(0, 9, [3, 7])).toEqual([
    { from: 1, through: 2 },
    { from: 4, through: 6 },
    { from: 8, through: 9 },
  ])
})
