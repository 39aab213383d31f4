import { choosing } from '#content/asking.ts'
import { DOERS, ofDoer } from '#content/banks/day-tales.ts'
import { inferences } from '#content/banks/inferences.ts'
import { questionAbout, storyGrammars, told } from '#content/banks/story-grammars.ts'
import type { Inference } from '#content/banks/types.ts'
import { defineSkill } from '#content/define-skill.ts'
import type { Ask, At } from '#content/skill.ts'
import { beside, type Chosen, drawn, ideasOf, whole } from '#content/skills/lk/cards.ts'
import { quote } from '#domain/quoted.ts'
import { heard, heardChoices, numberChoices, type Pair, textOf } from './print.ts'
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
    /** What a sentence that is looked for settles. */
    shows?: string
  }>
type P = { task: Task }
type Kind = Inference['kind']

const sceneOf = (kinds: readonly Kind[]): readonly Inference[] =>
  inferences.filter(({ kind }) => kinds.includes(kind))

/** A place and a feeling are asked for in the child’s own language; why something was done stands in the text’s. */
const inSpanish = (kind: Kind, who: string): Readonly<{ asked?: string }> =>
  kind === 'reason'
    ? {}
    : {
        asked:
          kind === 'place'
            ? `Lee. ¿Dónde está ${quote(who)} ahora?`
            : `Lee. ¿Cómo se siente ${quote(who)} ahora?`,
      }

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
const MOST = 600

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

/** Between which two answers a sentence is to decide. */
function eitherOr(kind: Kind, who: string, one: string, other: string): Pair {
  if (kind === 'reason') {
    const [first, second] = [one, other].map((answer) => quote(answer.replace(/\.$/, '')))
    return [
      `Which sentence settles it: ${first} or ${second}?`,
      `¿Qué oración decide si es ${first} o ${second}?`,
    ]
  }
  const verb = kind === 'place' ? 'está' : 'se siente'
  return [
    `Is ${who} ${one} or ${other}? Which sentence settles it?`,
    `¿Qué oración decide si ${quote(who)} ${verb} ${quote(one)} o ${quote(other)}?`,
  ]
}

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
const asking: Ask<P> = choosing<P>(({ p }) => (p.task.numbered ? numberChoices(p) : heardChoices(p)))
const cluesSaid = ({ task: { clues } }: At<P>): string => clues.map(quote).join(' ')
const passage = ({ task: { text, title, numbered } }: At<P>, lit: number | null) =>
  textOf(text, { title, lit, numbered })
const settled = ({ task: { shows, right } }: At<P>): string => quote(shows ?? right)

/** Grade 4: what a text does not say, worked out from its clues. */
export const infer = defineSkill<P>({
  id: 'l.4.infer',
  levels: {
    1: { params: { task: aScene(['feeling'], 3) }, ask: asking },
    2: {
      params: {
        task: {
          draw: (chance) =>
            chance.whole(0, 3) === 0
              ? aStory.draw(chance)
              : aScene(['feeling', 'place', 'reason'], 2).draw(chance),
        },
      },
      ask: asking,
    },
    3: { params: { task: aClue }, ask: asking },
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
  solved: (p) => passage(p, p.task.numbered ? Number(p.task.right) - 1 : null),
  hints: {
    look: {
      en: ({ task }) =>
        task.numbered
          ? 'Which sentences fit both? They settle nothing.'
          : 'The text does not say it. Which words are clues?',
      es: ({ task }) =>
        task.numbered
          ? '¿Qué oraciones van con las dos? Esas no deciden nada.'
          : 'El texto no lo dice. ¿Qué palabras son pistas?',
    },
    start: {
      en: ({ task }) =>
        task.numbered
          ? 'Find the sentence that fits one and not the other.'
          : 'Test each choice: does it fit all the clues, not just one?',
      es: ({ task }) =>
        task.numbered
          ? 'Busca la oración que va con una y no con la otra.'
          : 'Prueba cada opción: ¿va con todas las pistas y no con una sola?',
    },
    worked: {
      en: (p) => [
        p.task.numbered ? `Sentence ${p.task.right}: ${cluesSaid(p)}` : `Clues: ${cluesSaid(p)}`,
        `That fits only this: ${settled(p)}`,
      ],
      es: (p) => [
        p.task.numbered ? `Oración ${p.task.right}: ${cluesSaid(p)}` : `Pistas: ${cluesSaid(p)}`,
        `Eso solo va con esto: ${settled(p)}`,
      ],
    },
  },
  praise: {
    en: () => 'You put the clues together.',
    es: () => 'Juntaste las pistas.',
  },
  because: {
    en: (p) => `${cluesSaid(p)} That fits only this: ${settled(p)}`,
    es: (p) => `${cluesSaid(p)} Eso solo va con esto: ${settled(p)}`,
  },
})
