import { expect, test } from 'vitest'
import { boxes } from '#domain/items/boxes.ts'
import type { QuestionOf } from '#domain/items/kind.ts'
import { placesOf, tiles, tilesIn } from '#domain/items/tiles.ts'

const tile = (text: string, i: number) => ({ id: `${i}`, text, speech: text })
const letters = (
  texts: string,
  given: (string | null)[],
  places: number | null = null,
): QuestionOf<'tiles'> => ({
  kind: 'tiles',
  tiles: texts.split(' ').map(tile),
  places,
  joint: '',
  given,
})
const words: QuestionOf<'tiles'> = {
  kind: 'tiles',
  tiles: ['the', 'cat', 'sat', 'the'].map(tile),
  places: 4,
  joint: ' ',
  given: [],
}

test.each([
  ['ship', letters('sh p i', [null, null, null], 3), 'ship'],
  ['at of the two ways', letters('s h sh i p', [], null), null],
  ['ship', letters('s h sh i p', [], null), 'ship'],
  ['cat', letters('b c s m', [null, 'a', 't'], 1), 'cat'],
  ['at', letters('b c s m', [null, 'a', 't'], 1), null],
  ['cot', letters('b c s m', [null, 'a', 't'], 1), null],
  ['aa', letters('a b', [null, null], 2), null],
  ['', letters('a b', [null], 1), null],
  ['the cat sat the', words, 'the cat sat the'],
  [' the  cat the sat', words, 'the cat the sat'],
  ['the cat sat', words, null],
  ['the cat sat sat', words, null],
])('tiles: "%s" is read as it stands or not at all', (response, question, read) =>
  expect(tiles.read(question, response)).toBe(read),
)

test.each([
  ['3', '3'],
  ['0', null],
  ['7', null],
  ['three', null],
])('boxes: "%s"', (response, read) => expect(boxes.read({ kind: 'boxes', most: 6 }, response)).toBe(read))

test('a response is taken apart into its tiles, place by place, each used once', () => {
  const ids = (question: QuestionOf<'tiles'>, response: string) =>
    tilesIn(question, response)?.map(({ id }) => id)
  expect(ids(letters('s h sh i p', [], null), 'ship')).toEqual(['0', '1', '3', '4'])
  expect(ids(letters('b c a', [null, 'a', null], 2), 'bab')).toBeUndefined()
  expect(ids(letters('b c t', [null, 'a', null], 2), 'cat')).toEqual(['1', '2'])
  expect(ids(words, 'the cat the sat')).toEqual(['0', '1', '3', '2'])
})

test('places beyond the given ones are open', () =>
  expect(placesOf({ given: ['un', null], places: 2 })).toEqual(['un', null, null]))
