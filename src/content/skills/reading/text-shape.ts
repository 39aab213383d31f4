import { choosing } from '#content/asking.ts'
import { factFrames } from '#content/banks/fact-frames.ts'
import type { FactFrame } from '#content/banks/types.ts'
import { wordsIn } from '#content/check-words.ts'
import { defineSkill } from '#content/define-skill.ts'
import { MOST_WORDS } from '#content/grades.ts'
import type { Ask, At } from '#content/skill.ts'
import { beside, type Chosen, drawn, ideasOf, whole } from '#content/skills/lk/cards.ts'
import type { Chance } from '#domain/items/chance.ts'
import { quote } from '#domain/quoted.ts'
import { someFacts } from './main-topic.ts'
import { heardChoices, ofText, type Pair, textOf } from './print.ts'

type Shape = Exclude<FactFrame['shape'], 'list'>
type Wanted = 'shape' | 'idea' | 'support'
type Task = Chosen & Readonly<{ wanted: Wanted; frame: FactFrame; text: readonly string[] }>
type P = { task: Task }

const NAMES: Readonly<Record<Shape, string>> = {
  order: 'steps in order',
  compare: 'two things compared',
  cause: 'causes and effects',
  'problem-fix': 'a problem and a fix',
}
/** What each is known by: its words, and what its sentences do. */
const KNOWN_BY: Readonly<Record<Shape, Pair>> = {
  order: ['Its sentences tell one step after another.', 'Sus oraciones cuentan un paso tras otro.'],
  compare: ['Its sentences hold two things side by side.', 'Sus oraciones comparan dos cosas.'],
  cause: ['Its sentences tell what makes what happen.', 'Sus oraciones dicen qué hace que pase algo.'],
  'problem-fix': [
    'It tells what was wrong, then what was done about it.',
    'Dice qué estaba mal y luego qué se hizo.',
  ],
}
/** First sentences with a signal word that tells nothing of how the text goes on. */
const LEADS: Readonly<Record<Shape, string>> = {
  order: 'First, here is a question: what do you know about this?',
  compare: 'Both children and grown-ups ask about this.',
  cause: 'Many people ask about this, so here are the facts.',
  'problem-fix': 'It is no problem to learn about this.',
}
/** Shapes nobody could take for this one: a step may be a cause, and a problem has causes, so those never stand together. */
const UNLIKE: Readonly<Record<Shape, readonly Shape[]>> = {
  order: ['compare', 'problem-fix'],
  compare: ['order', 'cause', 'problem-fix'],
  cause: ['order', 'compare'],
  'problem-fix': ['order', 'compare'],
}
/** One thing leads to the next, or one year to another, so much in step that it may be called either. */
const STEPS_TOO: ReadonlySet<string> = new Set([
  'rainbows',
  'frost-cracks',
  'leaves-change',
  'dust-bowl',
  'braille',
])

const isShape = (shape: FactFrame['shape']): shape is Shape => shape !== 'list'
const framesOf = (...shapes: readonly Shape[]): readonly FactFrame[] =>
  factFrames.filter(({ id, shape }) => shapes.some((one) => one === shape) && !STEPS_TOO.has(id))

type Lead = 'none' | 'now and then' | 'always'

/** At the last level every other text is a page of ten sentences. */
const aFrame = (chance: Chance, frames: readonly FactFrame[], pages: boolean): FactFrame => {
  const long = frames.filter(({ facts }) => facts.length > 8)
  return chance.pick(pages && long.length > 0 && chance.whole(0, 1) === 1 ? long : frames)
}

const aShape = (shapes: readonly Shape[], lead: Lead, [least, most]: readonly [number, number] = [4, 6]) =>
  drawn<Task>((chance) => {
    const frame = aFrame(
      chance,
      framesOf(...shapes).filter(({ facts }) => facts.length >= least),
      most > 6,
    )
    if (!isShape(frame.shape)) return null
    const apart = UNLIKE[frame.shape]
    const misleads = lead === 'always' || (lead === 'now and then' && chance.whole(0, 1) === 1)
    const signal = misleads ? chance.pick(apart) : null
    const facts = someFacts(chance, frame, chance.whole(least, most))
    const known = {
      ...(signal === null ? {} : { 'signal-word-only': [NAMES[signal]] }),
      ...(apart.includes('order') ? { 'order-for-all': [NAMES.order] } : {}),
      'topic-for-shape': [frame.topic],
    }
    return whole({
      ...{ right: NAMES[frame.shape], wanted: 'shape', frame },
      others: beside(
        chance,
        NAMES[frame.shape],
        known,
        apart.map((shape) => NAMES[shape]),
        () => false,
        chance.whole(2, 3),
      ),
      text: signal === null ? facts : [LEADS[signal], ...facts],
    })
  })

/** Texts from which a fact may be left out. */
const LOOSE = factFrames.filter(
  ({ shape, grade }) => grade !== '2' && (shape === 'list' || shape === 'compare'),
)

/** What all the details of a text add up to; the topic alone says nothing of it. */
const anIdea = drawn<Task>((chance) => {
  const frame = aFrame(
    chance,
    factFrames.filter(({ grade, id }) => grade !== '2' && id !== 'birds-migrate'),
    true,
  )
  const text = someFacts(chance, frame, chance.whole(6, 10))
  const known = { 'topic-for-shape': [frame.topic] }
  const rest = [text[0] ?? '', text.at(-1) ?? '']
  const others = beside(chance, frame.mainIdea, known, rest, () => false, 3)
  return whole({ right: frame.mainIdea, others, wanted: 'idea', frame, text })
})

/** A detail that is not told yet and would support the main idea. */
const aSupport = drawn<Task>((chance) => {
  const frame = aFrame(chance, LOOSE, true)
  const [first = '', ...rest] = frame.facts
  const [right = '', ...told] = chance.shuffled(rest)
  const kept = told.slice(0, chance.whole(4, 7))
  if (/^(?:It|They|Both|In both)\b/.test(right)) return null
  const task = {
    ...{ right, wanted: 'support' as const, frame },
    text: [first, ...rest.filter((fact) => kept.includes(fact))],
    others: beside(chance, right, {}, frame.decoys, () => false, 3),
  }
  return wordsIn(asks(task)[0]) > MOST_WORDS['4'] ? null : whole(task)
})

const asks = ({ wanted, frame }: Pick<Task, 'wanted' | 'frame'>): Pair =>
  ({
    shape: ['How is this text built?', '¿Cómo está hecho este texto?'] as const,
    idea: ['What do all these details add up to?', '¿Qué muestran juntos todos estos detalles?'] as const,
    support: [
      `Which could be added to support this? ${quote(frame.mainIdea)}`,
      `¿Cuál se puede agregar para apoyar esto? ${quote(frame.mainIdea)}`,
    ] as const,
  })[wanted]

const LOOK: Readonly<Record<Wanted, Pair>> = {
  shape: [
    'Read every sentence. One signal word is not enough.',
    'Lee cada oración. Una sola palabra clave no basta.',
  ],
  idea: [
    'A main idea is a whole thought that fits every detail.',
    'La idea principal va con todos los detalles.',
  ],
  support: ['Which one is about the same thing?', '¿Cuál trata de lo mismo?'],
}
const START: Readonly<Record<Wanted, Pair>> = {
  shape: [
    'Draw it: a line of steps, two columns, or arrows?',
    'Dibújalo: ¿una fila de pasos, dos columnas o flechas?',
  ],
  idea: [
    'One detail is too small. A topic is no thought.',
    'Un detalle es muy poco. Un tema no es una idea.',
  ],
  support: ['Say ‹for example› before each sentence.', 'Di ‹for example› antes de cada oración.'],
}
const why = ({ wanted, frame, right }: Task): Pair => {
  const said = quote(right)
  if (wanted === 'idea') return [`Every detail fits this: ${said}`, `Cada detalle va con esto: ${said}`]
  if (wanted === 'support')
    return [`This is a detail of the same main idea: ${said}`, `Es un detalle de la misma idea: ${said}`]
  const known = isShape(frame.shape) ? KNOWN_BY[frame.shape] : (['', ''] as const)
  return [`${known[0]} So it is ${said}.`, `${known[1]} Por eso es ${said}.`]
}
const asking: Ask<P> = choosing<P>(({ p }) => heardChoices(p))
const passage = ({ task: { text } }: At<P>) => textOf(text)

/** Grade 4: how a text is built, and which details hold up its main idea. */
export const textShape = defineSkill<P>({
  id: 'l.4.text-shape',
  levels: {
    1: { params: { task: aShape(['order', 'compare'], 'none') }, ask: asking },
    2: {
      params: { task: aShape(['order', 'compare', 'cause', 'problem-fix'], 'now and then') },
      ask: asking,
    },
    3: {
      params: {
        task: {
          draw: (chance: Chance) =>
            chance
              .pick([
                aShape(['order', 'compare', 'cause', 'problem-fix'], 'always', [6, 10]),
                anIdea,
                aSupport,
              ])
              .draw(chance),
        },
      },
      ask: asking,
    },
  },
  answer: ({ task }) => task.right,
  wrong: ideasOf('signal-word-only', 'topic-for-shape', 'order-for-all'),
  ...ofText<Task>({
    asks: asks,
    look: ({ wanted }) => LOOK[wanted],
    start: ({ wanted }) => START[wanted],
    why,
  }),
  picture: passage,
  shown: 'always',
  solved: passage,
  praise: {
    en: () => 'You looked at what the sentences do together.',
    es: () => 'Miraste qué hacen juntas las oraciones.',
  },
})
