import { asking } from '#content/asking.ts'
import type { Word } from '#content/banks/types.ts'
import { isVowel, vowelOf } from '#content/banks/words.ts'
import { defineSkill } from '#content/define-skill.ts'
import type { Ask, Drawn } from '#content/skill.ts'
import { drawn, picturesOf, soundsOf } from '#content/skills/lk/cards.ts'
import { quote } from '#domain/quoted.ts'
import { inBoxes } from './decoding.ts'
import { blended } from './ideas.ts'
import { ALL_WORDS } from './said-as.ts'

type P = { word: Word }

/** Words of one beat whose sounds everyone counts alike: r and l take a vowel with them in some mouths. */
const POOL = ALL_WORDS.filter(({ beats, phonemes, pattern }) => {
  const vowel = vowelOf({ phonemes })
  const after = phonemes[phonemes.findIndex(isVowel) + 1]
  return (
    beats.length === 1 &&
    !['r-controlled', 'inflected', 'tricky'].includes(pattern) &&
    phonemes.filter(isVowel).length === 1 &&
    vowel !== 'ar' &&
    !(after === 'l' && vowel !== undefined && vowel.length > 1) &&
    !phonemes.join().includes('ng,k')
  )
})
const plain = ({ graphemes }: Word): boolean => graphemes.every(({ length }) => length === 1)
const among = (words: readonly Word[]): Drawn<Word> => drawn((chance) => chance.pick(words))

/** As many boxes on every item of a level, so that their number tells nothing. */
const boxes = (most: number): Ask<P> => asking<P, 'boxes'>('boxes', 'exact', () => ({ most }))

const consonants = ({ phonemes }: Word): number => phonemes.filter((sound) => !isVowel(sound)).length
/** How many blends a word has: one before the vowel, one behind it. */
const blendsIn = (word: Word): number => {
  const vowel = word.phonemes.findIndex(isVowel)
  const places = blended(word)
  return (places.some((at) => at < vowel) ? 1 : 0) + (places.some((at) => at > vowel) ? 1 : 0)
}
const ONE = { en: 'One box, one sound.', es: 'Un cuadro, un sonido.' }
/** A spelling of two letters for one sound, for the rule of a word that has one. */
const teamOf = ({ graphemes }: Word): string | undefined =>
  graphemes.find((grapheme) => grapheme.length > 1 && !grapheme.endsWith('_e'))
const teamRule = (word: Word, language: 'en' | 'es'): string => {
  const team = teamOf(word)
  if (team === undefined) return ONE[language]
  const letters = [...team].map((letter) => quote(letter.toUpperCase())).join(', ')
  return language === 'en' ? `${letters} make one sound.` : `${letters} forman un solo sonido.`
}

/** Grade 1: how many sounds a word has. */
export const splitSounds = defineSkill<P>({
  id: 'l.1.split-sounds',
  levels: {
    1: {
      params: { word: among(POOL.filter((word) => word.phonemes.length <= 3 && plain(word))) },
      ask: boxes(5),
    },
    2: {
      params: {
        word: among(
          POOL.filter(
            (word) => [3, 4].includes(word.phonemes.length) && (!plain(word) || blendsIn(word) > 0),
          ),
        ),
      },
      ask: boxes(6),
    },
    3: {
      params: { word: among(POOL.filter((word) => word.phonemes.length >= 4 && blendsIn(word) > 0)) },
      ask: boxes(8),
    },
  },
  answer: ({ word }) => word.phonemes.length,
  wrong: {
    'counts-letters': ({ word }) => word.text.length,
    'blend-as-one': ({ word }) => {
      const blends = blendsIn(word)
      return blends === 0 ? null : word.phonemes.length - (blended(word).length - blends)
    },
    'adds-vowel': ({ word }) => word.phonemes.length + consonants(word),
    'onset-rime-only': () => 2,
  },
  prompt: {
    en: () => 'Listen. Tap once for each sound.',
    es: () => 'Escucha. Toca una vez por cada sonido.',
  },
  speech: {
    en: ({ word }) => `Tap once for each sound in ${quote(word.text)}.`,
    es: ({ word }) => `Toca una vez por cada sonido de ${quote(word.text)}.`,
  },
  picture: ({ word }) => (word.picture === null ? null : picturesOf(word.picture)),
  shown: 'always',
  solved: ({ word }) => inBoxes(word),
  hints: {
    look: {
      en: ({ word }) => `Say ${quote(word.text)} slowly. ${ONE.en}`,
      es: ({ word }) => `Di ${quote(word.text)} despacio. ${ONE.es}`,
    },
    start: {
      en: ({ word }) => `The first two sounds are ${soundsOf(word.phonemes.slice(0, 2))}. Go on.`,
      es: ({ word }) => `Los dos primeros sonidos son ${soundsOf(word.phonemes.slice(0, 2))}. Sigue.`,
    },
    worked: {
      en: ({ word }) => [
        `The sounds are ${soundsOf(word.phonemes)}.`,
        teamRule(word, 'en'),
        `That makes ${word.phonemes.length} sounds.`,
      ],
      es: ({ word }) => [
        `Los sonidos son ${soundsOf(word.phonemes)}.`,
        teamRule(word, 'es'),
        `Son ${word.phonemes.length} sonidos.`,
      ],
    },
  },
  praise: {
    en: ({ word }) => `You heard each sound of ${quote(word.text)}.`,
    es: ({ word }) => `Oíste cada sonido de ${quote(word.text)}.`,
  },
  because: {
    en: ({ word }) => `${quote(word.text)} is ${soundsOf(word.phonemes)}: ${word.phonemes.length} sounds.`,
    es: ({ word }) => `${quote(word.text)} es ${soundsOf(word.phonemes)}: ${word.phonemes.length} sonidos.`,
  },
})
