// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { pieceCells } from '#domain/items/cells.ts'
import type { Question } from '#domain/items/item.ts'
import { asked } from '#tests/ui/on-screen.tsx'

afterEach(cleanup)

/** Draws the question; its card is loaded when it is first drawn. */
async function shown(question: Question, options: Parameters<typeof asked>[2] = {}, disabled = false) {
  const held = asked(question, disabled, options)
  await screen.findAllByRole('button')
  return held
}
const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const names = (group: string) =>
  within(screen.getByRole('group', { name: group }))
    .getAllByRole('button')
    .map((one) => one.getAttribute('aria-label'))
const thing = (id: string) => ({ id, label: id, speech: id, model: null })

const select: Question = { kind: 'select', layout: 'cards', choices: ['2', '3', '6', '7'].map(thing) }
const words: Question = {
  kind: 'select',
  layout: 'text',
  choices: ['The', 'dog', 'runs', 'fast.'].map((word, i) => ({
    ...thing(`w${i}`),
    label: word,
    speech: word,
  })),
}
const sort: Question = {
  kind: 'sort',
  cards: ['ball', 'box', 'can'].map(thing),
  mats: ['rolls', 'slides'].map((id) => ({ id, label: id, speech: id })),
}
const mat = (id: string) => ({ id, label: id, speech: id })
const deal: Question = { kind: 'deal', things: 6, seed: 3, mats: [mat('Ana'), mat('Ben')], rest: false }
const array: Question = { kind: 'array', maxRows: 5, maxColumns: 6, look: 'dots' }
const cover: Question = {
  kind: 'cover',
  outline: { grid: 'triangles', cells: pieceCells('hexagon', 0, 0, 0) },
  pieces: ['trapezoid', 'rhombus', 'triangle'],
}
const sticks: Question = { kind: 'sticks', short: 4, long: 2 }

test('all that are tapped are the answer, in the order of the question; a second tap leaves one out', async () => {
  const { canonical, said } = await shown(select)
  tap('6')
  tap('2')
  tap('7')
  expect(canonical()).toBe('2,6,7')
  tap('7')
  expect(canonical()).toBe('2,6')
  expect(said).toEqual(['6', '2', '7', '7'])
  expect(screen.getByRole('button', { name: '6' }).getAttribute('aria-pressed')).toBe('true')
  tap('2')
  tap('6')
  expect(canonical()).toBeNull()
})

test('words of a sentence are tapped where they stand', async () => {
  const { canonical } = await shown(words)
  tap('runs')
  expect(canonical()).toBe('w2')
})

test('the next card is in the hand by itself: tapping mats alone sorts', async () => {
  const { canonical } = await shown(sort)
  tap(/^rolls: 0/)
  tap(/^slides: 0/)
  expect(canonical()).toBeNull()
  tap(/^rolls: 1/)
  expect(canonical()).toBe('ball>rolls,box>slides,can>rolls')
})

test('any card can be taken first, and taken back from its mat', async () => {
  const { canonical, said } = await shown(sort)
  tap('can')
  expect(said).toEqual(['can'])
  tap(/^slides/)
  tap(/^rolls/)
  tap(/^rolls/)
  expect(canonical()).toBe('ball>rolls,box>rolls,can>slides')
  tap(/^can, on slides/)
  expect(canonical()).toBeNull()
  tap(/^rolls/)
  expect(canonical()).toBe('ball>rolls,box>rolls,can>rolls')
})

test('a tap on a mat gives it one thing, and minus takes one back; it is an answer when all are dealt', async () => {
  const { canonical } = await shown(deal)
  for (let n = 0; n < 4; n++) tap(/^Put one on Ana/)
  tap(/^Put one on Ben/)
  expect(canonical()).toBeNull()
  tap('Take one from Ana')
  tap(/^Put one on Ben/)
  tap(/^Put one on Ben/)
  expect(canonical()).toBe('3,3')
  tap(/^Put one on Ben/)
  expect(canonical()).toBe('3,3')
  expect(screen.getByText('0 left')).toBeTruthy()
})

test('where some may stay, every share is an answer', async () => {
  const { canonical } = await shown({ ...deal, rest: true })
  tap(/^Put one on Ben/)
  expect(canonical()).toBe('0,1')
})

test('rows and columns grow and shrink within their bounds', async () => {
  const { canonical, told } = await shown(array)
  tap('One more row')
  expect(canonical()).toBe('1x1')
  tap('One more row')
  tap('One more column')
  tap('One more column')
  tap('One row less')
  expect(canonical()).toBe('1x3')
  tap('One row less')
  for (let n = 0; n < 6; n++) tap('One more column')
  expect(canonical()).toBe('1x6')
  expect(told).toHaveLength(8)
  expect(screen.getByText('1 row, 6 columns')).toBeTruthy()
})

test('a piece finds its place, and what does not fit lies beside', async () => {
  const { canonical } = await shown(cover)
  tap('trapezoid')
  tap('rhombus')
  tap('trapezoid')
  expect(canonical()).toBe('rhombus,trapezoid,trapezoid')
  expect(names('The shape to cover')).toEqual([
    'trapezoid, in place. Tap to take it away.',
    'rhombus, in place. Tap to take it away.',
    'trapezoid, does not fit. Tap to take it away.',
  ])
  tap(/^rhombus, in place/)
  expect(canonical()).toBe('trapezoid,trapezoid')
  expect(screen.getByText(/The shape is covered/)).toBeTruthy()
  tap('Take one away')
  tap('Take one away')
  expect(canonical()).toBeNull()
})

test('no more pieces lie beside than there is room for', async () => {
  const { canonical } = await shown(cover)
  for (let n = 0; n < 9; n++) tap('trapezoid')
  expect(canonical()).toBe('trapezoid,trapezoid,trapezoid,trapezoid')
})

test('sticks are laid end to end; fewer than three are no figure, and there are no more than there are', async () => {
  const { canonical } = await shown(sticks)
  tap(/^Add a short stick, 4 left/)
  tap(/^Add a long stick/)
  expect(canonical()).toBeNull()
  tap(/^Add a short stick/)
  tap(/^Add a long stick/)
  tap(/^Add a long stick, 0 left/)
  expect(canonical()).toBe('slsl')
  tap(/^Stick 1, short stick/)
  expect(canonical()).toBe('lsl')
})

test('a part of a drawing is pressed by Enter and Space as by a tap', async () => {
  const { canonical } = await shown(cover)
  tap('trapezoid')
  tap('triangle')
  fireEvent.keyDown(screen.getByRole('button', { name: /^triangle, in/ }), { key: 'Enter' })
  expect(canonical()).toBe('trapezoid')
  fireEvent.keyDown(screen.getByRole('button', { name: /^trapezoid, in/ }), { key: ' ' })
  expect(canonical()).toBeNull()
})

test.each<[string, Question, string, () => unknown]>([
  ['selected', select, '2,6', () => screen.getAllByRole('button', { pressed: true }).length === 2],
  [
    'sorted',
    sort,
    'ball>rolls,box>slides,can>rolls',
    () => screen.getByRole('button', { name: 'rolls: 2 cards' }),
  ],
  ['dealt', deal, '2,4', () => screen.getByRole('button', { name: 'Put one on Ben. 4 on it' })],
  ['built', array, '2x5', () => screen.getByText('2 rows, 5 columns')],
  ['laid', sticks, 'ssss', () => screen.getByRole('button', { name: /^Stick 4/ })],
  ['covered', cover, 'trapezoid,trapezoid', () => screen.getByText(/covered/)],
])('what was %s before stands there again', async (_, question, response, there) => {
  await shown(question, { response })
  expect(there()).toBeTruthy()
})

test.each<[string, Question]>([
  ['select', select],
  ['sort', sort],
  ['deal', deal],
  ['array', array],
  ['sticks', sticks],
  ['cover', cover],
])('a question to %s that is over takes no more taps', async (_, question) => {
  const { told } = await shown(question, {}, true)
  for (const button of screen.getAllByRole('button')) fireEvent.click(button)
  expect(told).toEqual([])
})

test('in Spanish everything has its Spanish name', async () => {
  await shown(cover, { language: 'es' })
  tap('rombo')
  expect(screen.getByRole('button', { name: 'rombo, en su lugar. Toca para quitar la pieza.' })).toBeTruthy()
})
