import { type ClipKey, soundKey, wordKey } from '#domain/audio/clips.ts'
import type { Language } from '#domain/language.ts'
import type { Phoneme } from '#domain/phonemes.ts'
import { type Piece, piecesOf } from '#domain/quoted.ts'

/** A stretch for the device's own voice in one language; `at` is where it begins in the whole text, `fixed` when its own words are not in it. */
type Words = Readonly<{ text: string; language: Language; at: number; fixed: boolean }>
/** A stretch that somebody of the school has recorded, and what is said where the recording cannot be played. */
type Recording = Readonly<{ clip: ClipKey; at: number; instead: readonly Words[] }>
export type Speech = Words | Recording

const NOTHING: ReadonlySet<ClipKey> = new Set()

/**
 * A text as stretches of speech. A sound, or a quoted English word, that was recorded is played; a sound that nobody has recorded
 * is told by `inWords`, which may quote English itself.
 */
export const speechesOf = (
  text: string,
  language: Language,
  inWords: (sound: Phoneme) => string,
  recorded = NOTHING,
): readonly Speech[] =>
  piecesOf(text, language).flatMap((piece): readonly Speech[] => {
    const clip = clipOf(text, piece)
    const words = wordsFor(piece, language, inWords)
    return clip !== null && recorded.has(clip) ? [{ clip, at: piece.at, instead: words }] : words
  })

/** A piece as the device's own voice says it. */
function wordsFor(piece: Piece, language: Language, inWords: (sound: Phoneme) => string): readonly Words[] {
  const { at } = piece
  if (piece.kind === 'words') return [{ text: piece.text, language: piece.language, at, fixed: false }]
  return piecesOf(inWords(piece.sound), language).flatMap((part) =>
    part.kind === 'words' ? [{ text: part.text, language: part.language, at, fixed: true }] : [],
  )
}

/** The recording that would say a piece; null for what is not quoted: a sentence is never put together from recordings. */
function clipOf(text: string, piece: Piece): ClipKey | null {
  if (piece.kind === 'sound') return soundKey(piece.sound)
  return text[piece.at - 1] === '‹' ? wordKey(piece.text) : null
}
