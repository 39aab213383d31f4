import type { Tile } from './item.ts'
import type { Kind, QuestionOf } from './kind.ts'

type Tiles = QuestionOf<'tiles'>

/** Putting letters or words in a row, each tile once, around what stands there already. */
export const tiles: Kind<'tiles'> = {
  read(question, response) {
    const text = response.trim().replace(/ +/g, ' ')
    return tilesIn(question, text) === null ? null : text
  },
  choices: () => 0,
}

/** What stands in each place: given text, or null where a tile goes. Places beyond the given ones take tiles. */
export function placesOf({ given, places }: Pick<Tiles, 'given' | 'places'>): readonly (string | null)[] {
  const open = given.filter((one) => one === null).length
  return [...given, ...Array.from({ length: Math.max(0, (places ?? 0) - open) }, () => null)]
}

/** The tiles a response is made of, in the order of their places; null where it is not a whole answer. */
export function tilesIn(question: Tiles, response: string): readonly Tile[] | null {
  if (response === '') return null
  return question.places === null
    ? inARow(response, question.tiles, question.joint)
    : inPlaces(response, placesOf(question), question.tiles, question.joint)
}

/** Each place in order, an open one with a tile of its own. */
function inPlaces(
  text: string,
  [first, ...rest]: readonly (string | null)[],
  left: readonly Tile[],
  joint: string,
): readonly Tile[] | null {
  if (first === undefined) return text === '' ? [] : null
  const after = (one: string, others: readonly Tile[]) => {
    const whole = rest.length === 0 ? one : `${one}${joint}`
    return text.startsWith(whole) ? inPlaces(text.slice(whole.length), rest, others, joint) : null
  }
  return first === null ? firstTile(left, (tile, others) => after(tile.text, others)) : after(first, left)
}

/** Some of the tiles, as many as there are in the text. */
function inARow(text: string, left: readonly Tile[], joint: string): readonly Tile[] | null {
  return firstTile(left, (tile, others) => {
    if (text === tile.text) return []
    const whole = `${tile.text}${joint}`
    return text.startsWith(whole) ? inARow(text.slice(whole.length), others, joint) : null
  })
}

/** The first tile from which it goes on to the end, before those that follow it. */
function firstTile(
  left: readonly Tile[],
  goOn: (tile: Tile, others: readonly Tile[]) => readonly Tile[] | null,
): readonly Tile[] | null {
  for (const [at, tile] of left.entries()) {
    const rest = goOn(tile, left.toSpliced(at, 1))
    if (rest !== null) return [tile, ...rest]
  }
  return null
}
