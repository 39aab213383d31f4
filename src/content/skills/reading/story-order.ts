import { asking } from '#content/asking.ts'
import { DAY_TALES, DOERS, ofDoer } from '#content/banks/day-tales.ts'
import { inEnglish } from '#content/banks/english.ts'
import { eventsOf, storyGrammars, told } from '#content/banks/story-grammars.ts'
import { defineSkill } from '#content/define-skill.ts'
import type { Ask, At } from '#content/skill.ts'
import { drawn } from '#content/skills/lk/cards.ts'
import { capital } from '#domain/capital.ts'
import type { Chance } from '#domain/items/chance.ts'
import { quote } from '#domain/quoted.ts'
import { heard, textOf } from './print.ts'

/** What happened, in order, with the text that tells it; `shown` and the other orders are lists of the same events. */
type Task = Readonly<{
  title: string
  text: readonly string[]
  events: readonly string[]
  shown: readonly string[]
  /** As the text tells them; null where it tells them in order. */
  mentioned: readonly string[] | null
  /** As such things usually go; null where no way is usual. */
  usual: readonly string[] | null
}>
type P = { task: Task }

type Deeds = readonly string[]
type Telling = Readonly<{ order: readonly number[]; lines(name: string, he: string, deeds: Deeds): string[] }>

const SIGNALLED: Telling = {
  order: [0, 1, 2],
  lines: (name, he, [a, b, c]) => [`First, ${name} ${a}.`, `Next, ${he} ${b}.`, `Last, ${he} ${c}.`],
}
const PLAIN: Telling = {
  order: [0, 1, 2, 3],
  lines: (name, he, deeds) => deeds.map((deed, at) => `${at === 0 ? name : capital(he)} ${deed}.`),
}
/** Ways to tell what happened in another order than it happened. */
const TURNED: readonly Telling[] = [
  {
    order: [3, 0, 1, 2],
    lines: (name, he, [a, b, c, d]) => [
      `At the very end, ${name} ${d}.`,
      `At the start, ${he} ${a}.`,
      `Right after that, ${he} ${b}.`,
      `Then ${he} ${c}.`,
    ],
  },
  {
    order: [1, 0, 3, 2],
    lines: (name, he, [a, b, c, d]) => [
      `${name} ${b}.`,
      `Before that, ${he} ${a}.`,
      `Last of all, ${he} ${d}.`,
      `Just before that, ${he} ${c}.`,
    ],
  },
  {
    order: [3, 2, 1, 0],
    lines: (name, he, [a, b, c, d]) => [
      `Last of all, ${name} ${d}.`,
      `Just before that, ${he} ${c}.`,
      `The second thing ${he} did: ${he} ${b}.`,
      `First of all, ${he} ${a}.`,
    ],
  },
  {
    order: [0, 3, 1, 2],
    lines: (name, he, [a, b, c, d]) => [
      `First, ${name} ${a}.`,
      `At the very end, ${he} ${d}.`,
      `Second, ${he} ${b}.`,
      `Third, ${he} ${c}.`,
    ],
  },
  {
    order: [2, 0, 1, 3],
    lines: (name, he, [a, b, c, d]) => [
      `${name} ${c}.`,
      `At the very start, ${he} ${a}.`,
      `Between those two, ${he} ${b}.`,
      `Last of all, ${he} ${d}.`,
    ],
  },
]

const idOf = (order: readonly string[]): string => order.join(',')

/** The cards as they lie: in no order that an idea would give. */
function laidOut(chance: Chance, events: readonly string[], usual: readonly string[] | null) {
  const known = [events, events.toReversed(), ...(usual === null ? [] : [usual])].map(idOf)
  const orders = Array.from({ length: 20 }, () => chance.shuffled(events))
  return orders.find((order) => !known.includes(idOf(order))) ?? events.toReversed()
}

const aDay = (tellings: readonly Telling[]) =>
  drawn<Task>((chance) => {
    const { where, deeds } = chance.pick(DAY_TALES)
    const doer = chance.pick(DOERS)
    const { order, lines } = chance.pick(tellings)
    const left = order.length < deeds.length ? chance.whole(0, deeds.length - 1) : null
    const script = deeds.filter((_, at) => at !== left).map((deed) => ofDoer(deed, doer))
    const happened = chance.shuffled(script)
    const event = (deed: string) => `${doer.name} ${deed}`
    const events = happened.map(event)
    const usual = script.map(event)
    return {
      title: '',
      text: [ofDoer(`${doer.name} ${where}.`, doer), ...lines(doer.name, doer.pronoun, happened)],
      events,
      shown: laidOut(chance, events, usual),
      mentioned: tellings === TURNED ? order.map((at) => events[at] ?? '') : null,
      usual: idOf(usual) === idOf(events) ? null : usual,
    }
  })

const STORIES = storyGrammars.filter(({ grade }) => grade === 'K')

/** The trouble of a story, what was done about it, and what came of it. */
const aStory = drawn<Task>((chance) => {
  const grammar = chance.pick(STORIES)
  const filling = chance.pick(grammar.fillings)
  const events = eventsOf(grammar, filling)
    .slice(-3)
    .map((event) => event.replace(/\.$/, ''))
  return {
    title: grammar.title,
    text: told(grammar, filling),
    events,
    shown: laidOut(chance, events, null),
    mentioned: null,
    usual: null,
  }
})

const ordering: Ask<P> = asking<P, 'order'>('order', 'exact', ({ p, language }) => ({
  cards: p.task.shown.map((event) => ({
    id: event,
    label: event,
    speech: inEnglish(event)[language],
    length: null,
  })),
  ends: language === 'en' ? { first: 'First', last: 'Last' } : { first: 'Primero', last: 'Al final' },
}))

const firstEvent = ({ task }: At<P>): string => quote(task.events[0] ?? '')
const inOrder = ({ task }: At<P>): string => task.events.map(quote).join(', ')

/** Grade 1: what happened first, next and last. */
export const storyOrder = defineSkill<P>({
  id: 'l.1.story-order',
  levels: {
    1: { params: { task: aDay([SIGNALLED]) }, ask: ordering },
    2: {
      params: {
        task: {
          draw: (chance) => (chance.whole(0, 2) === 0 ? aStory.draw(chance) : aDay([PLAIN]).draw(chance)),
        },
      },
      ask: ordering,
    },
    3: { params: { task: aDay(TURNED) }, ask: ordering },
  },
  answer: ({ task }) => idOf(task.events),
  wrong: {
    'as-mentioned': ({ task }) => idOf(task.mentioned ?? task.shown),
    'reversed-order': ({ task }) => idOf(task.events.toReversed()),
    'usual-order': ({ task }) => (task.usual === null ? null : idOf(task.usual)),
  },
  prompt: {
    en: ({ level }) =>
      level === 3
        ? 'Read with care. What really came first? Order the cards.'
        : 'Read. Then put the cards in order.',
    es: ({ level }) =>
      level === 3
        ? 'Lee con cuidado. ¿Qué pasó primero en verdad? Ordena las tarjetas.'
        : 'Lee. Luego ordena las tarjetas.',
  },
  speech: {
    en: ({ task }) => `${heard(task.text).en} Put the cards in order.`,
    es: ({ task }) => `${heard(task.text).es} Ordena las tarjetas.`,
  },
  picture: ({ task }) => textOf(task.text, { title: task.title }),
  shown: 'always',
  solved: ({ task }) => textOf(task.text, { title: task.title }),
  hints: {
    look: {
      en: ({ level }) =>
        level === 2 ? 'Read again. Put up a finger for each thing.' : 'Find the words that tell when.',
      es: ({ level }) =>
        level === 2 ? 'Lee otra vez. Levanta un dedo por cada cosa.' : 'Busca las palabras que dicen cuándo.',
    },
    start: {
      en: (p) => `This came first: ${firstEvent(p)}.`,
      es: (p) => `Esto pasó primero: ${firstEvent(p)}.`,
    },
    worked: {
      en: (p) => [`What came first, next and last: ${inOrder(p)}.`],
      es: (p) => [`Qué pasó primero, luego y al final: ${inOrder(p)}.`],
    },
  },
  praise: {
    en: () => 'You kept track of what came first, next and last.',
    es: () => 'Seguiste qué pasó primero, luego y al final.',
  },
  because: {
    en: (p) => `It happened in this order: ${inOrder(p)}.`,
    es: (p) => `Pasó en este orden: ${inOrder(p)}.`,
  },
})
