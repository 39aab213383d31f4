import { expect, test } from 'vitest'
import { measuringFaults } from '#content/check-measuring.ts'
import type { Key } from '#domain/items/item.ts'

const key = (answer: string): Key => ({ answer, equal: 'exact', also: [], wrong: [] })
type Measuring = Parameters<typeof measuringFaults>[0]

const clock: Measuring = { kind: 'clock', mode: 'set', time: '3:45', start: '12:00', step: 5 }
const ruler: Measuring = { kind: 'ruler', unit: 'in', parts: 4, max: 8, from: 3, length: 7 }
const money: Measuring = { kind: 'money', coins: [25, 10, 1], most: 12 }
const graph: Measuring = { kind: 'graph', look: 'dots', columns: ['1', '2'], max: 5, start: [0, 0] }
const grid: Measuring = { kind: 'grid', size: 10, start: { x: 1, y: 2 } }
const angle: Measuring = { kind: 'angle', step: 5, start: 0, most: 180, protractor: true }
const trace: Measuring = { kind: 'trace', text: '14', guide: 'none' }

test('what fits, can be reached and is not right already has no fault', () => {
  for (const [question, answer] of [
    [clock, '3:45'],
    [ruler, '1 3/4'],
    [money, '47'],
    [graph, '2,1'],
    [grid, '(2, 1)'],
    [angle, '45'],
    [trace, 'in-order'],
  ] as const)
    expect(measuringFaults(question, key(answer))).toEqual([])
  expect(measuringFaults({ ...clock, mode: 'tell' }, key('12:00'))).toEqual([])
})

test.each<[string, Measuring, string]>([
  ['no step reaches the time', clock, '3:47'],
  ['no time of day', { ...clock, time: '13:00' }, '3:45'],
  ['right from the start', clock, '12:00'],
  ['the ruler does not fit', { ...ruler, max: 20 }, '2'],
  ['the thing is longer than the ruler', { ...ruler, length: 33 }, '2'],
  ['cubes and clips are whole and begin at its end', { ...ruler, unit: 'cube' }, '2'],
  ['the money does not fit', { ...money, most: 13 }, '47'],
  ['a coin offered twice', { ...money, coins: [10, 10] }, '40'],
  ['the graph does not fit', { ...graph, max: 11 }, '2,1'],
  ['two columns of one name', { ...graph, columns: ['1', '1'] }, '2,1'],
  ['starts off the graph', { ...graph, start: [0] }, '2,1'],
  ['right from the start', graph, '0,0'],
  ['the grid does not fit', { ...grid, size: 13 }, '(2, 1)'],
  ['starts off the grid', { ...grid, start: { x: 11, y: 0 } }, '(2, 1)'],
  ['right from the start', grid, '(1, 2)'],
  ['no step reaches the answer', angle, '47'],
  ['starts beyond its end', { ...angle, start: 190 }, '45'],
  ['nobody can draw over it', { ...trace, text: '+' }, 'in-order'],
  ['drawn right is not right', trace, 'mirrored'],
])('%s', (fault, question, answer) => {
  expect(measuringFaults(question, key(answer))).toContain(fault)
})
