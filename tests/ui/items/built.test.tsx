// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import type { Question } from '#domain/items/item.ts'
import { asked } from '#tests/ui/on-screen.tsx'
import { typedAfter } from '#ui/items/number-pad-card.tsx'

afterEach(cleanup)

const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const type = (...keys: string[]) => {
  for (const key of keys) fireEvent.keyDown(document.body, { key })
}

const pad: Question = { kind: 'number-pad', maxLength: 4, decimal: true, unit: null }
const frame: Question = { kind: 'ten-frame', frames: 1, fixed: 6, start: 6 }
const line: Question = {
  kind: 'number-line',
  line: { ticks: 4, values: ['0', '1/4', '2/4', '3/4', '1'], labelled: [0, 4] },
  start: null,
}
const blocks: Question = { kind: 'base-ten', places: ['tens', 'ones'], max: 99 }
const bar: Question = { kind: 'fraction-bar', wholes: 1, parts: null, cuts: [2, 3, 4] }

test('the pad takes taps, erases, and needs no keyboard', () => {
  const { canonical } = asked(pad)
  tap('6')
  tap('3')
  tap('Erase')
  tap('2')
  expect(canonical()).toBe('62')
})

test('a keyboard types the same number, comma or point, and Enter checks', () => {
  const { canonical, sent } = asked(pad)
  type('0', ',', '5')
  expect(canonical()).toBe('0.5')
  type('Enter')
  expect(sent()).toBe(1)
  type('Backspace')
  expect(canonical()).toBeNull()
})

test('the pad holds no more digits than the answer may have, and one point', () => {
  expect(typedAfter('1234', '5', 4, false)).toBe('1234')
  expect(typedAfter('', '.', 4, true)).toBe('0.')
  expect(typedAfter('1.5', '.', 4, true)).toBe('1.5')
  expect(typedAfter('1', '.', 4, false)).toBe('1')
  expect(typedAfter('0', '7', 4, false)).toBe('7')
})

test('counters go into the frame and out again; the fixed ones stay', () => {
  const { canonical, told } = asked(frame)
  tap('Place 7: empty')
  tap('Place 10: empty')
  expect(canonical()).toBe('8')
  tap('Place 10: full')
  expect(canonical()).toBe('7')
  const before = told.length
  tap('Place 1: full, stays')
  expect(told).toHaveLength(before)
})

test('steps and arrow keys walk the line; its ends are ends', () => {
  const { canonical } = asked(line)
  const slider = screen.getByRole('slider', { name: 'Number line' })
  tap('One step right')
  expect(canonical()).toBe('0')
  fireEvent.keyDown(slider, { key: 'ArrowRight' })
  expect(canonical()).toBe('1/4')
  fireEvent.keyDown(slider, { key: 'End' })
  fireEvent.keyDown(slider, { key: 'ArrowRight' })
  expect(canonical()).toBe('1')
  fireEvent.keyDown(slider, { key: 'Home' })
  tap('One step left')
  expect(canonical()).toBe('0')
})

test('the line does not tell who listens more than who looks', () => {
  asked(line)
  const slider = screen.getByRole('slider', { name: 'Number line' })
  fireEvent.keyDown(slider, { key: 'End' })
  expect(slider.getAttribute('aria-valuetext')).toBe('You are at 1')
  fireEvent.keyDown(slider, { key: 'ArrowLeft' })
  expect(slider.getAttribute('aria-valuetext')).toBe('Mark 3 of 4')
})

test('blocks add up, ten ones become a ten of the same worth, an empty board is no answer', async () => {
  const { canonical } = asked(blocks)
  tap('Add a ten')
  for (let i = 0; i < 12; i++) tap('Add a one')
  expect(canonical()).toBe('22')
  tap('Make a ten')
  await expect.poll(() => screen.queryByRole('button', { name: 'Make a ten' })).toBeNull()
  expect(canonical()).toBe('22')
  tap('Take a ten away')
  tap('Take a ten away')
  tap('Take a one away')
  tap('Take a one away')
  expect(canonical()).toBeNull()
})

test('a bar is cut, then shaded; a new cut begins anew', async () => {
  const { canonical } = asked(bar)
  // This card is loaded when it is first drawn.
  await screen.findByRole('button', { name: 'Cut into 3 parts' })
  tap('Cut into 3 parts')
  tap(/^Part 1 of 3/)
  tap(/^Part 3 of 3/)
  expect(canonical()).toBe('2/3')
  tap(/^Part 3 of 3: shaded/)
  expect(canonical()).toBe('1/3')
  tap('Cut into 4 parts')
  expect(canonical()).toBeNull()
})
