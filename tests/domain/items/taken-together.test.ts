import { describe, expect, test } from 'vitest'
import { pieceCells } from '#domain/items/cells.ts'
import type { Question } from '#domain/items/item.ts'
import { canonicalResponse, scoreResponse } from '#domain/items/score.ts'

const thing = (id: string) => ({ id, label: id, speech: id, model: null })
const select: Question = { kind: 'select', layout: 'cards', choices: ['1', '2', '5', '7'].map(thing) }
const sort: Question = {
  kind: 'sort',
  cards: ['cat', 'oak', 'fox'].map(thing),
  mats: ['animal', 'plant'].map((id) => ({ id, label: id, speech: id })),
}
const mats = ['a', 'b', 'c'].map((id) => ({ id, label: '', speech: '' }))
const deal: Question = { kind: 'deal', things: 12, seed: 1, mats, rest: false }
const dealSome: Question = { ...deal, rest: true }
const array: Question = { kind: 'array', maxRows: 5, maxColumns: 10, look: 'dots' }
const sum: Question = { kind: 'column', rows: ['3067', '958'], sign: '+', width: 5, places: 0 }
const money: Question = { kind: 'column', rows: ['12.45', '3.70'], sign: '+', width: 5, places: 2 }
const over: Question = { kind: 'fraction-pad', mixed: false, unit: null }
const mixed: Question = { kind: 'fraction-pad', mixed: true, unit: null }
const sticks: Question = { kind: 'sticks', short: 4, long: 2 }
const cover: Question = {
  kind: 'cover',
  outline: { grid: 'triangles', cells: pieceCells('hexagon', 0, 0, 0) },
  pieces: ['trapezoid', 'rhombus', 'triangle'],
}

test.each<[string, Question, string, string | null]>([
  ['what was tapped, in the order of the question', select, ' 5, 1', '1,5'],
  ['a choice named twice is tapped once', select, '5,5', '5'],
  ['nothing tapped', select, '', null],
  ['a choice that is not there', select, '1,3', null],
  [
    'cards on mats in any order',
    sort,
    'fox>animal, cat>animal , oak>plant',
    'cat>animal,oak>plant,fox>animal',
  ],
  ['a card still in the hand', sort, 'cat>animal,oak>plant', null],
  ['a card on two mats', sort, 'cat>animal,cat>plant,oak>plant,fox>animal', null],
  ['a mat that is not there', sort, 'cat>stone,oak>plant,fox>animal', null],
  ['a card without a mat', sort, 'cat,oak>plant,fox>animal', null],
  ['a card that is not there', sort, 'cow>animal,oak>plant,fox>animal', null],
  ['all dealt', deal, '4, 4,04', '4,4,4'],
  ['some not dealt yet', deal, '4,4,3', null],
  ['more than there are', deal, '4,4,5', null],
  ['a mat left out', deal, '6,6', null],
  ['some left over where that may be', dealSome, '3,3,3', '3,3,3'],
  ['an empty mat is a share too', dealSome, '3,0,0', '3,0,0'],
  ['nothing dealt at all', dealSome, '0,0,0', null],
  ['fewer than none', dealSome, '-1,3,3', null],
  ['rows and columns', array, '3x4', '3x4'],
  ['rows and columns with a times sign', array, ' 3 × 10 ', '3x10'],
  ['more rows than there is room', array, '6x4', null],
  ['no columns', array, '3x0', null],
  ['one number', array, '12', null],
  ['a sum', sum, '4025', '4025'],
  ['a sum with a zero in front', sum, '04025', '4025'],
  ['nothing but zero', sum, '000', '0'],
  ['a sum longer than the columns', sum, '402500', null],
  ['a point in a sum of whole numbers', sum, '40.25', null],
  ['nothing below the line', sum, ' ', null],
  ['a decimal keeps its last zero', money, '16.10', '16.10'],
  ['a decimal with a comma', money, '16,15', '16.15'],
  ['a decimal without its zero', money, '.54', '0.54'],
  ['a point and nothing behind it', money, '16.', '16'],
  ['more places than there are columns for', money, '1.615', null],
  ['a comma of thousands', sum, '4,025', '4025'],
  ['a gap of thousands', sum, '4 025', '4025'],
  ['a fraction', over, ' 3/4 ', '3/4'],
  ['a fraction with zeros in front', over, '03/04', '3/4'],
  ['a fraction without its bottom', over, '3/', null],
  ['nothing below the line', over, '3/0', null],
  ['a whole number where a fraction is asked', over, '3', null],
  ['a mixed number where a fraction is asked', over, '1 1/2', null],
  ['a mixed number', mixed, '2  1/2', '2 1/2'],
  ['a whole number for a mixed one', mixed, '2', '2'],
  ['a fraction for a mixed number', mixed, '5/2', '5/2'],
  ['a mixed number half typed', mixed, '2 1/', null],
  ['sticks', sticks, 'slsl', 'slsl'],
  ['sticks in capitals', sticks, ' SSS', 'sss'],
  ['two sticks make no figure', sticks, 'sl', null],
  ['more long sticks than there are', sticks, 'lll', null],
  ['pieces in any order', cover, 'triangle, trapezoid,rhombus', 'rhombus,trapezoid,triangle'],
  ['one piece twice', cover, 'trapezoid,trapezoid', 'trapezoid,trapezoid'],
  ['a piece that is not in the tray', cover, 'hexagon', null],
  ['a name nobody knows', cover, 'trapezoid,blob', null],
  ['no piece', cover, '', null],
])('%s', (_, question, response, read) => {
  expect(canonicalResponse(question, response)).toBe(read)
})

describe('scored', () => {
  const score = (question: Question, answer: string, equal: 'exact' | 'value', response: string) =>
    scoreResponse(question, { answer, equal, also: [], wrong: [] }, response)

  test('a fraction worth the same is as right only where worth is asked', () => {
    expect(score(over, '1/2', 'value', '2/4')).toMatchObject({ correct: true })
    expect(score(over, '1/2', 'exact', '2/4')).toMatchObject({ correct: false })
    expect(score(mixed, '2 1/2', 'value', '5/2')).toMatchObject({ correct: true })
  })

  test('a result in columns counts by its worth', () => {
    expect(score(money, '16.1', 'value', '16.10')).toMatchObject({ correct: true })
    expect(score(money, '16.15', 'value', '1.61')).toMatchObject({ correct: false })
  })

  test('one thing too many or too few is not all that fit', () => {
    expect(score(select, '1,5', 'exact', '5,1')).toMatchObject({ correct: true })
    expect(score(select, '1,5', 'exact', '1,5,7')).toMatchObject({ correct: false })
    expect(score(select, '1,5', 'exact', '1')).toMatchObject({ correct: false })
  })

  test('three by four is not four by three', () => {
    expect(score(array, '3x4', 'exact', '4x3')).toMatchObject({ correct: false })
  })
})
