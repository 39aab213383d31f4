import type { Word } from '#content/banks/types.ts'
import { defineSkill } from '#content/define-skill.ts'
import type { Skill } from '#content/skill.ts'
import { drawn, picturesOf, soundsOf } from '#content/skills/lk/cards.ts'
import type { LevelNumber } from '#domain/items/item.ts'
import type { Said } from '#domain/language.ts'
import { quote } from '#domain/quoted.ts'
import { inBoxes, named } from './decoding.ts'
import { buildingWord, tilesFor } from './tiles.ts'

/** A word in pieces, a tile each, and other spellings of it with the ideas behind them. */
type Spelled = Readonly<{ word: Word; pieces: readonly string[]; wrong: Wrong; tiles: readonly string[] }>
type Wrong = Readonly<Record<string, readonly string[] | null>>
type P = { task: Spelled }

/** What makes one skill of spelling differ from the next. */
export type Spelling = Readonly<{
  id: string
  words: Readonly<Record<LevelNumber, readonly Word[]>>
  /** The spelling cut into what lies on one tile. */
  pieces: (word: Word) => readonly string[]
  ideas: Readonly<Record<string, (word: Word) => readonly string[] | null>>
  /** What else may lie among the tiles. */
  more: (word: Word) => readonly string[]
  most: number
  /** What helps to find the spelling, true of the word and said before and after it is written. */
  rule: (word: Word) => Said
}>

/** A skill of building words from what is heard: one idea, many patterns. */
export const spelling = ({ id, words, pieces, ideas, more, most, rule }: Spelling): Skill => {
  const aWord = (pool: readonly Word[]) =>
    drawn<Spelled>((chance) => {
      const word = chance.pick(pool)
      const wrong = Object.fromEntries(Object.entries(ideas).map(([idea, spell]) => [idea, spell(word)]))
      const others = chance.shuffled(Object.values(wrong).filter((one) => one !== null))
      const tiles = tilesFor(chance, pieces(word), others, more(word), most)
      return tiles.join('') === word.text ? null : { word, pieces: pieces(word), wrong, tiles }
    })
  const ask = buildingWord<P>(({ task }) => task.tiles)
  return defineSkill<P>({
    id,
    levels: {
      1: { params: { task: aWord(words[1]) }, ask },
      2: { params: { task: aWord(words[2]) }, ask },
      3: { params: { task: aWord(words[3]) }, ask },
    },
    answer: ({ task }) => task.word.text,
    wrong: Object.fromEntries(
      Object.keys(ideas).map((idea) => [idea, ({ task }: P) => task.wrong[idea]?.join('') ?? null]),
    ),
    prompt: { en: () => 'Listen. Build the word.', es: () => 'Escucha. Forma la palabra.' },
    speech: {
      en: ({ task }) => `Build the word ${quote(task.word.text)}.`,
      es: ({ task }) => `Forma la palabra ${quote(task.word.text)}.`,
    },
    picture: ({ task: { word } }) =>
      word.picture === null
        ? { kind: 'sound-boxes', boxes: word.phonemes.map(() => '') }
        : picturesOf(word.picture),
    shown: 'always',
    solved: ({ task }) => inBoxes(task.word),
    hints: {
      look: {
        en: ({ task }) => `Say it slowly: ${soundsOf(task.word.phonemes)}.`,
        es: ({ task }) => `Dilo despacio: ${soundsOf(task.word.phonemes)}.`,
      },
      start: { en: ({ task }) => rule(task.word).en, es: ({ task }) => rule(task.word).es },
      worked: {
        en: ({ task }) => [
          `The sounds are ${soundsOf(task.word.phonemes)}.`,
          `Write them so: ${task.pieces.map(named).join(', ')}.`,
          `It says ${quote(task.word.text)}.`,
        ],
        es: ({ task }) => [
          `Los sonidos son ${soundsOf(task.word.phonemes)}.`,
          `Se escriben así: ${task.pieces.map(named).join(', ')}.`,
          `Dice ${quote(task.word.text)}.`,
        ],
      },
    },
    praise: {
      en: ({ task }) => `You wrote each sound of ${quote(task.word.text)}.`,
      es: ({ task }) => `Escribiste cada sonido de ${quote(task.word.text)}.`,
    },
    because: {
      en: ({ task }) =>
        `${rule(task.word).en} ${quote(task.word.text)} is ${task.pieces.map(named).join(', ')}.`,
      es: ({ task }) =>
        `${rule(task.word).es} ${quote(task.word.text)} es ${task.pieces.map(named).join(', ')}.`,
    },
  })
}
