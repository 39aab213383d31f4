import { asking, choosing } from '#content/asking.ts'
import { LONG_PARTS, LONG_WHOLE, PARTS, SHORT_WHOLE, TWO_THOUGHTS } from '#content/banks/broken-sentences.ts'
import { CAUSES, DOERS, TURNS } from '#content/banks/joins.ts'
import { defineSkill } from '#content/define-skill.ts'
import type { Ask, At } from '#content/skill.ts'
import { answersOf, type Chosen, drawn } from '#content/skills/lk/cards.ts'
import { capital, uncapital } from '#domain/capital.ts'
import type { Chance } from '#domain/items/chance.ts'
import type { Said } from '#domain/language.ts'
import { both, printed, said, spoken } from './lines.ts'

type Mat = 'complete' | 'part' | 'run-on'
/** A sentence with its mat, and where a child with an idea would put it. */
type Card = Readonly<{ text: string; mat: Mat; ideas: Readonly<Record<string, Mat>> }>
/** Sentences to sort, or one broken sentence and what may mend it. */
type Task = Chosen & Readonly<{ cards: readonly Card[]; mats: readonly Mat[]; broken: string; why: Said }>
type P = { task: Task }

const MATS: Readonly<Record<Mat, Said>> = {
  complete: both('complete', 'completa'),
  part: both('only a part', 'solo una parte'),
  'run-on': both('run-on', 'oraciones pegadas'),
}
const card = (text: string, mat: Mat, ideas: Card['ideas'] = {}): Card => ({ text, mat, ideas })
const none = { right: '', others: [], broken: '', why: both('', '') }

const twoMats = drawn<Task>((chance) => ({
  ...none,
  cards: chance.shuffled([
    card(chance.pick(SHORT_WHOLE), 'complete', { 'short-is-part': 'part' }),
    card(chance.pick(LONG_WHOLE), 'complete'),
    card(chance.pick(PARTS), 'part'),
    card(chance.pick(LONG_PARTS), 'part'),
  ]),
  mats: ['complete', 'part'],
}))

const threeMats = drawn<Task>((chance) => {
  const [fused, spliced] = chance.shuffled(TWO_THOUGHTS)
  if (!fused || !spliced) return null
  return {
    ...none,
    cards: chance.shuffled([
      card(chance.pick(SHORT_WHOLE), 'complete', { 'short-is-part': 'part' }),
      card(chance.pick(LONG_WHOLE), 'complete', { 'long-is-run-on': 'run-on' }),
      card(chance.pick(PARTS), 'part'),
      card(`${fused.first} ${inside(fused.second)}.`, 'run-on'),
      card(`${spliced.first}, ${inside(spliced.second)}.`, 'run-on', { 'comma-fixes': 'complete' }),
    ]),
    mats: ['complete', 'part', 'run-on'],
  }
})

/** A thought as it goes on inside a sentence. */
const inside = (thought: string): string => (thought.startsWith('I ') ? thought : uncapital(thought))

const RUN_ON = both(
  'Two whole thoughts need a joining word or a period between them. A comma alone is too weak.',
  'Dos ideas completas necesitan una palabra que las una o un punto. Una coma sola no basta.',
)
const PART = both('It needs a whole thought: who did what.', 'Le falta una idea completa: quién hizo qué.')

/** Two thoughts of the bank, or two made of what somebody did and what came of it. */
const thoughts = (chance: Chance): (typeof TWO_THOUGHTS)[number] => {
  const [who, they] = chance.pick(DOERS)
  const { cause, result } = chance.pick(CAUSES)
  const { tried, turn } = chance.pick(TURNS)
  return chance.pick([
    chance.pick(TWO_THOUGHTS),
    { first: `${who} ${cause}`, joint: 'so', second: `${they} ${result}` },
    { first: `${who} ${tried}`, joint: 'but', second: `${they} ${turn}` },
  ])
}

const mending = drawn<Task>((chance) => {
  const { first, joint, second } = thoughts(chance)
  const broken = `${first} ${inside(second)}.`
  const right =
    chance.whole(0, 1) === 0 ? `${first}, ${joint} ${inside(second)}.` : `${first}. ${capital(second)}.`
  const others = [
    { id: `${first}, ${inside(second)}.`, ideas: ['comma-fixes'] },
    { id: `${chance.pick(['When', 'Because', 'If'])} ${inside(first)}.`, ideas: ['long-is-run-on'] },
  ]
  return { ...none, cards: [], mats: [], right, others, broken, why: RUN_ON }
})

const completing = drawn<Task>((chance) => {
  const { first, joint, second } = thoughts(chance)
  if (joint !== 'so') return null
  const [hanging, end] = [chance.pick(['When', 'Because']), inside(first)]
  const others = [
    { id: `${hanging}, ${end}.`, ideas: ['comma-fixes'] },
    { id: `${hanging} ${end} ${chance.pick(['today', 'yesterday', 'last week'])}.`, ideas: [] },
  ]
  const right = `${hanging} ${end}, ${inside(second)}.`
  return { ...none, cards: [], mats: [], right, others, broken: `${hanging} ${end}.`, why: PART }
})

const idOf = (at: number): string => `card ${at + 1}`
const sorted = ({ cards }: Task, mat: (card: Card) => Mat): string =>
  cards.map((one, at) => `${idOf(at)}>${mat(one)}`).join(',')
const sorting: Ask<P> = asking<P, 'sort'>('sort', 'exact', ({ p: { task }, language }) => ({
  cards: task.cards.map(({ text }, at) => ({
    id: idOf(at),
    label: text,
    speech: spoken(text)[language],
    model: null,
  })),
  mats: task.mats.map((id) => ({ id, label: MATS[id][language], speech: MATS[id][language] })),
}))
const isSorting = ({ task }: P): boolean => task.cards.length > 0

const shownBy =
  (idea: string) =>
  ({ task }: P): string | null => {
    if (task.cards.length === 0) return task.others.find(({ ideas }) => ideas.includes(idea))?.id ?? null
    return task.cards.some(({ ideas }) => idea in ideas)
      ? sorted(task, ({ ideas, mat }) => ideas[idea] ?? mat)
      : null
  }
const listed = ({ task }: At<P>, language: 'en' | 'es'): readonly string[] =>
  task.mats.map((mat) => {
    const there = task.cards.filter((one) => one.mat === mat).map(({ text }) => said(text))
    return `${MATS[mat][language]}: ${there.join('. ')}.`
  })
const hasRunOn = ({ task }: P): boolean => task.mats.includes('run-on')

/** Grade 4: whole sentences, parts, and sentences run together. */
export const fixSentences = defineSkill<P>({
  id: 'l.4.fix-sentences',
  levels: {
    1: { params: { task: twoMats }, ask: sorting },
    2: { params: { task: threeMats }, ask: sorting },
    3: {
      params: { task: drawn((chance) => chance.pick([mending, mending, completing]).draw(chance)) },
      ask: choosing(({ p }) => answersOf(p.task).map(printed)),
    },
  },
  answer: (p) => (isSorting(p) ? sorted(p.task, ({ mat }) => mat) : p.task.right),
  wrong: {
    'long-is-run-on': shownBy('long-is-run-on'),
    'short-is-part': shownBy('short-is-part'),
    'comma-fixes': shownBy('comma-fixes'),
  },
  prompt: {
    en: (p) =>
      isSorting(p)
        ? hasRunOn(p)
          ? 'Complete, only a part, or run together? Sort them.'
          : 'Is it complete, or only a part? Sort them.'
        : 'This is broken. Which one mends it?',
    es: (p) =>
      isSorting(p)
        ? hasRunOn(p)
          ? '¿Completa, solo una parte o dos pegadas? Pon cada una en su lugar.'
          : '¿Está completa o es solo una parte? Pon cada una en su lugar.'
        : 'Esta oración está mal. ¿Cuál la arregla?',
  },
  speech: {
    en: (p) =>
      isSorting(p)
        ? 'What is each one? Sort them.'
        : `${said(p.task.broken)}. This is broken. Which one mends it?`,
    es: (p) =>
      isSorting(p)
        ? '¿Qué es cada una? Pon cada una en su lugar.'
        : `${said(p.task.broken)}. Esto está mal. ¿Cuál lo arregla?`,
  },
  picture: (p) => (isSorting(p) ? null : { kind: 'sentence', text: p.task.broken }),
  shown: 'always',
  solved: (p) => (isSorting(p) ? null : { kind: 'sentence', text: p.task.right }),
  hints: {
    look: {
      en: () => 'Ask each one: who? Did what?',
      es: () => 'Pregúntale a cada una: ¿quién? ¿Qué hizo?',
    },
    start: {
      en: (p) =>
        hasRunOn(p) || !isSorting(p)
          ? 'Count the whole thoughts. Long or short does not matter.'
          : 'Say it to someone. Would they wait for more?',
      es: (p) =>
        hasRunOn(p) || !isSorting(p)
          ? 'Cuenta las ideas completas. No importa si es larga o corta.'
          : 'Díselo a alguien. ¿Esperaría oír algo más?',
    },
    worked: {
      en: (p) =>
        isSorting(p) ? listed(p, 'en') : [p.task.why.en, `This one mends it: ${said(p.task.right)}.`],
      es: (p) =>
        isSorting(p) ? listed(p, 'es') : [p.task.why.es, `Esta la arregla: ${said(p.task.right)}.`],
    },
  },
  praise: {
    en: () => 'You looked for whole thoughts.',
    es: () => 'Buscaste las ideas completas.',
  },
  because: {
    en: (p) =>
      isSorting(p) ? 'A whole sentence has one thought that can stand alone, long or short.' : p.task.why.en,
    es: (p) =>
      isSorting(p)
        ? 'Una oración completa tiene una idea que se entiende sola, sea larga o corta.'
        : p.task.why.es,
  },
})
