import { mathSigns } from './expression.ts'
import type { EquationPart, Tile } from './item.ts'
import type { Kind } from './kind.ts'

/** Filling the slots of an equation with tiles, each used once. */
export const equation: Kind<'equation'> = {
  read(question, response) {
    const slots = question.parts.filter(({ kind }) => kind === 'slot').length
    const text = response.trim().replace(/ +/g, ' ')
    const filled =
      fill(question.tiles, slots, text) ??
      fill(question.tiles, slots, mathSigns(text)) ??
      fill(question.tiles, slots, betweenTexts(question.parts, mathSigns(text)) ?? text)
    return filled === null ? null : filled.join(' ')
  },
  choices: () => 0,
  inPlace(question, response) {
    const slots = question.parts.filter(({ kind }) => kind === 'slot').length
    const filled = fill(question.tiles, slots, response) ?? [response]
    return question.parts.map((part) => (part.kind === 'text' ? part.text : (filled.shift() ?? ''))).join(' ')
  },
}

/**
 * What stands in the slots of an equation that was written out: "58 R 3" or "415 ÷ 7 = 59 R 2" in `415 ÷ 7 = □ R □`; null where the
 * text is not that equation. What comes before the first slot may be left out.
 */
function betweenTexts(parts: readonly EquationPart[], text: string): string | null {
  const source = parts.map((part) =>
    part.kind === 'slot' ? '(\\S+?)' : part.text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
  )
  const first = parts.findIndex(({ kind }) => kind === 'slot')
  for (const from of [0, first]) {
    const found = new RegExp(`^${source.slice(from).join(' ?')}$`, 'i').exec(text)
    if (found) return found.slice(1).join(' ')
  }
  return null
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
