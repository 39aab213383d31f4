import { choosing, type Option } from '#content/asking.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf } from '#content/draw.ts'
import type { Ask, Drawn } from '#content/skill.ts'
import { many } from '#content/stories/nouns.ts'
import { capital } from '#domain/capital.ts'
import type { Chance } from '#domain/items/chance.ts'
import type { ModelShape } from '#domain/items/model.ts'
import { pickUpTo } from './asks.ts'
import { dashedLine, figure, pictureRow } from './figures.ts'
import { ANIMALS, listed, type Pictured } from './pictured.ts'

type Group = 'top' | 'bottom'
type Row = Readonly<{ gap: number; size: number }>
/** Two rows of things, how each is drawn, and which way the question goes. */
type Groups = Readonly<{
  top: number
  bottom: number
  things: readonly Pictured[]
  rows: Rows
  word: 'more' | 'fewer'
  answer: Group | 'same'
  /** Whether the look of the rows speaks against the answer. */
  fools: boolean
}>
type P = { groups: Groups }

const EVEN: Row = { gap: 34, size: 26 }
type Rows = readonly [Row, Row]
const evenRows = (): Rows => [EVEN, EVEN]
const unevenRows = (chance: Chance): Rows => {
  const row = (): Row => ({ gap: chance.pick([24, 30, 38, 48]), size: 23 })
  return [row(), row()]
}
/** One kind of thing is drawn bigger; either may be spread wider. */
const mixedSizes = (chance: Chance): Rows => {
  const big: Row = { gap: 38, size: 36 }
  const small: Row = { gap: chance.pick([24, 38, 46]), size: 20 }
  return chance.pick([
    [big, small],
    [small, big],
  ] as const)
}

const thing = (p: Groups, at: 0 | 1): Pictured => p.things[at] ?? (ANIMALS[at] as Pictured)
const widthOf = (count: number, { gap, size }: Row): number => (count - 1) * gap + size
const WIDTH = 360

/** The row that a look goes to, taken for more: top, bottom, or neither. */
function seenAs(p: Groups, look: (at: 0 | 1) => number): Group | null {
  const difference = look(0) - look(1)
  if (difference === 0) return null
  return difference > 0 === (p.word === 'more') ? 'top' : 'bottom'
}
const longer = (p: Groups): Group | null =>
  seenAs(p, (at) => widthOf(at === 0 ? p.top : p.bottom, p.rows[at]))
const bigger = (p: Groups): Group | null => seenAs(p, (at) => p.rows[at].size)
const rightGroup = (p: Groups): Group | 'same' => seenAs(p, (at) => (at === 0 ? p.top : p.bottom)) ?? 'same'

function holds(p: Groups): boolean {
  const fits = widthOf(p.top, p.rows[0]) <= WIDTH - 10 && widthOf(p.bottom, p.rows[1]) <= WIDTH - 10
  if (!fits || rightGroup(p) !== p.answer) return false
  const looks = [longer(p), bigger(p)].filter((look) => look !== null)
  return p.fools === looks.some((look) => look !== p.answer)
}

const groupRows = (p: Groups, rows: Rows, matched: boolean): ModelShape => {
  const pairs = matched ? Math.min(p.top, p.bottom) : 0
  return figure(
    WIDTH,
    110,
    [
      ...Array.from({ length: pairs }, (_, i) =>
        dashedLine([22 + i * EVEN.gap, 40], [22 + i * EVEN.gap, 70]),
      ),
      ...pictureRow(thing(p, 0), p.top, { x: 22, y: 26, ...rows[0] }),
      ...pictureRow(thing(p, 1), p.bottom, { x: 22, y: 84, ...rows[1] }),
    ],
    {
      en: `Above: ${listed(p.top, thing(p, 0), 'en')}. Below: ${listed(p.bottom, thing(p, 1), 'en')}.`,
      es: `Arriba: ${listed(p.top, thing(p, 0), 'es')}. Abajo: ${listed(p.bottom, thing(p, 1), 'es')}.`,
    },
  )
}

const groupOption = (id: Group, one: Pictured): Option => ({
  id,
  label: { en: many(one, 'en'), es: many(one, 'es') },
  model: {
    kind: 'pictures',
    rows: [[{ picture: one.picture, size: 1 }]],
    words: { en: one.en[0], es: one.es[0] },
  },
})

const pickGroup: Ask<P> = choosing(({ p: { groups: p, level } }) => [
  groupOption('top', thing(p, 0)),
  groupOption('bottom', thing(p, 1)),
  ...(level === 1 ? [] : [{ id: 'same', label: { en: 'the same', es: 'la misma cantidad' } }]),
])

const counts = (p: Groups): Readonly<{ left: number; most: number; least: number }> => ({
  left: Math.abs(p.top - p.bottom),
  most: Math.max(p.top, p.bottom),
  least: Math.min(p.top, p.bottom),
})
const rightThing = (p: Groups): Pictured => thing(p, p.answer === 'bottom' ? 1 : 0)

const MOST_TRIES = 1000

/** Groups of `least` to `most` things; what is asked and whether it fools the eye is settled first, so that both come as often as given. */
function groupsOf(
  [least, most]: readonly [number, number],
  rows: (chance: Chance) => Rows,
  ask: Readonly<{
    words: readonly Groups['word'][]
    answers: readonly Groups['answer'][]
    fools: readonly boolean[]
  }>,
): Drawn<Groups> {
  return {
    draw: (chance) => {
      const wanted = {
        things: chance.shuffled(ANIMALS).slice(0, 2),
        word: chance.pick(ask.words),
        answer: chance.pick(ask.answers),
        fools: chance.pick(ask.fools),
      }
      for (let round = 0; round < MOST_TRIES; round++) {
        const drawn = {
          ...wanted,
          top: chance.whole(least, most),
          bottom: chance.whole(least, most),
          rows: rows(chance),
        }
        if (holds(drawn)) return drawn
      }
      throw new Error('Bug: no two such groups')
    },
  }
}
const SOMETIMES_SAME = ['top', 'top', 'bottom', 'bottom', 'same'] as const

/** Kindergarten: which of two groups has more, or fewer, or whether they are the same. */
export const compareGroups = defineSkill<P>({
  id: 'm.k.compare-groups',
  levels: {
    1: {
      params: {
        groups: groupsOf([1, 5], evenRows, { words: ['more'], answers: ['top', 'bottom'], fools: [false] }),
      },
      ask: pickGroup,
    },
    2: {
      params: {
        groups: groupsOf([2, 10], unevenRows, {
          words: ['more', 'fewer'],
          answers: SOMETIMES_SAME,
          fools: [true, true, false],
        }),
      },
      ask: pickGroup,
    },
    3: {
      params: {
        groups: groupsOf([3, 10], mixedSizes, {
          words: ['more', 'fewer'],
          answers: SOMETIMES_SAME,
          fools: [true],
        }),
      },
      ask: pickGroup,
    },
  },
  answer: ({ groups: p }) => p.answer,
  wrong: {
    'longer-is-more': ({ groups }) => longer(groups),
    'bigger-things': ({ groups }) => bigger(groups),
    'opposite-word': ({ groups: p }) => (p.answer === 'same' ? null : p.answer === 'top' ? 'bottom' : 'top'),
  },
  prompt: {
    en: ({ groups: p }) =>
      `Are there ${p.word} ${many(thing(p, 0), 'en')} or ${p.word} ${many(thing(p, 1), 'en')}?`,
    es: ({ groups: p }) => {
      const word = p.word === 'more' ? 'más' : 'menos'
      return `¿Hay ${word} ${many(thing(p, 0), 'es')} o ${word} ${many(thing(p, 1), 'es')}?`
    },
  },
  picture: ({ groups: p }) => groupRows(p, p.rows, false),
  shown: 'always',
  solved: ({ groups: p }) => groupRows(p, [EVEN, EVEN], true),
  hints: {
    look: {
      en: () => 'Match them one to one with your finger.',
      es: () => 'Únelos de uno en uno con el dedo.',
    },
    start: {
      en: ({ groups: p }) =>
        `Match one ${p.things[0]?.en[0]} with one ${p.things[1]?.en[0]}. Go on. Are some left over?`,
      es: ({ groups: p }) => `Une ${un(thing(p, 0))} con ${un(thing(p, 1))}. Sigue. ¿Sobra algo?`,
    },
    worked: {
      en: ({ groups: p }) => [
        `${p.top} above and ${p.bottom} below.`,
        p.answer === 'same' ? 'Each one has a partner.' : `${counts(p).left} left over without a partner.`,
        p.answer === 'same' ? 'So it is the same.' : `So there are ${p.word} ${many(rightThing(p), 'en')}.`,
      ],
      es: ({ groups: p }) => [
        `${p.top} arriba y ${p.bottom} abajo.`,
        p.answer === 'same' ? 'Cada animal tiene pareja.' : sobran(counts(p).left),
        p.answer === 'same'
          ? 'Hay la misma cantidad.'
          : `Hay ${p.word === 'more' ? 'más' : 'menos'} ${many(rightThing(p), 'es')}.`,
      ],
    },
  },
  praise: {
    en: ({ groups: p }) =>
      p.answer === 'same' ? 'You saw that each one has a partner.' : 'You looked at how many there are.',
    es: ({ groups: p }) =>
      p.answer === 'same' ? 'Viste que cada animal tiene pareja.' : 'Te fijaste en cuántos hay.',
  },
  because: {
    en: ({ groups: p }) =>
      p.answer === 'same'
        ? `There are ${p.top} of each, so it is the same.`
        : `${comparedEn(p)} There are ${p.word} ${many(rightThing(p), 'en')}.`,
    es: ({ groups: p }) =>
      p.answer === 'same'
        ? `Hay ${p.top} arriba y ${p.bottom} abajo: es la misma cantidad.`
        : `${comparedEs(p)} Hay ${p.word === 'more' ? 'más' : 'menos'} ${many(rightThing(p), 'es')}.`,
  },
})

const comparedEn = (p: Groups): string => {
  const { most: more, least: less } = counts(p)
  return p.word === 'more' ? `${more} is more than ${less}.` : `${less} is less than ${more}.`
}
const comparedEs = (p: Groups): string => {
  const { most: more, least: less } = counts(p)
  return p.word === 'more' ? `${more} es más que ${less}.` : `${less} es menos que ${more}.`
}
const un = (one: Pictured): string => `${one.gender === 'f' ? 'una' : 'un'} ${one.es[0]}`
const sobran = (left: number): string => (left === 1 ? 'Sobra 1 sin pareja.' : `Sobran ${left} sin pareja.`)

/** Two numbers, the greater and the less; `given` is the one named in the question, where only one is. */
type Numbers = { a: number; b: number; given: number | null; ask: 'more' | 'less' }

const most = ({ a, b }: Numbers): number => Math.max(a, b)
const least = ({ a, b }: Numbers): number => Math.min(a, b)
const rightNumber = (p: Numbers): number => (p.ask === 'more' ? most(p) : least(p))
/** The number named stands between one that is more and one that is less. */
const around = ({ a, b, given }: Numbers): boolean =>
  given !== null && Math.min(a, b) < given && given < Math.max(a, b)

const path = (p: Numbers, solved: boolean): ModelShape => ({
  kind: 'chart',
  from: 1,
  to: 10,
  step: 1,
  columns: 10,
  marked: [
    ...new Set(p.given === null ? [p.a, p.b] : solved ? [p.given, rightNumber(p)] : [p.given]),
  ].toSorted((one, other) => one - other),
  hidden: [],
})
/** The number that the right one is compared with. */
const beside = (p: Numbers): number => p.given ?? (p.ask === 'more' ? least(p) : most(p))

/** Kindergarten: which of two written numbers is more, or less. */
export const compareNumerals = defineSkill<Numbers>({
  id: 'm.k.compare-numerals',
  levels: {
    1: {
      params: { a: between(1, 5), b: between(1, 5), given: null, ask: oneOf(['more', 'more', 'less']) },
      where: ({ a, b }) => a !== b,
      ask: pickUpTo(10),
    },
    2: {
      params: { a: between(1, 10), b: between(1, 10), given: between(2, 9), ask: 'more' },
      where: around,
      ask: pickUpTo(10),
    },
    3: {
      params: { a: between(1, 10), b: between(1, 10), given: between(2, 9), ask: oneOf(['more', 'less']) },
      where: around,
      ask: pickUpTo(10),
    },
  },
  answer: rightNumber,
  wrong: {
    'opposite-word': (p) => (p.ask === 'more' ? least(p) : most(p)),
    'always-second': ({ b, given }) => given ?? b,
  },
  prompt: {
    en: ({ a, b, given, ask }) =>
      given === null ? `Which number is ${ask}: ${a} or ${b}?` : `Which number is ${ask} than ${given}?`,
    es: ({ a, b, given, ask }) => {
      const word = ask === 'more' ? 'mayor' : 'menor'
      return given === null
        ? `¿Cuál número es ${word}: ${a} o ${b}?`
        : `¿Cuál número es ${word} que ${given}?`
    },
  },
  picture: (p) => path(p, false),
  shown: 'first-level',
  solved: (p) => path(p, true),
  hints: {
    look: {
      en: ({ given }) => (given === null ? 'Find both on the path.' : `Find ${given} on the path.`),
      es: ({ given }) => (given === null ? 'Busca los dos en el camino.' : `Busca ${given} en el camino.`),
    },
    start: {
      en: ({ ask }) =>
        ask === 'more'
          ? 'The one you say later when you count is more.'
          : 'The one you say first when you count is less.',
      es: ({ ask }) =>
        ask === 'more'
          ? 'El que dices después al contar es mayor.'
          : 'El que dices antes al contar es menor.',
    },
    worked: {
      en: (p) => [
        `Count: you say ${least2(p)} first, and ${most2(p)} later.`,
        `So ${rightNumber(p)} is ${p.ask} than ${beside(p)}.`,
      ],
      es: (p) => [
        `Cuenta: primero dices ${least2(p)} y después ${most2(p)}.`,
        `Entonces ${rightNumber(p)} es ${p.ask === 'more' ? 'mayor' : 'menor'} que ${beside(p)}.`,
      ],
    },
  },
  praise: {
    en: ({ ask }) =>
      ask === 'more' ? 'You found the one that comes later.' : 'You found the one that comes first.',
    es: ({ ask }) =>
      ask === 'more' ? 'Encontraste el que viene después.' : 'Encontraste el que viene antes.',
  },
  because: {
    en: (p) =>
      `${rightNumber(p)} ${p.ask === 'more' ? 'comes after' : 'comes before'} ${beside(p)}, so it is ${p.ask}.`,
    es: (p) =>
      `${capital(String(rightNumber(p)))} viene ${p.ask === 'more' ? 'después' : 'antes'} de ${beside(p)}: es ${p.ask === 'more' ? 'mayor' : 'menor'}.`,
  },
})

const least2 = (p: Numbers): number => Math.min(rightNumber(p), beside(p))
const most2 = (p: Numbers): number => Math.max(rightNumber(p), beside(p))
