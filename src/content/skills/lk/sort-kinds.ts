import { asking, choosing } from '#content/asking.ts'
import { inEnglish } from '#content/banks/english.ts'
import { KIND_BECAUSE_ES } from '#content/banks/kinds-es.ts'
import { mayBeTakenFor, PICTURE_WORDS, pictureWordFor } from '#content/banks/picture-words.ts'
import { categories, definitions } from '#content/banks/relations.ts'
import type { Category } from '#content/banks/types.ts'
import { defineSkill } from '#content/define-skill.ts'
import { described } from '#content/describe.ts'
import type { Ask, At } from '#content/skill.ts'
import type { Chance } from '#domain/items/chance.ts'
import { quote } from '#domain/quoted.ts'
import {
  type Chosen,
  drawn,
  firstOf,
  ideasOf,
  pictureChoices,
  picturesOf,
  sameKind,
  spokenChoices,
} from './cards.ts'

type Card = Readonly<{ word: string; mat: string }>
/** Cards for mats at the first levels; then a choice, of the odd one or of what makes a thing its kind. */
type Sorted = Chosen & Readonly<{ mats: readonly Category[]; cards: readonly Card[]; definition: string }>
type C = { task: Sorted }

const drawnMembers = ({ members }: Category): readonly string[] =>
  members.filter((word) => pictureWordFor(word) !== undefined)
const KINDS = categories.filter((kind) => drawnMembers(kind).length >= 3)
const isNear = (one: Category, other: Category): boolean =>
  one.near.includes(other.name) || other.near.includes(one.name)
/** Kinds with things of one in the other: a hen is a bird, a fly and a duck fly, and a carrot is a plant. */
const SHARED: readonly (readonly [one: string, others: readonly string[]])[] = [
  ['birds', ['farm animals', 'wild animals', 'pets', 'things that fly']],
  ['insects', ['wild animals', 'things that fly']],
  ['farm animals', ['things that fly']],
  ['sea animals', ['wild animals']],
  ['plants', ['fruits', 'vegetables']],
]
/** Sorting is fair only where no card is of both kinds. */
const overlap = (one: Category, other: Category): boolean =>
  one.members.some((word) => other.members.includes(word)) ||
  SHARED.some(([name, others]) =>
    [one, other].some(
      (kind) => kind.name === name && [one, other].some((second) => others.includes(second.name)),
    ),
  )

const aSorting = (near: boolean) =>
  drawn<Sorted>((chance) => {
    const [one, other] = chance.shuffled(KINDS)
    if (one === undefined || other === undefined || overlap(one, other) || isNear(one, other) !== near)
      return null
    if (!near && one.wider === other.wider) return null
    const cards = [one, other].flatMap((kind) =>
      chance
        .shuffled(drawnMembers(kind))
        .slice(0, near ? 3 : 2)
        .map((word) => ({ word, mat: kind.name })),
    )
    return { right: '', others: [], mats: [one, other], cards: chance.shuffled(cards), definition: '' }
  })

const anOddOne = (chance: Chance): Sorted | null => {
  const kind = chance.pick(KINDS)
  const [one, other] = chance.shuffled(drawnMembers(kind))
  if (one === undefined || other === undefined) return null
  const first = (word: string) => firstOf(pictureWordFor(word)?.phonemes ?? [])
  const usual = kind.goesWith.filter((word) => pictureWordFor(word) !== undefined)
  const alike = PICTURE_WORDS.map(({ text }) => text).filter(
    (word) =>
      first(word) === first(one) &&
      KINDS.some((own) => own.wider !== kind.wider && !overlap(own, kind) && own.members.includes(word)),
  )
  const goes = chance.whole(0, 1) === 0
  const [odd] = chance.shuffled(goes ? usual : alike)
  if (odd === undefined || sameKind(odd, one) || sameKind(odd, other) || kind.members.includes(odd))
    return null
  if ([one, other].some((word) => mayBeTakenFor(word, odd)) || mayBeTakenFor(one, other)) return null
  const ideas = [
    ...(usual.includes(odd) ? ['goes-with'] : []),
    ...(first(odd) === first(one) && first(odd) !== first(other) ? ['first-sound'] : []),
  ]
  return {
    right: odd,
    others: [
      { id: other, ideas },
      { id: one, ideas: [] },
    ],
    mats: [kind],
    cards: [],
    definition: '',
  }
}

const aDefinition = (chance: Chance): Sorted | null => {
  const entry = chance.pick(definitions)
  const more = definitions
    .filter(({ word, feature }) => word !== entry.word && feature !== entry.feature)
    .map(({ wrongFeature }) => wrongFeature)
  const [filler] = chance.shuffled(more.filter((one) => one !== entry.wrongFeature && one !== entry.feature))
  if (filler === undefined) return null
  return {
    right: entry.feature,
    others: [
      { id: entry.wrongFeature, ideas: [] },
      { id: filler, ideas: [] },
    ],
    mats: [],
    cards: [],
    definition: `${withArticle(entry.word)} is ${withArticle(entry.kind)}`,
  }
}
const withArticle = (noun: string): string => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`

const sortedAs = ({ cards }: Sorted, mat: (card: Card) => string): string =>
  cards.map((card) => `${card.word}>${mat(card)}`).join(',')

const mats: Ask<C> = asking<C, 'sort'>('sort', 'exact', ({ p: { task }, language }) => ({
  cards: task.cards.map(({ word }) => ({
    id: word,
    label: '',
    speech: inEnglish(word)[language],
    model: described(
      { ...picturesOf(word), rows: [[{ picture: word, size: 1 }]] } as Parameters<typeof described>[0],
      language,
    ),
  })),
  mats: task.mats.map(({ name }) => ({ id: name, label: name, speech: inEnglish(name)[language] })),
}))
const choices: Ask<C> = choosing(({ p }) => (p.task.definition === '' ? pictureChoices(p) : spokenChoices(p)))

const isSorting = ({ task }: At<C>): boolean => task.cards.length > 0
const names = ({ task }: At<C>, language: 'en' | 'es'): string =>
  task.mats.map(({ name }) => quote(name)).join(language === 'en' ? ' and ' : ' y ')

/** Kindergarten: what kind of thing something is. */
export const sortCategories = defineSkill<C>({
  id: 'l.k.sort-categories',
  levels: {
    1: { params: { task: aSorting(false) }, ask: mats },
    2: { params: { task: aSorting(true) }, ask: mats },
    3: {
      params: {
        task: drawn<Sorted>((chance) => (chance.whole(0, 1) === 0 ? anOddOne(chance) : aDefinition(chance))),
      },
      ask: choices,
    },
  },
  answer: (p) => (p.task.cards.length > 0 ? sortedAs(p.task, ({ mat }) => mat) : p.task.right),
  wrong: {
    'goes-with': (p) => {
      const { task } = p
      if (task.cards.length === 0) return ideasOf('goes-with')['goes-with'](p)
      const drawnTo = ({ word, mat }: Card): string =>
        task.mats.find((kind) => kind.name !== mat && kind.goesWith.includes(word))?.name ?? mat
      const given = sortedAs(task, drawnTo)
      return given === sortedAs(task, ({ mat }) => mat) ? null : given
    },
    'first-sound': (p) => (p.task.cards.length > 0 ? null : ideasOf('first-sound')['first-sound'](p)),
  },
  prompt: {
    en: (p) => {
      if (isSorting(p)) return 'Put each one where it belongs.'
      return p.task.definition === ''
        ? 'Which one does not belong?'
        : `${quote(`${p.task.definition} that`)} … What comes next?`
    },
    es: (p) => {
      if (isSorting(p)) return 'Pon cada uno en su grupo.'
      return p.task.definition === ''
        ? '¿Cuál no es del grupo?'
        : `${quote(`${p.task.definition} that`)} … ¿Qué sigue?`
    },
  },
  speech: {
    en: (p) =>
      isSorting(p)
        ? `Put each one where it belongs: ${names(p, 'en')}.`
        : p.task.definition === ''
          ? 'Which one does not belong?'
          : `${quote(`${p.task.definition} that`)}, what comes next?`,
    es: (p) =>
      isSorting(p)
        ? `Pon cada uno en su grupo: ${names(p, 'es')}.`
        : p.task.definition === ''
          ? '¿Cuál no es del grupo?'
          : `${quote(`${p.task.definition} that`)}, ¿qué sigue?`,
  },
  picture: () => null,
  shown: 'never',
  solved: ({ task }) => {
    if (task.cards.length > 0) {
      const rows = task.mats.map(({ name }) =>
        task.cards.filter(({ mat }) => mat === name).map(({ word }) => word),
      )
      return {
        kind: 'pictures',
        rows: rows.map((row) => row.map((picture) => ({ picture, size: 1 }))),
        words: {
          en: rows.map((row) => row.join(', ')).join('. '),
          es: rows.map((row) => row.map(quote).join(', ')).join('. '),
        },
      }
    }
    return task.definition === '' ? picturesOf(...task.others.map(({ id }) => id)) : null
  },
  hints: {
    look: {
      en: () => 'Ask: what kind of thing is it?',
      es: () => 'Pregunta: ¿qué clase de cosa es?',
    },
    start: { en: (p) => begun(p, 'en'), es: (p) => begun(p, 'es') },
    worked: { en: (p) => [begun(p, 'en'), told(p, 'en')], es: (p) => [begun(p, 'es'), told(p, 'es')] },
  },
  praise: {
    en: () => 'You thought about what kind of thing it is.',
    es: () => 'Pensaste qué clase de cosa es.',
  },
  because: { en: (p) => told(p, 'en'), es: (p) => told(p, 'es') },
})

function becauseEs({ name }: Category): string {
  const because = KIND_BECAUSE_ES[name]
  if (because === undefined) throw new Error(`nobody says in Spanish what makes one of ${name}`)
  return because
}

/** What makes a thing one of the kind. */
function begun(p: At<C>, language: 'en' | 'es'): string {
  const [kind] = p.task.mats
  if (kind === undefined) {
    const begin = quote(p.task.definition)
    return language === 'en' ? `${begin}. Think what all of them do.` : `${begin}. Piensa qué hacen todos.`
  }
  if (language === 'es') return `Es ${quote(kind.one)} si ${becauseEs(kind)}.`
  return `It is ${quote(kind.one)} if ${quote(kind.because.replace(/[^\p{L} '’-]/gu, ''))}.`
}

function told(p: At<C>, language: 'en' | 'es'): string {
  const { task } = p
  if (task.cards.length > 0) {
    const groups = task.mats.map(
      ({ name }) =>
        `${quote(name)}: ${task.cards
          .filter(({ mat }) => mat === name)
          .map(({ word }) => quote(word))
          .join(', ')}`,
    )
    return `${groups.join('. ')}.`
  }
  if (task.definition !== '') return `${quote(`${task.definition} that ${task.right}`)}.`
  const group = task.others.map(({ id }) => quote(id))
  const name = quote(task.mats[0]?.name ?? '')
  return language === 'en'
    ? `${group.join(' and ')} are ${name}. ${quote(task.right)} is not.`
    : `${group.join(' y ')} son ${name}. ${quote(task.right)} no.`
}
