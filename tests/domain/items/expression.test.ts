import { expect, test } from 'vitest'
import { sameExpression } from '#domain/items/expression.ts'

test.each([
  ['4 × (2 + 3)', '(3 + 2) × 4'],
  ['(5 × 3) + 9', '9 + 3 × 5'],
  ['3 + 2 = 5', '5 = 2 + 3'],
  ['2 × 3 × 4', '4 × 2 × 3'],
  ['9 − 2', '(9 − 2)'],
])('%s and %s differ in order only', (a, b) => expect(sameExpression(a, b)).toBe(true))

test.each([
  ['9 − 2', '2 − 9'],
  ['8 ÷ 4', '4 ÷ 8'],
  ['4 × (2 + 3)', '4 × 2 + 3'],
  ['4 × (2 + 3)', '4 + (2 × 3)'],
  ['20', '4 × 5'],
  ['4 × (2 + 3', '4 × (2 + 3)'],
])('%s is not %s', (a, b) => expect(sameExpression(a, b)).toBe(false))

test('what cannot be read is only the same as itself', () => {
  expect(sameExpression('4 × ×', '4 × ×')).toBe(true)
  expect(sameExpression('', '4')).toBe(false)
  expect(sameExpression('1 = 2 = 3', '3 = 2 = 1')).toBe(false)
})
