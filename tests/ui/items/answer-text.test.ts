import { expect, test } from 'vitest'
import type { Question } from '#domain/items/item.ts'
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
