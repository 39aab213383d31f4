import type { Language } from './language.ts'
import { isPhoneme, type Phoneme } from './phonemes.ts'

/**
 * English inside any text: `‹ship›` is an English word or letter whatever the language around it, `‹/sh/›` the sound itself.
 * Reading stays English where everything else is said in the child's language.
 */
const QUOTED = /‹([^‹›]*)›/g

/** A stretch of text to be said in one language, or one sound. */
export type Piece =
  | Readonly<{ kind: 'words'; text: string; language: Language; at: number }>
  | Readonly<{ kind: 'sound'; sound: Phoneme; at: number }>

/** English words set into a text of another language. */
export const quote = (text: string): string => `‹${text}›`
/** A sound set into a text. */
export const quoteSound = (sound: Phoneme): string => `‹/${sound}/›`

/** A text as it is shown: without the marks of what is quoted. */
export const shownText = (text: string): string =>
  text.replace(QUOTED, (_, quoted: string) => soundIn(quoted) ?? quoted)

/** A text as it is said, piece by piece; `at` is where a piece begins in the text. A text without quotes is one piece. */
export function piecesOf(text: string, language: Language): Piece[] {
  const pieces: Piece[] = []
  const add = (part: string, at: number, spoken: Language) => {
    if (/[\p{L}\p{N}]/u.test(part)) pieces.push({ kind: 'words', text: part, language: spoken, at })
  }
  let end = 0
  for (const match of text.matchAll(QUOTED)) {
    const quoted = match[1] ?? ''
    add(text.slice(end, match.index), end, language)
    const sound = soundIn(quoted)
    if (sound === null) add(quoted, match.index + 1, 'en')
    else pieces.push({ kind: 'sound', sound, at: match.index })
    end = match.index + match[0].length
  }
  add(text.slice(end), end, language)
  return pieces
}

/** The sounds that are said alone in a text, each once. */
export const soundsIn = (text: string): readonly Phoneme[] => [
  ...new Set(piecesOf(text, 'en').flatMap((piece) => (piece.kind === 'sound' ? [piece.sound] : []))),
]

function soundIn(quoted: string): Phoneme | null {
  const name = quoted.startsWith('/') && quoted.endsWith('/') ? quoted.slice(1, -1) : ''
  return isPhoneme(name) ? name : null
}
