import { roundDown, roundHalfUp, roundUp } from '#content/arithmetic.ts'
import { onLine } from '#content/asks.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf, steps } from '#content/draw.ts'
import type { ModelShape } from '#domain/items/model.ts'
import type { Language } from '#domain/language.ts'
import { decimalOf } from './decimals.ts'

/** `x` thousandths, rounded to ones, tenths or hundredths: `u` thousandths. */
type P = { x: number; u: 10 | 100 | 1000 }

const text = (n: number): string => decimalOf(n, 3)
/** The line is one unit of the next larger place, cut in ten. */
const ask = onLine<P>(
  ({ x, u }) => {
    const from = roundDown(x, u * 10)
    const ticks = Array.from({ length: 11 }, (_, tick) => tick)
    return {
      ticks: 10,
      values: ticks.map((tick) => text(from + tick * u)),
      labelled: u === 10 ? [0, 5, 10] : ticks,
    }
  },
  () => null,
)

const low = ({ x, u }: P): number => roundDown(x, u)
const high = ({ x, u }: P): number => roundUp(x, u)
const middle = (p: P): number => low(p) + p.u / 2
const rounded = ({ x, u }: P): number => roundHalfUp(x, u)

const betweenTwo = (p: P, done: boolean): ModelShape => {
  const mark = ((p.x - low(p)) * 10) / p.u
  return {
    kind: 'number-line',
    ticks: 10,
    labels: [
      { tick: 0, text: text(low(p)) },
      { tick: 5, text: text(middle(p)) },
      { tick: 10, text: text(high(p)) },
    ],
    mark,
    jumps: done ? [{ from: mark, to: rounded(p) === low(p) ? 0 : 10, text: '' }] : [],
  }
}

const PLACE: Readonly<Record<Language, Readonly<Record<P['u'], string>>>> = {
  en: { 1000: 'whole number', 100: 'tenth', 10: 'hundredth' },
  es: { 1000: 'entero', 100: 'décimo', 10: 'centésimo' },
}

const told = {
  en: (p: P): string => {
    if (p.x === middle(p)) return `${text(p.x)} is just in the middle. Then we go up, to ${text(rounded(p))}.`
    return `${text(p.x)} is ${p.x > middle(p) ? 'past' : 'before'} the middle, ${text(middle(p))}, so it is nearer to ${text(rounded(p))}.`
  },
  es: (p: P): string => {
    if (p.x === middle(p)) return `${text(p.x)} está justo en medio. Entonces subimos a ${text(rounded(p))}.`
    return `${text(p.x)} ${p.x > middle(p) ? 'pasa de' : 'no llega a'} la mitad, ${text(middle(p))}, así que está más cerca de ${text(rounded(p))}.`
  },
}

/** Grade 5: round a decimal to ones, tenths or hundredths. */
export const roundDecimals = defineSkill<P>({
  id: 'm.5.round-decimals',
  levels: {
    1: { params: { x: steps(1010, 9990, 10), u: 1000 }, where: ({ x }) => x % 1000 > 0, ask },
    2: {
      params: { x: steps(1010, 9990, 10), u: oneOf<P['u']>([100, 1000]) },
      where: ({ x, u }) => x % u > 0,
      ask,
    },
    3: {
      params: { x: between(101, 9999), u: oneOf<P['u']>([10, 100]) },
      where: ({ x }) => x % 10 > 0,
      ask,
    },
  },
  answer: (p) => text(rounded(p)),
  wrong: {
    'always-down': (p) => text(low(p)),
    'always-up': (p) => text(high(p)),
    'wrong-place': ({ x, u }) => text(roundHalfUp(x, u * 10)),
  },
  prompt: {
    en: ({ x, u }) => `Round ${text(x)} to the nearest ${PLACE.en[u]}.`,
    es: ({ x, u }) => `Redondea ${text(x)} al ${PLACE.es[u]} más cercano.`,
  },
  picture: (p) => betweenTwo(p, false),
  shown: 'first-level',
  solved: (p) => betweenTwo(p, true),
  hints: {
    look: {
      en: (p) => `${text(p.x)} is between ${text(low(p))} and ${text(high(p))}.`,
      es: (p) => `${text(p.x)} está entre ${text(low(p))} y ${text(high(p))}.`,
    },
    start: {
      en: (p) => `The middle is ${text(middle(p))}. Is ${text(p.x)} past it?`,
      es: (p) => `La mitad es ${text(middle(p))}. ¿${text(p.x)} pasa de ahí?`,
    },
    worked: {
      en: (p) => [`${text(p.x)} is between ${text(low(p))} and ${text(high(p))}.`, told.en(p)],
      es: (p) => [`${text(p.x)} está entre ${text(low(p))} y ${text(high(p))}.`, told.es(p)],
    },
  },
  praise: {
    en: ({ x, u }) => `You found the nearest ${PLACE.en[u]} to ${text(x)}.`,
    es: ({ x, u }) => `Encontraste el ${PLACE.es[u]} más cercano a ${text(x)}.`,
  },
  because: told,
})
