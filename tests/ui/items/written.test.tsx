// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import type { Question } from '#domain/items/item.ts'
import { asked } from '#tests/ui/on-screen.tsx'
import { printedRow } from '#ui/items/column-sheet.ts'

afterEach(cleanup)

async function shown(question: Question, options: Parameters<typeof asked>[2] = {}) {
  const held = asked(question, false, options)
  await screen.findAllByRole('button')
  return held
}
const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const type = (...keys: string[]) => {
  for (const key of keys) fireEvent.keyDown(document.body, { key })
}

const sum: Question = { kind: 'column', rows: ['367', '58'], sign: '+', width: 4, places: 0 }
const rest: Question = { kind: 'column', rows: ['402', '158'], sign: '−', width: 4, places: 0 }
const decimals: Question = { kind: 'column', rows: ['12.45', '3.70'], sign: '+', width: 5, places: 2 }
const product: Question = { kind: 'column', rows: ['47', '36'], sign: '×', width: 4, places: 0 }
const pointed: Question = { kind: 'column', rows: ['2.5', '7'], sign: '×', width: 3, places: 1 }
const over: Question = { kind: 'fraction-pad', mixed: false, unit: null }
const mixed: Question = { kind: 'fraction-pad', mixed: true, unit: null }

test('digits go from the ones to the left, by taps or keys', async () => {
  const { canonical } = await shown(sum)
  tap('5')
  tap('2')
  expect(canonical()).toBe('25')
  type('4')
  expect(canonical()).toBe('425')
  type('Backspace', '3')
  expect(canonical()).toBe('325')
})

test('what is carried stands in its small box and is no part of the answer; then it goes on where it was', async () => {
  const { canonical } = await shown(sum)
  type('5')
  tap('Small box, place 2 from the right: empty')
  type('1', '2')
  tap('Small box, place 3 from the right: empty')
  type('1', '4')
  expect(canonical()).toBe('425')
  expect(screen.getByRole('button', { name: 'Small box, place 2 from the right: 1' })).toBeTruthy()
})

test('a number left out in the middle is no answer', async () => {
  const { canonical } = await shown(sum)
  type('5', 'ArrowLeft', '4')
  expect(canonical()).toBeNull()
  tap('Answer, place 2 from the right: empty')
  type('2')
  expect(canonical()).toBe('425')
})

test('regrouping may write twelve above the ones', async () => {
  const { canonical } = await shown(rest)
  tap(/^Small box, place 1/)
  type('1', '2')
  expect(screen.getByRole('button', { name: 'Small box, place 1 from the right: 12' })).toBeTruthy()
  type('4', '4', '2', 'Enter')
  expect(canonical()).toBe('244')
})

test('the point of a sum stands where it belongs; a zero before it need not be written', async () => {
  const { canonical } = await shown(decimals)
  type('5')
  expect(canonical()).toBeNull()
  type('1')
  expect(canonical()).toBe('0.15')
  type('6', '1')
  expect(canonical()).toBe('16.15')
})

test('a long multiplication has a line for each part; only the last is the answer', async () => {
  const { canonical, told } = await shown(product)
  type('2', '8', '2')
  expect(told).toEqual([])
  expect(screen.getByRole('button', { name: 'Line 1 for your work, place 3 from the right: 2' })).toBeTruthy()
  tap('Answer, place 1 from the right: empty')
  type('2', '9', '6', '1')
  expect(canonical()).toBe('1692')
})

test('the point of a product is put by the child, and goes with its last digit', async () => {
  const { canonical } = await shown(pointed)
  type('5', '.', '7', '1')
  expect(canonical()).toBe('17.5')
  type('Backspace', 'Backspace', 'Backspace')
  tap('Answer, place 1 from the right: empty')
  type('5', '7')
  expect(canonical()).toBe('75')
})

test('a printed row is set by its last digit; a gap at its end stays a gap', () => {
  expect(printedRow('12.45', 5)).toEqual(['', '1', '2.', '4', '5'])
  expect(printedRow('3.7 ', 5)).toEqual(['', '', '3.', '7', ''])
  expect(printedRow('958', 4)).toEqual(['', '9', '5', '8'])
})

test('a result given before stands there again', async () => {
  await shown(decimals, { response: '16.1' })
  expect(screen.getByRole('button', { name: 'Answer, place 1 from the right: 0' })).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Answer, place 4 from the right: 1' })).toBeTruthy()
})

test('a fraction is typed above and below its line', async () => {
  const { canonical, sent } = await shown(over)
  tap('3')
  expect(canonical()).toBeNull()
  tap('Number below the line: empty')
  tap('4')
  expect(canonical()).toBe('3/4')
  type('Enter')
  expect(sent()).toBe(1)
})

test('a keyboard goes below the line with a slash, and back by erasing', async () => {
  const { canonical } = await shown(over)
  type('5', '/', '8')
  expect(canonical()).toBe('5/8')
  type('Backspace', 'Backspace', 'Backspace', '7', 'ArrowDown', '8')
  expect(canonical()).toBe('7/8')
})

test('nothing can be cut into no parts, and numbers stay short', async () => {
  const { canonical } = await shown(over)
  type('1', '2', '3', '4', '/', '0')
  expect(canonical()).toBeNull()
  type('9')
  expect(canonical()).toBe('123/9')
})

test('a mixed number has a box before the fraction; it may stand alone or stay empty', async () => {
  const { canonical } = await shown(mixed)
  type('2')
  expect(canonical()).toBe('2')
  type('ArrowRight', '1')
  expect(canonical()).toBeNull()
  type('ArrowDown', '2')
  expect(canonical()).toBe('2 1/2')
  tap(/^Whole number/)
  type('Backspace')
  expect(canonical()).toBe('1/2')
})

test('a fraction without a whole number comes back into its own boxes', async () => {
  await shown(mixed, { response: '3/4' })
  expect(screen.getByRole('button', { name: 'Whole number: empty' })).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Number above the line: 3' })).toBeTruthy()
})
