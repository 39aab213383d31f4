import type { Word } from '#content/banks/types.ts'
import { isVowel, vowelPlace } from '#content/banks/words.ts'
import type { Drawn } from '#content/skill.ts'
import { drawn, isExampleOf } from '#content/skills/lk/cards.ts'
import type { Chance } from '#domain/items/chance.ts'
import type { Phoneme } from '#domain/phonemes.ts'
import { ALL_WORDS, shortOf } from './said-as.ts'

/** Where a word belongs. */
export type Mat = 'long' | 'short'
/** Words to be sorted: seen as pictures, heard from numbered cards, or read. */
export type Task = Readonly<{ words: readonly Word[]; cards: 'pictures' | 'spoken' | 'print' }>
/** The vowels that say their names, and the letter that is named. */
const NAME_OF: Readonly<Partial<Record<Phoneme, string>>> = { ai: 'a', ee: 'e', igh: 'i', oa: 'o' }
const LONG_OF: Readonly<Record<string, Phoneme>> = { a: 'ai', e: 'ee', i: 'igh', o: 'oa' }

export const vowelOf = (word: Word): Phoneme => word.phonemes[vowelPlace(word)] ?? 'schwa'
const spellingOf = (word: Word): string => word.graphemes[vowelPlace(word)] ?? ''
export const matOf = (word: Word): Mat => (NAME_OF[vowelOf(word)] === undefined ? 'short' : 'long')
export const letterOf = (word: Word): string => NAME_OF[vowelOf(word)] ?? vowelOf(word)

/** Words of one beat with a vowel that is short or says its name for everyone: before g and ng many say egg and bag otherwise. */
const POOL = ALL_WORDS.filter((word) => {
  const next = word.phonemes[vowelPlace(word) + 1]
  const short = shortOf(vowelOf(word)) !== null
  return (
    word.beats.length === 1 &&
    !['r-controlled', 'inflected', 'tricky'].includes(word.pattern) &&
    word.phonemes.filter(isVowel).length === 1 &&
    (short ? spellingOf(word).length === 1 && next !== 'ng' && next !== 'g' && next !== 'l' : true) &&
    (short || NAME_OF[vowelOf(word)] !== undefined) &&
    // The quiet e of edge and since makes no vowel long: words for another day.
    !(short && word.text.endsWith('e')) &&
    !isExampleOf(word.text, [vowelOf(word)])
  )
})
const pick = (chance: Chance, from: readonly Word[], count: number): readonly Word[] =>
  chance.shuffled(from).slice(0, count)

/** So many words, at least one on each mat. */
const both = (words: readonly Word[], count: number): Task['words'] | null =>
  words.length === count && new Set(words.map(matOf)).size === 2 ? words : null

const PICTURED = POOL.filter(({ picture, text }) => picture !== null && text !== 'egg')
export const pictures = (letters: string, count: number): Drawn<Task> =>
  drawn((chance) => {
    const pool = PICTURED.filter((word) => letters.includes(letterOf(word)))
    const long = chance.whole(1, count - 1)
    const ofMat = (mat: Mat) => pool.filter((word) => matOf(word) === mat)
    const words = both(
      chance.shuffled([...pick(chance, ofMat('long'), long), ...pick(chance, ofMat('short'), count - long)]),
      count,
    )
    return words && { words, cards: 'pictures' }
  })

/** Words that differ in the vowel alone, short and long: cap and cape. */
const PAIRS = POOL.filter((word) => matOf(word) === 'short').flatMap((word) => {
  const long = LONG_OF[letterOf(word)]
  const sounds = long && word.phonemes.with(vowelPlace(word), long).join()
  const other = POOL.find(({ phonemes }) => phonemes.join() === sounds)
  return other === undefined ? [] : [[word, other] as const]
})
export const heardPairs: Drawn<Task> = drawn((chance) => ({
  words: chance.shuffled(chance.shuffled(PAIRS).slice(0, 2).flat()),
  cards: 'spoken',
}))

export type Kind = 'closed' | 'VCe' | 'team' | 'open'
export const kindOf = (word: Word): Kind => {
  if (matOf(word) === 'short') return 'closed'
  const spelling = spellingOf(word)
  if (spelling.endsWith('_e')) return 'VCe'
  return spelling.length > 1 ? 'team' : 'open'
}
export const toRead = (kinds: readonly Kind[], count: number): Drawn<Task> =>
  drawn((chance) => {
    const long = kinds.filter((kind) => kind !== 'closed')
    const of = (kind: Kind) => POOL.filter((word) => kindOf(word) === kind)
    const closed = chance.whole(2, 3)
    const words = [
      ...pick(chance, of('closed'), closed),
      ...Array.from({ length: count - closed }, (_, at) => chance.pick(of(long[at % long.length] ?? 'VCe'))),
    ]
    const different = new Set(words.map(({ text }) => text)).size === count
    return different ? { words: chance.shuffled(words), cards: 'print' } : null
  })
