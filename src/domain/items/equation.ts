import type { Tile } from './item.ts'
import type { Kind } from './kind.ts'

/** Filling the slots of an equation with tiles, each used once. */
export const equation: Kind<'equation'> = {
  read(question, response) {
    const slots = question.parts.filter(({ kind }) => kind === 'slot').length
    const filled = fill(question.tiles, slots, response.trim().replace(/ +/g, ' '))
    return filled === null ? null : filled.join(' ')
  },
  choices: () => 0,
  inPlace(question, response) {
    const slots = question.parts.filter(({ kind }) => kind === 'slot').length
    const filled = fill(question.tiles, slots, response) ?? [response]
    return question.parts.map((part) => (part.kind === 'text' ? part.text : (filled.shift() ?? ''))).join(' ')
  },
}

/** The tile texts that spell `text`, one a slot; null when no tiles do. A tile's text may hold spaces. */
function fill(tiles: readonly Tile[], slots: number, text: string): string[] | null {
  if (slots === 0) return text === '' ? [] : null
  if (slots === 1) return tiles.some((tile) => tile.text === text) ? [text] : null
  for (const tile of tiles) {
    if (!text.startsWith(`${tile.text} `)) continue
    const others = tiles.filter((one) => one !== tile)
    const rest = fill(others, slots - 1, text.slice(tile.text.length + 1))
    if (rest !== null) return [tile.text, ...rest]
  }
  return null
}
