import { expect, test } from 'vitest'
import { laidFaults } from '#content/check-laid.ts'
import type { MisconceptionId } from '#domain/ids.ts'
import { pieceCells } from '#domain/items/cells.ts'
import type { Key } from '#domain/items/item.ts'

type Laid = Parameters<typeof laidFaults>[0]
const thing = (id: string) => ({ id, label: id, speech: id, model: null })
const keyOf = (answer: string, also: string[] = [], wrong: string[] = []): Key => ({
  answer,
  equal: 'exact',
  also,
  wrong: wrong.map((response) => ({ id: 'some-idea' as MisconceptionId, response })),
})
const cover = (pieces: Extract<Laid, { kind: 'cover' }>['pieces']): Laid => ({
  kind: 'cover',
  outline: { grid: 'triangles', cells: pieceCells('hexagon', 0, 0, 0) },
  pieces,
})
const select = (...ids: string[]): Laid => ({ kind: 'select', layout: 'cards', choices: ids.map(thing) })
const column = (rows: string[], width: number, places = 0): Laid => ({
  kind: 'column',
  rows,
  sign: '+',
  width,
  places,
})

test.each<[string, Laid, Key, string[]]>([
  ['a shape with every way in the key', cover(['trapezoid', 'rhombus']), keyOf('trapezoid,trapezoid'), []],
  [
    'a shape that could be covered otherwise with as many pieces',
    cover(['rhombus', 'trapezoid', 'triangle']),
    keyOf('rhombus,rhombus,rhombus'),
    ['another way with as many pieces is not in the key'],
  ],
  [
    'both ways with as many pieces told',
    cover(['rhombus', 'trapezoid', 'triangle']),
    keyOf('rhombus,rhombus,rhombus', ['rhombus,trapezoid,triangle']),
    [],
  ],
  ['a key with a gap', cover(['trapezoid']), keyOf('trapezoid'), ['the key does not cover']],
  [
    'an idea that needs more room than there is beside the shape',
    cover(['trapezoid']),
    keyOf('trapezoid,trapezoid', [], ['trapezoid,trapezoid,trapezoid,trapezoid,trapezoid']),
    ['more pieces than can lie beside'],
  ],
  ['a piece of squares on triangles', cover(['square']), keyOf('square'), ['a piece of the other grid']],
  ['some of the choices', select('2', '3', '5'), keyOf('2,3'), []],
  ['all of the choices', select('2', '3'), keyOf('2,3'), ['all choices are to be tapped']],
  ['an id with a comma', select('1,5', '2', '3'), keyOf('2'), ['an id that cannot stand in a response']],
  ['one choice twice', select('2', '2', '3'), keyOf('3'), ['one id twice', 'two choices look the same']],
  ['a sum that fits', column(['367', '258'], 4), keyOf('625'), []],
  ['a row wider than the columns', column(['1367', '258'], 3), keyOf('625'), ['a row that does not fit']],
  [
    'a result whose last zero does not fit',
    column(['9.5', '0.6'], 3, 2),
    keyOf('10.1'),
    ['too long to write'],
  ],
  ['sticks for no figure', { kind: 'sticks', short: 2, long: 0 }, keyOf('sss'), ['the sticks do not fit']],
  [
    'a long denominator',
    { kind: 'fraction-pad', mixed: false, unit: null },
    keyOf('1/1000'),
    ['too long to type'],
  ],
])('%s', (_, question, key, faults) => {
  expect(laidFaults(question, key)).toEqual(faults)
})
