import { describe, expect, test } from 'vitest'
import { minutesOf, timeText } from '#domain/items/clock.ts'
import type { Question } from '#domain/items/item.ts'
import { coinsFor } from '#domain/items/money.ts'
import { canonicalResponse } from '#domain/items/score.ts'

const clock: Question = { kind: 'clock', mode: 'set', time: '3:45', start: '12:00', step: 5 }
const ruler: Question = { kind: 'ruler', unit: 'in', parts: 4, max: 6, from: 0, length: 10 }
const money: Question = { kind: 'money', coins: [25, 10], most: 5 }
const graph: Question = { kind: 'graph', look: 'bars', columns: ['a', 'b', 'c'], max: 9, start: [0, 0, 0] }
const grid: Question = { kind: 'grid', size: 10, start: null }
const angle: Question = { kind: 'angle', step: 5, start: 0, most: 180, protractor: true }
const trace: Question = { kind: 'trace', text: '3', guide: 'none' }

describe.each<[string, Question, Record<string, string | null>]>([
  [
    'a time',
    clock,
    {
      '7:05': '7:05',
      ' 07:05 ': '7:05',
      '12:00': '12:00',
      '3:47': '3:47',
      '7:5': null,
      '0:30': null,
      '13:00': null,
      '7:60': null,
      '7': null,
    },
  ],
  [
    'a mark',
    ruler,
    {
      '3': '3',
      '2 1/2': '2 1/2',
      '2  2/4': '2 1/2',
      '10/4': '2 1/2',
      '2.5': '2 1/2',
      '0': '0',
      '6 1/4': null,
      '2 1/3': null,
      '': null,
    },
  ],
  [
    'cents',
    money,
    { '45': '45', '045': '45', '30': '30', '5': null, '0': null, '150': null, '45¢': '45', '45 pies': null },
  ],
  [
    'heights',
    graph,
    { '3,0,9': '3,0,9', ' 3, 0, 9': '3,0,9', '0,0,0': '0,0,0', '3,9': null, '3,10,1': null, '3,,1': null },
  ],
  [
    'a point',
    grid,
    {
      '(3, 5)': '(3, 5)',
      '(3,5)': '(3, 5)',
      '03,5': '(3, 5)',
      '(11, 5)': null,
      '(3)': null,
      '(3, 5': '(3, 5)',
    },
  ],
  ['degrees', angle, { '45': '45', '45°': '45', '0': '0', '180': '180', '181': null, '-5': null }],
  ['a drawing', trace, { mirrored: 'mirrored', ' in-order ': 'in-order', drawn: null, '': null }],
])('%s', (_, question, responses) => {
  test.each(Object.entries(responses))('"%s" is read as %s', (response, canonical) => {
    expect(canonicalResponse(question, response)).toBe(canonical)
  })
})

test('hands that went round forwards or back show a time all the same', () => {
  expect(minutesOf('12:05')).toBe(5)
  expect([-5, 0, 5, 725, -1445].map(timeText)).toEqual(['11:55', '12:00', '12:05', '12:05', '11:55'])
})

test('coins make an amount also where the greatest would spoil it', () => {
  expect(coinsFor([10, 25], 30, 3)).toEqual([10, 10, 10])
  expect(coinsFor([25, 10], 30, 2)).toBeNull()
  expect(coinsFor([2000, 500, 100], 2700, 9)).toEqual([2000, 500, 100, 100])
})
