import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exactValue, sameValue } from '#domain/items/value.ts'

test.each([
  ['2/4', '1/2'],
  ['0.50', '0.5'],
  ['2 1/2', '2 2/4'],
  ['10/5', '2'],
  ['0.5', '1/2'],
  ['007', '7'],
])('%s is worth as much as %s', (a, b) => expect(sameValue(a, b)).toBe(true))

test.each([
  ['1/3', '0.333333'],
  ['0.3', '0.30001'],
  ['3/4', '4/3'],
  ['12', '21'],
])('%s is not worth as much as %s', (a, b) => expect(sameValue(a, b)).toBe(false))

test.each(['', 'two', '1/0', '-3', '1.', '.5', '1e3', '12345678', '1/2/3'])('"%s" is no number', (text) =>
  expect(exactValue(text)).toBeNull(),
)

test('words are only the same as themselves', () => {
  expect(sameValue('true', 'true')).toBe(true)
  expect(sameValue('true', 'false')).toBe(false)
})

test('cutting every part into k keeps the value, whatever the numbers', () => {
  const part = fc.integer({ min: 1, max: 999 })
  fc.assert(fc.property(part, part, part, (n, d, k) => sameValue(`${n}/${d}`, `${n * k}/${d * k}`)))
})
