import { asking } from '#content/asking.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf, steps } from '#content/draw.ts'
import type { At } from '#content/skill.ts'
import { castOf } from '#content/stories/cast.ts'
import { cuantos, many, type Noun, noun } from '#content/stories/nouns.ts'
import { capital } from '#domain/capital.ts'
import type { Language } from '#domain/language.ts'
import { decimalOf } from './decimals.ts'

/** Two units of one measure: `f` small ones are a big one. */
type Pair = Readonly<{ f: number; big: Noun; small: Noun }>

const meter = noun(['meter', 'meters'], ['metro', 'metros'], 'm')
const centimeter = noun(['centimeter', 'centimeters'], ['centímetro', 'centímetros'], 'm')
const minute = noun(['minute', 'minutes'], ['minuto', 'minutos'], 'm')
const foot = noun(['foot', 'feet'], ['pie', 'pies'], 'm')

const PAIRS = {
  cm: {
    f: 10,
    big: centimeter,
    small: noun(['millimeter', 'millimeters'], ['milímetro', 'milímetros'], 'm'),
  },
  m: { f: 100, big: meter, small: centimeter },
  km: { f: 1000, big: noun(['kilometer', 'kilometers'], ['kilómetro', 'kilómetros'], 'm'), small: meter },
  kg: {
    f: 1000,
    big: noun(['kilogram', 'kilograms'], ['kilogramo', 'kilogramos'], 'm'),
    small: noun(['gram', 'grams'], ['gramo', 'gramos'], 'm'),
  },
  L: {
    f: 1000,
    big: noun(['liter', 'liters'], ['litro', 'litros'], 'm'),
    small: noun(['milliliter', 'milliliters'], ['mililitro', 'mililitros'], 'm'),
  },
  ft: { f: 12, big: foot, small: noun(['inch', 'inches'], ['pulgada', 'pulgadas'], 'f') },
  yd: { f: 3, big: noun(['yard', 'yards'], ['yarda', 'yardas'], 'f'), small: foot },
  lb: {
    f: 16,
    big: noun(['pound', 'pounds'], ['libra', 'libras'], 'f'),
    small: noun(['ounce', 'ounces'], ['onza', 'onzas'], 'f'),
  },
  gal: {
    f: 4,
    big: noun(['gallon', 'gallons'], ['galón', 'galones'], 'm'),
    small: noun(['quart', 'quarts'], ['cuarto de galón', 'cuartos de galón'], 'm'),
  },
  h: { f: 60, big: noun(['hour', 'hours'], ['hora', 'horas'], 'f'), small: minute },
  min: { f: 60, big: minute, small: noun(['second', 'seconds'], ['segundo', 'segundos'], 'm') },
} as const satisfies Readonly<Record<string, Pair>>

/**
 * `n` stands for big units: whole ones in `up` and `down`, tenths of one in `down-decimal`. In `up-decimal` it is small ones,
 * in `steps` how often `each` small ones come.
 */
type P = {
  pair: keyof typeof PAIRS
  n: number
  type: 'up' | 'down' | 'up-decimal' | 'down-decimal' | 'steps'
  each: number
}

const pairOf = (p: P): Pair => PAIRS[p.pair]
const isUp = ({ type }: P): boolean => type !== 'down' && type !== 'down-decimal'
const wanted = (p: P): Noun => (isUp(p) ? pairOf(p).big : pairOf(p).small)
const given = (p: P): Noun => (isUp(p) ? pairOf(p).small : pairOf(p).big)
const zeros = (f: number): number => String(f).length - 1
const isTens = (f: number): boolean => f % 10 === 0 && f !== 60

/** How many of the given unit there are, as text. */
function amount(p: P): string {
  const { f } = pairOf(p)
  switch (p.type) {
    case 'up':
      return String(p.n * f)
    case 'down':
    case 'up-decimal':
      return String(p.n)
    case 'down-decimal':
      return decimalOf(p.n, 1)
    case 'steps':
      return String(p.n * p.each)
  }
}

function converted(p: P): string {
  const { f } = pairOf(p)
  switch (p.type) {
    case 'up':
      return String(p.n)
    case 'down':
      return String(p.n * f)
    case 'up-decimal':
      return decimalOf(p.n, zeros(f))
    case 'down-decimal':
      return decimalOf(p.n * f, 1)
    case 'steps':
      return decimalOf(p.n * p.each, zeros(f))
  }
}

function otherWay(p: P): string | number | null {
  const { f } = pairOf(p)
  switch (p.type) {
    case 'up':
      return p.n * f * f
    case 'down':
      return isTens(f) ? decimalOf(p.n, zeros(f)) : p.n % f === 0 ? p.n / f : null
    case 'up-decimal':
      return p.n * f
    case 'down-decimal':
      return decimalOf(p.n, zeros(f) + 1)
    case 'steps':
      return p.n * p.each * f
  }
}

function onePlaceOff(p: P): string | number | null {
  const { f } = pairOf(p)
  if (!isTens(f)) return null
  switch (p.type) {
    case 'up':
      return p.n * 10
    case 'down':
      return p.n * f * 10
    case 'up-decimal':
      return decimalOf(p.n, zeros(f) - 1)
    case 'down-decimal':
      return p.n * f
    case 'steps':
      return decimalOf(p.n * p.each, zeros(f) - 1)
  }
}

function addsFactor(p: P): string | number | null {
  const { f } = pairOf(p)
  if (p.type === 'down-decimal') return decimalOf(p.n + 10 * f, 1)
  if (p.type === 'down') return p.n + f
  const left = Number(amount(p)) - f
  return left > 0 ? left : null
}

const ask = asking<P, 'number-pad'>('number-pad', 'value', ({ p, language }) => ({
  maxLength: 8,
  decimal: p.level === 3,
  unit: many(wanted(p), language),
}))

/** A thing that comes again and again, and is asked for in the big unit. */
const again: Readonly<
  Record<Language, Readonly<Record<'km' | 'kg' | 'L', (p: At<P>, who: string) => string>>>
> = {
  en: {
    km: (p, who) =>
      `${who} walks ${p.n} times around a path of ${p.each} meters. How many kilometers is that?`,
    kg: (p, who) => `${who} packs ${p.n} bags of ${p.each} grams each. How many kilograms is that?`,
    L: (p, who) => `${who} fills ${p.n} bottles of ${p.each} milliliters each. How many liters is that?`,
  },
  es: {
    km: (p, who) => `${who} da ${p.n} vueltas a un camino de ${p.each} metros. ¿Cuántos kilómetros son?`,
    kg: (p, who) => `${who} prepara ${p.n} bolsas de ${p.each} gramos cada una. ¿Cuántos kilogramos son?`,
    L: (p, who) => `${who} llena ${p.n} botellas de ${p.each} mililitros cada una. ¿Cuántos litros son?`,
  },
}
const repeated = (p: At<P>, language: Language): string =>
  again[language][p.pair === 'km' || p.pair === 'kg' ? p.pair : 'L'](p, castOf(p).who)

const asksToWrite = (p: At<P>): boolean =>
  p.type === 'up-decimal' || p.type === 'down-decimal' || p.scatter % 2 === 1
const fact = (p: P, language: Language): string => {
  const { f, big, small } = pairOf(p)
  return `1 ${big[language][0]} = ${f} ${small[language][1]}`
}
const calculation = (p: P): string => `${amount(p)} ${isUp(p) ? '÷' : '×'} ${pairOf(p).f} = ${converted(p)}`

const table = (p: At<P>, done: boolean, language: Language) => {
  const { f, big, small } = pairOf(p)
  const from = p.type === 'steps' && !done ? `${p.n} × ${p.each}` : amount(p)
  const to = done ? converted(p) : '?'
  return {
    kind: 'table',
    head: [many(big, language), many(small, language)],
    rows: [['1', String(f)], isUp(p) ? [to, from] : [from, to]],
    marked: [[1, isUp(p) ? 0 : 1]],
  } as const
}

const METRIC_OR_INCHES = oneOf<P['pair']>(['cm', 'm', 'ft', 'yd'])
const ANY = oneOf<P['pair']>(['cm', 'm', 'km', 'kg', 'L', 'ft', 'lb', 'gal', 'h', 'min'])
const TENS = oneOf<P['pair']>(['m', 'km', 'kg', 'L'])

/** Grade 5: change to a larger or a smaller unit, with decimals and in two steps. */
export const convertMeasures = defineSkill<P>({
  id: 'm.5.convert-measures',
  levels: {
    1: { params: { pair: METRIC_OR_INCHES, n: between(2, 9), type: 'up', each: 0 }, ask },
    2: {
      params: { pair: ANY, n: between(2, 20), type: oneOf<P['type']>(['up', 'down']), each: 0 },
      ask,
    },
    3: {
      params: {
        pair: TENS,
        n: between(3, 95),
        type: oneOf<P['type']>(['up', 'up-decimal', 'down-decimal', 'steps']),
        each: steps(50, 950, 50),
      },
      where: ({ n, type, pair }) => {
        if (type === 'steps') return n < 10 && pair !== 'm'
        return type === 'down-decimal' ? n % 10 > 0 : n < 46
      },
      ask,
    },
  },
  answer: converted,
  wrong: {
    'wrong-direction': otherWay,
    'one-power-off': onePlaceOff,
    'adds-factor': addsFactor,
  },
  prompt: {
    en: (p) => {
      if (p.type === 'steps') return repeated(p, 'en')
      return asksToWrite(p)
        ? `Write ${amount(p)} ${many(given(p), 'en')} in ${many(wanted(p), 'en')}.`
        : `How many ${many(wanted(p), 'en')} are in ${amount(p)} ${many(given(p), 'en')}?`
    },
    es: (p) => {
      if (p.type === 'steps') return repeated(p, 'es')
      return asksToWrite(p)
        ? `Escribe ${amount(p)} ${many(given(p), 'es')} en ${many(wanted(p), 'es')}.`
        : `¿${cuantos(wanted(p)).replace('c', 'C')} hay en ${amount(p)} ${many(given(p), 'es')}?`
    },
  },
  picture: (p, language) => table(p, false, language),
  shown: 'first-level',
  solved: (p, language) => table(p, true, language),
  hints: {
    look: {
      en: (p) => `Look at the table: ${fact(p, 'en')}.`,
      es: (p) => `Mira la tabla: ${fact(p, 'es')}.`,
    },
    start: {
      en: (p) =>
        isUp(p)
          ? `${capital(many(wanted(p), 'en'))} are bigger, so you need fewer of them. Divide.`
          : `${capital(many(wanted(p), 'en'))} are smaller, so you need more of them. Multiply.`,
      es: (p) =>
        isUp(p)
          ? `La unidad nueva es más grande, así que se necesitan menos. Divide.`
          : `La unidad nueva es más chica, así que se necesitan más. Multiplica.`,
    },
    worked: {
      en: (p) => [
        ...(p.type === 'steps' ? [`${p.n} × ${p.each} = ${amount(p)} ${many(given(p), 'en')}`] : []),
        fact(p, 'en'),
        `${calculation(p)} ${many(wanted(p), 'en')}`,
      ],
      es: (p) => [
        ...(p.type === 'steps' ? [`${p.n} × ${p.each} = ${amount(p)} ${many(given(p), 'es')}`] : []),
        fact(p, 'es'),
        `${calculation(p)} ${many(wanted(p), 'es')}`,
      ],
    },
  },
  praise: {
    en: (p) => `You used ${fact(p, 'en')}.`,
    es: (p) => `Usaste que ${fact(p, 'es')}.`,
  },
  because: {
    en: (p) =>
      `${isUp(p) ? 'Bigger units, fewer of them' : 'Smaller units, more of them'}: ${calculation(p)}.`,
    es: (p) =>
      `${isUp(p) ? 'Con unidades más grandes se necesitan menos' : 'Con unidades más chicas se necesitan más'}: ${calculation(p)}.`,
  },
})
