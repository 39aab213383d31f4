import { typed } from '#content/asks.ts'
import type { Word } from '#content/banks/types.ts'
import { isVowel } from '#content/banks/words.ts'
import { defineSkill } from '#content/define-skill.ts'
import type { Drawn } from '#content/skill.ts'
import { UNSURE_BEATS } from '#content/skills/lk/beats.ts'
import { drawn } from '#content/skills/lk/cards.ts'
import type { Language, Said } from '#domain/language.ts'
import { quote } from '#domain/quoted.ts'
import { printed } from './decoding.ts'
import { ALL_WORDS } from './said-as.ts'

type P = { word: Word }

/** Words whose beats all count alike: two vowels in a row and a long vowel before l may be one beat or two. */
const POOL = ALL_WORDS.filter(({ text, phonemes, pattern }) => {
  const pairs = phonemes.slice(1).map((sound, at) => [phonemes[at] ?? sound, sound] as const)
  const unsure = pairs.some(
    ([one, next]) => isVowel(one) && (isVowel(next) || (next === 'l' && one.length > 1 && one !== 'schwa')),
  )
  return !unsure && !UNSURE_BEATS.has(text) && pattern !== 'tricky' && !text.endsWith('ed')
})
const CLOSED: readonly Word['pattern'][] = ['CVC', 'digraph', 'CCVC', 'CVCC', 'CCVCC', '2syl-closed']
const hasQuietE = ({ graphemes }: Word): boolean =>
  graphemes.some((grapheme) => /_e$|[^aeiou]e$/.test(grapheme) && grapheme !== 'le')

/** Four sounds or more with short vowels. */
const isLong = ({ pattern, phonemes }: Word): boolean => CLOSED.includes(pattern) && phonemes.length > 3

/** As many words of one beat as of two, and of three. */
const among = (words: readonly Word[], most: number): Drawn<Word> => {
  const byBeats = Array.from({ length: most }, (_, at) =>
    words.filter(({ beats }) => beats.length === at + 1),
  )
  return drawn((chance) => chance.pick(byBeats[chance.whole(0, most - 1)] ?? []))
}

const vowelLetters = ({ text }: Word): number =>
  (text.slice(1).match(/[aeiouy]/g) ?? []).length + (/^[aeiou]/.test(text) ? 1 : 0)
const counted = (count: number, language: Language): string => {
  if (language === 'en')
    return count === 1 ? '1 vowel sound, so 1 beat' : `${count} vowel sounds, so ${count} beats`
  return count === 1
    ? '1 sonido de vocal, o sea 1 sílaba'
    : `${count} sonidos de vocal, o sea ${count} sílabas`
}
const parted = ({ beats }: Word): string => beats.map(quote).join(' … ')
/** What keeps a vowel letter of this word from being a beat. */
const start = (word: Word): Said => {
  if (hasQuietE(word)) return { en: 'A silent e does not count.', es: 'La e callada no cuenta.' }
  return vowelLetters(word) > word.beats.length
    ? { en: 'Vowels that team up make one sound.', es: 'Las vocales en equipo hacen un solo sonido.' }
    : { en: 'Put a dot under each vowel.', es: 'Pon un punto debajo de cada vocal.' }
}

/** Grade 1: how many beats a printed word has, by its vowel sounds. */
export const vowelInEveryBeat = defineSkill<P>({
  id: 'l.1.vowel-in-every-beat',
  levels: {
    1: {
      params: {
        word: among(
          POOL.filter((word) => CLOSED.includes(word.pattern) && !hasQuietE(word)),
          2,
        ),
      },
      ask: typed(2),
    },
    // Words of one beat are here for what does not count in them.
    2: {
      params: {
        word: among(
          POOL.filter((word) => isLong(word) || hasQuietE(word)),
          2,
        ),
      },
      ask: typed(2),
    },
    3: {
      params: {
        word: among(
          POOL.filter((word) => word.beats.length > 1 || vowelLetters(word) > 1),
          3,
        ),
      },
      ask: typed(2),
    },
  },
  answer: ({ word }) => word.beats.length,
  wrong: {
    'counts-vowel-letters': ({ word }) => vowelLetters(word),
    'counts-letters': ({ word }) => word.text.length,
    'one-per-word': () => 1,
  },
  prompt: {
    en: () => 'Read it. How many beats does it have?',
    es: () => 'Lee en inglés. ¿Cuántas sílabas tiene?',
  },
  picture: ({ word }) => printed(word, null),
  shown: 'always',
  solved: ({ word }) => ({ kind: 'word', parts: word.beats, lit: 0 }),
  hints: {
    look: {
      en: () => 'Find the vowel sounds. Each beat has one.',
      es: () => 'Busca los sonidos de vocal. Cada sílaba tiene uno.',
    },
    start: { en: ({ word }) => start(word).en, es: ({ word }) => start(word).es },
    worked: {
      en: ({ word }) => [
        `Say it beat by beat: ${parted(word)}.`,
        `It has ${counted(word.beats.length, 'en')}.`,
      ],
      es: ({ word }) => [`Dilo por sílabas: ${parted(word)}.`, `Tiene ${counted(word.beats.length, 'es')}.`],
    },
  },
  praise: {
    en: () => 'You found the vowel sound of each beat.',
    es: () => 'Hallaste el sonido de vocal de cada sílaba.',
  },
  because: {
    en: ({ word }) => `${quote(word.text)} has ${counted(word.beats.length, 'en')}.`,
    es: ({ word }) => `${quote(word.text)} tiene ${counted(word.beats.length, 'es')}.`,
  },
})
