import { asking } from '#content/asking.ts'
import { ADJECTIVES, NOUNS, SPECIAL, VERBS } from '#content/banks/grammar-words.ts'
import { defineSkill } from '#content/define-skill.ts'
import type { Ask, At } from '#content/skill.ts'
import { drawn } from '#content/skills/lk/cards.ts'
import type { Chance } from '#domain/items/chance.ts'
import type { Said } from '#domain/language.ts'
import { quote } from '#domain/quoted.ts'

type Mat = 'naming' | 'doing' | 'describing' | 'person' | 'place' | 'thing'
/** A word with its mat, and the mat a child with an idea would choose for it. */
type Card = Readonly<{ word: string; mat: Mat; ideas: Readonly<Record<string, Mat>> }>
type Task = Readonly<{ cards: readonly Card[]; mats: readonly Mat[] }>
type P = { task: Task }

const MATS: Readonly<Record<Mat, Said>> = {
  naming: { en: 'naming word', es: 'palabra que nombra' },
  doing: { en: 'doing word', es: 'palabra de acción' },
  describing: { en: 'describing word', es: 'palabra que describe' },
  person: { en: 'person', es: 'persona' },
  place: { en: 'place', es: 'lugar' },
  thing: { en: 'thing', es: 'cosa' },
}

const naming = (word: string): Card => ({ word, mat: 'naming', ideas: {} })
const doing = (word: string): Card => ({ word, mat: 'doing', ideas: {} })
const describing = (word: string): Card => ({
  word,
  mat: 'describing',
  ideas: { 'describing-as-naming': 'naming' },
})
const someoneOrPlace = (word: string): Card => ({ ...naming(word), ideas: { 'thing-only': 'doing' } })
const somethingDone = (word: string): Card => ({ ...naming(word), ideas: { 'action-noun': 'doing' } })

const nouns = (chance: Chance): readonly Card[] => [
  someoneOrPlace(chance.pick([...NOUNS.person, ...NOUNS.place])),
  somethingDone(chance.pick(NOUNS.action)),
  naming(chance.pick(NOUNS.thing)),
]
const some = (chance: Chance, list: readonly string[], count: number): readonly string[] =>
  chance.shuffled(list).slice(0, count)

const twoJobs = drawn<Task>((chance) => ({
  cards: chance.shuffled([...nouns(chance).slice(0, 2), ...some(chance, VERBS, 2).map(doing)]),
  mats: ['naming', 'doing'],
}))
const threeJobs = drawn<Task>((chance) => ({
  cards: chance.shuffled([
    ...chance.shuffled(nouns(chance)).slice(0, 2),
    ...some(chance, VERBS, 2).map(doing),
    ...some(chance, ADJECTIVES, 2).map(describing),
  ]),
  mats: ['naming', 'doing', 'describing'],
}))
const KINDS = ['person', 'place', 'thing'] as const
const namesOfThree = drawn<Task>((chance) => ({
  cards: chance.shuffled(
    KINDS.flatMap((mat) => {
      const words =
        mat === 'thing' ? some(chance, NOUNS.thing, 2) : [chance.pick(NOUNS[mat]), chance.pick(SPECIAL[mat])]
      return words.map((word) => ({
        word,
        mat,
        ideas: mat === 'place' && SPECIAL.place.includes(word) ? { 'capital-is-person': 'person' } : {},
      }))
    }),
  ),
  mats: KINDS,
}))

const idOf = ({ word }: Card): string => word.toLowerCase().replace(/[^a-z]+/g, '-')
const sorted = ({ cards }: Task, mat: (card: Card) => Mat): string =>
  cards.map((card) => `${idOf(card)}>${mat(card)}`).join(',')
const sorting: Ask<P> = asking<P, 'sort'>('sort', 'exact', ({ p: { task }, language }) => ({
  cards: task.cards.map((card) => ({
    id: idOf(card),
    label: card.word,
    speech: quote(card.word.replace('.', '')),
    model: null,
  })),
  mats: task.mats.map((id) => ({ id, label: MATS[id][language], speech: MATS[id][language] })),
}))
const placedBy =
  (idea: string) =>
  ({ task }: P): string | null =>
    task.cards.some(({ ideas }) => idea in ideas)
      ? sorted(task, ({ ideas, mat }) => {
          const drawnTo = ideas[idea] ?? mat
          return task.mats.includes(drawnTo) ? drawnTo : mat
        })
      : null

/** One card, told with what it is; the first of the pile. */
const firstCard = ({ task }: At<P>) => {
  const { word, mat } = task.cards[0] ?? { word: '', mat: 'thing' as const }
  return { word: quote(word.replace('.', '')), mat: MATS[mat] }
}
const onMats = ({ task }: At<P>, language: 'en' | 'es'): readonly string[] =>
  task.mats.map((mat) => {
    const there = task.cards.filter((card) => card.mat === mat)
    return `${MATS[mat][language]}: ${there.map(({ word }) => quote(word.replace('.', ''))).join(', ')}.`
  })
const byJob = ({ task }: At<P>): boolean => task.mats.includes('naming')

/** Grade 1: naming, doing and describing words; people, places and things. */
export const sortWordJobs = defineSkill<P>({
  id: 'l.1.sort-word-jobs',
  levels: {
    1: { params: { task: twoJobs }, ask: sorting },
    2: { params: { task: threeJobs }, ask: sorting },
    3: { params: { task: namesOfThree }, ask: sorting },
  },
  answer: ({ task }) => sorted(task, ({ mat }) => mat),
  wrong: {
    'thing-only': placedBy('thing-only'),
    'action-noun': placedBy('action-noun'),
    'describing-as-naming': placedBy('describing-as-naming'),
    'capital-is-person': placedBy('capital-is-person'),
  },
  prompt: {
    en: (p) =>
      byJob(p) ? 'What job does each word do? Sort the words.' : 'Person, place or thing? Sort the names.',
    es: (p) =>
      byJob(p)
        ? '¿Qué hace cada palabra? Ponla en su lugar.'
        : '¿Persona, lugar o cosa? Pon cada nombre en su lugar.',
  },
  picture: () => null,
  shown: 'never',
  solved: () => null,
  hints: {
    look: {
      en: (p) =>
        byJob(p)
          ? 'Can you do it? Then it is a doing word. People, places and things have naming words.'
          : 'Is it someone, somewhere, or something? A special name has a capital.',
      es: (p) =>
        byJob(p)
          ? '¿Lo puedes hacer? Entonces es de acción. Las personas, los lugares y las cosas tienen nombre.'
          : '¿Es alguien, un sitio o algo? Un nombre especial lleva mayúscula.',
    },
    start: {
      en: (p) => `Start with ${firstCard(p).word}. It is a ${firstCard(p).mat.en}.`,
      es: (p) =>
        `Empieza con ${firstCard(p).word}. Es una ${firstCard(p).mat.es.replace(/^lugar/, 'palabra de lugar')}.`,
    },
    worked: { en: (p) => onMats(p, 'en'), es: (p) => onMats(p, 'es') },
  },
  praise: {
    en: (p) => (byJob(p) ? 'You looked at the job of each word.' : 'You asked what each name stands for.'),
    es: (p) => (byJob(p) ? 'Te fijaste en lo que hace cada palabra.' : 'Pensaste qué nombra cada palabra.'),
  },
  because: {
    en: (p) =>
      byJob(p)
        ? `We can say ${quote(`the ${nameOf(p)}`)}, so it is a naming word.`
        : 'A name can stand for a person, a place or a thing.',
    es: (p) =>
      byJob(p)
        ? `Se puede decir ${quote(`the ${nameOf(p)}`)}: es una palabra que nombra.`
        : 'Un nombre puede ser de una persona, de un lugar o de una cosa.',
  },
})

const nameOf = ({ task }: At<P>): string => task.cards.find(({ mat }) => mat === 'naming')?.word ?? ''
