import { choosing } from '#content/asking.ts'
import { graphemeFor, LETTERS } from '#content/banks/graphemes.ts'
import type { Word } from '#content/banks/types.ts'
import { heardAlike, WORDS } from '#content/banks/words.ts'
import { defineSkill } from '#content/define-skill.ts'
import type { At } from '#content/skill.ts'
import type { Phoneme } from '#domain/phonemes.ts'
import { quote, quoteSound } from '#domain/quoted.ts'
import {
  answersOf,
  beside,
  type Chosen,
  drawn,
  ideasOf,
  isExampleOf,
  picturesOf,
  soundsOf,
  whole,
} from './cards.ts'
import { MIRROR, namedLetter } from './letters.ts'
import { NEAR, SHORT, type Short } from './middle.ts'

type Task = Chosen & Readonly<{ sound: Phoneme; keyword: string; picture: string | null }>
type P = { task: Task }

const SETS = [[...'msatpfin'], [...'odcugbe'], [...'khrlwjyvz']] as const
/** Letters that make the same sound, so that neither is wrong. */
const SAME: Readonly<Record<string, string>> = {
  c: 'kqs',
  k: 'cq',
  s: 'cz',
  j: 'g',
  g: 'j',
  z: 's',
  y: 'ie',
  i: 'y',
  e: 'y',
  u: 'o',
  o: 'ua',
}
/** Sounds made in the same place of the mouth, one with the voice and one without. */
export const VOICE_PAIR: Readonly<Record<string, string>> = {
  ...{ p: 'b', b: 'p', t: 'd', d: 't', k: 'g', c: 'g', g: 'k', f: 'v', v: 'f', z: 's', s: 'z' },
}
/** Letters whose names begin with the sound. */
const NAMED: Readonly<Record<string, string>> = { d: 'w', w: 'y', y: 'u', e: 'flmns' }
/** A letter that makes the sound in Spanish or in Vietnamese. */
const ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  h: ['j', 'g'],
  b: ['v'],
  z: ['d'],
  y: ['d'],
  s: ['x'],
}

const aLetter = (set: readonly string[]) =>
  drawn<Task>((chance) => {
    const letter = chance.pick(set)
    const found = graphemeFor(letter)
    if (found === undefined) return null
    const same = SAME[letter] ?? ''
    const fine = (one: string | undefined): string[] => (one === undefined || same.includes(one) ? [] : [one])
    const known = {
      'letter-name': [...(NAMED[letter] ?? '')].flatMap(fine),
      'mirror-look-alike': fine(MIRROR[letter]),
      'voice-pair': fine(VOICE_PAIR[letter]),
      'home-language-sound': (ELSEWHERE[letter] ?? []).flatMap(fine),
    }
    const rest = LETTERS.map(({ text }) => text).filter((one) => !same.includes(one) && !'xq'.includes(one))
    const others = beside(chance, letter, known, rest, () => false)
    return whole({
      right: letter,
      others,
      sound: found.sound,
      keyword: found.keyword,
      picture: found.picture,
    })
  })

const letterChoices = ({ task }: P) => answersOf(task).map(namedLetter)

/** Kindergarten: the letter of a sound. */
export const letterSounds = defineSkill<P>({
  id: 'l.k.letter-sounds',
  levels: {
    1: { params: { task: aLetter(SETS[0]) }, ask: choosing(({ p }) => letterChoices(p)) },
    2: { params: { task: aLetter(SETS[1]) }, ask: choosing(({ p }) => letterChoices(p)) },
    3: { params: { task: aLetter(SETS[2]) }, ask: choosing(({ p }) => letterChoices(p)) },
  },
  answer: ({ task }) => task.right,
  wrong: ideasOf('letter-name', 'mirror-look-alike', 'voice-pair', 'home-language-sound'),
  prompt: {
    en: () => 'Listen. Which letter makes this sound?',
    es: () => 'Escucha. ¿Qué letra tiene este sonido?',
  },
  speech: {
    en: ({ task }) => `Which letter makes ${quoteSound(task.sound)}?`,
    es: ({ task }) => `¿Qué letra tiene en inglés el sonido ${quoteSound(task.sound)}?`,
  },
  picture: ({ task }) => (task.picture === null ? null : picturesOf(task.picture)),
  shown: 'never',
  solved: ({ task }) => ({ kind: 'word', parts: [task.right, task.keyword.slice(1)], lit: 0 }),
  hints: {
    look: {
      en: ({ task }) => `Listen to the start of ${quote(task.keyword)}: ${quoteSound(task.sound)}.`,
      es: ({ task }) => `Escucha cómo empieza ${quote(task.keyword)}: ${quoteSound(task.sound)}.`,
    },
    start: {
      en: ({ task }) => `Say the sound, not the name: ${quoteSound(task.sound)}.`,
      es: ({ task }) => `Di el sonido, no el nombre: ${quoteSound(task.sound)}.`,
    },
    worked: {
      en: ({ task }) => [
        `${quote(task.keyword)} begins with ${quoteSound(task.sound)}.`,
        `The first letter of ${quote(task.keyword)} is ${quote(task.right.toUpperCase())}.`,
      ],
      es: ({ task }) => [
        `${quote(task.keyword)} empieza con ${quoteSound(task.sound)}.`,
        `La primera letra de ${quote(task.keyword)} es ${quote(task.right.toUpperCase())}.`,
      ],
    },
  },
  praise: {
    en: ({ task }) => `You know the sound of ${quote(task.right.toUpperCase())}.`,
    es: ({ task }) => `Conoces el sonido de la ${quote(task.right.toUpperCase())}.`,
  },
  because: {
    en: ({ task }) =>
      `${quote(task.right.toUpperCase())} makes ${quoteSound(task.sound)}, as in ${quote(task.keyword)}.`,
    es: ({ task }) =>
      `La ${quote(task.right.toUpperCase())} tiene el sonido ${quoteSound(task.sound)}, como en ${quote(task.keyword)}.`,
  },
})

type Heard = Chosen & Readonly<{ word: Word; sound: Phoneme }>
type V = { task: Heard }

/** The letters of vowel spellings a child meets first, and their sounds. */
const LETTER_OF: Readonly<Partial<Record<Phoneme, Short>>> = {
  ...{ a: 'a', e: 'e', i: 'i', o: 'o', u: 'u' },
  ...{ ai: 'a', ee: 'e', igh: 'i', oa: 'o' },
}
/** Short vowels made close to a long one; a child who reads Spanish hears the letter of one in the other. */
const NEAR_LONG: Readonly<Partial<Record<Phoneme, readonly Short[]>>> = { ee: ['i'], ai: ['e'], igh: ['a'] }
const BY_NAME: Readonly<Partial<Record<Short, Short>>> = { e: 'a', i: 'e' }

const PICTURED = WORDS.filter(
  ({ picture, beats, phonemes }) => picture !== null && beats.length === 1 && phonemes.length <= 4,
)
const vowelAt = (word: Word): number => word.phonemes.findIndex((sound) => LETTER_OF[sound] !== undefined)
const isLong = (word: Word): boolean => (word.phonemes[vowelAt(word)]?.length ?? 0) > 1
/** Its vowel's letter stands first in the spelling of the vowel: `a` in `ai` and `a_e`, not in `ea`. */
const saysItsLetter = (word: Word): boolean => {
  const at = vowelAt(word)
  const sound = word.phonemes[at]
  const letter = sound && LETTER_OF[sound]
  const next = word.phonemes[at + 1]
  return letter !== undefined && word.graphemes[at]?.[0] === letter && next !== 'ng'
}
const SHORTS = PICTURED.filter((word) => saysItsLetter(word) && !isLong(word) && word.phonemes.length <= 4)
const LONGS = PICTURED.filter((word) => saysItsLetter(word) && isLong(word))

const aVowel = (pool: readonly Word[], vowels: readonly Short[]) =>
  drawn<Heard>((chance) => {
    const vowel = chance.pick(vowels)
    const right = pool.filter((word) => LETTER_OF[word.phonemes[vowelAt(word)] ?? 'schwa'] === vowel)
    if (right.length === 0) return null
    const word = chance.pick(right)
    const sound = word.phonemes[vowelAt(word)]
    if (sound === undefined || isExampleOf(word.text, [sound])) return null
    const next = word.phonemes[vowelAt(word) + 1]
    const fine = (one: Short): boolean => isLong(word) || !heardAlike(one, sound, next)
    const named = BY_NAME[vowel]
    const known = {
      'near-vowel': (isLong(word) ? (NEAR_LONG[sound] ?? []) : NEAR[vowel]).filter(fine),
      'letter-name-vowel': isLong(word) || named === undefined ? [] : [named].filter(fine),
    }
    const others = beside(chance, vowel, known, SHORT.filter(fine), () => false)
    return whole({ right: vowel, others, word, sound })
  })

const kindOfVowel = (p: At<V>, language: 'en' | 'es'): string => {
  const letter = quote(p.task.right.toUpperCase())
  if (isLong(p.task.word))
    return language === 'en' ? `It says the name of ${letter}.` : `Dice el nombre de la ${letter} en inglés.`
  return language === 'en' ? `It is the short sound of ${letter}.` : `Es el sonido corto de la ${letter}.`
}

/** Kindergarten: the vowel letter of a word that is heard. */
export const vowelSounds = defineSkill<V>({
  id: 'l.k.vowel-sounds',
  levels: {
    1: {
      params: { task: aVowel(SHORTS, ['a', 'i', 'o']) },
      ask: choosing(({ p }) => answersOf(p.task).map(namedLetter)),
    },
    2: {
      params: { task: aVowel(SHORTS, SHORT) },
      ask: choosing(({ p }) => answersOf(p.task).map(namedLetter)),
    },
    3: {
      params: { task: aVowel([...SHORTS, ...LONGS], SHORT) },
      ask: choosing(({ p }) => answersOf(p.task).map(namedLetter)),
    },
  },
  answer: ({ task }) => task.right,
  wrong: ideasOf('near-vowel', 'letter-name-vowel'),
  prompt: { en: () => 'Listen. Which vowel do you hear?', es: () => 'Escucha. ¿Qué vocal del inglés oyes?' },
  speech: {
    en: ({ task }) => `Which vowel do you hear in ${quote(task.word.text)}?`,
    es: ({ task }) => `¿Qué vocal del inglés oyes en ${quote(task.word.text)}?`,
  },
  picture: ({ task }) => picturesOf(task.word.text),
  shown: 'always',
  solved: ({ task: { word } }) => ({
    kind: 'word',
    parts: [...word.text],
    lit: word.graphemes.slice(0, vowelAt(word)).join('').length,
  }),
  hints: {
    look: {
      en: () => 'Say the word slowly. Hold the vowel.',
      es: () => 'Di la palabra despacio. Alarga la vocal.',
    },
    start: {
      en: ({ task }) => `The sounds are ${soundsOf(task.word.phonemes)}.`,
      es: ({ task }) => `Los sonidos son ${soundsOf(task.word.phonemes)}.`,
    },
    worked: {
      en: (p) => [`Hold the vowel: ${quoteSound(p.task.sound)}.`, kindOfVowel(p, 'en')],
      es: (p) => [`Alarga la vocal: ${quoteSound(p.task.sound)}.`, kindOfVowel(p, 'es')],
    },
  },
  praise: { en: () => 'You heard the vowel.', es: () => 'Oíste la vocal.' },
  because: {
    en: (p) => `In ${quote(p.task.word.text)} you hear ${quoteSound(p.task.sound)}. ${kindOfVowel(p, 'en')}`,
    es: (p) => `En ${quote(p.task.word.text)} se oye ${quoteSound(p.task.sound)}. ${kindOfVowel(p, 'es')}`,
  },
})
