import { asking } from '#content/asking.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf } from '#content/draw.ts'
import type { Ask, At } from '#content/skill.ts'
import { castOf } from '#content/stories/cast.ts'
import { cuantos, many } from '#content/stories/nouns.ts'
import type { ModelShape } from '#domain/items/model.ts'
import { pickUpTo } from './asks.ts'
import { counting } from './counting.ts'
import { figure, pictureRow } from './figures.ts'
import { ANIMALS, listed, type Pictured, THINGS } from './pictured.ts'

/** What happened to things that have been counted. */
type Move = 'none' | 'spread' | 'squeezed' | 'other-end'
type Moved = { n: number; move: Move; thing: Pictured }

const GAPS: Readonly<Record<Move, number>> = { none: 34, spread: 43, squeezed: 26, 'other-end': 34 }

const rowOf = ({ n, thing }: Moved, gap: number): ModelShape =>
  figure(360, 44, pictureRow(thing, n, { x: 20, y: 22, gap, size: 25 }), {
    en: `A row: ${listed(n, thing, 'en')}.`,
    es: `Una fila: ${listed(n, thing, 'es')}.`,
  })

/** Kindergarten: the last number said tells how many, however they lie. */
export const lastNumberTells = defineSkill<Moved>({
  id: 'm.k.last-number-tells',
  levels: {
    1: { params: { n: between(2, 5), move: 'none', thing: oneOf(THINGS) }, ask: pickUpTo(10) },
    2: {
      params: { n: between(3, 8), move: oneOf<Move>(['spread', 'squeezed']), thing: oneOf(ANIMALS) },
      ask: pickUpTo(10),
    },
    3: {
      params: {
        n: between(5, 10),
        move: oneOf<Move>(['other-end', 'other-end', 'squeezed', 'spread']),
        thing: oneOf(ANIMALS),
      },
      where: ({ n, move }) => move !== 'spread' || n <= 8,
      ask: pickUpTo(12),
    },
  },
  answer: ({ n }) => n,
  wrong: {
    'spread-is-more': ({ n, move }) => (move === 'spread' ? n + 1 : null),
    'squeezed-is-less': ({ n, move }) => (move === 'squeezed' ? n - 1 : null),
    'first-not-last': () => 1,
  },
  prompt: {
    en: (p) => {
      const { n, move, thing } = p
      if (move === 'none') return `${castOf(p).who} counts: ${counting(1, n)}. How many ${many(thing, 'en')}?`
      if (move === 'spread') return `You counted ${n}. Now they spread out. How many now?`
      if (move === 'squeezed') return `You counted ${n}. Now they stand close. How many now?`
      return `You counted ${n}. Now start at the other end. How many?`
    },
    es: (p) => {
      const { n, move, thing } = p
      if (move === 'none') return `${castOf(p).who} cuenta: ${counting(1, n)}. ¿${capitalized(thing)} hay?`
      if (move === 'spread') return `Contaste ${n}. Luego se separaron. ¿${capitalized(thing)} hay?`
      if (move === 'squeezed') return `Contaste ${n}. Luego se juntaron. ¿${capitalized(thing)} hay?`
      return `Contaste ${n}. Ahora empieza por el otro lado. ¿${thing.gender === 'f' ? 'Cuántas' : 'Cuántos'} hay?`
    },
  },
  picture: (p) => rowOf(p, GAPS[p.move]),
  shown: 'always',
  solved: (p) => rowOf(p, GAPS.none),
  hints: {
    look: {
      en: ({ move }) =>
        move === 'none' ? 'Touch each one as you say a number.' : 'Nothing was added or taken away.',
      es: ({ move }) =>
        move === 'none' ? 'Toca cada dibujo y di un número.' : 'Nadie llegó y nadie se fue.',
    },
    start: {
      en: () => 'Count again. Listen for the last number you say.',
      es: () => 'Cuenta otra vez. Fíjate en el último número que dices.',
    },
    worked: {
      en: ({ n }) => [`Count: ${counting(1, n)}.`, `The last number is ${n}. There are ${n}.`],
      es: ({ n }) => [`Cuenta: ${counting(1, n)}.`, `El último número es ${n}. Hay ${n}.`],
    },
  },
  praise: {
    en: ({ move }) => (move === 'none' ? 'You heard the last number.' : 'You knew: none came and none left.'),
    es: ({ move }) =>
      move === 'none' ? 'Te fijaste en el último número.' : 'Lo sabías: nadie llegó y nadie se fue.',
  },
  because: {
    en: ({ n, move }) =>
      move === 'none'
        ? `The last number you say tells how many: ${n}.`
        : `None came and none left, so there are still ${n}.`,
    es: ({ n, move }) =>
      move === 'none'
        ? `El último número que dices es la cantidad: ${n}.`
        : `Nadie llegó y nadie se fue: todavía hay ${n}.`,
  },
})

/** "Cuántas abejas": at the beginning of a question. */
const capitalized = (thing: Pictured): string => `C${cuantos(thing).slice(1)}`

/** How many are asked for, and how many more lie there. */
type Asked = { n: number; extra: number }

const basket: Ask<Asked> = asking<Asked, 'deal'>('deal', 'exact', ({ p, language }) => ({
  things: p.n + p.extra,
  seed: p.scatter,
  mats: [
    language === 'en'
      ? { id: 'basket', label: 'basket', speech: 'basket' }
      : { id: 'basket', label: 'canasta', speech: 'canasta' },
  ],
  rest: true,
}))

const heap = ({ scatter }: At<Asked>, count: number, layout: 'scattered' | 'row'): ModelShape => ({
  kind: 'objects',
  count,
  layout,
  seed: scatter,
  crossed: 0,
})

/** Kindergarten: laying out as many as asked for. */
export const countOut = defineSkill<Asked>({
  id: 'm.k.count-out',
  levels: {
    1: { params: { n: between(1, 5), extra: between(3, 5) }, ask: basket },
    2: { params: { n: between(4, 10), extra: between(3, 6) }, ask: basket },
    3: {
      params: { n: between(11, 17), extra: between(3, 6) },
      where: ({ n, extra }) => n + extra <= 20,
      ask: basket,
    },
  },
  answer: ({ n }) => n,
  wrong: {
    'takes-all': ({ n, extra }) => n + extra,
    'stops-early': ({ n }) => (n > 1 ? n - 1 : null),
    'one-too-many': ({ n }) => n + 1,
  },
  prompt: {
    en: ({ n, scatter }) => (scatter % 2 === 0 ? `Put ${n} in the basket.` : `Take ${n}. Leave the rest.`),
    es: ({ n, scatter }) => {
      if (n === 1) return 'Pon solo una cosa en la canasta.'
      return scatter % 2 === 0 ? `Pon ${n} en la canasta.` : `Toma ${n} y deja las demás.`
    },
  },
  picture: (p) => heap(p, p.n + p.extra, 'scattered'),
  shown: 'never',
  solved: (p) => heap(p, p.n, 'row'),
  hints: {
    look: {
      en: () => 'Say one number for each one you move.',
      es: () => 'Di un número por cada cosa que mueves.',
    },
    start: {
      en: ({ n }) => (n === 1 ? 'Move one. Then stop.' : `Move one and say 1. Stop when you say ${n}.`),
      es: ({ n }) => (n === 1 ? 'Mueve una. Luego para.' : `Mueve una y di 1. Para cuando digas ${n}.`),
    },
    worked: {
      en: ({ n }) => [`Move and count: ${counting(1, n)}.`, `Stop at ${n}. The rest stay.`],
      es: ({ n }) => [`Mueve y cuenta: ${counting(1, n)}.`, `Para en ${n}. Las demás se quedan.`],
    },
  },
  praise: {
    en: ({ n }) => `You stopped when you said ${n}.`,
    es: ({ n }) => `Paraste cuando dijiste ${n}.`,
  },
  because: {
    en: ({ n }) => `Count as you move, and stop at ${n}.`,
    es: ({ n }) => `Cuenta al mover y para en ${n}.`,
  },
})
