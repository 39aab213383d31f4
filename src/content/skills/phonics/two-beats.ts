import type { Word } from '#content/banks/types.ts'
import { vowelPlace } from '#content/banks/words.ts'
import type { ModelShape } from '#domain/items/model.ts'
import type { Said } from '#domain/language.ts'
import { quote } from '#domain/quoted.ts'
import { decoding } from './decoding.ts'
import { ALL_WORDS, inParts, type Reading, shortOf } from './said-as.ts'

const TWO = ALL_WORDS.filter(({ beats }) => beats.length === 2)
const ofPattern = (...patterns: readonly Word['pattern'][]): readonly Word[] =>
  TWO.filter(({ pattern }) => patterns.includes(pattern))
const first = ({ beats }: Word): string => beats[0] ?? ''
const second = ({ beats }: Word): string => beats[1] ?? ''
const real = ({ text, phonemes }: Word): Reading => ({ text, phonemes, real: true })

/** A word that begins with the same part, or at least with the same two sounds. */
const sameStart = (word: Word): readonly Reading[] =>
  TWO.filter(
    (other) =>
      other.text !== word.text &&
      (first(other) === first(word) ||
        other.phonemes.slice(0, 2).join() === word.phonemes.slice(0, 2).join()),
  ).map(real)

/** The first part has a short vowel that a consonant closes in. */
const isClosed = (word: Word): boolean =>
  shortOf(word.phonemes[vowelPlace(word)]) !== null && /[aeiou][^aeiouy]+$/.test(first(word))

const BY_TEXT: ReadonlyMap<string, Word> = new Map(ALL_WORDS.map((word) => [word.text, word]))
/** Only one of the parts is read. */
const oneBeat = (word: Word): readonly (Reading | null)[] => {
  const known = word.beats
    .flatMap((beat) => BY_TEXT.get(beat) ?? [])
    .filter(({ beats }) => beats.length === 1)
  return known.length > 0 ? known.map(real) : [isClosed(word) ? inParts(first(word)) : null]
}

/** Consonants that can begin a part together. */
const CLUSTERS = new Set('st sk sp tr pl bl cl gl br cr dr gr pr sl sm sn'.split(' '))
const LONG: Readonly<Record<string, string>> = { a: 'ay', e: 'ee', i: 'ye', o: 'oh', u: 'oo' }

/** The line drawn before the consonant instead of behind it: `lee-mon`. */
function openedUp(word: Word): Reading | null {
  const [, onset = '', vowel = '', end = ''] = /^([^aeiou]*)([aeiou])([^aeiou]+)$/.exec(first(word)) ?? []
  const rest = second(word)
  const long = LONG[vowel]
  if (long === undefined) return null
  const moved = end === 'ck' ? 'k' : end
  // A vowel that is long already would sound right, and several consonants begin no part.
  if (shortOf(word.phonemes[vowelPlace(word)]) === null || !/^(?:[a-z]|sh|ch|th)$/.test(moved)) return null
  if (/^[aeiouy]/.test(rest)) return inParts(onset + long, moved + rest.replace(/y$/, 'ee'))
  if (moved === rest[0]) return inParts(onset + long, rest)
  return CLUSTERS.has(`${moved}${rest[0]}`) ? inParts(onset + long, moved + rest) : null
}

/** The line drawn behind the consonant instead of before it: `rob-ot`. */
function closedIn(word: Word): Reading | null {
  const open = /^([^aeiou]*[aeiou])$/.exec(first(word))
  const [, moved, rest = ''] = /^([bcdfgklmnprstvz])(.+)$/.exec(second(word)) ?? []
  if (open === null || moved === undefined) return null
  return inParts(first(word) + moved, rest === 'le' ? `${moved}le` : rest.replace(/^y$/, 'ee'))
}

const inBeats = ({ beats }: Word): ModelShape => ({ kind: 'word', parts: beats, lit: 0 })
const parts = (word: Word): Said => ({
  en: `The parts are ${word.beats.map(quote).join(' … ')}.`,
  es: `Las partes son ${word.beats.map(quote).join(' … ')}.`,
})
const firstPart = (word: Word): Said => ({
  en: `The first part is ${quote(first(word))}. Read on.`,
  es: `La primera parte es ${quote(first(word))}. Sigue leyendo.`,
})

const CLOSED = ofPattern('2syl-closed').filter(({ text }) => !text.endsWith('y'))
const startsWithVowel = (word: Word): boolean => /^[aeiou]/.test(second(word))

/** Grade 1: words of two parts. */
export const twoBeatWords = decoding({
  id: 'l.1.two-beat-words',
  words: {
    1: ofPattern('compound'),
    2: CLOSED.filter((word) => !startsWithVowel(word) && !/[eo]r$/.test(word.text)),
    3: [
      ...CLOSED.filter((word) => !startsWithVowel(word)),
      ...ofPattern('inflected').filter(({ text }) => /(ing|ed|er|est|es)$/.test(text)),
    ],
  },
  ideas: {
    'first-beat-guess': sameStart,
    'wrong-break': (word) => (word.pattern === 'compound' ? [] : [openedUp(word)]),
    'drops-beat': oneBeat,
  },
  supported: inBeats,
  look: ({ pattern }) =>
    pattern === 'compound'
      ? { en: 'Find two short words in it.', es: 'Busca en ella dos palabras cortas.' }
      : {
          en: 'Dot the vowels. Split between the consonants.',
          es: 'Pon un punto en las vocales. Corta entre las consonantes.',
        },
  start: firstPart,
  rule: parts,
})

const LONG_SOUNDS = new Set(['ai', 'ee', 'igh', 'oa', 'oo'])
const OPEN = ofPattern('2syl-open').filter(
  (word) => /[aeiou]$/.test(first(word)) && LONG_SOUNDS.has(word.phonemes[vowelPlace(word)] ?? ''),
)

/** Grade 2: words of two parts, one of them with a long vowel. */
export const twoBeatLong = decoding({
  id: 'l.2.two-beat-long',
  words: {
    1: OPEN,
    2: [...OPEN, ...CLOSED.filter(startsWithVowel)],
    3: [...TWO.filter(({ pattern }) => pattern === 'VCe'), ...ofPattern('2syl-le', '2syl-team')],
  },
  ideas: {
    'closed-for-open': (word) =>
      LONG_SOUNDS.has(word.phonemes[vowelPlace(word)] ?? '') ? [closedIn(word)] : [],
    'le-apart': (word) =>
      word.graphemes.at(-1) === 'le' ? [inParts(first(word), second(word).replace(/le$/, 'lee'))] : [],
    'first-beat-guess': sameStart,
  },
  supported: inBeats,
  look: () => ({
    en: 'Split it. Try the long sound first.',
    es: 'Córtala. Prueba primero la vocal larga.',
  }),
  start: (word) => {
    const vowel = word.phonemes[vowelPlace(word)]
    if (LONG_SOUNDS.has(vowel ?? '') && /[aeiou]$/.test(first(word)))
      return {
        en: 'The first part ends with its vowel. Say it long.',
        es: 'La primera parte acaba en vocal. Dila larga.',
      }
    if (isClosed(word))
      return {
        en: 'The first part ends with a consonant. Say its vowel short.',
        es: 'La primera parte acaba en consonante. Di la vocal corta.',
      }
    return firstPart(word)
  },
  rule: parts,
})
