import { choosing } from '#content/asking.ts'
import { DOERS, ofDoer } from '#content/banks/day-tales.ts'
import { inferences } from '#content/banks/inferences.ts'
import { questionAbout, storyGrammars, told } from '#content/banks/story-grammars.ts'
import type { Inference, Slot } from '#content/banks/types.ts'
import { defineSkill } from '#content/define-skill.ts'
import type { Ask, At } from '#content/skill.ts'
import { beside, type Chosen, drawn, ideasOf, whole } from '#content/skills/lk/cards.ts'
import { quote } from '#domain/quoted.ts'
import { eitherOr, inSpanish, LOOK, START, type Wanted } from './infer-words.ts'
import { heard, heardChoices, inBoth, numberChoices, type Pair, textOf } from './print.ts'
import { stretchesOf } from './stretch.ts'

type Task = Chosen &
  Readonly<{
    title: string
    text: readonly string[]
    /** In English; in Spanish too where all of it is no more than that. */
    question: string
    asked?: string
    /** The sentences to put together, as they stand in the text. */
    clues: readonly string[]
    numbered: boolean
    /** Whether a clue to a feeling is looked for. */
    felt?: boolean
    /** What a sentence that is looked for settles. */
    shows?: string
  }>
type P = { task: Task }
type Kind = Inference['kind']

const sceneOf = (kinds: readonly Kind[]): readonly Inference[] =>
  inferences.filter(({ kind }) => kinds.includes(kind))

/** What is not told, from an open clue and so many that settle it. */
const aScene = (kinds: readonly Kind[], count: number) =>
  drawn<Task>((chance) => {
    const scene = chance.pick(sceneOf([chance.pick(kinds)]))
    const doer = chance.pick(DOERS)
    const say = (text: string) => ofDoer(text, doer)
    const left = chance.whole(0, scene.clues.length - 1)
    const clues = [scene.open, ...scene.clues.filter((_, at) => count === 3 || at !== left)].map(say)
    const known = {
      'one-clue': [say(scene.oneClue)],
      'world-knowledge': [say(scene.usual)],
      'stated-detail': [say(scene.stated)],
    }
    const right = say(scene.answer)
    return whole({
      ...{
        right,
        clues,
        title: '',
        question: say(scene.ask),
        ...inSpanish(scene.kind, doer.name),
        numbered: false,
      },
      others: beside(chance, right, known, [], () => false, chance.whole(2, 3)),
      text: [say(scene.lead), ...clues],
    })
  })

const FEELINGS = storyGrammars.flatMap((grammar) =>
  ['3', '4'].includes(grammar.grade)
    ? grammar.fillings.flatMap((filling) => {
        const question = questionAbout(grammar, filling, 'feeling')
        return question === null || question.said ? [] : [{ grammar, filling, question }]
      })
    : [],
)
const MOST = 900

/** How somebody feels at some moment of a longer story. */
const aStory = drawn<Task>((chance) => {
  const { grammar, filling, question } = chance.pick(FEELINGS)
  const all = told(grammar, filling)
  const { proof, ask, answer, decoys } = question
  const stretches = stretchesOf(
    all,
    { from: Math.min(...proof), to: Math.max(...proof) + 1 },
    filling.who,
    MOST,
  )
  if (stretches.length === 0) return null
  const { from, to } = chance.pick(stretches)
  return whole({
    ...{ right: answer, title: grammar.title, text: all.slice(from, to), question: ask, numbered: false },
    others: beside(chance, answer, { 'world-knowledge': decoys }, decoys, () => false, 3),
    clues: proof.map((at) => all[at] ?? ''),
  })
})

/** Sentences that settle nothing. */
const PLAIN = [
  'It was a Tuesday.',
  'It was the first week of May.',
  'It was shortly after three.',
  'It was the day before the holidays.',
] as const

/** Two answers fit one of the clues; which sentence tells them apart? */
const aClue = drawn<Task>((chance) => {
  const scene = chance.pick(inferences)
  const doer = chance.pick(DOERS)
  const say = (text: string) => ofDoer(text, doer)
  const [clue, open, lead] = [say(chance.pick(scene.clues)), say(scene.open), say(scene.lead)]
  const plain = chance.pick(PLAIN)
  const text = [plain, lead, ...chance.shuffled([open, clue])]
  const [one = '', other = ''] = chance.shuffled([scene.answer, scene.oneClue]).map(say)
  const [question, asked] = eitherOr(scene.kind, doer.name, one, other)
  const number = (sentence: string) => String(text.indexOf(sentence) + 1)
  const right = number(clue)
  const known = { 'one-clue': [number(open)], 'stated-detail': [number(lead)] }
  return whole({
    ...{ right, text, title: '', question, asked, clues: [clue], numbered: true },
    others: beside(chance, right, known, [number(plain)], () => false, 3),
    shows: say(scene.answer),
  })
})

const inSpanishOf = ({ asked, question }: Task): string => asked ?? `Lee. ${quote(question)}`
/** What made somebody feel so may be taken for a clue that he did. */
const LEADS_TO_IT: readonly Slot[] = ['problem', 'reason', 'result', 'feeling']
const MAKE_IT_FELT: Readonly<Record<string, readonly number[]>> = {
  'the-bus-ride': [11, 12],
  'mountain-path': [12],
  'first-concert': [0],
}

/** Which sentence of a page lets one know how somebody felt; the others tell what happened. */
const aBestClue = drawn<Task>((chance) => {
  const { grammar, filling, question } = chance.pick(FEELINGS)
  const all = told(grammar, filling)
  const { proof, answer } = question
  const clue = chance.pick(proof)
  const needed = { from: Math.min(...proof) - 3, to: Math.max(...proof) + 1 }
  const [longest] = stretchesOf(all, needed, filling.who, MOST)
  if (longest === undefined) return null
  const { from, to } = longest
  const said = (at: number) => all[at] ?? ''
  const apart = grammar.sentences.flatMap(({ slots }, at) =>
    at >= from &&
    at < Math.min(...proof) &&
    !slots.some((slot) => LEADS_TO_IT.includes(slot)) &&
    !(MAKE_IT_FELT[grammar.id] ?? []).includes(at)
      ? [at]
      : [],
  )
  const known = {
    'stated-detail': apart.filter((at) => all[at]?.includes(filling.who)).map(said),
  }
  return whole({
    ...{ right: said(clue), text: all.slice(from, to), title: grammar.title, numbered: false },
    question: `Which sentence is the best clue that ${filling.who} felt ${answer}?`,
    asked: `¿Qué oración es la mejor pista de que ${quote(filling.who)} se sentía ${quote(answer)}?`,
    others: beside(chance, said(clue), known, apart.map(said), () => false, 3),
    clues: [said(clue)],
    shows: answer,
    felt: true as const,
  })
})

const asking: Ask<P> = choosing<P>(({ p }) => (p.task.numbered ? numberChoices(p) : heardChoices(p)))
const cluesSaid = ({ task: { clues } }: At<P>): string => clues.map(quote).join(' ')
const passage = ({ task: { text, title, numbered } }: At<P>, lit: number | null) =>
  textOf(text, { title, lit, numbered })
const wantedOf = ({ numbered, felt = false }: Task): Wanted =>
  felt ? 'feeling' : numbered ? 'sentence' : 'answer'
const named = ({ numbered, right }: Task, sentence: string, clues: string): string =>
  numbered ? `${sentence} ${right}` : clues
/** The sentence that was looked for; null where it is none of them. */
const solvedBy = ({ numbered, felt, right, text }: Task): number | null =>
  numbered ? Number(right) - 1 : felt === true ? text.indexOf(right) : null
/** What the clues show. */
const shownBy = ({ task }: At<P>): Pair => {
  const said = quote(task.shows ?? task.right)
  return task.felt === true
    ? [`Someone who does that feels ${said}.`, `Quien hace eso se siente ${said}.`]
    : [`That fits only this: ${said}`, `Eso solo va con esto: ${said}`]
}

/** Grade 4: what a text does not say, worked out from its clues. */
export const infer = defineSkill<P>({
  id: 'l.4.infer',
  levels: {
    1: { params: { task: aScene(['feeling'], 3) }, ask: asking },
    2: {
      params: {
        task: {
          draw: (chance) =>
            chance.whole(0, 1) === 0
              ? aStory.draw(chance)
              : aScene(['feeling', 'place', 'reason'], 2).draw(chance),
        },
      },
      ask: asking,
    },
    3: {
      params: {
        task: {
          draw: (chance) => (chance.whole(0, 1) === 0 ? aBestClue.draw(chance) : aClue.draw(chance)),
        },
      },
      ask: asking,
    },
  },
  answer: ({ task }) => task.right,
  wrong: ideasOf('stated-detail', 'world-knowledge', 'one-clue'),
  prompt: { en: ({ task }) => task.question, es: ({ task }) => inSpanishOf(task) },
  speech: {
    en: ({ task }) => `${heard(task.text).en} ${task.question}`,
    es: ({ task }) => `${heard(task.text).es} ${inSpanishOf(task)}`,
  },
  picture: (p) => passage(p, null),
  shown: 'always',
  solved: (p) => passage(p, solvedBy(p.task)),
  hints: {
    look: inBoth(({ task }) => LOOK[wantedOf(task)]),
    start: inBoth(({ task }) => START[wantedOf(task)]),
    worked: {
      en: (p) => [`${named(p.task, 'Sentence', 'Clues')}: ${cluesSaid(p)}`, shownBy(p)[0]],
      es: (p) => [`${named(p.task, 'Oración', 'Pistas')}: ${cluesSaid(p)}`, shownBy(p)[1]],
    },
  },
  praise: {
    en: () => 'You put the clues together.',
    es: () => 'Juntaste las pistas.',
  },
  because: inBoth((p) => [`${cluesSaid(p)} ${shownBy(p)[0]}`, `${cluesSaid(p)} ${shownBy(p)[1]}`]),
})
