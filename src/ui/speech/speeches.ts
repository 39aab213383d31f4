import type { Language } from '#domain/language.ts'
import type { Phoneme } from '#domain/phonemes.ts'
import { piecesOf } from '#domain/quoted.ts'

/** One stretch of speech in one language; `at` is where it begins in the whole text, `fixed` when its own words are not in it. */
export type Speech = Readonly<{ text: string; language: Language; at: number; fixed: boolean }>

/** A text as stretches of speech; a sound that nobody has recorded is told by `inWords`, which may quote English itself. */
export const speechesOf = (
  text: string,
  language: Language,
  inWords: (sound: Phoneme) => string,
): readonly Speech[] =>
  piecesOf(text, language).flatMap((piece): Speech[] =>
    piece.kind === 'words'
      ? [{ text: piece.text, language: piece.language, at: piece.at, fixed: false }]
      : piecesOf(inWords(piece.sound), language).flatMap((part) =>
          part.kind === 'words'
            ? [{ text: part.text, language: part.language, at: piece.at, fixed: true }]
            : [],
        ),
  )
