import type { Tile } from './item.ts'
import type { Kind } from './kind.ts'

/** Putting letters or words in a row, each tile once, around what stands there already. */
export const tiles: Kind<'tiles'> = {
  read({ tiles: all, places, joint, given }, response) {
    const text = response.trim().replace(/ +/g, ' ')
    if (text === '') return null
    const whole =
      places === null ? isMadeOf(text, all, joint) : fits(text, placesOf(given, places), all, joint)
    return whole ? text : null
  },
  choices: () => 0,
}

/** What stands in each place: given text, or null where a tile goes. Places beyond the given ones take tiles. */
function placesOf(given: readonly (string | null)[], places: number): (string | null)[] {
  const open = given.filter((one) => one === null).length
  return [...given, ...Array.from({ length: Math.max(0, places - open) }, () => null)]
}

/** Whether a text is the places in order, each open one filled with a tile of its own. */
function fits(
  text: string,
  places: readonly (string | null)[],
  all: readonly Tile[],
  joint: string,
): boolean {
  const [first, ...rest] = places
  if (first === undefined) return text === ''
  const after = (one: string, left: readonly Tile[]): boolean => {
    const whole = rest.length === 0 ? one : `${one}${joint}`
    return text.startsWith(whole) && fits(text.slice(whole.length), rest, left, joint)
  }
  if (first !== null) return after(first, all)
  return all.some((tile, at) => after(tile.text, all.toSpliced(at, 1)))
}

/** Whether a text is some of the tiles in a row. */
function isMadeOf(text: string, all: readonly Tile[], joint: string): boolean {
  return all.some((tile, at) => {
    if (text === tile.text) return true
    const whole = `${tile.text}${joint}`
    return text.startsWith(whole) && isMadeOf(text.slice(whole.length), all.toSpliced(at, 1), joint)
  })
}
