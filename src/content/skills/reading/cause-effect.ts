import { choosing } from '#content/asking.ts'
import { factFrames } from '#content/banks/fact-frames.ts'
import { told } from '#content/banks/story-grammars.ts'
import type { FactFrame, StoryGrammar } from '#content/banks/types.ts'
import { wordsIn } from '#content/check-words.ts'
import { defineSkill } from '#content/define-skill.ts'
import { MOST_WORDS } from '#content/grades.ts'
import type { Ask, At } from '#content/skill.ts'
import { beside, type Chosen, drawn, ideasOf, whole } from '#content/skills/lk/cards.ts'
import { capital, uncapital } from '#domain/capital.ts'
import { quote } from '#domain/quoted.ts'
import { answersTo, isSignalled, place, STORIES, sentenceOf, UNLINKED, type Wanted } from './chains.ts'
import { heard, heardChoices, inBoth, type Pair, textOf } from './print.ts'
import { stretchesOf } from './stretch.ts'

type Task = Chosen &
  Readonly<{
    wanted: Wanted
    title: string
    text: readonly string[]
    /** What is asked about: a sentence, or the two ends of a chain. */
    about: readonly string[]
    who: string
    proof: number
    /** The whole chain in one sentence. */
    linked: string
  }>
type P = { task: Task }

/** As many letters as stand beside four sentences to choose from. */
const MOST = 700

const fromStories = (stories: readonly StoryGrammar[], wanted: readonly Wanted[]) =>
  drawn<Task>((chance) => {
    const grammar = chance.pick(stories)
    const filling = chance.pick(grammar.fillings)
    const asked = chance.pick(wanted)
    const unlinked = chance.pick(UNLINKED[grammar.id] ?? [])
    const all = told(grammar, filling)
    const { about, right, known, rest } = answersTo(grammar, filling, asked, all[unlinked] ?? '')
    const ends = (['reason', 'problem', 'action'] as const).map((slot) => place(grammar, slot))
    const needed = { from: Math.min(unlinked, ...ends), to: Math.max(...ends) + 2 }
    const stretches = stretchesOf(all, needed, filling.who, MOST)
    if (stretches.length === 0 || wordsIn(ASKS[asked].en(about, filling.who)) > MOST_WORDS['3']) return null
    const { from, to } = chance.pick(stretches)
    const others = beside(chance, right, known, rest, () => false, chance.whole(2, 3))
    const proof =
      place(grammar, ({ cause: 'reason', effect: 'action', link: 'problem' } as const)[asked]) - from
    const { reason, problem, who, action } = filling
    const said = {
      cause: `${reason}, so ${problem}.`,
      effect: `${problem}, so ${who} ${action}.`,
      link: `${reason}, so ${problem}, so ${who} ${action}.`,
    }[asked]
    return whole({
      ...{ right, others, wanted: asked, title: grammar.title, about, who, proof },
      text: all.slice(from, to),
      linked: capital(said),
    })
  })

/** Facts that follow from one another; who asks why a problem was mended may as well be told what for. */
const LINKED: readonly FactFrame[] = factFrames.filter(
  ({ shape, links, grade }) => shape === 'cause' && links.length > 0 && grade !== '4',
)
const contentWords = (text: string): readonly string[] => text.toLowerCase().match(/[a-z]{4,}/g) ?? []

const fromFacts = drawn<Task>((chance) => {
  const frame = chance.pick(LINKED)
  const { cause, effect } = chance.pick(frame.links)
  const proof = frame.facts.findIndex((fact) => fact.toLowerCase().includes(cause.toLowerCase()))
  const later = frame.facts.slice(proof + 1)
  const comesOfIt = frame.links.map((link) => sentenceOf(link.effect)).slice(-1)
  const known = { 'cause-flipped': effect === frame.links.at(-1)?.effect ? [] : comesOfIt }
  // What is told later is no cause, unless it says the same again.
  const apart = later.filter((fact) => !contentWords(cause).some((word) => fact.toLowerCase().includes(word)))
  const rest = [...apart, ...chance.shuffled(frame.decoys).slice(0, 2)]
  const right = sentenceOf(cause)
  return whole({
    ...{ right, wanted: 'cause', title: '', text: frame.facts, about: [sentenceOf(effect)], who: '', proof },
    others: beside(chance, right, known, rest, () => false, chance.whole(2, 3)),
    linked: `${capital(cause)}, so ${uncapital(effect)}.`,
  })
})

const ASKS: Readonly<
  Record<Wanted, Readonly<Record<'en' | 'es', (about: readonly string[], who: string) => string>>>
> = {
  cause: {
    en: ([effect = '']) => `${effect} Why?`,
    es: ([effect = '']) => `${quote(effect)} ¿Por qué?`,
  },
  effect: {
    en: ([problem = ''], who) => `${problem} What did that make ${who} do?`,
    es: ([problem = ''], who) => `${quote(problem)} ¿Qué hizo entonces ${quote(who)}?`,
  },
  link: {
    en: ([first = '', last = '']) => `What links these? ${first} … ${last}`,
    es: ([first = '', last = '']) => `¿Qué une estas dos? ${quote(first)} … ${quote(last)}`,
  },
}
const asked = ({ task }: At<P>, language: 'en' | 'es'): string =>
  ASKS[task.wanted][language](task.about, task.who)
const asking: Ask<P> = choosing<P>(({ p }) => heardChoices(p))

const LOOK: Readonly<Record<Wanted, Pair>> = {
  cause: ['Ask: what made it happen?', 'Pregunta: ¿qué hizo que pasara?'],
  effect: ['Ask: what came of it?', 'Pregunta: ¿qué pasó por eso?'],
  link: [
    'The first made something happen. That made the last happen.',
    'La primera causó algo. Eso causó la última.',
  ],
}
const START: Readonly<Record<Wanted, Pair>> = {
  cause: ['Try: it happened ‹because› … Which one fits?', 'Prueba: pasó ‹because› … ¿Cuál va?'],
  effect: ['Try: it happened, ‹so› … Which one fits?', 'Prueba: pasó eso, ‹so› … ¿Cuál va?'],
  link: [
    'Say ‹so› between each two. Which one fits in the middle?',
    'Di ‹so› entre cada dos. ¿Cuál va en medio?',
  ],
}
const linked = ({ task }: At<P>): string => quote(task.linked)
const passage = ({ task: { text, title } }: At<P>, lit: number | null) => textOf(text, { title, lit })

/** Grade 3: what made a thing happen, and what came of it. */
export const causeEffect = defineSkill<P>({
  id: 'l.3.cause-effect',
  levels: {
    1: {
      params: {
        task: {
          draw: (chance) =>
            chance.whole(0, 1) === 0
              ? fromFacts.draw(chance)
              : fromStories(STORIES.filter(isSignalled), ['cause', 'effect']).draw(chance),
        },
      },
      ask: asking,
    },
    2: {
      params: {
        task: fromStories(
          STORIES.filter((story) => !isSignalled(story)),
          ['cause', 'cause', 'effect'],
        ),
      },
      ask: asking,
    },
    3: { params: { task: fromStories(STORIES, ['link']) }, ask: asking },
  },
  answer: ({ task }) => task.right,
  wrong: ideasOf('cause-flipped', 'just-before', 'world-knowledge'),
  prompt: { en: (p) => asked(p, 'en'), es: (p) => asked(p, 'es') },
  speech: {
    en: (p) => `${heard(p.task.text).en} ${asked(p, 'en').replace(' …', '')}`,
    es: (p) => `${heard(p.task.text).es} ${asked(p, 'es').replace(' …', '')}`,
  },
  picture: (p) => passage(p, null),
  shown: 'always',
  solved: (p) => passage(p, p.task.proof),
  hints: {
    look: inBoth(({ task }) => LOOK[task.wanted]),
    start: inBoth(({ task }) => START[task.wanted]),
    worked: {
      en: (p) => [LOOK[p.task.wanted][0], `Say it with its word: ${linked(p)}`],
      es: (p) => [LOOK[p.task.wanted][1], `Dilo con su palabra: ${linked(p)}`],
    },
  },
  praise: {
    en: () => 'You found what made what happen.',
    es: () => 'Encontraste qué hizo que pasara qué.',
  },
  because: { en: (p) => linked(p), es: (p) => linked(p) },
})
