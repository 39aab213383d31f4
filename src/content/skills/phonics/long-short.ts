import { asking } from '#content/asking.ts'
import { inEnglish } from '#content/banks/english.ts'
import type { Word } from '#content/banks/types.ts'
import { defineSkill } from '#content/define-skill.ts'
import { described } from '#content/describe.ts'
import type { Ask, At, Words } from '#content/skill.ts'
import { picturesOf, spelledOut } from '#content/skills/lk/cards.ts'
import type { Language } from '#domain/language.ts'
import { quote, quoteSound } from '#domain/quoted.ts'
import {
  heardPairs,
  type Kind,
  kindOf,
  letterOf,
  type Mat,
  matOf,
  pictures,
  type Task,
  toRead,
  vowelOf,
} from './long-short-words.ts'

type P = { task: Task }

const sorted = ({ words }: Task, mat: (word: Word) => Mat = matOf): string =>
  words.map((word) => `${word.text}>${mat(word)}`).join(',')
/** What a child answers who puts words wrong in this way; null where all would lie on one mat, which no child leaves so. */
const sortedBy =
  (mat: (word: Word) => Mat) =>
  ({ task }: At<P>): string | null =>
    new Set(task.words.map(mat)).size === 1 ? null : sorted(task, mat)

/** Words of one kind put with the short ones. */
const shortFor = (task: Task, kind: Kind): string =>
  sorted(task, (word) => (kindOf(word) === kind ? 'short' : matOf(word)))

const LABELS: Readonly<Record<Mat, Readonly<Record<Language, string>>>> = {
  long: { en: 'Long vowel', es: 'Vocal larga' },
  short: { en: 'Short vowel', es: 'Vocal corta' },
}
const sorting: Ask<P> = asking<P, 'sort'>('sort', 'exact', ({ p: { task }, language }) => ({
  cards: task.words.map(({ text }, at) => ({
    id: text,
    label: { pictures: '', spoken: String(at + 1), print: text }[task.cards],
    speech: (task.cards === 'print' ? spelledOut(text) : inEnglish(text))[language],
    model: task.cards === 'pictures' ? described(picturesOf(text), language) : null,
  })),
  mats: (['long', 'short'] as const).map((mat) => ({
    id: mat,
    label: LABELS[mat][language],
    speech: LABELS[mat][language],
  })),
}))

const onMat = (task: Task, mat: Mat): string =>
  task.words
    .filter((word) => matOf(word) === mat)
    .map(({ text }) => quote(text))
    .join(', ')
const worked = {
  en: ({ task }: At<P>) => [
    `These have a long vowel: ${onMat(task, 'long')}.`,
    `These have a short one: ${onMat(task, 'short')}.`,
  ],
  es: ({ task }: At<P>) => [
    `Estas tienen vocal larga: ${onMat(task, 'long')}.`,
    `Estas la tienen corta: ${onMat(task, 'short')}.`,
  ],
}
const firstLong = ({ task }: At<P>): Word => task.words.find((word) => matOf(word) === 'long') ?? never()
const never = (): never => {
  throw new Error('Bug: nothing to sort')
}
const because: Words<P> = {
  en: (p) => {
    const word = firstLong(p)
    return `In ${quote(word.text)} you hear the name of ${quote(letterOf(word).toUpperCase())}: a long vowel.`
  },
  es: (p) => {
    const word = firstLong(p)
    return `En ${quote(word.text)} se oye el nombre de la ${quote(letterOf(word).toUpperCase())} en inglés: vocal larga.`
  },
}
const row = ({ task }: At<P>) => ({
  kind: 'table' as const,
  head: [LABELS.long.en, LABELS.short.en],
  rows: [0, 1, 2, 3].flatMap((at) => {
    const cells = (['long', 'short'] as const).map(
      (mat) => task.words.filter((word) => matOf(word) === mat)[at]?.text ?? '',
    )
    return cells.every((cell) => cell === '') ? [] : [cells]
  }),
  marked: [],
})

/** Grade 1: hearing whether a vowel says its name. */
export const longShortHear = defineSkill<P>({
  id: 'l.1.long-short-hear',
  levels: {
    1: { params: { task: pictures('a', 3) }, ask: sorting },
    2: { params: { task: pictures('aio', 4) }, ask: sorting },
    3: { params: { task: heardPairs }, ask: sorting },
  },
  answer: ({ task }) => sorted(task),
  wrong: {
    // What is heard long: a word that ends in a sound that can be held.
    'long-means-slow': sortedBy(({ phonemes }) =>
      /^(m|n|l|r|s|z|f|v|sh|th|ng)$/.test(phonemes.at(-1) ?? '') ? 'long' : 'short',
    ),
    'longer-word': sortedBy(({ phonemes }) => (phonemes.length > 3 ? 'long' : 'short')),
    'long-short-swapped': sortedBy((word) => (matOf(word) === 'long' ? 'short' : 'long')),
  },
  prompt: {
    en: () => 'Say each word. Does the vowel say its name? Then it is long.',
    es: () => 'Di cada palabra en inglés. ¿La vocal dice su nombre? Entonces es larga.',
  },
  picture: () => null,
  shown: 'never',
  solved: row,
  hints: {
    look: {
      en: () =>
        `Tap a card to hear it. ${quote('cap')}, ${quote('cape')}: one of them says the name of ${quote('A')}.`,
      es: () =>
        `Toca una tarjeta para oírla. ${quote('cap')}, ${quote('cape')}: una dice el nombre de la ${quote('A')}.`,
    },
    start: {
      en: ({ task }) =>
        `The vowel of ${quote(task.words[0]?.text ?? '')} is ${quoteSound(vowelOf(task.words[0] ?? never()))}. Is that its name?`,
      es: ({ task }) =>
        `La vocal de ${quote(task.words[0]?.text ?? '')} es ${quoteSound(vowelOf(task.words[0] ?? never()))}. ¿Es su nombre en inglés?`,
    },
    worked,
  },
  praise: {
    en: () => 'You listened to the vowel of each word.',
    es: () => 'Escuchaste la vocal de cada palabra.',
  },
  because,
})

/** Grade 2: seeing from its spelling whether a vowel is long. */
export const longShortRead = defineSkill<P>({
  id: 'l.2.long-short-read',
  levels: {
    1: { params: { task: toRead(['closed', 'VCe'], 4) }, ask: sorting },
    2: { params: { task: toRead(['closed', 'VCe', 'team'], 5) }, ask: sorting },
    3: { params: { task: toRead(['closed', 'VCe', 'team', 'open'], 6) }, ask: sorting },
  },
  answer: ({ task }) => sorted(task),
  wrong: {
    'ignores-e': ({ task }) => shortFor(task, 'VCe'),
    'team-as-short': ({ task }) => shortFor(task, 'team'),
    'open-as-short': ({ task }) => shortFor(task, 'open'),
  },
  prompt: {
    en: () => 'Read each word. Is the vowel long or short?',
    es: () => 'Lee cada palabra en inglés. ¿La vocal es larga o corta?',
  },
  picture: () => null,
  shown: 'never',
  solved: row,
  hints: {
    look: {
      en: () => 'Look after the vowel. Only consonants to the end? Then it is short.',
      es: () => 'Mira después de la vocal. ¿Una consonante la encierra? Entonces es corta.',
    },
    start: {
      en: () => 'A quiet e, a team or an open end makes a vowel long.',
      es: () => 'Una e callada, un equipo o un final abierto hacen larga la vocal.',
    },
    worked,
  },
  praise: {
    en: () => 'You looked at what comes after each vowel.',
    es: () => 'Miraste lo que sigue a cada vocal.',
  },
  because,
})
