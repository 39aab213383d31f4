import { choosing, typedFraction } from '#content/asking.ts'
import { onBars } from '#content/asks.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf } from '#content/draw.ts'
import type { At } from '#content/skill.ts'
import { counted } from '#content/stories/nouns.ts'
import type { ModelShape } from '#domain/items/model.ts'
import { mixedNumber, over } from './fractions.ts'
import { thingToCut } from './shared-things.ts'

/** `a` things for `b` to share; asked is how much each gets, or between which whole numbers that is. */
type P = { a: number; b: number; want: 'amount' | 'between' }

const CUTS = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
const each = ({ a, b }: P): string => over(a, b)
const whole = ({ a, b }: P): number => Math.floor(a / b)
const span = (from: number): string => `${from}-${from + 1}`
const isBetween = ({ want }: P): boolean => want === 'between'
const leftAsDecimal = (p: P): string => `${whole(p)}.${p.a % p.b}`

const chosen = choosing<P>(({ p, wrong, chance }) => {
  if (isBetween(p)) {
    const from = whole(p)
    return [
      ...new Set([
        span(from),
        span(0),
        ...chance
          .shuffled([from + 1, from - 1, from + 2])
          .filter((n) => n > 0)
          .map(span),
      ]),
    ].map((id) => {
      const [low, high] = id.split('-')
      return { id, label: { en: `${low} and ${high}`, es: `${low} y ${high}` } }
    })
  }
  return [each(p), ...chance.shuffled(wrong)].map((id) => ({ id, label: id }))
})

/** A bar for each of a few things, else one tape for all of them. */
const shared = (p: P, done: boolean): ModelShape => {
  if (p.a <= 4 && p.b <= 8 && p.a < p.b) {
    const bar = { parts: p.b, shaded: done ? 1 : 0, label: '1' }
    return { kind: 'fraction-bars', bars: Array.from({ length: p.a }, () => bar) }
  }
  const part = { size: 1, text: done ? each(p) : '?', shaded: false }
  return {
    kind: 'tape',
    rows: [{ label: '', parts: Array.from({ length: p.b }, () => part), brace: String(p.a) }],
  }
}

/** Grade 5: sharing equally makes a fraction. */
export const fractionAsDivision = defineSkill<P>({
  id: 'm.5.fraction-as-division',
  levels: {
    1: {
      params: { a: between(1, 4), b: between(2, 8), want: 'amount' },
      where: ({ a, b }) => a < b,
      ask: onBars<P>(() => ({ wholes: 1, parts: null, cuts: CUTS })),
    },
    2: {
      params: { a: between(2, 7), b: between(3, 8), want: 'amount' },
      where: ({ a, b }) => a % b > 0,
      ask: typedFraction(true),
    },
    3: {
      params: { a: between(5, 50), b: between(3, 9), want: oneOf<P['want']>(['amount', 'between']) },
      where: ({ a, b }) => a > b && a % b > 0,
      ask: chosen,
    },
  },
  answer: (p) => (isBetween(p) ? span(whole(p)) : each(p)),
  wrong: {
    flipped: (p) => (isBetween(p) ? span(0) : over(p.b, p.a)),
    'unit-only': (p) => (isBetween(p) ? span(0) : over(1, p.b)),
    'leftover-as-decimal': (p) => (isBetween(p) || p.a < p.b ? null : leftAsDecimal(p)),
  },
  prompt: {
    en: (p) => {
      if (p.level < 3) {
        return `${p.b} children share ${counted(p.a, thingToCut(p), 'en')} equally. How much does each child get?`
      }
      return `${p.b} families share ${p.a} pounds of rice equally. ${isBetween(p) ? 'Between which whole numbers of pounds is each share?' : 'How many pounds does each family get?'}`
    },
    es: (p) => {
      if (p.level < 3) {
        return `${p.b} niños se reparten ${counted(p.a, thingToCut(p), 'es')} por igual. ¿Cuánto le toca a cada uno?`
      }
      return `${p.b} familias se reparten ${p.a} libras de arroz por igual. ${isBetween(p) ? '¿Entre qué números enteros de libras está cada parte?' : '¿Cuántas libras le tocan a cada una?'}`
    },
  },
  picture: (p) => shared(p, false),
  shown: 'first-level',
  solved: (p) => shared(p, true),
  hints: {
    look: {
      en: (p) => `Cut ${p.a === 1 ? 'it' : 'each one'} into ${p.b} equal parts.`,
      es: (p) => `Corta ${p.a === 1 ? 'lo que hay' : 'cada cosa'} en ${p.b} partes iguales.`,
    },
    start: {
      en: (p) =>
        isBetween(p)
          ? `How many whole pounds can each of ${p.b} get? Use ${p.a} ÷ ${p.b}.`
          : `From each one, every share gets ${over(1, p.b)}. There ${p.a === 1 ? 'is' : 'are'} ${p.a} to share.`,
      es: (p) =>
        isBetween(p)
          ? `¿Cuántas libras enteras le tocan a cada una de las ${p.b}? Usa ${p.a} ÷ ${p.b}.`
          : `De cada cosa, a cada quien le toca ${over(1, p.b)}. Hay ${p.a} para repartir.`,
    },
    worked: {
      en: (p) => [...steps.en(p)],
      es: (p) => [...steps.es(p)],
    },
  },
  praise: {
    en: (p) => `You shared ${p.a} into ${p.b} equal parts.`,
    es: (p) => `Repartiste ${p.a} en ${p.b} partes iguales.`,
  },
  because: {
    en: (p) =>
      isBetween(p)
        ? `${p.a} ÷ ${p.b} = ${mixedNumber(p.a, p.b)}, and that is between ${whole(p)} and ${whole(p) + 1}.`
        : `${p.a} shared by ${p.b} is ${p.a} ÷ ${p.b} = ${each(p)}.`,
    es: (p) =>
      isBetween(p)
        ? `${p.a} ÷ ${p.b} = ${mixedNumber(p.a, p.b)}, y eso está entre ${whole(p)} y ${whole(p) + 1}.`
        : `${p.a} entre ${p.b} es ${p.a} ÷ ${p.b} = ${each(p)}.`,
  },
})

const steps = {
  en: (p: At<P>): string[] => [
    `From one of them: ${over(1, p.b)} each.`,
    ...(p.a > 1 ? [`From all ${p.a}: ${p.a} times ${over(1, p.b)} = ${each(p)}`] : []),
    ...(p.a > p.b ? [`${each(p)} = ${mixedNumber(p.a, p.b)}`] : []),
    isBetween(p) ? `It is between ${whole(p)} and ${whole(p) + 1}.` : `${p.a} ÷ ${p.b} = ${each(p)}`,
  ],
  es: (p: At<P>): string[] => [
    `De una sola cosa: ${over(1, p.b)} a cada quien.`,
    ...(p.a > 1 ? [`De las ${p.a}: ${p.a} veces ${over(1, p.b)} = ${each(p)}`] : []),
    ...(p.a > p.b ? [`${each(p)} = ${mixedNumber(p.a, p.b)}`] : []),
    isBetween(p) ? `Está entre ${whole(p)} y ${whole(p) + 1}.` : `${p.a} ÷ ${p.b} = ${each(p)}`,
  ],
}
