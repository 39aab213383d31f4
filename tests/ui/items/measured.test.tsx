// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact'
import { afterEach, expect, test, vi } from 'vitest'
import type { Question } from '#domain/items/item.ts'
import { asked } from '#tests/ui/on-screen.tsx'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const shown = (name: string | RegExp, role = 'button') => screen.findByRole(role, { name })
const tap = async (name: string | RegExp, times = 1) => {
  for (let i = 0; i < times; i++) fireEvent.click(await shown(name))
}

const set: Question = { kind: 'clock', mode: 'set', time: '3:45', start: '12:00', step: 5 }
const tell: Question = { kind: 'clock', mode: 'tell', time: '7:38', start: '12:00', step: 1 }
const ruler: Question = { kind: 'ruler', unit: 'in', parts: 4, max: 6, from: 3, length: 10 }
const cubes: Question = { kind: 'ruler', unit: 'cube', parts: 1, max: 10, from: 0, length: 4 }
const money: Question = { kind: 'money', coins: [25, 10, 1], most: 4 }
const bars: Question = { kind: 'graph', look: 'bars', columns: ['cats', 'dogs'], max: 5, start: [0, 2] }
const grid: Question = { kind: 'grid', size: 6, start: null }
const angle: Question = { kind: 'angle', step: 5, start: 0, most: 180, protractor: true }

test('the hands go together, back over twelve too, and are told as eyes see them', async () => {
  const { canonical } = asked(set)
  await tap('5 minutes back')
  expect(canonical()).toBe('11:55')
  await shown('Clock. Short hand between 11 and 12. Long hand on 11.', 'img')
  await tap('One hour on', 4)
  await tap('5 minutes back', 2)
  expect(canonical()).toBe('3:45')
})

test('a clock set before shows that time', async () => {
  const { canonical } = asked({ ...set, start: '3:00' })
  await tap('One hour on')
  expect(canonical()).toBe('4:00')
})

test('digits are no answer until every place has one; they go round', async () => {
  const { canonical } = asked(tell)
  await shown('Clock. Short hand between 7 and 8. Long hand 3 small marks past 7.', 'img')
  await tap('Hours: one up')
  await tap('Tens of minutes: one up')
  expect(canonical()).toBeNull()
  await tap('Ones of minutes: one up')
  expect(canonical()).toBe('12:00')
  await tap('Hours: one down', 5)
  await tap('Tens of minutes: one up', 3)
  await tap('Ones of minutes: one down', 2)
  expect(canonical()).toBe('7:38')
})

test('arrow keys turn a wheel and go from one to the next', async () => {
  const { canonical } = asked({ ...tell, step: 30 })
  const up = await shown('Hours: one up')
  up.focus()
  fireEvent.keyDown(up, { key: 'ArrowUp' })
  fireEvent.keyDown(up, { key: 'ArrowDown' })
  fireEvent.keyDown(up, { key: 'ArrowRight' })
  expect(document.activeElement?.textContent).toBe('Hours: one down')
  await tap('Minutes: one up', 2)
  expect(canonical()).toBe('11:30')
})

test('a mark is chosen by steps and keys; moving the ruler is no answer', async () => {
  const { canonical, told, sent } = asked(ruler)
  await tap('Move the ruler right', 3)
  expect(told).toEqual([])
  expect((await shown('Move the ruler right')).getAttribute('aria-disabled')).toBe('true')
  const slider = await shown(/^Ruler\. It goes from 0 to 2 small marks past 2/, 'slider')
  expect(slider.getAttribute('aria-valuetext')).toBe('Tap a mark')
  fireEvent.keyDown(slider, { key: 'Enter' })
  await tap('One mark right', 11)
  expect(canonical()).toBe('2 1/2')
  expect(slider.getAttribute('aria-valuetext')).toBe('Your mark: 2 small marks past 2')
  fireEvent.keyDown(slider, { key: 'End' })
  expect(canonical()).toBe('6')
  fireEvent.keyDown(slider, { key: 'ArrowLeft' })
  expect(canonical()).toBe('5 3/4')
  fireEvent.keyDown(slider, { key: 'Enter' })
  expect(sent()).toBe(1)
})

test('cubes are laid and taken off; it is told where they end, not how long the thing is', async () => {
  const { canonical } = asked(cubes)
  await tap('One more cube', 3)
  await shown('3 cubes in a row, not yet at the end', 'img')
  await tap('One more cube', 2)
  await shown('5 cubes in a row, past the end', 'img')
  await tap('One cube less')
  await shown('4 cubes in a row, just to the end', 'img')
  expect(canonical()).toBe('4')
  await tap('One cube less', 4)
  expect(canonical()).toBeNull()
})

test('coins are put down, named aloud and taken back; the mat has an end; the worth is not told', async () => {
  const { canonical, said, made } = asked(money)
  await tap('Put down a penny, 1 cent')
  await tap('Put down a quarter, 25 cents', 2)
  expect(said).toEqual(['a penny, 1 cent', 'a quarter, 25 cents', 'a quarter, 25 cents'])
  expect(canonical()).toBe('51')
  expect(screen.getByRole('status').textContent).toBe('2 quarters, 1 penny')
  await tap('Put down a dime, 10 cents', 2)
  expect(canonical()).toBe('61')
  expect(made.at(-1)).toEqual({ kind: 'coins', coins: [25, 25, 10, 1] })
  await tap('Take one back')
  expect(canonical()).toBe('51')
  fireEvent.click(
    (await screen.findAllByRole('button', { name: 'Take back a quarter, 25 cents' }))[0] as Element,
  )
  expect(canonical()).toBe('26')
  await tap('Take one back', 2)
  expect(canonical()).toBeNull()
})

test('columns are chosen and stepped; those left as they stood count', async () => {
  const { canonical, told } = asked(bars)
  await tap('One more for cats', 3)
  expect(canonical()).toBe('3,2')
  const slider = await shown('Graph. Bars', 'slider')
  fireEvent.keyDown(slider, { key: 'ArrowRight' })
  expect(slider.getAttribute('aria-valuetext')).toBe('dogs: 2')
  fireEvent.keyDown(slider, { key: 'ArrowUp' })
  await tap('One more for dogs', 2)
  expect(canonical()).toBe('3,5')
  const before = told.length
  fireEvent.keyDown(slider, { key: 'ArrowUp' })
  expect(told).toHaveLength(before)
})

/** A finger at a place of the drawing's own units. */
function touch(
  svg: Element,
  x: number,
  y: number,
  kind = 'pointerDown' as 'pointerDown' | 'pointerMove' | 'pointerUp',
) {
  const [left = 0, top = 0, width = 1, height = 1] = (svg.getAttribute('viewBox') ?? '')
    .split(' ')
    .map(Number)
  vi.spyOn(svg, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, width, height))
  svg.setPointerCapture = () => undefined
  fireEvent[kind](svg, { pointerId: 1, button: 0, clientX: x - left, clientY: y - top })
}
const drawing = (root: Element): Element => root.querySelector('svg[viewBox]') as Element

test('a bar is drawn up to where it is tapped and follows the finger', async () => {
  const { canonical } = asked(bars)
  const svg = drawing(await shown('Graph. Bars', 'slider'))
  touch(svg, 260, -80)
  expect(canonical()).toBe('0,2')
  touch(svg, 260, -160, 'pointerMove')
  expect(canonical()).toBe('0,4')
  touch(svg, 260, -160, 'pointerUp')
  touch(svg, 260, -200, 'pointerMove')
  expect(canonical()).toBe('0,4')
})

test('between the steps of a line plot stands how many, not the number under it', async () => {
  asked({ kind: 'graph', look: 'dots', columns: ['5', '6'], max: 4, start: [0, 0] })
  const between = async () => (await shown('One more for 5')).previousElementSibling?.textContent
  expect(await between()).toBe('0')
  await tap('One more for 5', 2)
  expect(await between()).toBe('2')
})

test('the point goes where it is tapped, and by steps from the corner', async () => {
  const { canonical } = asked(grid)
  await tap('One right', 3)
  await tap('One up', 5)
  expect(canonical()).toBe('(3, 5)')
  const board = await shown('Grid. 3 across, 5 up', 'application')
  fireEvent.keyDown(board, { key: 'ArrowLeft' })
  fireEvent.keyDown(board, { key: 'ArrowDown' })
  expect(canonical()).toBe('(2, 4)')
  touch(drawing(board), 4 * (400 / 6) + 20, -66)
  expect(canonical()).toBe('(4, 1)')
})

test('the ray turns by small and big steps, never beyond its ends, and both rows are read', async () => {
  const { canonical } = asked(angle)
  const slider = await shown('Angle', 'slider')
  await tap('Open 10 degrees', 4)
  await tap('Open 5 degrees')
  expect(canonical()).toBe('45')
  expect(slider.getAttribute('aria-valuetext')).toBe('The ray is at 45 inside and 135 outside')
  fireEvent.keyDown(slider, { key: 'ArrowUp' })
  expect(canonical()).toBe('50')
  fireEvent.keyDown(slider, { key: 'PageDown' })
  expect(canonical()).toBe('40')
  await tap('Close 10 degrees', 5)
  expect(canonical()).toBe('0')
  touch(drawing(slider), 0, -150)
  expect(canonical()).toBe('90')
})

test('the long hand follows a finger the short way round', async () => {
  const { canonical } = asked(set)
  const face = (await shown(/^Clock/, 'img')) as Element
  touch(face, -80, 0)
  expect(canonical()).toBe('11:45')
  touch(face, 0, -80, 'pointerMove')
  touch(face, 80, 1, 'pointerMove')
  expect(canonical()).toBe('12:15')
})

test('a question that is over takes nothing more', async () => {
  for (const [question, name] of [
    [set, 'One hour on'],
    [cubes, 'One more cube'],
    [money, /penny/],
    [bars, 'One more for cats'],
    [grid, 'One up'],
    [angle, 'Open 5 degrees'],
  ] as const) {
    const { told, unmount } = asked(question, true)
    await tap(name)
    expect(told).toEqual([])
    unmount()
  }
})
