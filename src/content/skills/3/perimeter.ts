import { typedWithUnit } from '#content/asking.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf } from '#content/draw.ts'
import type { Ask, At } from '#content/skill.ts'
import type { ModelShape } from '#domain/items/model.ts'
import type { Said } from '#domain/language.ts'
import { wording } from './asks.ts'
import { rectangle, triangle } from './figures.ts'

/**
 * A rectangle `l` by `w`: `perimeter` asks for the way round, `side` tells that and hides a side, `same` asks how wide another is
 * that goes as far round and is `m` long. A `triangle` has the sides l, w and m.
 */
type Around = { ask: 'perimeter' | 'triangle' | 'side' | 'same'; l: number; w: number; m: number }

const around = ({ ask, l, w, m }: Around): number => (ask === 'triangle' ? l + w + m : 2 * (l + w))
const otherWidth = ({ l, w, m }: Around): number => l + w - m
const answer = (p: Around): number => {
  if (p.ask === 'side') return p.w
  return p.ask === 'same' ? otherWidth(p) : around(p)
}
const sidesOf = (p: Around): number[] => {
  if (p.ask === 'triangle') return [p.l, p.w, p.m]
  const [l, w] = p.ask === 'same' ? [p.m, otherWidth(p)] : [p.l, p.w]
  return [l, w, l, w]
}
const allRound = (p: Around): string => `${sidesOf(p).join(' + ')} = ${around(p)}`

function figure(p: Around, done: boolean): ModelShape {
  if (p.ask === 'triangle')
    return triangle([p.l, p.w, p.m], {
      en: `A triangle with sides of ${p.l}, ${p.w} and ${p.m}.`,
      es: `Un triángulo con lados de ${p.l}, ${p.w} y ${p.m}.`,
    })
  const [l = p.l, w = p.w] = done ? sidesOf(p) : []
  const hidden = p.ask === 'side' && !done
  return rectangle(
    l,
    w,
    { squares: 'none', lengths: [String(l), hidden ? '?' : String(w)] },
    hidden
      ? { en: `A rectangle ${l} long.`, es: `Un rectángulo de ${l} de largo.` }
      : { en: `A rectangle ${l} long and ${w} wide.`, es: `Un rectángulo de ${l} de largo y ${w} de ancho.` },
  )
}

const LENGTHS: readonly Said[] = [
  { en: 'feet', es: 'pies' },
  { en: 'inches', es: 'pulgadas' },
  { en: 'meters', es: 'metros' },
]
const unitOf = (p: At<Around>): Said => LENGTHS[wording(p, LENGTHS.length)] ?? { en: '', es: '' }
const ask: Ask<Around> = typedWithUnit<Around>(3, ({ p }) => unitOf(p))

/** A rectangle much longer than wide, or a triangle nearly flat, can hardly be drawn. */
const drawable = (l: number, w: number): boolean => l <= 4 * w && w <= 2 * l
const standing = (p: Around): boolean => {
  const longest = Math.max(p.l, p.w, p.m)
  const foot = (p.l ** 2 + p.m ** 2 - p.w ** 2) / (2 * p.m)
  return foot >= 0 && foot <= p.m && p.l ** 2 - foot ** 2 >= (longest * 0.45) ** 2
}
const fits = (p: Around): boolean => {
  if (p.ask === 'triangle') return standing(p)
  if (!drawable(p.l, p.w) || (p.ask !== 'side' && around(p) === p.l * p.w)) return false
  if (p.ask === 'perimeter') return true
  if (p.l === p.w) return false
  return p.ask === 'side' || (otherWidth(p) > 1 && p.m !== p.l && p.m !== p.w && drawable(p.m, otherWidth(p)))
}

/** Grade 3: how far it is around a figure, and back from there to its sides. */
export const perimeter = defineSkill<Around>({
  id: 'm.3.perimeter',
  levels: {
    1: {
      params: {
        ask: oneOf<Around['ask']>(['perimeter', 'perimeter', 'triangle']),
        l: between(2, 9),
        w: between(2, 9),
        m: between(3, 9),
      },
      where: fits,
      ask,
    },
    2: { params: { ask: 'side', l: between(3, 12), w: between(2, 11), m: 0 }, where: fits, ask },
    3: {
      params: {
        ask: oneOf<Around['ask']>(['perimeter', 'side', 'same']),
        l: between(4, 20),
        w: between(3, 15),
        m: between(4, 20),
      },
      where: (p) => fits(p) && p.l !== p.w,
      ask,
    },
  },
  answer,
  wrong: {
    'area-for-perimeter': (p) => {
      if (p.ask === 'perimeter') return p.l * p.w
      if (p.ask === 'triangle') return null
      const [whole, by] = p.ask === 'side' ? [around(p), p.l] : [p.l * p.w, p.m]
      return whole % by === 0 ? whole / by : null
    },
    // Two sides are taken for the whole way round, so the other side is all that is left.
    'half-way-round': (p) => {
      if (p.ask === 'perimeter' || p.ask === 'triangle') return p.l + p.w
      return around(p) - (p.ask === 'side' ? p.l : p.m)
    },
    'three-sides': (p) => {
      if (p.ask === 'triangle') return p.l + p.m
      return p.ask === 'perimeter' ? 2 * p.l + p.w : 2 * answer(p)
    },
  },
  prompt: {
    en: (p) => {
      if (p.ask === 'side')
        return `The perimeter of this rectangle is ${around(p)}. How long is the other side?`
      return p.ask === 'same'
        ? `Another rectangle has the same perimeter as this one. It is ${p.m} long. How wide is it?`
        : `What is the perimeter of this ${p.ask === 'triangle' ? 'triangle' : 'rectangle'}?`
    },
    es: (p) => {
      if (p.ask === 'side')
        return `El perímetro de este rectángulo es ${around(p)}. ¿Cuánto mide el otro lado?`
      return p.ask === 'same'
        ? `Otro rectángulo tiene el mismo perímetro que este. Mide ${p.m} de largo. ¿Cuánto mide de ancho?`
        : `¿Cuál es el perímetro de este ${p.ask === 'triangle' ? 'triángulo' : 'rectángulo'}?`
    },
  },
  picture: (p) => figure(p, false),
  shown: 'always',
  solved: (p) => figure(p, true),
  hints: {
    look: {
      en: (p) =>
        p.ask === 'perimeter' || p.ask === 'triangle'
          ? 'Start at one corner and go all the way round.'
          : 'A rectangle has two of each side. All four make the perimeter.',
      es: (p) =>
        p.ask === 'perimeter' || p.ask === 'triangle'
          ? 'Empieza en una esquina y da toda la vuelta.'
          : 'Un rectángulo tiene dos lados de cada medida. Los cuatro forman el perímetro.',
    },
    start: {
      en: (p) => {
        if (p.ask === 'side')
          return `The two sides of ${p.l}: ${p.l} + ${p.l} = ${2 * p.l}. What is left for the others?`
        if (p.ask === 'same')
          return `Half way round this one is ${p.l} + ${p.w} = ${p.l + p.w}. The other one has that too.`
        return `Two sides: ${p.l} + ${p.w} = ${p.l + p.w}. There are ${p.ask === 'triangle' ? 'three' : 'four'} sides.`
      },
      es: (p) => {
        if (p.ask === 'side')
          return `Los dos lados de ${p.l}: ${p.l} + ${p.l} = ${2 * p.l}. ¿Cuánto queda para los otros?`
        if (p.ask === 'same')
          return `Media vuelta de este es ${p.l} + ${p.w} = ${p.l + p.w}. El otro tiene lo mismo.`
        return `Dos lados: ${p.l} + ${p.w} = ${p.l + p.w}. Son ${p.ask === 'triangle' ? 'tres' : 'cuatro'} lados.`
      },
    },
    worked: { en: lines, es: lines },
  },
  praise: {
    en: (p) =>
      p.ask === 'perimeter' || p.ask === 'triangle'
        ? 'You went all the way round.'
        : 'You used all four sides.',
    es: (p) =>
      p.ask === 'perimeter' || p.ask === 'triangle' ? 'Diste toda la vuelta.' : 'Usaste los cuatro lados.',
  },
  because: {
    en: (p) => `All the sides: ${allRound(p)}.`,
    es: (p) => `Todos los lados: ${allRound(p)}.`,
  },
})

function lines(p: Around): string[] {
  const half = p.l + p.w
  if (p.ask === 'triangle') return [`${p.l} + ${p.w} = ${half}`, `${half} + ${p.m} = ${around(p)}`]
  if (p.ask === 'perimeter') return [`${p.l} + ${p.w} = ${half}`, `2 × ${half} = ${around(p)}`]
  return p.ask === 'same'
    ? [`${p.l} + ${p.w} = ${half}`, `${half} − ${p.m} = ${otherWidth(p)}`]
    : [`${p.l} + ${p.l} = ${2 * p.l}`, `${around(p)} − ${2 * p.l} = ${2 * p.w}`, `${2 * p.w} ÷ 2 = ${p.w}`]
}
