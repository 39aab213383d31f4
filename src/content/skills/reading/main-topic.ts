import { choosing } from '#content/asking.ts'
import { factFrames, strayFact } from '#content/banks/fact-frames.ts'
import type { FactFrame } from '#content/banks/types.ts'
import { defineSkill } from '#content/define-skill.ts'
import type { Ask, At } from '#content/skill.ts'
import { beside, type Chosen, drawn, ideasOf, whole } from '#content/skills/lk/cards.ts'
import type { Chance } from '#domain/items/chance.ts'
import { quote } from '#domain/quoted.ts'
import { heardChoices, numberChoices, ofText, type Pair, textOf } from './print.ts'

type Wanted = 'topic' | 'idea' | 'stray'
type Task = Chosen & Readonly<{ wanted: Wanted; frame: FactFrame; text: readonly string[] }>
type P = { task: Task }

/** So many facts, the first and the one with the detail among them; where they follow from each other, the first ones. */
export function someFacts(chance: Chance, { shape, facts, detail }: FactFrame, count: number): string[] {
  if (shape !== 'list' && shape !== 'compare') return facts.slice(0, count)
  const kept = [...new Set([0, detail.at])]
  const rest = facts.map((_, at) => at).filter((at) => !kept.includes(at))
  const chosen = [...kept, ...chance.shuffled(rest).slice(0, count - kept.length)]
  return facts.filter((_, at) => chosen.includes(at))
}

const ofGrades = (...grades: readonly FactFrame['grade'][]): readonly FactFrame[] =>
  factFrames.filter(({ grade }) => grades.includes(grade))

const aTopic = (frames: readonly FactFrame[], count: number) =>
  drawn<Task>((chance) => {
    const frame = chance.pick(frames)
    const text = someFacts(chance, frame, count)
    const known = { 'one-detail': [frame.detail.text], 'too-wide': [frame.wider] }
    const strange = frames.filter(({ wider }) => wider !== frame.wider).map(({ topic }) => topic)
    // Now and then another topic stands for one of the two.
    const shown = Object.fromEntries(chance.shuffled(Object.entries(known)).slice(0, chance.whole(1, 3)))
    const others = beside(chance, frame.topic, shown, strange, () => false)
    return whole({ right: frame.topic, others, wanted: 'topic', frame, text })
  })

/** Its first fact says nearly what all of them say. */
const FIRST_IS_IDEA = new Set(['breads'])

const anIdea = (frames: readonly FactFrame[], count: number) =>
  drawn<Task>((chance) => {
    const frame = chance.pick(frames.filter(({ id }) => !FIRST_IS_IDEA.has(id)))
    const text = someFacts(chance, frame, count)
    const known = { 'first-sentence': text.slice(0, 1), 'one-detail': text.slice(-1) }
    const others = beside(chance, frame.mainIdea, known, [], () => false)
    return whole({ right: frame.mainIdea, others, wanted: 'idea', frame, text })
  })

/** After the sentence of another topic these would speak of that one. */
const SPEAKS_OF_IT = /^(?:It|Its|They|Their|Then|This|That|Others|Inside|Each|Both)\b|\b(?:it|them)\b/

const aStray = (frames: readonly FactFrame[], count: number) =>
  drawn<Task>((chance) => {
    const frame = chance.pick(frames)
    const { text, stray } = strayFact(frame, someFacts(chance, frame, count), chance.whole(0, 59))
    if (SPEAKS_OF_IT.test(text[stray + 1] ?? '')) return null
    const numbers = text.flatMap((_, at) => (at === stray ? [] : [String(at + 1)]))
    const known = { 'first-sentence': ['1'], 'one-detail': numbers.slice(1) }
    const others = beside(chance, String(stray + 1), known, numbers, () => false)
    return whole({ right: String(stray + 1), others, wanted: 'stray', frame, text })
  })

const asking: Ask<P> = choosing<P>(({ p }) =>
  p.task.wanted === 'stray' ? numberChoices(p) : heardChoices(p),
)

const ASKS: Readonly<Record<Wanted, Pair>> = {
  topic: ['What is this mostly about?', '¿De qué trata sobre todo?'],
  idea: ['Which one tells what all of it is about?', '¿Cuál dice de qué trata todo?'],
  stray: ['Which sentence does not belong?', '¿Qué oración no va con las demás?'],
}
const LOOK: Readonly<Record<Wanted, Pair>> = {
  topic: ['What do all the sentences share?', '¿Qué tienen en común todas las oraciones?'],
  idea: [
    'Which one fits every sentence, not just one?',
    '¿Cuál va con todas las oraciones y no con una sola?',
  ],
  stray: ['Ask of each sentence: what is it about?', 'Pregunta de cada oración: ¿de qué trata?'],
}
const START: Readonly<Record<Wanted, Pair>> = {
  topic: ['Too big? Too small? Look for just right.', '¿Muy grande? ¿Muy pequeño? Busca el justo.'],
  idea: ['One sentence of the text alone is too small.', 'Una sola oración del texto es muy poco.'],
  stray: ['Find what most of them are about. One is not.', 'Busca de qué tratan casi todas. Una no.'],
}
const passage = ({ task: { text, wanted } }: At<P>, lit: number | null) =>
  textOf(text, { lit, numbered: wanted === 'stray' })
const answerSaid = ({ right, wanted, text }: Task): string =>
  quote(wanted === 'stray' ? (text[Number(right) - 1] ?? '') : right)
const topic = ({ frame }: Task): string => quote(frame.topic)

const why = (p: Task): Pair =>
  p.wanted === 'stray'
    ? [
        `The others are about ${topic(p)}, but not ${answerSaid(p)}`,
        `Las demás tratan de ${topic(p)}, pero no ${answerSaid(p)}`,
      ]
    : p.wanted === 'topic'
      ? [`Every sentence tells about ${answerSaid(p)}.`, `Cada oración habla de ${answerSaid(p)}.`]
      : [
          `Every sentence helps to show this: ${answerSaid(p)}`,
          `Cada oración ayuda a mostrar esto: ${answerSaid(p)}`,
        ]

/** Grade 2: what a whole text is about, and what does not belong to it. */
export const mainTopic = defineSkill<P>({
  id: 'l.2.main-topic',
  levels: {
    1: { params: { task: aTopic(ofGrades('2'), 3) }, ask: asking },
    2: {
      params: {
        task: {
          draw: (chance) =>
            (chance.whole(0, 1) === 0 ? aTopic(ofGrades('2', '3'), 4) : anIdea(ofGrades('2', '3'), 4)).draw(
              chance,
            ),
        },
      },
      ask: asking,
    },
    3: { params: { task: aStray(ofGrades('2', '3'), 5) }, ask: asking },
  },
  answer: ({ task }) => task.right,
  wrong: ideasOf('one-detail', 'too-wide', 'first-sentence'),
  ...ofText<Task>({
    asks: ({ wanted }) => ASKS[wanted],
    look: ({ wanted }) => LOOK[wanted],
    start: ({ wanted }) => START[wanted],
    why,
  }),
  picture: (p) => passage(p, null),
  shown: 'always',
  solved: (p) => passage(p, p.task.wanted === 'stray' ? Number(p.task.right) - 1 : null),
  praise: {
    en: () => 'You held all the sentences against each other.',
    es: () => 'Comparaste todas las oraciones.',
  },
})
