import type { Option } from '#content/asking.ts'
import type { Drawn } from '#content/skill.ts'
import { beside, type Chosen, drawn } from '#content/skills/lk/cards.ts'
import { capital } from '#domain/capital.ts'
import type { Chance } from '#domain/items/chance.ts'
import type { Said } from '#domain/language.ts'
import { quote } from '#domain/quoted.ts'

/** What is told around one task: the question, two hints, what was done, and why. */
export type Told = Readonly<{ ask: Said; look: Said; step: Said; praise: Said; why: Said }>

/** Marks as they are called. */
const MARKS: Readonly<Record<string, Said>> = {
  '.': { en: 'period', es: 'punto' },
  '?': { en: 'question mark', es: 'signo de pregunta' },
  '!': { en: 'exclamation mark', es: 'signo de exclamación' },
  ',': { en: 'comma', es: 'coma' },
}

/** English print as it is told: its words and numbers quoted, with the marks between them; a gap is the word blank. */
export const said = (print: string): string =>
  print
    .replace(/□/g, 'blank')
    .replace(/[\p{L}\p{N}](?:[\p{L}\p{N}'’ -]*[\p{L}\p{N}'’])?/gu, quote)
    .replace(/[“”]/g, '')
    .replace(/^[\s,;]+|[\s.,;?!]+$/g, '')

/** A whole line as it is told, with the mark that ends it. */
export const saidLine = (print: string): string => `${said(print)}${/[?!]$/.exec(print)?.[0] ?? '.'}`

/** A word, a sentence or a mark as it is said when it is tapped. */
export const spoken = (print: string): Said => {
  const text = said(print)
  return MARKS[print] ?? { en: text, es: text }
}

/** A choice that is English print, said when it is tapped. */
export const printed = (print: string): Option => ({ id: print, label: print, speech: spoken(print) })

/** A line with its gap filled; a capital where the word begins a sentence. */
export const filled = (line: string, word: string): string =>
  line.replace('□', /(?:^|[.!?] )□/.test(line) ? capital(word) : word)

/** Letters and numbers alone, or the mark itself. */
const nameOf = (piece: string): string =>
  piece
    .replace(/[^\p{L}\p{N}’' -]/gu, '')
    .trim()
    .toLowerCase() || piece.replace(',', 'comma')

/** A name for each piece of a line: its letters, numbered where they come again. */
export function namesOf(pieces: readonly string[]): readonly string[] {
  const plain = pieces.map((piece) => nameOf(piece))
  return plain.map((name, at) => {
    const nth = plain.slice(0, at).filter((other) => other === name).length
    return nth === 0 ? name : `${name} ${nth + 1}`
  })
}

/** A line with a gap and the words that may fill it. */
export type Gap = Chosen & Told & Readonly<{ line: string }>

/** A gap with its wrong words, those that show an idea first; null when fewer than `least` are left. */
export function gapFrom(
  chance: Chance,
  { known, rest = [], ...gap }: Omit<Gap, 'others'> & Readonly<{ known: Known; rest?: readonly string[] }>,
  least = 2,
): Gap | null {
  const others = beside(chance, gap.right, known, rest, () => false)
  return others.length < least ? null : { ...gap, others }
}

/** Wrong answers by the idea they show. */
export type Known = Readonly<Record<string, readonly string[]>>

/** One of several kinds of task, each as likely. */
export const either = <T>(...kinds: readonly Drawn<T>[]): Drawn<T> =>
  drawn((chance) => chance.pick(kinds).draw(chance))

/** Words that stand in both languages as they are. */
export const both = (en: string, es: string): Said => ({ en, es })
