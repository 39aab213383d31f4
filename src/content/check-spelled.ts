import { unless } from '#content/faults.ts'
import type { Key } from '#domain/items/item.ts'
import type { QuestionOf } from '#domain/items/kind.ts'
import { placesOf, tilesIn } from '#domain/items/tiles.ts'
import type { Grade } from '#domain/roster.ts'

/** What is wrong with a question that is spelled, put in words or tapped sound by sound; empty when it fits and gives nothing away. */
export function spelledFaults(question: QuestionOf<'tiles' | 'boxes'>, key: Key, grade: Grade): string[] {
  switch (question.kind) {
    case 'tiles':
      return tilesFaults(question, key, grade)
    case 'boxes':
      return unless(between(2, question.most, MOST_BOXES), 'the boxes do not fit')
  }
}

const between = (least: number, n: number, most: number): boolean => least <= n && n <= most

const MOST_BOXES = 8
/** As many tiles, places beside each other and letters of a sentence as fit; the youngest have the largest tiles. */
const ROOM = {
  young: { tiles: 8, places: 5, letters: 48 },
  older: { tiles: 12, places: 10, letters: 80 },
} as const

function tilesFaults(question: QuestionOf<'tiles'>, { answer }: Key, grade: Grade): string[] {
  const { tiles, places, given, joint } = question
  const room = grade === 'K' || grade === '1' ? ROOM.young : ROOM.older
  const texts = tiles.map(({ text }) => text)
  const print = [...texts, ...given.filter((one) => one !== null)]
  const open = given.filter((one) => one === null).length
  return [
    ...unless(new Set(tiles.map(({ id }) => id)).size === tiles.length, 'one id twice'),
    ...unless(
      print.every((text) => (joint === '' ? /^\S+$/ : /^\S+(?: \S+)*$/).test(text)),
      'print that cannot stand in a response',
    ),
    ...unless(between(2, tiles.length, room.tiles), `${tiles.length} tiles do not fit`),
    ...unless(
      joint === ''
        ? places === null || placesOf(question).length <= room.places
        : print.join(' ').length <= room.letters,
      'the row does not fit',
    ),
    ...unless(
      places === null ? given.length === 0 : places >= Math.max(1, open) && places <= tiles.length,
      'places that no tile can fill',
    ),
    ...unless(
      tiles.length < 3 ||
        tilesIn(question, answer)
          ?.map(({ text }) => text)
          .join(' ') !== texts.join(' '),
      'the tiles lie as the answer',
    ),
  ]
}
