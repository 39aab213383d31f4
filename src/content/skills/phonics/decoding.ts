import type { Word } from '#content/banks/types.ts'
import { defineSkill } from '#content/define-skill.ts'
import type { Skill } from '#content/skill.ts'
import { ideasOf, picturesOf, soundsOf, spelledOut } from '#content/skills/lk/cards.ts'
import type { LevelNumber } from '#domain/items/item.ts'
import type { ModelShape } from '#domain/items/model.ts'
import type { Said } from '#domain/language.ts'
import { quote } from '#domain/quoted.ts'
import { aWordToRead, type Ideas, type Read, readingOf } from './read-word.ts'

type P = { task: Read }

/** Graphemes of a word, from and to. */
type Span = readonly [from: number, to: number]

/** What makes one skill of reading words differ from the next. */
export type Decoding = Readonly<{
  id: string
  /** The words of each level. */
  words: Readonly<Record<LevelNumber, readonly Word[]>>
  ideas: Ideas
  /** The word as the first level shows it, with what is to be learned standing out: finding it comes later. */
  supported: (word: Word) => ModelShape
  look: (word: Word) => Said
  start: (word: Word) => Said
  /** What the spelling does, said once the word is known. */
  rule: (word: Word) => Said
}>

/** A skill of reading printed words: one idea, many spellings. */
export const decoding = ({ id, words, ideas, supported, look, start, rule }: Decoding): Skill =>
  defineSkill<P>({
    id,
    levels: {
      1: { params: { task: aWordToRead(words[1], ideas) }, ask: readingOf() },
      2: { params: { task: aWordToRead(words[2], ideas) }, ask: readingOf() },
      3: { params: { task: aWordToRead(words[3], ideas) }, ask: readingOf() },
    },
    answer: ({ task }) => task.right,
    wrong: ideasOf(...Object.keys(ideas)),
    prompt: {
      en: ({ task }) => `Read it. ${task.cards === 'pictures' ? 'Tap the picture.' : 'Which card says it?'}`,
      es: ({ task }) =>
        `Lee en inglés. ${task.cards === 'pictures' ? 'Toca el dibujo.' : '¿Qué tarjeta lo dice?'}`,
    },
    picture: ({ task, level }) => (level === 1 ? supported(task.word) : printed(task.word, null)),
    shown: 'always',
    solved: ({ task }) => (task.cards === 'pictures' ? picturesOf(task.right) : inBoxes(task.word)),
    hints: {
      look: { en: ({ task }) => look(task.word).en, es: ({ task }) => look(task.word).es },
      start: { en: ({ task }) => start(task.word).en, es: ({ task }) => start(task.word).es },
      worked: {
        en: ({ task }) => [...apart(task.word).en, `Say it fast: ${quote(task.right)}.`],
        es: ({ task }) => [...apart(task.word).es, `Dilo rápido: ${quote(task.right)}.`],
      },
    },
    praise: {
      en: ({ task }) => `You read it all the way to the end: ${quote(task.right)}.`,
      es: ({ task }) => `Leíste hasta el final: ${quote(task.right)}.`,
    },
    because: {
      en: ({ task }) => `${rule(task.word).en} It says ${quote(task.right)}.`,
      es: ({ task }) => `${rule(task.word).es} Dice ${quote(task.right)}.`,
    },
  })

/** A word taken apart: in beats where it has more than one, else in sounds. */
const apart = (word: Word): Readonly<Record<'en' | 'es', readonly string[]>> =>
  word.beats.length > 1
    ? {
        en: [`Read each part: ${word.beats.map(quote).join(' … ')}.`],
        es: [`Lee cada parte: ${word.beats.map(quote).join(' … ')}.`],
      }
    : {
        en: [`Say the sounds: ${soundsOf(word.phonemes)}.`],
        es: [`Di los sonidos: ${soundsOf(word.phonemes)}.`],
      }

/** How each sound is written: a quiet e stands with the letter before it. */
export function boxesOf({ graphemes }: Pick<Word, 'graphemes'>): readonly string[] {
  return graphemes.map((grapheme, at) =>
    grapheme.endsWith('_e')
      ? grapheme.slice(0, -2)
      : graphemes[at - 1]?.endsWith('_e')
        ? `${grapheme}e`
        : grapheme,
  )
}

/** A word as print; the graphemes in focus stand out. */
export function printed(word: Word, focus: Span | null): ModelShape {
  if (focus === null) return { kind: 'word', parts: [word.text], lit: null }
  const boxes = boxesOf(word)
  const cut = [boxes.slice(0, focus[0]), boxes.slice(...focus), boxes.slice(focus[1])]
  const parts = cut.map((part) => part.join(''))
  const shown = parts.filter((part) => part !== '')
  return { kind: 'word', parts: shown, lit: parts[0] === '' ? 0 : 1 }
}

/** A word in sound boxes, or in its beats where it has more sounds than boxes fit. */
export const inBoxes = (word: Word): ModelShape =>
  word.phonemes.length <= 6 && word.beats.length === 1
    ? { kind: 'sound-boxes', boxes: boxesOf(word) }
    : { kind: 'word', parts: word.beats, lit: null }

/** Letters by their names: `‹S›, ‹H›`. */
export const named = (grapheme: string): string => spelledOut(grapheme.replace('_', '')).es
