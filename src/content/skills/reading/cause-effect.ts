import { choosing } from '#content/asking.ts'
import { factFrames } from '#content/banks/fact-frames.ts'
import { slotSentence, storyGrammars, told } from '#content/banks/story-grammars.ts'
import type { FactFrame, Filling, Slot, StoryGrammar } from '#content/banks/types.ts'
import { wordsIn } from '#content/check-words.ts'
import { defineSkill } from '#content/define-skill.ts'
import { MOST_WORDS } from '#content/grades.ts'
import type { Ask, At } from '#content/skill.ts'
import { beside, type Chosen, drawn, ideasOf, whole } from '#content/skills/lk/cards.ts'
import { capital } from '#domain/capital.ts'
import { quote } from '#domain/quoted.ts'
import { heard, heardChoices, textOf } from './print.ts'
import { stretchesOf } from './stretch.ts'

type Wanted = 'cause' | 'effect' | 'link'
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

/** Sentences of each story that come before the trouble and have nothing to do with it. */
const UNLINKED: Readonly<Record<string, readonly number[]>> = {
  'market-day': [0, 1],
  'plant-story': [0, 1],
  'race-day': [0, 1],
  baking: [0, 1],
  'kite-day': [1, 2],
  'new-in-class': [0, 2],
  'snow-storm': [1, 2],
  'old-tool': [1, 2],
  'lost-tooth': [1, 2],
  'clever-animal': [1],
  'the-boat-trip': [4, 5],
  'the-invention': [3, 4],
  'mountain-path': [3, 4],
  'class-garden': [3, 5],
  'lost-in-museum': [1, 2],
}
const isSignalled = ({ sentences }: StoryGrammar): boolean =>
  sentences.some(({ text, slots }) => slots.includes('reason') && /because/.test(text))
const STORIES = storyGrammars.filter(({ id }) => UNLINKED[id] !== undefined)

const sentenceOf = (clause: string): string => `${capital(clause)}.`
const place = ({ sentences }: StoryGrammar, slot: Slot): number =>
  sentences.findIndex(({ slots }) => slots.includes(slot))
const OTHER_PRONOUN = {
  he: /\b(?:she|her)\b/i,
  she: /\b(?:he|him|his)\b/i,
  it: /\b(?:she|her|he|him|his)\b/i,
}

/** What is true of other tellings only. */
function elsewhere({ fillings }: StoryGrammar, filling: Filling, slot: 'reason' | 'action'): string[] {
  return fillings
    .filter((other) => other !== filling)
    .map((other) => (slot === 'action' ? `${filling.who} ${other.action}.` : sentenceOf(other[slot])))
    .filter((one) => !OTHER_PRONOUN[filling.pronoun].test(one))
}

type Answers = Readonly<{
  about: readonly string[]
  right: string
  known: Readonly<Record<string, readonly string[]>>
  rest: readonly string[]
}>

/** The chain of a story: a reason made the trouble, the trouble made somebody act, and that had a result. */
function answersTo(grammar: StoryGrammar, filling: Filling, wanted: Wanted, unlinked: string): Answers {
  const [reason, problem, action, result] = (['reason', 'problem', 'action', 'result'] as const).map((slot) =>
    slotSentence(filling, slot),
  ) as [string, string, string, string]
  const decoys = (slot: 'reason' | 'action') =>
    (grammar.decoys[slot] ?? []).map((one) => sentenceOf(slot === 'action' ? `${filling.who} ${one}` : one))
  switch (wanted) {
    case 'cause':
      return {
        about: [problem],
        right: reason,
        known: { 'cause-flipped': [action], 'just-before': [unlinked], 'world-knowledge': decoys('reason') },
        rest: elsewhere(grammar, filling, 'reason'),
      }
    case 'effect':
      return {
        about: [problem],
        right: action,
        known: { 'cause-flipped': [reason], 'just-before': [unlinked], 'world-knowledge': decoys('action') },
        rest: elsewhere(grammar, filling, 'action'),
      }
    case 'link':
      return {
        about: [reason, action],
        right: problem,
        known: { 'cause-flipped': [result], 'just-before': [unlinked], 'world-knowledge': decoys('reason') },
        rest: [],
      }
  }
}

/** As many letters as stand beside four sentences to choose from. */
const MOST = 560

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
    linked: `${capital(cause)}, so ${effect.charAt(0).toLowerCase()}${effect.slice(1)}.`,
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

const LOOK: Readonly<Record<Wanted, readonly [en: string, es: string]>> = {
  cause: ['Ask: what made it happen?', 'Pregunta: ¿qué hizo que pasara?'],
  effect: ['Ask: what came of it?', 'Pregunta: ¿qué pasó por eso?'],
  link: [
    'The first made something happen. That made the last happen.',
    'La primera causó algo. Eso causó la última.',
  ],
}
const START: Readonly<Record<Wanted, readonly [en: string, es: string]>> = {
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
              : fromStories(STORIES.filter(isSignalled), ['cause']).draw(chance),
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
    look: { en: ({ task }) => LOOK[task.wanted][0], es: ({ task }) => LOOK[task.wanted][1] },
    start: { en: ({ task }) => START[task.wanted][0], es: ({ task }) => START[task.wanted][1] },
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
