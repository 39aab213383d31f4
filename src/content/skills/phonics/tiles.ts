import { asking } from '#content/asking.ts'
import type { Ask } from '#content/skill.ts'
import type { Chance } from '#domain/items/chance.ts'
import type { Tile } from '#domain/items/item.ts'
import { named } from './decoding.ts'

/** Spellings in pieces, a piece a tile. */
type Spelled = readonly string[]

/**
 * Tiles from which a word can be built, and each of the other spellings as long as there is room; then further pieces, never fewer
 * than two that the word does not need.
 */
export function tilesFor(
  chance: Chance,
  word: Spelled,
  others: readonly Spelled[],
  more: readonly string[],
  most: number,
): readonly string[] {
  let tiles = [...word]
  for (const other of others) {
    const joined = together(tiles, other)
    if (joined.length <= most) tiles = joined
  }
  const enough = Math.min(most, Math.max(tiles.length, word.length + 2))
  const filling = chance.shuffled(more.filter((piece) => !tiles.includes(piece)))
  return chance.shuffled([...tiles, ...filling.slice(0, enough - tiles.length)])
}

/** Both spellings can be laid, one at a time. */
function together(one: Spelled, other: Spelled): string[] {
  const left = [...one]
  const missing = other.filter((piece) => {
    const at = left.indexOf(piece)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  return [...one, ...missing]
}

/** Building a word of any length from tiles that are named when they are tapped. */
export const buildingWord = <P>(tiles: (p: P) => readonly string[]): Ask<P> =>
  asking<P, 'tiles'>('tiles', 'exact', ({ p }) => ({
    tiles: tiles(p).map((text, at, all): Tile => {
      const before = all.slice(0, at).filter((one) => one === text).length
      return { id: before === 0 ? text : `${text}-${before + 1}`, text, speech: named(text) }
    }),
    places: null,
    joint: '',
    given: [],
  }))
