import { asking } from '#content/asking.ts'
import { defineSkill } from '#content/define-skill.ts'
import { described } from '#content/describe.ts'
import { oneOf } from '#content/draw.ts'
import type { Ask, At, Drawn } from '#content/skill.ts'
import { many } from '#content/stories/nouns.ts'
import { capital } from '#domain/capital.ts'
import type { ModelShape } from '#domain/items/model.ts'
import type { Language, Said } from '#domain/language.ts'
import { figure, pictureRow } from './figures.ts'
import { a, listed, type Pictured, THINGS } from './pictured.ts'

type Size = 'big' | 'small'
/** One thing to sort: which of the kinds it is, and how big. */
type Card = Readonly<{ kind: number; size: Size }>
type P = {
  kinds: readonly Pictured[]
  cards: readonly Card[]
  /** What the mats go by. */
  rule: 'kind' | 'size'
  /** Of groups that are counted: how big each is drawn, and in which order they are shown. */
  drawn: readonly number[]
  shown: readonly number[]
}

/** Names that stand beside each other on cards, and again in their places, on the narrowest screen. */
const NAMED_SHORT = THINGS.filter(({ en, es }) => Math.max(en[1].length, es[1].length) <= 10)
const three: Drawn<readonly Pictured[]> = {
  draw: (chance) => chance.shuffled(NAMED_SHORT).slice(0, 3),
}
const two: Drawn<readonly Pictured[]> = { draw: (chance) => chance.shuffled(THINGS).slice(0, 2) }
const of = (kind: number, count: number, size: Size = 'small'): Card[] =>
  Array.from({ length: count }, () => ({ kind, size }))

const kindOf = ({ kinds }: P, at: number): Pictured => kinds[at] ?? (THINGS[at] as Pictured)
const countOf = ({ cards }: P, at: number): number => cards.filter(({ kind }) => kind === at).length

const SIZES: Readonly<Record<Size, Said>> = {
  big: { en: 'big', es: 'grandes' },
  small: { en: 'small', es: 'chicos' },
}
const sizeWord = (one: Pictured, size: Size, language: Language): string => {
  if (language === 'en') return `a ${size} ${one.en[0]}`
  if (size === 'big') return `${a(one, 'es')} grande`
  return `${a(one, 'es')} ${one.gender === 'f' ? 'chica' : 'chico'}`
}

const matOf = (p: P, { kind, size }: Card): string => (p.rule === 'kind' ? kindOf(p, kind).picture : size)
const cardId = (p: P, { kind }: Card, at: number): string => `${kindOf(p, kind).picture}-${at + 1}`
const sorted = (p: P, mat: (card: Card) => string): string =>
  p.cards.map((card, at) => `${cardId(p, card, at)}>${mat(card)}`).join(',')

const sorting: Ask<P> = asking<P, 'sort'>('sort', 'exact', ({ p, language }) => ({
  cards: p.cards.map((card, at) => {
    const one = kindOf(p, card.kind)
    const says = { en: sizeWord(one, card.size, 'en'), es: sizeWord(one, card.size, 'es') }
    const words = p.level === 1 ? { en: a(one, 'en'), es: a(one, 'es') } : says
    const model: ModelShape = {
      kind: 'pictures',
      rows: [[{ picture: one.picture, size: p.level > 1 && card.size === 'big' ? 2 : 1 }]],
      words,
    }
    return { id: cardId(p, card, at), label: '', speech: words[language], model: described(model, language) }
  }),
  mats:
    p.rule === 'kind'
      ? p.kinds.map((one) => ({ id: one.picture, label: many(one, language), speech: many(one, language) }))
      : (['big', 'small'] as const).map((size) => ({
          id: size,
          label: SIZES[size][language],
          speech: SIZES[size][language],
        })),
}))

/** Groups in order of how many there are, each card named by its kind. */
const orderBy = (p: P, by: (kind: number) => number): string =>
  [0, 1, 2]
    .toSorted((one, other) => by(one) - by(other))
    .map((kind) => kindOf(p, kind).picture)
    .join(',')

const ordering: Ask<P> = asking<P, 'order'>('order', 'exact', ({ p, language }) => ({
  cards: p.shown.map((kind) => {
    const one = kindOf(p, kind)
    return { id: one.picture, label: many(one, language), speech: many(one, language), length: null }
  }),
  ends: language === 'en' ? { first: 'fewest', last: 'most' } : { first: 'menos', last: 'más' },
}))

/** Two groups one apart, in the other order: one of them was counted wrong. */
function miscounted(p: P): string | null {
  const [least, middle, most] = [0, 1, 2].toSorted((one, other) => countOf(p, one) - countOf(p, other))
  if (least === undefined || middle === undefined || most === undefined) return null
  const near = (one: number, other: number): boolean => countOf(p, other) - countOf(p, one) === 1
  if (near(least, middle)) return [middle, least, most].map((kind) => kindOf(p, kind).picture).join(',')
  if (near(middle, most)) return [least, most, middle].map((kind) => kindOf(p, kind).picture).join(',')
  return null
}

const WIDTH = 330
function rows(p: P, order: readonly number[], even: boolean): ModelShape {
  const said = (language: Language): string =>
    order.map((kind) => `${capital(listed(countOf(p, kind), kindOf(p, kind), language))}.`).join(' ')
  let y = 4
  const parts = order.flatMap((kind) => {
    const size = even ? 30 : (p.drawn[kind] ?? 30)
    const row = pictureRow(kindOf(p, kind), countOf(p, kind), {
      x: 4 + size / 2,
      y: y + size / 2,
      gap: size + 4,
      size,
    })
    y += size + 8
    return row
  })
  return figure(WIDTH, y, parts, { en: said('en'), es: said('es') })
}

const groupsInOrder = (p: P): readonly number[] =>
  [0, 1, 2].toSorted((one, other) => countOf(p, one) - countOf(p, other))
const kindsSeen = ({ kinds }: P): readonly number[] => kinds.map((_, at) => at)

/** The groups as they come out; for a rule of size, the big ones and the small ones. */
function outcome(p: At<P>): ModelShape {
  if (p.level === 3) return rows(p, groupsInOrder(p), true)
  if (p.rule === 'kind') return rows(p, kindsSeen(p), true)
  const group = (size: Size) => p.cards.filter((card) => card.size === size)
  const cells = (size: Size) =>
    group(size).map(({ kind }) => ({ picture: kindOf(p, kind).picture, size: size === 'big' ? 2 : 1 }))
  const said = (size: Size, language: Language): string =>
    group(size)
      .map(({ kind }) => sizeWord(kindOf(p, kind), size, language))
      .join(', ')
  return {
    kind: 'pictures',
    rows: [cells('big'), cells('small')],
    words: {
      en: `Big: ${said('big', 'en')}. Small: ${said('small', 'en')}.`,
      es: `Grandes: ${said('big', 'es')}. Chicos: ${said('small', 'es')}.`,
    },
  }
}

/** Kindergarten: sorting things, counting the groups, and putting the groups in order. */
export const sortCount = defineSkill<P>({
  id: 'm.k.sort-count',
  levels: {
    1: {
      params: {
        kinds: two,
        cards: {
          draw: (chance) => {
            const first = chance.whole(2, 3)
            return chance.shuffled([...of(0, first), ...of(1, chance.whole(2, 3))])
          },
        },
        rule: 'kind',
        drawn: [],
        shown: [],
      },
      ask: sorting,
    },
    2: {
      params: {
        kinds: two,
        cards: {
          draw: (chance) =>
            chance.shuffled([
              ...of(0, chance.whole(1, 2), 'big'),
              ...of(0, chance.whole(1, 2), 'small'),
              ...of(1, chance.whole(1, 2), 'big'),
              ...of(1, chance.whole(1, 2), 'small'),
            ]),
        },
        rule: oneOf<P['rule']>(['kind', 'size']),
        drawn: [],
        shown: [],
      },
      where: ({ cards }) => cards.length >= 5 && cards.length <= 6,
      ask: sorting,
    },
    3: {
      params: {
        kinds: three,
        cards: {
          draw: (chance) => {
            const [one, two, three] = chance.shuffled([2, 3, 4, 5, 6, 7])
            return [...of(0, one ?? 2), ...of(1, two ?? 3), ...of(2, three ?? 4)]
          },
        },
        rule: 'kind',
        drawn: { draw: (chance) => chance.shuffled([24, 32, 40]) },
        shown: { draw: (chance) => chance.shuffled([0, 1, 2]) },
      },
      where: (p) => p.shown.join() !== groupsInOrder(p).join(),
      ask: ordering,
    },
  },
  answer: (p) =>
    p.level === 3 ? orderBy(p, (kind) => countOf(p, kind)) : sorted(p, (card) => matOf(p, card)),
  wrong: {
    'switches-rule': (p) => {
      if (p.level !== 2) return null
      const [one, other] = p.rule === 'kind' ? [kindOf(p, 0).picture, kindOf(p, 1).picture] : ['big', 'small']
      return sorted(
        p,
        ({ kind, size }) => ((p.rule === 'kind' ? size === 'big' : kind === 0) ? one : other) ?? '',
      )
    },
    'biggest-picture': (p) => (p.level === 3 ? orderBy(p, (kind) => p.drawn[kind] ?? 0) : null),
    'miscounts-group': (p) => (p.level === 3 ? miscounted(p) : null),
  },
  prompt: {
    en: (p) => {
      if (p.level === 3) return 'Count each group. Put the fewest first, the most last.'
      return p.rule === 'kind'
        ? 'Sort them. Put the same kind together.'
        : 'Sort them. Put big with big, small with small.'
    },
    es: (p) => {
      if (p.level === 3) return 'Cuenta y ordena los grupos: primero el que tiene menos.'
      return p.rule === 'kind'
        ? 'Agrúpalos. Junta los de la misma clase.'
        : 'Agrúpalos. Junta grandes con grandes y chicos con chicos.'
    },
  },
  picture: (p) => (p.level === 3 ? rows(p, p.shown, false) : null),
  shown: 'always',
  solved: outcome,
  hints: {
    look: {
      en: (p) => (p.level === 3 ? 'Touch and count each group.' : 'Look at one thing. Say what it is.'),
      es: (p) => (p.level === 3 ? 'Toca y cuenta cada grupo.' : 'Mira una cosa. Di qué es.'),
    },
    start: {
      en: (p) => {
        if (p.level === 3) return `Count the ${many(kindOf(p, p.shown[0] ?? 0), 'en')} first.`
        return p.rule === 'kind'
          ? `Find all the ${many(kindOf(p, 0), 'en')} first.`
          : 'Find all the big ones first.'
      },
      es: (p) => {
        if (p.level === 3) return `Primero cuenta ${losDe(kindOf(p, p.shown[0] ?? 0))}.`
        return p.rule === 'kind'
          ? `Primero busca ${todos(kindOf(p, 0))}.`
          : 'Primero busca todos los grandes.'
      },
    },
    worked: { en: (p) => told(p, 'en'), es: (p) => told(p, 'es') },
  },
  praise: {
    en: (p) => (p.level === 3 ? 'You counted each group.' : 'You kept one rule to the end.'),
    es: (p) => (p.level === 3 ? 'Contaste cada grupo.' : 'Usaste una sola regla hasta el final.'),
  },
  because: { en: (p) => told(p, 'en').join(' '), es: (p) => told(p, 'es').join(' ') },
})

const losDe = (one: Pictured): string => `${one.gender === 'f' ? 'las' : 'los'} ${one.es[1]}`
const todos = (one: Pictured): string => `${one.gender === 'f' ? 'todas las' : 'todos los'} ${one.es[1]}`

/** How many there are of each, and what follows. */
function told(p: At<P>, language: Language): string[] {
  const group = (kind: number): string => {
    const count = countOf(p, kind)
    return `${count} ${kindOf(p, kind)[language][count === 1 ? 0 : 1]}`
  }
  if (p.level === 3) {
    const order = groupsInOrder(p)
    const names = order.map((kind) => many(kindOf(p, kind), language)).join(', ')
    return language === 'en'
      ? [`Count: ${order.map(group).join(', ')}.`, `So: ${names}.`]
      : [`Cuenta: ${order.map(group).join(', ')}.`, `Entonces: ${names}.`]
  }
  if (p.rule === 'kind') {
    return language === 'en'
      ? ['Each kind has a mat of its own.', `There are ${group(0)} and ${group(1)}.`]
      : ['Cada clase tiene su lugar.', `Hay ${group(0)} y ${group(1)}.`]
  }
  const big = p.cards.filter(({ size }) => size === 'big').length
  const small = p.cards.length - big
  return language === 'en'
    ? ['Only the size counts, not the kind.', `${big} big and ${small} small.`]
    : ['Solo cuenta el tamaño, no la clase.', `${big} grandes y ${small} chicos.`]
}
