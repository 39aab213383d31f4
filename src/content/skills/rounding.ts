import { roundDown, roundHalfUp, roundUp } from '#content/arithmetic.ts'
import { lineOf, onLine } from '#content/asks.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf } from '#content/draw.ts'
import type { ModelShape } from '#domain/items/model.ts'

/** A number and the place it is rounded to. */
type P = { n: number; u: 10 | 100 }

const PLACE = oneOf<10 | 100>([10, 100])
/** The line shows tens of one hundred, or all the hundreds. */
const ask = onLine<P>(
  ({ n, u }) => lineOf(u === 10 ? roundDown(n, 100) : 0, 10, u, 1),
  () => null,
)
const low = ({ n, u }: P): number => roundDown(n, u)
const high = ({ n, u }: P): number => roundUp(n, u)
const middle = (p: P): number => low(p) + p.u / 2
const rounded = ({ n, u }: P): number => roundHalfUp(n, u)

const between2 = (p: P, done: boolean): ModelShape => {
  const mark = ((p.n - low(p)) * 10) / p.u
  return {
    kind: 'number-line',
    ticks: 10,
    labels: [
      { tick: 0, text: String(low(p)) },
      { tick: 5, text: String(middle(p)) },
      { tick: 10, text: String(high(p)) },
    ],
    mark,
    jumps: done ? [{ from: mark, to: rounded(p) === low(p) ? 0 : 10, text: '' }] : [],
  }
}

const side = (p: P): -1 | 0 | 1 => (p.n < middle(p) ? -1 : p.n === middle(p) ? 0 : 1)
const told = {
  en: (p: P): string =>
    side(p) === 0
      ? `${p.n} is just in the middle. Then we go up, to ${high(p)}.`
      : `${p.n} is ${side(p) > 0 ? 'past' : 'before'} the middle, ${middle(p)}, so it is nearer to ${rounded(p)}.`,
  es: (p: P): string =>
    side(p) === 0
      ? `${p.n} está justo en medio. Entonces subimos a ${high(p)}.`
      : `${p.n} ${side(p) > 0 ? 'pasa de' : 'no llega a'} la mitad, ${middle(p)}, así que está más cerca de ${rounded(p)}.`,
}

/** Grade 3: round to the nearest ten or hundred. */
export const round10100 = defineSkill<P>({
  id: 'm.3.round-10-100',
  levels: {
    1: { params: { n: between(11, 99), u: 10 }, where: ({ n }) => n % 10 > 0, ask },
    2: { params: { n: between(101, 999), u: PLACE }, where: ({ n, u }) => n % u > 0, ask },
    3: { params: { n: between(150, 995), u: PLACE }, where: ({ n, u }) => n % u >= u / 2, ask },
  },
  answer: rounded,
  wrong: {
    'always-down': low,
    'always-up': high,
    'wrong-place': ({ n, u }) => roundHalfUp(n, u === 10 ? 100 : 10),
  },
  prompt: {
    en: ({ n, u }) => `Round ${n} to the nearest ${u}.`,
    es: ({ n, u }) => `Redondea ${n} a la ${u === 10 ? 'decena' : 'centena'} más cercana.`,
  },
  picture: (p) => between2(p, false),
  shown: 'first-level',
  solved: (p) => between2(p, true),
  hints: {
    look: {
      en: (p) => `${p.n} is between ${low(p)} and ${high(p)}.`,
      es: (p) => `${p.n} está entre ${low(p)} y ${high(p)}.`,
    },
    start: {
      en: (p) => `The middle is ${middle(p)}. Is ${p.n} past it?`,
      es: (p) => `La mitad es ${middle(p)}. ¿${p.n} pasa de ahí?`,
    },
    worked: {
      en: (p) => [`${p.n} is between ${low(p)} and ${high(p)}.`, told.en(p)],
      es: (p) => [`${p.n} está entre ${low(p)} y ${high(p)}.`, told.es(p)],
    },
  },
  praise: {
    en: (p) => `You found the nearest ${p.u === 10 ? 'ten' : 'hundred'} to ${p.n}.`,
    es: (p) => `Encontraste la ${p.u === 10 ? 'decena' : 'centena'} más cercana a ${p.n}.`,
  },
  because: told,
})
