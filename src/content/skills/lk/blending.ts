import { choosing } from '#content/asking.ts'
import { englishOption } from '#content/banks/english.ts'
import { PICTURE_WORDS } from '#content/banks/picture-words.ts'
import type { PictureWord, Word } from '#content/banks/types.ts'
import { isVowel, oneDifference, rhymes, vowelPlace, WORDS } from '#content/banks/words.ts'
import { defineSkill } from '#content/define-skill.ts'
import type { At } from '#content/skill.ts'
import type { Chance } from '#domain/items/chance.ts'
import type { Phoneme } from '#domain/phonemes.ts'
import { quote, quoteSound } from '#domain/quoted.ts'
import {
  answersOf,
  beside,
  type Chosen,
  drawn,
  firstOf,
  ideasOf,
  isExampleOf,
  lastOf,
  pictureChoices,
  picturesOf,
  soundsOf,
  texts,
  whole,
} from './cards.ts'

const ONE_BEAT = PICTURE_WORDS.filter(
  ({ text, beats, phonemes }) =>
    beats.length === 1 && phonemes.length > 1 && !['one', 'two', 'eyes'].includes(text),
)

type Rimed = Chosen & Readonly<{ word: Word; onset: Phoneme; rime: string }>
type R = { task: Rimed }

/** A consonant letter or two for one sound, then a short vowel and what follows it. */
const RIMED = WORDS.filter(
  ({ pattern, phonemes, picture }) =>
    picture !== null && phonemes.length === 3 && (pattern === 'CVC' || pattern === 'digraph'),
).filter(({ text, phonemes }) => !isExampleOf(text, phonemes.slice(0, 1)))
const STRETCHED: readonly Phoneme[] = ['m', 's', 'f', 'n', 'l', 'r', 'sh']

const rimeText = ({ graphemes }: Word): string => graphemes.slice(1).join('')

const joinedRime = (onsets: readonly Phoneme[] | null) =>
  drawn<Rimed>((chance) => {
    const word = chance.pick(RIMED)
    const onset = firstOf(word.phonemes)
    if (onset === undefined || (onsets !== null && !onsets.includes(onset))) return null
    const vowel = word.phonemes[1]
    const known = {
      'same-start': texts(
        ONE_BEAT.filter(
          (one) => one.text !== word.text && firstOf(one.phonemes) === onset && one.phonemes.length <= 4,
        ),
      ),
      'same-rime': texts(ONE_BEAT.filter((one) => rhymes(one, word))),
      'parts-swapped': texts(PICTURE_WORDS.filter((one) => firstOf(one.phonemes) === vowel)),
    }
    const others = beside(chance, word.text, known, texts(ONE_BEAT))
    return whole({ right: word.text, others, word, onset, rime: rimeText(word) })
  })

const splitRime = drawn<Rimed>((chance) => {
  const word = chance.pick(RIMED)
  const onset = firstOf(word.phonemes)
  if (onset === undefined) return null
  const rime = rimeText(word)
  const unlike = RIMED.filter((one) => rimeText(one) !== rime && vowelOfWord(one) !== vowelOfWord(word))
  const others = beside(
    chance,
    rime,
    { 'same-start': unlike.filter((one) => firstOf(one.phonemes) === onset).map(rimeText) },
    unlike.map(rimeText),
    () => false,
  )
  return whole({ right: rime, others, word, onset, rime })
})
const vowelOfWord = ({ phonemes }: Word): Phoneme | undefined => phonemes[1]
const isSplit = ({ level }: At<R>): boolean => level === 3

/** Kindergarten: the first sound of a word and all the rest. */
export const onsetRime = defineSkill<R>({
  id: 'l.k.onset-rime',
  levels: {
    1: { params: { task: joinedRime(STRETCHED) }, ask: choosing(({ p }) => pictureChoices(p)) },
    2: { params: { task: joinedRime(null) }, ask: choosing(({ p }) => pictureChoices(p)) },
    3: {
      params: { task: splitRime },
      ask: choosing(({ p }) => answersOf(p.task).map((text) => englishOption(text))),
    },
  },
  answer: ({ task }) => task.right,
  wrong: ideasOf('same-start', 'same-rime', 'parts-swapped'),
  prompt: {
    en: (p) =>
      isSplit(p)
        ? `Say ${quote(p.task.word.text)} without ${quoteSound(p.task.onset)}. What is left?`
        : 'Listen. Which word is it?',
    es: (p) =>
      isSplit(p)
        ? `Di ${quote(p.task.word.text)} sin ${quoteSound(p.task.onset)}. ¿Qué queda?`
        : 'Escucha. ¿Qué palabra es?',
  },
  speech: {
    en: (p) =>
      isSplit(p)
        ? `Say ${quote(p.task.word.text)} without ${quoteSound(p.task.onset)}. What is left?`
        : `${quoteSound(p.task.onset)}, ${quote(p.task.rime)}. Which word is it?`,
    es: (p) =>
      isSplit(p)
        ? `Di ${quote(p.task.word.text)} sin ${quoteSound(p.task.onset)}. ¿Qué queda?`
        : `${quoteSound(p.task.onset)}, ${quote(p.task.rime)}. ¿Qué palabra es?`,
  },
  picture: (p) => (isSplit(p) ? picturesOf(p.task.word.text) : { kind: 'sound-boxes', boxes: ['', ''] }),
  shown: 'always',
  solved: ({ task: { word, rime } }) => ({
    kind: 'word',
    parts: [word.graphemes[0] ?? '', rime],
    lit: 1,
  }),
  hints: {
    look: {
      en: (p) =>
        isSplit(p)
          ? `Say ${quote(p.task.word.text)}. Stretch the first sound.`
          : `Stretch the first sound: ${quoteSound(p.task.onset)}.`,
      es: (p) =>
        isSplit(p)
          ? `Di ${quote(p.task.word.text)}. Alarga el primer sonido.`
          : `Alarga el primer sonido: ${quoteSound(p.task.onset)}.`,
    },
    start: {
      en: (p) =>
        isSplit(p)
          ? `The first sound is ${quoteSound(p.task.onset)}. Leave it out.`
          : `Now slide into the rest: ${quote(p.task.rime)}.`,
      es: (p) =>
        isSplit(p)
          ? `El primer sonido es ${quoteSound(p.task.onset)}. No lo digas.`
          : `Ahora sigue con lo demás: ${quote(p.task.rime)}.`,
    },
    worked: {
      en: ({ task: { word, onset, rime } }) => [
        `First comes ${quoteSound(onset)}.`,
        `The rest is ${quote(rime)}.`,
        `Together they make ${quote(word.text)}.`,
      ],
      es: ({ task: { word, onset, rime } }) => [
        `Primero va ${quoteSound(onset)}.`,
        `Lo demás es ${quote(rime)}.`,
        `Juntos forman ${quote(word.text)}.`,
      ],
    },
  },
  praise: {
    en: (p) => (isSplit(p) ? 'You took off the first sound.' : 'You put the two parts together.'),
    es: (p) => (isSplit(p) ? 'Quitaste el primer sonido.' : 'Juntaste las dos partes.'),
  },
  because: {
    en: ({ task: { word, onset, rime } }) =>
      `${quoteSound(onset)} and ${quote(rime)} make ${quote(word.text)}.`,
    es: ({ task: { word, onset, rime } }) =>
      `${quoteSound(onset)} y ${quote(rime)} forman ${quote(word.text)}.`,
  },
})

type Blended = Chosen & Readonly<{ word: PictureWord }>
type B = { task: Blended }

/** How many consonants stand before and behind the vowel. */
const around = (word: PictureWord): readonly [before: number, behind: number] => {
  const at = vowelPlace(word)
  return [at, word.phonemes.length - at - 1]
}
const isOneVowel = ({ phonemes }: PictureWord): boolean => phonemes.filter(isVowel).length === 1

/** A word with one consonant of a blend left out. */
const loses = (word: PictureWord, other: PictureWord): boolean =>
  word.phonemes.some(
    (sound, at) =>
      !isVowel(sound) &&
      [word.phonemes[at - 1], word.phonemes[at + 1]].some((next) => next !== undefined && !isVowel(next)) &&
      word.phonemes.toSpliced(at, 1).join() === other.phonemes.join(),
  )

const blended = (fits: (before: number, behind: number) => boolean) => {
  const pool = ONE_BEAT.filter(
    (word) => isOneVowel(word) && fits(...around(word)) && !isExampleOf(word.text, word.phonemes),
  )
  return drawn<Blended>((chance) => blendedOf(chance, chance.pick(pool)))
}

function blendedOf(chance: Chance, word: PictureWord): Blended | null {
  const [one, two] = word.phonemes
  const same = ONE_BEAT.filter((other) => other.text !== word.text && other.phonemes[0] === one)
  const samer = same.filter((other) => other.phonemes[1] === two)
  const known = {
    'same-start': texts(samer.length > 0 ? samer : same),
    'vowel-swap': texts(
      ONE_BEAT.filter((other) => {
        const at = oneDifference(word, other)
        return at !== null && at === vowelPlace(word)
      }),
    ),
    'drops-second': texts(ONE_BEAT.filter((other) => loses(word, other))),
  }
  const near = ONE_BEAT.filter(
    (other) => lastOf(other.phonemes) === lastOf(word.phonemes) || firstOf(other.phonemes) === one,
  )
  return whole({ right: word.text, others: beside(chance, word.text, known, texts(near)), word })
}

/** Kindergarten: hearing the word that sounds make together. */
export const blendSounds = defineSkill<B>({
  id: 'l.k.blend-sounds',
  levels: {
    1: {
      params: { task: blended((before, behind) => before === 1 && behind === 1) },
      ask: choosing(({ p }) => pictureChoices(p)),
    },
    2: {
      params: { task: blended((before, behind) => before >= 1 && before <= 2 && behind === 1) },
      ask: choosing(({ p }) => pictureChoices(p)),
    },
    3: {
      params: { task: blended((before, behind) => before >= 1 && before + behind >= 3) },
      ask: choosing(({ p }) => pictureChoices(p)),
    },
  },
  answer: ({ task }) => task.right,
  wrong: ideasOf('same-start', 'vowel-swap', 'drops-second'),
  prompt: { en: () => 'Listen. Which word is it?', es: () => 'Escucha. ¿Qué palabra es?' },
  speech: {
    en: ({ task: { word } }) => `${soundsOf(word.phonemes)}. Which word is it?`,
    es: ({ task: { word } }) => `${soundsOf(word.phonemes)}. ¿Qué palabra es?`,
  },
  picture: ({ task: { word } }) => ({ kind: 'sound-boxes', boxes: word.phonemes.map(() => '') }),
  shown: 'always',
  solved: ({ task: { word } }) => picturesOf(word.text),
  hints: {
    look: {
      en: ({ task: { word } }) => `Touch a box for each sound: ${soundsOf(word.phonemes)}.`,
      es: ({ task: { word } }) => `Toca un cuadro por cada sonido: ${soundsOf(word.phonemes)}.`,
    },
    start: {
      en: ({ task: { word } }) =>
        `Start with these two: ${soundsOf(word.phonemes.slice(0, 2))}. Say them fast.`,
      es: ({ task: { word } }) =>
        `Empieza con estos dos: ${soundsOf(word.phonemes.slice(0, 2))}. Dilos rápido.`,
    },
    worked: {
      en: ({ task: { word } }) => [
        `The sounds are ${soundsOf(word.phonemes)}.`,
        `Say them faster and faster: ${quote(word.text)}.`,
      ],
      es: ({ task: { word } }) => [
        `Los sonidos son ${soundsOf(word.phonemes)}.`,
        `Dilos cada vez más rápido: ${quote(word.text)}.`,
      ],
    },
  },
  praise: { en: () => 'You pushed the sounds together.', es: () => 'Juntaste los sonidos.' },
  because: {
    en: ({ task: { word } }) => `${soundsOf(word.phonemes)} make ${quote(word.text)}.`,
    es: ({ task: { word } }) => `${soundsOf(word.phonemes)} forman ${quote(word.text)}.`,
  },
})
