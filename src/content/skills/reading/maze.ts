import { choosing } from '#content/asking.ts'
import { MAZE_GAPS } from '#content/banks/mazes.ts'
import type { MazeGap } from '#content/banks/types.ts'
import { defineSkill } from '#content/define-skill.ts'
import type { At } from '#content/skill.ts'
import { beside, type Chosen, drawn, ideasOf, printChoices } from '#content/skills/lk/cards.ts'
import { quote } from '#domain/quoted.ts'
import { textOf } from './print.ts'
import { lengthOf, stretchesOf } from './stretch.ts'

/** The stretch of a text that is shown, and the sentence of it with the gap. */
type Stretch = Readonly<{ title: string; sentences: readonly string[]; at: number }>
type Maze = Chosen & Stretch & Readonly<{ whole: string }>
type P = { task: Maze }

const gapped = ({ text, at, before, right }: MazeGap): string => {
  const sentence = text[at] ?? ''
  return `${sentence.slice(0, before)}□${sentence.slice(before + right.length)}`
}

type Bounds = Readonly<{
  grades: readonly MazeGap['grade'][]
  facts?: MazeGap['grade']
  least: number
  most: number
  others: 2 | 3
  /** Stories are read from their beginning, not from where a page holds the gap. */
  opens?: true
}>

/** Texts of these grades with a word left out, of at most so many letters. */
const aMaze = ({ grades, facts, least, most, others: count, opens }: Bounds) => {
  const pool = MAZE_GAPS.filter(
    ({ grade, text, hero }) =>
      (grades.includes(grade) || (hero === '' && grade === facts)) && lengthOf(text) >= least,
  )
  return drawn<Maze>((chance) => {
    const gap = chance.pick(pool)
    const isStory = gap.hero !== ''
    const stretches = stretchesOf(gap.text, { from: gap.at, to: gap.at + 2 }, gap.hero, most).filter(
      ({ from, to }) =>
        lengthOf(gap.text.slice(from, to)) >= least && (from === 0 || !isStory || opens === undefined),
    )
    if (stretches.length === 0) return null
    const stretch = chance.pick(stretches)
    const known = {
      'local-fit': [gap.sameJob],
      'look-alike-word': [gap.looksLike],
      'grammar-miss': [gap.otherJob],
    }
    const others = beside(chance, gap.right, known, [], () => false, count)
    return {
      right: gap.right,
      others,
      title: gap.title,
      sentences: gap.text.with(gap.at, gapped(gap)).slice(stretch.from, stretch.to),
      at: gap.at - stretch.from,
      whole: gap.text[gap.at] ?? '',
    }
  })
}

const words = choosing<P>(({ p }) => printChoices(p))
const right = ({ task }: At<P>): string => quote(task.right)

/** What is said of a gap, alike in both grades: nothing of the text before it is filled. */
const ABOUT = {
  answer: ({ task }: At<P>) => task.right,
  wrong: ideasOf('local-fit', 'look-alike-word', 'grammar-miss'),
  picture: ({ task }: At<P>) => textOf(task.sentences, { title: task.title }),
  shown: 'always',
  solved: ({ task }: At<P>) =>
    textOf(task.sentences.with(task.at, task.whole), { title: task.title, lit: task.at }),
  praise: {
    en: (p: At<P>) => `You read on past the gap: ${right(p)} fits all of it.`,
    es: (p: At<P>) => `Seguiste leyendo después del hueco: ${right(p)} va con todo.`,
  },
  because: {
    en: ({ task }: At<P>) => `This makes sense: ${quote(task.whole)}`,
    es: ({ task }: At<P>) => `Así tiene sentido: ${quote(task.whole)}`,
  },
} as const

/** Grade 2: the word a text needs, found by reading on. */
export const fluentSentences = defineSkill<P>({
  ...ABOUT,
  id: 'l.2.fluent-sentences',
  levels: {
    1: { params: { task: aMaze({ grades: ['1'], facts: '2', least: 0, most: 230, others: 2 }) }, ask: words },
    2: { params: { task: aMaze({ grades: ['1', '2'], least: 250, most: 380, others: 2 }) }, ask: words },
    3: { params: { task: aMaze({ grades: ['2'], least: 380, most: 560, others: 2 }) }, ask: words },
  },
  prompt: {
    en: () => 'Read it all. Tap the word that fits the gap.',
    es: () => 'Lee todo en inglés. Toca la palabra que va en el hueco.',
  },
  hints: {
    look: {
      en: () => 'Read past the gap. Then choose.',
      es: () => 'Lee después del hueco. Luego elige.',
    },
    start: {
      en: () => 'Put each word in the gap. Read the whole sentence with it.',
      es: () => 'Pon cada palabra en el hueco. Lee toda la oración con ella.',
    },
    worked: {
      en: (p) => [
        'Read the sentence with each word.',
        `Only one makes sense: ${quote(p.task.whole)}`,
        `The word is ${right(p)}.`,
      ],
      es: (p) => [
        'Lee la oración con cada palabra.',
        `Solo una tiene sentido: ${quote(p.task.whole)}`,
        `La palabra es ${right(p)}.`,
      ],
    },
  },
})

/** Grade 3: the word a longer page needs. */
export const fluentPassages = defineSkill<P>({
  ...ABOUT,
  id: 'l.3.fluent-passages',
  levels: {
    1: {
      params: { task: aMaze({ grades: ['3', '4'], least: 400, most: 560, others: 3, opens: true }) },
      ask: words,
    },
    2: {
      params: { task: aMaze({ grades: ['3', '4'], least: 600, most: 740, others: 3, opens: true }) },
      ask: words,
    },
    3: {
      params: { task: aMaze({ grades: ['3', '4'], least: 720, most: 900, others: 3, opens: true }) },
      ask: words,
    },
  },
  prompt: {
    en: () => 'Read the page. Which word belongs in the gap?',
    es: () => 'Lee la página en inglés. ¿Qué palabra va en el hueco?',
  },
  hints: {
    look: {
      en: () => 'Read the whole sentence first, and the one after it.',
      es: () => 'Lee primero toda la oración y también la que sigue.',
    },
    start: {
      en: () => 'Try each word. Go back if the page stops making sense.',
      es: () => 'Prueba cada palabra. Regresa si la página ya no tiene sentido.',
    },
    worked: {
      en: (p) => [
        'Try each word and read on to the end.',
        `One word fits the whole page: ${quote(p.task.whole)}`,
        `The word is ${right(p)}.`,
      ],
      es: (p) => [
        'Prueba cada palabra y lee hasta el final.',
        `Una palabra va con toda la página: ${quote(p.task.whole)}`,
        `La palabra es ${right(p)}.`,
      ],
    },
  },
})
