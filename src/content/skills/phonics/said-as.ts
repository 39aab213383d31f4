import { isFitToHear, isFitToShow } from '#content/banks/block-list.ts'
import { MORE_WORDS } from '#content/banks/more-words.ts'
import type { Word } from '#content/banks/types.ts'
import { isVowel, vowelPlace, WORDS } from '#content/banks/words.ts'
import type { Phoneme } from '#domain/phonemes.ts'

/** What a child says who reads a word in some way: a word of the bank, or one spelled so that a voice says it. */
export type Reading = Readonly<{ text: string; phonemes: readonly Phoneme[]; real: boolean }>

export const ALL_WORDS: readonly Word[] = [...WORDS, ...MORE_WORDS]

const BY_SOUND: ReadonlyMap<string, string> = new Map(
  ALL_WORDS.toReversed().map(({ text, phonemes }) => [phonemes.join(' '), text]),
)

/** Sounds as a word; null where no spelling says them safely. */
export function saidAs(phonemes: readonly Phoneme[]): Reading | null {
  if (!isFitToHear(phonemes)) return null
  const known = BY_SOUND.get(phonemes.join(' '))
  if (known !== undefined) return { text: known, phonemes, real: true }
  const text = spelled(phonemes)
  return text !== null && isFitToShow(text) ? { text, phonemes, real: false } : null
}

/** A word said in parts that make no word: `es-top`. */
export function inParts(...parts: readonly string[]): Reading | null {
  const fit = [...parts, parts.join('')].every((part) => part !== '' && isFitToShow(part))
  return fit ? { text: parts.join('-'), phonemes: [], real: false } : null
}

/** A word with the sound at a place changed, or left out. */
export const changedAt = (
  { phonemes }: Pick<Word, 'phonemes'>,
  at: number,
  ...sounds: readonly Phoneme[]
): Reading | null => saidAs(phonemes.toSpliced(at, 1, ...sounds))

/** The short sound of a vowel letter. */
export const shortOf = (letter: string | undefined): Phoneme | null =>
  letter === 'a' || letter === 'e' || letter === 'i' || letter === 'o' || letter === 'u' ? letter : null

/** How a vowel is spelled before a consonant and at the end; '' = no safe way. */
const VOWEL: Readonly<Partial<Record<Phoneme, readonly [inside: string, last: string]>>> = {
  ...{ ai: ['ai', 'ay'], ee: ['ee', 'ee'], oa: ['oa', 'oe'], oo: ['oo', 'oo'], oi: ['oi', 'oy'] },
  ...{ ou: ['ou', ''], aw: ['aw', 'aw'], ar: ['ar', 'ar'], or: ['or', 'or'], er: ['er', 'er'] },
  ...{ air: ['air', 'air'], ear: ['eer', 'eer'], igh: ['i', 'y'] },
}
/** A consonant behind a short vowel and behind another, where it is not just its name. */
const ENDS: Readonly<Partial<Record<Phoneme, readonly [short: string, other: string]>>> = {
  ...{ k: ['ck', 'k'], ch: ['tch', 'ch'], j: ['dge', 'ge'], s: ['ss', 'ce'], z: ['zz', 'ze'] },
  ...{ f: ['ff', 'f'], l: ['ll', 'l'], v: ['', 've'] },
}
/** Spellings that a voice reads otherwise: all, put, son, most, kind. */
const READ_OTHERWISE =
  /w[ao]|qua|al[lktfm]|[pbf]u(ll|t|sh|tch)$|^(s|t|w)on$|ost$|oss$|oth$|o[lv]|i(nd|ld|gn)$|ong$|^(to|do|who)|^go|^ar$|ive$|^sch/

/** A made-up word of one beat as it would be written; null where the spelling would be read otherwise. */
function spelled(phonemes: readonly Phoneme[]): string | null {
  const at = vowelPlace({ phonemes })
  const vowel = phonemes[at]
  if (vowel === undefined || phonemes.filter(isVowel).length > 1) return null
  if (phonemes.some((sound) => sound === 'dh' || sound === 'zh')) return null
  const end = phonemes.slice(at + 1)
  const isShort = shortOf(vowel) !== null
  const written = isShort ? vowel : (VOWEL[vowel]?.[end.length === 0 ? 1 : 0] ?? '')
  if (written === '' || (isShort && end.length === 0)) return null
  const last = codaOf(end, isShort)
  if (last === null || (vowel === 'igh' && end.length > 1) || (vowel === 'ou' && end[0] === 'l')) return null
  const start = onsetOf(phonemes.slice(0, at), written)
  const text =
    start + written + last + (vowel === 'igh' && end.length === 1 && !last.endsWith('e') ? 'e' : '')
  return start.includes('ng') || READ_OTHERWISE.test(text) ? null : text
}

const onsetOf = (sounds: readonly Phoneme[], vowel: string): string =>
  sounds
    .map((sound, at) => {
      if (sound !== 'k') return sound
      const soft = at === sounds.length - 1 && /^[eiy]/.test(vowel)
      return soft || sounds[at - 1] === 's' ? 'k' : 'c'
    })
    .join('')
    .replace(/^sk(?=[rl]|$)/, (found) => (sounds.length > 2 ? 'sc' : found))

function codaOf(sounds: readonly Phoneme[], afterShort: boolean): string | null {
  const [only] = sounds
  if (only === undefined) return ''
  if (sounds.length === 1) {
    const written = ENDS[only]?.[afterShort ? 0 : 1] ?? only
    return written === '' ? null : written
  }
  return sounds.join('').replace('ngk', 'nk')
}
