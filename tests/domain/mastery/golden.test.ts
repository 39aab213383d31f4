import { expect, test } from 'vitest'
import { GOLDEN, goldenHere } from '#tests/support/golden.ts'

test('two thousand answers of four learners, and models fitted to others, are the same bits as ever', () => {
  expect(goldenHere()).toEqual(GOLDEN)
})

test('folded at once or answer by answer through checkpoints, the bits are the same', () => {
  expect(GOLDEN.stream).toBe(GOLDEN.fold)
})
