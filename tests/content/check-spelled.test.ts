import { expect, test } from 'vitest'
import { spelledFaults } from '#content/check-spelled.ts'
import type { Key } from '#domain/items/item.ts'
import type { QuestionOf } from '#domain/items/kind.ts'
import type { Grade } from '#domain/roster.ts'

const keyOf = (answer: string): Key => ({ answer, equal: 'exact', also: [], wrong: [] })
const tiles = (
  texts: string,
  places: number | null,
  given: (string | null)[] = [],
  joint: '' | ' ' = '',
): QuestionOf<'tiles'> => ({
  kind: 'tiles',
  tiles: texts.split('|').map((text, i) => ({ id: `${i}`, text, speech: text })),
  places,
  joint,
  given,
})
const twins: QuestionOf<'tiles'> = {
  ...tiles('p|i|sh', 3),
  tiles: ['p', 'i', 'sh'].map((text) => ({ id: 'same', text, speech: text })),
}

test.each<[string, QuestionOf<'tiles' | 'boxes'>, string, Grade, string[]]>([
  ['a word', tiles('p|sh|i', 3), 'ship', 'K', []],
  ['a first letter', tiles('b|c', 1, [null, 'a', 't']), 'cat', 'K', []],
  ['a sentence', tiles('sat|Sam|.', 3, [], ' '), 'Sam sat .', '1', []],
  ['tiles in the order of the answer', tiles('sh|i|p', 3), 'ship', 'K', ['the tiles lie as the answer']],
  ['one more tile between', tiles('sh|a|i|p', 3), 'ship', 'K', []],
  ['one id for all', twins, 'ship', 'K', ['one id twice']],
  ['an empty tile', tiles('p|sh|i|', 3), 'ship', 'K', ['print that cannot stand in a response']],
  ['letters with a space', tiles('p|sh|i n', 3), 'shi np', 'K', ['print that cannot stand in a response']],
  ['words with a space', tiles('in the park|ran|we', 3, [], ' '), 'we ran in the park', '2', []],
  ['more places than tiles', tiles('p|sh', 3), 'ship', 'K', ['places that no tile can fill']],
  ['more gaps than places', tiles('c|b', 1, [null, null]), 'cb', 'K', ['places that no tile can fill']],
  [
    'print around a row of any length',
    tiles('play|re', null, ['un']),
    'replay',
    '3',
    ['places that no tile can fill'],
  ],
  ['a long word for the youngest', tiles('s|p|l|a|sh|e|d', 6), 'plased', '1', ['the row does not fit']],
  ['the same for older hands', tiles('s|p|l|a|sh|e|d', 6), 'plased', '3', []],
  ['too many tiles', tiles('a|b|c|d|e|f|g|h|i', 2), 'ba', 'K', ['9 tiles do not fit']],
  ['boxes', { kind: 'boxes', most: 6 }, '3', 'K', []],
  ['more boxes than fit', { kind: 'boxes', most: 9 }, '3', 'K', ['the boxes do not fit']],
])('%s', (_, question, answer, grade, faults) =>
  expect(spelledFaults(question, keyOf(answer), grade)).toEqual(faults),
)
