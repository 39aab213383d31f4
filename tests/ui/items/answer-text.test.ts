import { expect, test } from 'vitest'
import type { Question } from '#domain/items/item.ts'
import { en } from '#i18n/en/child.ts'
import { es } from '#i18n/es/child.ts'
import { answerText } from '#ui/items/answer-text.ts'
import { responseModel } from '#ui/items/response-model.ts'

const tile = (text: string) => ({ id: text, text, speech: text })
const slot = { kind: 'slot' } as const

test('a sentence of tiles is told whole where a tile holds spaces itself', () => {
  const question: Question = {
    kind: 'equation',
    parts: [slot, slot, slot],
    tiles: ['4', '×', '2 + 7', '(2 + 7)'].map(tile),
  }
  expect(answerText(question, '4 × (2 + 7)')).toBe('4 × (2 + 7)')
  expect(answerText(question, '4 × 2 + 7')).toBe('4 × 2 + 7')
})

test('a tile stands in its place between what was printed', () => {
  const question: Question = {
    kind: 'equation',
    parts: [{ kind: 'text', text: '10 ×' }, slot, { kind: 'text', text: '= 100' }],
    tiles: ['9', '10'].map(tile),
  }
  expect(answerText(question, '9')).toBe('10 × 9 = 100')
})

test('what is measured, paid, built and turned is told with its unit and its names', () => {
  const ruler = { kind: 'ruler', parts: 2, max: 6, from: 0, length: 7 } as const
  expect(answerText({ ...ruler, unit: 'in' }, '3 1/2')).toBe('3 1/2 in')
  expect(answerText({ ...ruler, unit: 'cube', parts: 1 }, '3')).toBe('3')
  const money: Question = { kind: 'money', coins: [100, 25, 5], most: 9 }
  expect(['45', '300', '305'].map((cents) => answerText(money, cents))).toEqual(['45¢', '$3', '$3.05'])
  const graph: Question = { kind: 'graph', look: 'bars', columns: ['cats', 'dogs'], max: 5, start: [0, 0] }
  expect(answerText(graph, '3,0')).toBe('cats: 3, dogs: 0')
  expect(answerText({ kind: 'angle', step: 1, start: 0, most: 180, protractor: true }, '45')).toBe('45°')
})

test('how something was drawn is told in her words', () => {
  const trace: Question = { kind: 'trace', text: '3', guide: 'none' }
  expect(answerText(trace, 'mirrored', en.items)).toBe('Turned the other way')
  expect(answerText(trace, 'mirrored', es.items)).toBe('Al revés, como en un espejo')
  expect(answerText(trace, 'mirrored')).toBe('mirrored')
})

test('what was measured, set, built or turned stands beside the right one as a picture', () => {
  const ruler = { kind: 'ruler', parts: 2, max: 6, from: 3, length: 7 } as const
  expect(responseModel({ ...ruler, unit: 'in' }, '2 1/2')).toMatchObject({
    kind: 'ruler',
    from: 0,
    length: 5,
  })
  expect(responseModel({ ...ruler, unit: 'clip', parts: 1 }, '3')).toMatchObject({
    kind: 'units',
    length: 7,
    laid: [0, 1, 2],
  })
  const clock: Question = { kind: 'clock', mode: 'tell', time: '7:05', start: '12:00', step: 5 }
  expect(responseModel(clock, '7:25')).toMatchObject({ kind: 'clock', hour: 7, minute: 25 })
  const grid: Question = { kind: 'grid', size: 10, start: null }
  expect(responseModel(grid, '(3, 10)')).toMatchObject({ points: [{ x: 3, y: 10, label: '(3, 10)' }] })
  const angle: Question = { kind: 'angle', step: 1, start: 0, most: 360, protractor: false }
  expect(responseModel(angle, '200')).toMatchObject({ kind: 'angle', degrees: 200, look: 'circle' })
})

const thing = (id: string, label = id) => ({ id, label, speech: `say ${id}`, model: null })
const sort: Question = {
  kind: 'sort',
  cards: [thing('ball'), thing('box', ''), thing('can')],
  mats: [thing('r', 'rolls'), thing('s', 'slides')],
}
const cover: Question = {
  kind: 'cover',
  outline: { grid: 'squares', cells: ['0,0', '0,1', '1,0'] },
  pieces: ['square', 'rectangle'],
}
const deal: Question = {
  kind: 'deal',
  things: 6,
  seed: 1,
  mats: [thing('a', 'Ana'), thing('b', 'Ben')],
  rest: false,
}

test('sorted cards are told mat by mat; a picture by what is said of it, an empty mat as empty', () => {
  expect(answerText(sort, 'ball>r,box>r,can>s')).toBe('rolls: ball, say box\nslides: can')
  expect(answerText(sort, 'ball>r,box>r,can>r')).toBe('rolls: ball, say box, can\nslides: –')
})

test('pieces are counted in the words of the child', () => {
  expect(answerText(cover, 'rectangle,square,square', es.items)).toBe('2 × cuadrado, 1 × rectángulo')
})

test('equal shares are drawn as groups, others beside each other', () => {
  expect(responseModel(deal, '3,3')).toMatchObject({ kind: 'groups', groups: 2, each: 3 })
  expect(responseModel(deal, '2,4')).toMatchObject({ kind: 'graph', columns: ['Ana', 'Ben'], values: [2, 4] })
})

test('a typed fraction is drawn where eyes can count its parts', () => {
  const typed: Question = { kind: 'fraction-pad', mixed: true, unit: null }
  const shaded = (response: string) => {
    const model = responseModel(typed, response)
    return model?.kind === 'fraction-bars' ? model.bars.map((bar) => `${bar.shaded}/${bar.parts}`) : model
  }
  expect(shaded('1 3/4')).toEqual(['4/4', '3/4'])
  expect(shaded('3/8')).toEqual(['3/8'])
  expect(shaded('2')).toEqual(['1/1', '1/1'])
  expect(shaded('3/100')).toBeNull()
  expect(shaded('9/2')).toBeNull()
})

test('pieces stand in the outline as the card lays them, what does not fit beside it', () => {
  const model = responseModel(cover, 'rectangle,rectangle')
  expect(model).toMatchObject({ kind: 'cover', outline: ['0,0', '0,1', '1,0'] })
  const [inside, beside] = model?.kind === 'cover' ? model.pieces.map(({ cells }) => cells) : []
  expect(inside).toEqual(['0,0', '0,1'])
  expect(beside?.every((cell) => !cover.outline.cells.includes(cell))).toBe(true)
})
