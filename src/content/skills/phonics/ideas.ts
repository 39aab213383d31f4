import type { Word } from '#content/banks/types.ts'
import { isVowel, vowelPlace } from '#content/banks/words.ts'
import type { Phoneme } from '#domain/phonemes.ts'
import { changedAt, inParts, type Reading, saidAs, shortOf } from './said-as.ts'

type Read = (word: Word) => readonly (Reading | null)[]

const LONG: readonly Phoneme[] = ['ai', 'ee', 'igh', 'oa']
const SHORT: readonly Phoneme[] = ['a', 'e', 'i', 'o', 'u']

/** Another vowel of the same length. */
export const vowelSwap: Read = (word) => {
  const at = vowelPlace(word)
  const vowel = word.phonemes[at]
  const others = vowel !== undefined && SHORT.includes(vowel) ? SHORT : LONG
  return others.filter((one) => one !== vowel).map((one) => changedAt(word, at, one))
}

/** Places of consonants that stand beside another one in print and in sound. */
export const blended = ({ phonemes }: Pick<Word, 'phonemes'>): readonly number[] =>
  phonemes.flatMap((sound, at) => {
    const beside = [phonemes[at - 1], phonemes[at + 1]]
    return !isVowel(sound) && beside.some((next) => next !== undefined && !isVowel(next)) ? [at] : []
  })

/** One letter of a blend is left out. `nk` is no blend of two letters that both keep their sound. */
export const dropsOne: Read = (word) =>
  blended(word)
    .filter((at) => word.phonemes[at] !== 'ng' && word.phonemes[at - 1] !== 'ng')
    .map((at) => changedAt(word, at))

/** A vowel is said between the letters of a blend, or before one with s. */
export const addsVowel: Read = (word) => {
  const [first, second] = word.phonemes
  if (first === undefined || second === undefined || isVowel(first) || isVowel(second)) return []
  const rest = word.text.slice(word.graphemes[0]?.length ?? 0)
  const start = word.graphemes[0] === 'c' ? 'k' : (word.graphemes[0] ?? '')
  return [inParts(`${start}uh`, rest), first === 's' ? inParts('es', rest) : null]
}

/** The vowel of a spelling read short, by its first letter; `keep` is what of its sound stays behind it. */
export const firstVowelShort: Read = (word) => {
  const at = vowelPlace(word)
  const short = shortOf(word.graphemes[at]?.[0])
  return short === null || short === word.phonemes[at] ? [] : [changedAt(word, at, short)]
}

/** Other sounds for a spelling, as `graphemes` maps them; the first place that has any. */
export const mixedUp =
  (graphemes: Readonly<Record<string, readonly Phoneme[]>>): Read =>
  (word) =>
    word.graphemes.flatMap((grapheme, at) =>
      (graphemes[grapheme] ?? [])
        .filter((sound) => sound !== word.phonemes[at])
        .map((sound) => saidAs(word.phonemes.with(at, sound))),
    )

/** Both letters of a team are said: what stands before it, what the letters say, what stands behind. */
export const saysBoth =
  (letters: Readonly<Record<string, readonly [first: string, second: string]>>): Read =>
  (word) =>
    word.graphemes.flatMap((grapheme, at) => {
      const [first, second] = letters[grapheme] ?? []
      if (first === undefined || second === undefined) return []
      const before = word.graphemes.slice(0, at).join('')
      const behind = word.graphemes
        .slice(at + 1)
        .join('')
        .replace(/(?<=[sz])e$/, '')
      return [inParts(before + first, second + behind)]
    })
