// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import type { Question } from '#domain/items/item.ts'
import { asked } from '#tests/ui/on-screen.tsx'

afterEach(cleanup)

async function shown(question: Question, options: Parameters<typeof asked>[2] = {}, disabled = false) {
  const held = asked(question, disabled, options)
  await screen.findAllByRole('button')
  return held
}
const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const inGroup = (name: string) =>
  within(screen.getByRole('group', { name }))
    .queryAllByRole('button')
    .map((one) => one.getAttribute('aria-label'))

const tilesOf = (texts: readonly string[]) =>
  texts.map((text, i) => ({ id: `t${i}`, text, speech: text === '.' ? 'period' : `‹${text}›` }))
const word: Question = {
  kind: 'tiles',
  tiles: tilesOf(['p', 'sh', 'a', 'i']),
  places: 3,
  joint: '',
  given: [],
}
const rime: Question = {
  kind: 'tiles',
  tiles: tilesOf(['b', 'c']),
  places: 1,
  joint: '',
  given: [null, 'a', 't'],
}
const sentence: Question = {
  kind: 'tiles',
  tiles: tilesOf(['the', 'cat', 'saw', 'the', 'dog', '.']),
  places: 6,
  joint: ' ',
  given: [],
}
const free: Question = {
  kind: 'tiles',
  tiles: tilesOf(['ful', 'play', 're']),
  places: null,
  joint: '',
  given: [],
}
const boxes: Question = { kind: 'boxes', most: 6 }

test('a tile goes to the next open place and says itself; the answer is whole when no place is open', async () => {
  const { canonical, said } = await shown(word)
  tap('sh')
  tap('a')
  expect(canonical()).toBeNull()
  tap('p')
  expect(canonical()).toBe('shap')
  expect(said).toEqual(['‹sh›', '‹a›', '‹p›'])
  expect(inGroup('Your word')).toEqual([
    'Place 1: sh. Tap to take it back.',
    'Place 2: a. Tap to take it back.',
    'Place 3: p. Tap to take it back.',
  ])
})

test('a place gives its tile back, the focus goes with it, and the next tile fills the gap', async () => {
  const { canonical } = await shown(word)
  for (const name of ['sh', 'a', 'p']) tap(name)
  tap(/^Place 2/)
  expect(canonical()).toBeNull()
  expect(document.activeElement?.getAttribute('aria-label')).toBe('a')
  tap('i')
  expect(canonical()).toBe('ship')
})

test('a tile is used once; where all places are full, another one has nowhere to go', async () => {
  const { told } = await shown(word)
  tap('sh')
  tap('sh')
  expect(told).toEqual([null])
  tap('i')
  tap('p')
  tap('a')
  expect(told).toEqual([null, null, 'ship'])
})

test('what is printed already stays; of one open place another tile takes over', async () => {
  const { canonical } = await shown(rime)
  tap('b')
  expect(canonical()).toBe('bat')
  tap('c')
  expect(canonical()).toBe('cat')
  expect(inGroup('Your word')).toEqual(['Place 1: c. Tap to take it back.'])
  expect(screen.getByRole('status').textContent).toBe('So far: c, a, t')
})

test('two tiles of the same word are two tiles; a sign is told by its name', async () => {
  const { canonical } = await shown(sentence)
  const [, second] = screen.getAllByRole('button', { name: 'the' })
  if (second) fireEvent.click(second)
  tap('dog')
  tap('saw')
  const [first] = screen.getAllByRole('button', { name: 'the' })
  if (first) fireEvent.click(first)
  tap('cat')
  tap('period')
  expect(canonical()).toBe('the dog saw the cat .')
  tap('Place 6: period. Tap to take it back.')
  expect(canonical()).toBeNull()
})

test('a row of any length is an answer at once and closes up behind what is taken', async () => {
  const { canonical } = await shown(free)
  tap('play')
  expect(canonical()).toBe('play')
  tap('ful')
  tap('re')
  tap(/^Place 1/)
  expect(canonical()).toBe('fulre')
  tap(/^Place 2/)
  tap(/^Place 1/)
  expect(canonical()).toBeNull()
})

test.each([
  ['ship', word, ['Place 1: sh', 'Place 2: i', 'Place 3: p']],
  ['cat', rime, ['Place 1: c']],
  ['replay', free, ['Place 1: re', 'Place 2: play']],
])('a row restored with %s shows its tiles where they were', async (response, question, places) => {
  await shown(question, { response })
  expect(inGroup('Your word')).toEqual(places.map((place) => `${place}. Tap to take it back.`))
})

test('nothing moves once the answer is kept', async () => {
  const { told } = await shown(word, { response: 'ship' }, true)
  tap(/^Place 1/)
  tap('a')
  expect(told).toEqual([])
})

test('in Spanish the places are told in Spanish, the print stays English', async () => {
  await shown(sentence, { language: 'es' })
  tap('cat')
  tap('Lugar 1: cat. Toca para quitar la ficha.')
  expect(screen.getByRole('group', { name: 'Tu oración' }).textContent).toContain('Lugar 1: vacío')
  expect(screen.getByRole('button', { name: 'cat' }).getAttribute('lang')).toBe('en')
})

test('boxes fill from the left wherever she taps, the last full one empties', async () => {
  const { canonical, said } = await shown(boxes)
  tap('Box 1')
  tap('Box 5')
  tap('Box 3')
  expect(canonical()).toBe('3')
  expect(said).toEqual(['1', '2', '3'])
  expect(screen.getByRole('status').textContent).toBe('3 boxes full')
  tap('Box 1')
  expect(canonical()).toBe('3')
  tap('Box 3')
  expect(canonical()).toBe('2')
  expect(screen.getByRole('button', { name: 'Box 3' }).getAttribute('aria-pressed')).toBe('false')
})

test('steps fill and empty boxes as well; none full is no answer, and there are no more than there are', async () => {
  const { canonical, told } = await shown(boxes)
  tap('One less')
  expect(told).toEqual([])
  for (let tapped = 0; tapped < 8; tapped++) tap('One more')
  expect(canonical()).toBe('6')
  for (let tapped = 0; tapped < 6; tapped++) tap('One less')
  expect(told.at(-1)).toBeNull()
})

test('boxes restored with an answer are full, and stay so once it is kept', async () => {
  const { told } = await shown(boxes, { response: '4', language: 'es' }, true)
  expect(screen.getByRole('status').textContent).toBe('4 cajas llenas')
  tap('Caja 4')
  tap('Una más')
  expect(told).toEqual([])
})
