import { typedWithUnit } from '#content/asking.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf } from '#content/draw.ts'
import type { At } from '#content/skill.ts'
import { counted, cuantos, many, type Noun, noun, one } from '#content/stories/nouns.ts'
import { capital } from '#domain/capital.ts'
import type { FigurePart, ModelShape } from '#domain/items/model.ts'
import type { Language, Said } from '#domain/language.ts'
import { grouped } from './digits.ts'
import {
  DAYS,
  FEET,
  GALLONS,
  HOURS,
  KILOGRAMS,
  KILOMETERS,
  LITERS,
  LONG_YARDS,
  METERS,
  MINUTES,
  POUNDS,
  type Units,
  WEEKS,
  YARDS,
} from './units.ts'

/** n of a unit, asked in the smaller one. */
type Convert = { n: number; units: Units }

const converted = ({ n, units }: Convert): number => n * units.factor
const askConvert = typedWithUnit<Convert>(5, ({ p }) => plural(p.units.small))
const plural = (thing: Noun): Said => ({ en: many(thing, 'en'), es: many(thing, 'es') })
const rule = ({ units: { big, small, factor } }: Convert, language: Language): string =>
  `${counted(1, big, language)} = ${counted(factor, small, language)}`
const conversion = (p: Convert, done: boolean, language: Language): ModelShape => ({
  kind: 'table',
  head: [many(p.units.big, language), many(p.units.small, language)],
  rows: [...new Set([1, 2, p.n])].map((n) => [String(n), n === 1 || done ? String(n * p.units.factor) : '?']),
  marked: [[p.n === 2 ? 1 : 2, 1]],
})
const times = (p: Convert): string => `${p.n} × ${p.units.factor} = ${grouped(converted(p))}`
const both = (p: Convert, language: Language): string =>
  `${counted(p.n, p.units.big, language)} = ${grouped(converted(p))} ${many(p.units.small, language)}`
const SHORT: readonly Units[] = [FEET, YARDS, METERS, WEEKS, GALLONS]

/** Grade 4: tell a measure in a smaller unit. */
export const convertDown = defineSkill<Convert>({
  id: 'm.4.convert-down',
  levels: {
    1: { params: { n: between(2, 6), units: oneOf(SHORT) }, ask: askConvert },
    2: {
      params: { n: between(2, 12), units: oneOf([FEET, YARDS, METERS, POUNDS, HOURS, MINUTES, GALLONS]) },
      ask: askConvert,
    },
    3: {
      params: {
        n: between(3, 15),
        units: oneOf([POUNDS, HOURS, MINUTES, KILOMETERS, KILOGRAMS, LITERS, LONG_YARDS, DAYS]),
      },
      ask: askConvert,
    },
  },
  answer: converted,
  wrong: {
    'adds-factor': ({ n, units }) => n + units.factor,
    'always-hundred': ({ n }) => n * 100,
    'group-short': ({ n, units }) => (n - 1) * units.factor,
    'wrong-direction': ({ n, units: { factor } }) => (n % factor === 0 ? n / factor : null),
  },
  prompt: {
    en: ({ n, units: { big, small }, place }) =>
      place % 2 === 0
        ? `How many ${many(small, 'en')} are in ${counted(n, big, 'en')}?`
        : `${counted(n, big, 'en')} is the same as how many ${many(small, 'en')}?`,
    es: ({ n, units: { big, small }, place }) =>
      place % 2 === 0
        ? `¿${capital(cuantos(small))} hay en ${counted(n, big, 'es')}?`
        : `¿A ${cuantos(small)} equivalen ${counted(n, big, 'es')}?`,
  },
  picture: (p, language) => conversion(p, false, language),
  shown: 'first-level',
  solved: (p, language) => conversion(p, true, language),
  hints: {
    look: {
      en: (p) => `${rule(p, 'en')}. It takes more of the smaller unit.`,
      es: (p) => `${rule(p, 'es')}. De la unidad más pequeña se necesitan más.`,
    },
    start: {
      en: ({ n, units: { big, small, factor } }) =>
        `Each ${one(big, 'en')} gives ${factor} ${many(small, 'en')}. There are ${n} of them.`,
      es: ({ n, units: { big, small, factor } }) =>
        `Cada ${one(big, 'es')} da ${factor} ${many(small, 'es')}. Hay ${n}.`,
    },
    worked: {
      en: (p) => [rule(p, 'en'), times(p), both(p, 'en')],
      es: (p) => [rule(p, 'es'), times(p), both(p, 'es')],
    },
  },
  praise: {
    en: (p) => `You multiplied by the ${many(p.units.small, 'en')} in one ${one(p.units.big, 'en')}.`,
    es: (p) =>
      `Multiplicaste por ${p.units.small.gender === 'f' ? 'las' : 'los'} ${many(p.units.small, 'es')} que hay en ${p.units.big.gender === 'f' ? 'una' : 'un'} ${one(p.units.big, 'es')}.`,
  },
  because: {
    en: (p) => `${rule(p, 'en')}, so ${times(p)}.`,
    es: (p) => `${rule(p, 'es')}, así que ${times(p)}.`,
  },
})

/** A rectangle of l by w; l and its area, or l and the way around it, are told. */
type Sides = { l: number; w: number; ask: 'area' | 'around' }

const area = ({ l, w }: Sides): number => l * w
const around = ({ l, w }: Sides): number => 2 * (l + w)
const SIDE_UNITS = [
  noun(['foot', 'feet'], ['pie', 'pies'], 'm'),
  noun(['meter', 'meters'], ['metro', 'metros'], 'm'),
  noun(['yard', 'yards'], ['yarda', 'yardas'], 'f'),
  noun(['inch', 'inches'], ['pulgada', 'pulgadas'], 'f'),
] as const
/** Plain rectangles on even places; gardens, never in inches, on odd ones. */
const isPlain = ({ place }: At<Sides>): boolean => place % 2 === 0
const sideUnit = (p: At<Sides>): Noun => SIDE_UNITS[p.scatter % (isPlain(p) ? 4 : 3)] ?? SIDE_UNITS[0]
const squares = (p: At<Sides>, language: Language): string =>
  language === 'en'
    ? `${area(p)} square ${many(sideUnit(p), 'en')}`
    : `${area(p)} ${many(sideUnit(p), 'es')} ${sideUnit(p).gender === 'f' ? 'cuadradas' : 'cuadrados'}`
const askSide = typedWithUnit<Sides>(4, ({ p }) => plural(sideUnit(p)))

/** The rectangle with what is known written at its sides; inside, how much it covers. */
function rectangle(p: Sides, done: boolean): ModelShape {
  const wide = 300
  const high = Math.round(Math.min(200, Math.max(70, (wide * p.w) / p.l)))
  const [left, top] = [70, 40]
  const [right, bottom] = [left + wide, top + high]
  const other = done ? String(p.w) : '?'
  const parts: FigurePart[] = [
    {
      part: 'polygon',
      points: [
        [left, top],
        [right, top],
        [right, bottom],
        [left, bottom],
      ],
      tone: 1,
    },
    { part: 'text', at: [left + wide / 2, top - 16], text: String(p.l) },
    { part: 'text', at: [right + 30, top + high / 2], text: other },
    ...(p.ask === 'area'
      ? [{ part: 'text', at: [left + wide / 2, top + high / 2], text: String(area(p)) } as const]
      : [
          { part: 'text', at: [left + wide / 2, bottom + 22], text: String(p.l) } as const,
          { part: 'text', at: [left - 30, top + high / 2], text: other } as const,
        ]),
  ]
  const words = {
    en:
      p.ask === 'area'
        ? `A rectangle. It covers ${area(p)}. One side is ${p.l}, the side next to it ${done ? p.w : 'is not known'}.`
        : `A rectangle, ${around(p)} around. Two sides are ${p.l}, the other two ${done ? p.w : 'are not known'}.`,
    es:
      p.ask === 'area'
        ? `Un rectángulo. Cubre ${area(p)}. Un lado mide ${p.l}; el de al lado ${done ? `mide ${p.w}` : 'no se sabe'}.`
        : `Un rectángulo de ${around(p)} de contorno. Dos lados miden ${p.l}; los otros dos ${done ? `miden ${p.w}` : 'no se saben'}.`,
  }
  return { kind: 'figure', width: wide + 140, height: high + 80, parts, words }
}
const half = (p: Sides): number => around(p) / 2
const different = ({ l, w }: Sides): boolean => l !== w

/** Grade 4: a missing side from the area, or from the way around. */
export const areaPerimeterRules = defineSkill<Sides>({
  id: 'm.4.area-perimeter-rules',
  levels: {
    1: { params: { l: between(2, 9), w: between(3, 9), ask: 'area' }, where: different, ask: askSide },
    2: { params: { l: between(3, 15), w: between(2, 14), ask: 'around' }, where: different, ask: askSide },
    3: {
      params: { l: between(6, 25), w: between(4, 20), ask: oneOf(['area', 'around'] as const) },
      where: different,
      ask: askSide,
    },
  },
  answer: ({ w }) => w,
  wrong: {
    subtracts: (p) => (p.ask === 'area' ? area(p) - p.l : around(p) - p.l),
    'mixes-rules': (p) => {
      if (p.ask === 'around') return half(p)
      return area(p) > 2 * p.l ? area(p) - 2 * p.l : null
    },
    'wrong-operation': (p) => (p.ask === 'area' ? area(p) + p.l : around(p) + p.l),
  },
  prompt: {
    en: (p) => {
      const u = many(sideUnit(p), 'en')
      if (p.ask === 'area')
        return isPlain(p)
          ? `A rectangle covers ${squares(p, 'en')}. One side is ${p.l} ${u}. How long is the other side?`
          : `A garden of ${squares(p, 'en')} is ${p.l} ${u} long. How wide is it?`
      return isPlain(p)
        ? `A rectangle is ${around(p)} ${u} around. One side is ${p.l} ${u}. How long is the side next to it?`
        : `A fence of ${around(p)} ${u} goes around a garden ${p.l} ${u} long. How wide is it?`
    },
    es: (p) => {
      const u = many(sideUnit(p), 'es')
      if (p.ask === 'area')
        return isPlain(p)
          ? `Un rectángulo cubre ${squares(p, 'es')}. Un lado mide ${p.l} ${u}. ¿Cuánto mide el otro lado?`
          : `Un jardín de ${squares(p, 'es')} mide ${p.l} ${u} de largo. ¿Cuánto mide de ancho?`
      return isPlain(p)
        ? `El perímetro de un rectángulo es ${around(p)} ${u}. Un lado mide ${p.l} ${u}. ¿Cuánto mide el otro?`
        : `Una cerca de ${around(p)} ${u} rodea un jardín de ${p.l} ${u} de largo. ¿Cuánto mide de ancho?`
    },
  },
  picture: (p) => rectangle(p, false),
  shown: 'first-level',
  solved: (p) => rectangle(p, true),
  hints: {
    look: {
      en: ({ ask }) =>
        ask === 'area' ? 'Area is one side times the other.' : 'Going around, you meet each side twice.',
      es: ({ ask }) =>
        ask === 'area' ? 'El área es un lado por el otro.' : 'Al dar la vuelta, cada lado aparece dos veces.',
    },
    start: {
      en: (p) =>
        p.ask === 'area' ? `${p.l} × □ = ${area(p)}` : `Half way around is ${around(p)} ÷ 2 = ${half(p)}.`,
      es: (p) =>
        p.ask === 'area'
          ? `${p.l} × □ = ${area(p)}`
          : `La mitad de la vuelta es ${around(p)} ÷ 2 = ${half(p)}.`,
    },
    worked: {
      en: (p) =>
        p.ask === 'area'
          ? [`${p.l} × □ = ${area(p)}`, `${area(p)} ÷ ${p.l} = ${p.w}`]
          : [`${around(p)} ÷ 2 = ${half(p)}`, `${half(p)} − ${p.l} = ${p.w}`],
      es: (p) =>
        p.ask === 'area'
          ? [`${p.l} × □ = ${area(p)}`, `${area(p)} ÷ ${p.l} = ${p.w}`]
          : [`${around(p)} ÷ 2 = ${half(p)}`, `${half(p)} − ${p.l} = ${p.w}`],
    },
  },
  praise: {
    en: () => 'You worked the rule backwards.',
    es: () => 'Usaste la regla al revés.',
  },
  because: {
    en: (p) =>
      p.ask === 'area'
        ? `${p.l} × ${p.w} = ${area(p)}, and that is the area.`
        : `${p.l} + ${p.w} + ${p.l} + ${p.w} = ${around(p)}, and that is the distance around.`,
    es: (p) =>
      p.ask === 'area'
        ? `${p.l} × ${p.w} = ${area(p)}, y esa es el área.`
        : `${p.l} + ${p.w} + ${p.l} + ${p.w} = ${around(p)}, y ese es el perímetro.`,
  },
})
