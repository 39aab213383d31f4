import { typedWithUnit } from '#content/asking.ts'
import { defineSkill } from '#content/define-skill.ts'
import type { At, Drawn } from '#content/skill.ts'
import { castOf } from '#content/stories/cast.ts'
import { counted, many } from '#content/stories/nouns.ts'
import type { Chance } from '#domain/items/chance.ts'
import type { ModelShape } from '#domain/items/model.ts'
import type { Language, Said } from '#domain/language.ts'
import { grouped } from './digits.ts'
import { DOLLARS, FEET, HOURS, KILOGRAMS, KILOMETERS, LITERS, METERS, POUNDS, type Units } from './units.ts'

/** n big units, and u small ones that go off them or come on top. */
type P = { told: Readonly<{ about: About; n: number; u: number }>; task: 'left' | 'both' }
type About = 'ribbon' | 'rope' | 'movie' | 'rice' | 'water' | 'flour' | 'path' | 'money' | 'price'

const UNITS: Readonly<Record<About, Units>> = {
  ribbon: FEET,
  rope: METERS,
  movie: HOURS,
  rice: POUNDS,
  water: LITERS,
  flour: KILOGRAMS,
  path: KILOMETERS,
  money: DOLLARS,
  price: DOLLARS,
}
const units = ({ told }: P): Units => UNITS[told.about]
const inSmall = (p: P): number => p.told.n * units(p).factor
const outcome = (p: P): number => inSmall(p) + (p.task === 'both' ? p.told.u : -p.told.u)

/** So many whole dollars, and a price of fewer that is not whole. */
function drawnPrice(chance: Chance, most: number): P['told'] {
  const n = chance.whole(2, most)
  return { about: 'price', n, u: 100 * chance.whole(1, Math.min(n - 1, 4)) + chance.whole(1, 19) * 5 }
}
const drawn = (abouts: readonly About[], most: number, from: number, to: number): Drawn<P['told']> => ({
  draw(chance) {
    const about = chance.pick(abouts)
    if (about === 'price') return drawnPrice(chance, most)
    const u = chance.whole(from, to)
    const { factor } = UNITS[about]
    return {
      about,
      n: chance.whole(2, most),
      u: factor === 1000 ? u * 5 : factor < 20 ? Math.min(u, factor * 2 - 1) : u,
    }
  },
})

const big = (p: P, language: Language): string => counted(p.told.n, units(p).big, language)
const small = (p: P, language: Language): string => counted(p.told.u, units(p).small, language)
/** The small amount as a price: $2.35. */
const price = ({ told: { u } }: P): string => `$${(u / 100).toFixed(2)}`
const smalls = (p: P, language: Language): string => many(units(p).small, language)

const LEFT: Readonly<Record<About, (p: P, who: string) => Said>> = {
  ribbon: (p, who) => ({
    en: `${who} has ${big(p, 'en')} of ribbon and uses ${small(p, 'en')}. How many inches are left?`,
    es: `${who} tiene ${big(p, 'es')} de listón y usa ${small(p, 'es')}. ¿Cuántas pulgadas le quedan?`,
  }),
  rope: (p, who) => ({
    en: `A rope is ${big(p, 'en')} long. ${who} cuts off ${small(p, 'en')}. How many centimeters are left?`,
    es: `Una cuerda mide ${big(p, 'es')}. ${who} corta ${small(p, 'es')}. ¿Cuántos centímetros quedan?`,
  }),
  movie: (p, who) => ({
    en: `A trip takes ${big(p, 'en')}. ${who} has been on the way for ${small(p, 'en')}. How many minutes are left?`,
    es: `Un viaje dura ${big(p, 'es')}. ${who} ya lleva ${small(p, 'es')}. ¿Cuántos minutos faltan?`,
  }),
  rice: (p, who) => ({
    en: `A sack holds ${big(p, 'en')} of rice. ${who} takes ${small(p, 'en')}. How many ounces are left?`,
    es: `Un costal tiene ${big(p, 'es')} de arroz. ${who} saca ${small(p, 'es')}. ¿Cuántas onzas quedan?`,
  }),
  water: (p, who) => ({
    en: `A jug holds ${big(p, 'en')} of water. ${who} pours out ${small(p, 'en')}. How many milliliters are left?`,
    es: `Una jarra tiene ${big(p, 'es')} de agua. ${who} sirve ${small(p, 'es')}. ¿Cuántos mililitros quedan?`,
  }),
  flour: (p, who) => ({
    en: `${who} has ${big(p, 'en')} of flour and bakes with ${small(p, 'en')}. How many grams are left?`,
    es: `${who} tiene ${big(p, 'es')} de harina y usa ${small(p, 'es')}. ¿Cuántos gramos le quedan?`,
  }),
  path: (p, who) => ({
    en: `A path is ${big(p, 'en')} long. ${who} has walked ${small(p, 'en')}. How many meters are left?`,
    es: `Un camino mide ${big(p, 'es')}. ${who} ya caminó ${small(p, 'es')}. ¿Cuántos metros le faltan?`,
  }),
  money: (p, who) => ({
    en: `${who} has ${big(p, 'en')} and spends ${small(p, 'en')}. How many cents are left?`,
    es: `${who} tiene ${big(p, 'es')} y gasta ${small(p, 'es')}. ¿Cuántos centavos le quedan?`,
  }),
  price: (p, who) => ({
    en: `${who} has ${big(p, 'en')} and buys a notebook for ${price(p)}. How many cents are left?`,
    es: `${who} tiene ${big(p, 'es')} y compra un cuaderno de ${price(p)}. ¿Cuántos centavos le quedan?`,
  }),
}
const BOTH: Readonly<Record<About, (p: P, who: string) => Said>> = {
  ribbon: (p, who) => ({
    en: `${who} ties ${big(p, 'en')} of ribbon to ${small(p, 'en')} of ribbon. How many inches is that?`,
    es: `${who} une ${big(p, 'es')} de listón con ${small(p, 'es')} de listón. ¿Cuántas pulgadas son?`,
  }),
  rope: (p, who) => ({
    en: `${who} ties ${big(p, 'en')} of rope to ${small(p, 'en')} of rope. How many centimeters is that?`,
    es: `${who} une ${big(p, 'es')} de cuerda con ${small(p, 'es')} de cuerda. ¿Cuántos centímetros son?`,
  }),
  movie: (p, who) => ({
    en: `${who} practices for ${big(p, 'en')}, then for ${small(p, 'en')} more. How many minutes is that?`,
    es: `${who} practica ${big(p, 'es')} y luego ${small(p, 'es')} más. ¿Cuántos minutos son?`,
  }),
  rice: (p, who) => ({
    en: `${who} mixes ${big(p, 'en')} of rice with ${small(p, 'en')} of beans. How many ounces is that?`,
    es: `${who} mezcla ${big(p, 'es')} de arroz con ${small(p, 'es')} de frijoles. ¿Cuántas onzas son?`,
  }),
  water: (p, who) => ({
    en: `${who} mixes ${big(p, 'en')} of water with ${small(p, 'en')} of juice. How many milliliters is that?`,
    es: `${who} mezcla ${big(p, 'es')} de agua con ${small(p, 'es')} de jugo. ¿Cuántos mililitros son?`,
  }),
  flour: (p, who) => ({
    en: `${who} mixes ${big(p, 'en')} of flour with ${small(p, 'en')} of sugar. How many grams is that?`,
    es: `${who} mezcla ${big(p, 'es')} de harina con ${small(p, 'es')} de azúcar. ¿Cuántos gramos son?`,
  }),
  path: (p, who) => ({
    en: `${who} rides ${big(p, 'en')} by bus and walks ${small(p, 'en')}. How many meters is that?`,
    es: `${who} recorre ${big(p, 'es')} en autobús y camina ${small(p, 'es')}. ¿Cuántos metros son?`,
  }),
  money: (p, who) => ({
    en: `${who} has ${big(p, 'en')} and finds ${small(p, 'en')}. How many cents is that?`,
    es: `${who} tiene ${big(p, 'es')} y encuentra ${small(p, 'es')}. ¿Cuántos centavos son?`,
  }),
  price: (p, who) => ({
    en: `${who} buys a book for ${big(p, 'en')} and a notebook for ${price(p)}. How many cents is that?`,
    es: `${who} compra un libro de ${big(p, 'es')} y un cuaderno de ${price(p)}. ¿Cuántos centavos son?`,
  }),
}
const story = (p: At<P>): Said => (p.task === 'left' ? LEFT : BOTH)[p.told.about](p, castOf(p).who)

const tape = (p: P, done: boolean): ModelShape => {
  const { n, u } = p.told
  const { factor } = units(p)
  const bigs = Array.from({ length: n }, () => ({ size: factor, text: String(factor), shaded: false }))
  const off = { size: u, text: String(u), shaded: true }
  const unknown = done ? String(outcome(p)) : '?'
  return {
    kind: 'tape',
    rows:
      p.task === 'both'
        ? [{ label: '', brace: unknown, parts: [...bigs, off] }]
        : [
            { label: '', brace: '', parts: bigs },
            { label: '', brace: '', parts: [off, { size: outcome(p), text: unknown, shaded: false }] },
          ],
  }
}
const change = (p: P): string => `${p.told.n} × ${units(p).factor} = ${grouped(inSmall(p))}`
const finish = (p: P): string =>
  `${grouped(inSmall(p))} ${p.task === 'both' ? '+' : '−'} ${p.told.u} = ${grouped(outcome(p))}`
const rule = (p: P, language: Language): string =>
  `${counted(1, units(p).big, language)} = ${counted(units(p).factor, units(p).small, language)}`
const inCents = (p: P, language: Language): string[] =>
  p.told.about === 'price' ? [`${price(p)} = ${small(p, language)}`] : []
const ask = typedWithUnit<P>(5, ({ p }) => ({ en: smalls(p, 'en'), es: smalls(p, 'es') }))
const someLeft = (p: P): boolean => outcome(p) > 0 && p.told.n !== p.told.u

/** Grade 4: stories in two units of measure. */
export const measureStories = defineSkill<P>({
  id: 'm.4.measure-stories',
  levels: {
    1: {
      params: { told: drawn(['ribbon', 'rope', 'movie', 'money'], 5, 3, 20), task: 'left' },
      where: someLeft,
      ask,
    },
    2: {
      params: {
        told: drawn(['ribbon', 'rope', 'movie', 'rice', 'money', 'price'], 8, 10, 50),
        task: { draw: (chance) => chance.pick(['left', 'left', 'both'] as const) },
      },
      where: someLeft,
      ask,
    },
    3: {
      params: {
        told: drawn(['movie', 'rope', 'water', 'flour', 'path', 'money', 'price'], 9, 15, 95),
        task: { draw: (chance) => chance.pick(['left', 'both'] as const) },
      },
      where: someLeft,
      ask,
    },
  },
  answer: outcome,
  wrong: {
    'no-convert': (p) => (p.task === 'both' ? p.told.n + p.told.u : Math.abs(p.told.n - p.told.u)),
    'adds-all': (p) => (p.task === 'left' ? inSmall(p) + p.told.u : null),
    'stops-after-one': inSmall,
    // Dollars from dollars and 100 less the cents, with no dollar given up for them.
    'no-payback': ({ told: { about, n, u }, task }) =>
      about === 'price' && task === 'left' ? (n - Math.floor(u / 100)) * 100 + (100 - (u % 100)) : null,
  },
  prompt: { en: (p) => story(p).en, es: (p) => story(p).es },
  picture: (p) => tape(p, false),
  shown: 'first-level',
  solved: (p) => tape(p, true),
  hints: {
    look: {
      en: (p) => `Use one unit for everything: ${rule(p, 'en')}.`,
      es: (p) => `Usa una sola unidad para todo: ${rule(p, 'es')}.`,
    },
    start: {
      en: (p) => `Change ${big(p, 'en')} first: ${change(p)} ${smalls(p, 'en')}.`,
      es: (p) => `Primero cambia ${big(p, 'es')}: ${change(p)} ${smalls(p, 'es')}.`,
    },
    worked: {
      en: (p) => [rule(p, 'en'), ...inCents(p, 'en'), change(p), finish(p)],
      es: (p) => [rule(p, 'es'), ...inCents(p, 'es'), change(p), finish(p)],
    },
  },
  praise: {
    en: () => 'You made the units match before you went on.',
    es: () => 'Igualaste las unidades antes de seguir.',
  },
  because: {
    en: (p) => `In ${smalls(p, 'en')} it is ${finish(p)}.`,
    es: (p) => `En ${smalls(p, 'es')} es ${finish(p)}.`,
  },
})
