import { expect, test } from 'vitest'
import { boost, boostedOdds, numbersOf, type Table } from '#domain/study/predict/boost.ts'
import { chanceFrom } from '#tests/support/chance.ts'

/** Rows of three columns: one that tells nothing, and two that tell all, but only together. */
function together(rows: number, seed = 1): Table {
  const chance = chanceFrom(seed)
  const x = new Float32Array(rows * 3)
  const correct = new Uint8Array(rows)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < 3; column++) x[row * 3 + column] = chance()
    const isSame = (x[row * 3 + 1] as number) > 0.5 === (x[row * 3 + 2] as number) > 0.5
    correct[row] = chance() < (isSame ? 0.9 : 0.1) ? 1 : 0
  }
  return { x, width: 3, correct, train: Int32Array.from({ length: rows }, (_, row) => row) }
}

test('trees see what two features say only together', () => {
  const boosted = boost(together(4000))
  const odds = (a: number, b: number) => boostedOdds(boosted, Float32Array.of(0.5, a, b), 0)
  for (const [a, b] of [
    [0.2, 0.2],
    [0.8, 0.8],
  ] as const)
    expect(odds(a, b)).toBeGreaterThan(1)
  for (const [a, b] of [
    [0.2, 0.8],
    [0.8, 0.2],
  ] as const)
    expect(odds(a, b)).toBeLessThan(-1)
})

test('the same rows grow the same trees, others do not', () => {
  expect(numbersOf(boost(together(1500)))).toEqual(numbersOf(boost(together(1500))))
  expect(numbersOf(boost(together(1500, 2)))).not.toEqual(numbersOf(boost(together(1500))))
})

test.each([
  ['too few rows to split', together(12)],
  ['answers that are all right', { ...together(500), correct: new Uint8Array(500).fill(1) }],
  ['features that are all the same', { ...together(500), x: new Float32Array(1500).fill(0.25) }],
  ['no rows at all', { ...together(5), train: new Int32Array(0) }],
])('%s grow no tree and leave a finite guess', (_, table) => {
  const boosted = boost(table)
  expect(boosted.trees).toEqual([])
  expect(Number.isFinite(boostedOdds(boosted, table.x, 0))).toBe(true)
})
