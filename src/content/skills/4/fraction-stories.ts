import { typedFraction } from '#content/asking.ts'
import { onBars } from '#content/asks.ts'
import { barsOf, fractionBars } from '#content/bars.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf } from '#content/draw.ts'
import type { At } from '#content/skill.ts'
import { partsName } from '#content/speak.ts'
import { castOf } from '#content/stories/cast.ts'
import type { ModelShape } from '#domain/items/model.ts'
import type { Said } from '#domain/language.ts'

/** a and b parts of dn joined, or b taken from a; or a times b parts. */
type P = { type: 'join' | 'left' | 'times'; a: number; b: number; dn: number }

const top = ({ type, a, b }: P): number => (type === 'join' ? a + b : type === 'left' ? a - b : a * b)
const over = (n: number, { dn }: P): string => `${n}/${dn}`

type Telling = (p: At<P>) => Said
const TELLINGS: Readonly<Record<P['type'], readonly Telling[]>> = {
  join: [
    (p) => {
      const { who, other } = castOf(p)
      return {
        en: `${who} ate ${over(p.a, p)} of a pizza. ${other} ate ${over(p.b, p)}. How much of it did they eat?`,
        es: `${who} comió ${over(p.a, p)} de una pizza y ${other} comió ${over(p.b, p)}. ¿Qué parte comieron en total?`,
      }
    },
    (p) => {
      const { who } = castOf(p)
      return {
        en: `${who} walks ${over(p.a, p)} of a mile, rests, and walks ${over(p.b, p)} of a mile. How many miles?`,
        es: `${who} camina ${over(p.a, p)} de milla, descansa y camina ${over(p.b, p)}. ¿Cuántas millas son?`,
      }
    },
    (p) => {
      const { who } = castOf(p)
      return {
        en: `${who} paints ${over(p.a, p)} of a wall today and ${over(p.b, p)} more tomorrow. How much is painted then?`,
        es: `${who} pinta ${over(p.a, p)} de una pared hoy y ${over(p.b, p)} más mañana. ¿Cuánto queda pintado?`,
      }
    },
  ],
  left: [
    (p) => {
      const { who } = castOf(p)
      return {
        en: `${who} has ${over(p.a, p)} of a yard of ribbon and uses ${over(p.b, p)}. How much is left?`,
        es: `${who} tiene ${over(p.a, p)} de yarda de listón y usa ${over(p.b, p)}. ¿Cuánto le queda?`,
      }
    },
    (p) => {
      const { who } = castOf(p)
      return {
        en: `${who} needs ${over(p.a, p)} of a cup of milk and has ${over(p.b, p)}. How much more is needed?`,
        es: `${who} necesita ${over(p.a, p)} de taza de leche y tiene ${over(p.b, p)}. ¿Cuánto más necesita?`,
      }
    },
    (p) => {
      const { who, other } = castOf(p)
      return {
        en: `${who} ran ${over(p.a, p)} of a mile. ${other} ran ${over(p.b, p)}. How much farther did ${who} run?`,
        es: `${who} corrió ${over(p.a, p)} de milla y ${other} corrió ${over(p.b, p)}. ¿Cuánto más corrió ${who}?`,
      }
    },
  ],
  times: [
    (p) => ({
      en: `A loaf of bread needs ${over(p.b, p)} of a cup of milk. How many cups do ${p.a} loaves need?`,
      es: `Un pan lleva ${over(p.b, p)} de taza de leche. ¿Cuántas tazas llevan ${p.a} panes?`,
    }),
    (p) => ({
      en: `A bag of rice weighs ${over(p.b, p)} of a pound. How many pounds do ${p.a} bags weigh?`,
      es: `Una bolsa de arroz pesa ${over(p.b, p)} de libra. ¿Cuántas libras pesan ${p.a} bolsas?`,
    }),
    (p) => {
      const { who } = castOf(p)
      return {
        en: `${who} runs ${over(p.b, p)} of a mile every day. How many miles is that in ${p.a} days?`,
        es: `${who} corre ${over(p.b, p)} de milla cada día. ¿Cuántas millas son en ${p.a} días?`,
      }
    },
  ],
}
const told = (p: At<P>): Said => {
  const tellings = TELLINGS[p.type]
  return (tellings[(p.place + Math.floor(p.scatter / 17)) % tellings.length] as Telling)(p)
}

const picture = (p: P): ModelShape =>
  p.type === 'times'
    ? fractionBars(barsOf(p.b, p.dn, over(p.b, p)))
    : fractionBars(barsOf(p.a, p.dn, over(p.a, p)), barsOf(p.b, p.dn, over(p.b, p)))
const sum = (p: P): string =>
  p.type === 'times'
    ? `${p.a} × ${over(p.b, p)} = ${over(top(p), p)}`
    : `${over(p.a, p)} ${p.type === 'join' ? '+' : '−'} ${over(p.b, p)} = ${over(top(p), p)}`
const tops = (p: P): string =>
  `${p.a} ${p.type === 'join' ? '+' : p.type === 'left' ? '−' : '×'} ${p.b} = ${top(p)}`
const LOOK: Readonly<Record<P['type'], Said>> = {
  join: { en: 'Two amounts are put together.', es: 'Se juntan dos cantidades.' },
  left: {
    en: 'One amount is part of the other. What else is there?',
    es: 'Una cantidad es parte de la otra. ¿Cuánto falta?',
  },
  times: { en: 'The same amount comes again and again.', es: 'La misma cantidad se repite varias veces.' },
}

/** Grade 4: stories of fractions of one whole. */
export const fractionStories = defineSkill<P>({
  id: 'm.4.fraction-stories',
  levels: {
    1: {
      params: { type: 'join', a: between(1, 4), b: between(1, 4), dn: oneOf([6, 8, 10]) },
      where: ({ a, b, dn }) => a + b < dn,
      ask: onBars(() => ({ wholes: 1, parts: null, cuts: [2, 3, 4, 5, 6, 8, 10, 12] })),
    },
    2: {
      params: {
        type: oneOf(['join', 'left'] as const),
        a: between(3, 9),
        b: between(1, 6),
        dn: oneOf([8, 10, 12]),
      },
      where: ({ a, b, dn }) => a > b && a + b <= dn,
      ask: typedFraction(true),
    },
    3: {
      params: {
        type: oneOf(['join', 'left', 'times', 'times'] as const),
        a: between(2, 8),
        b: between(2, 5),
        dn: oneOf([3, 4, 5, 8]),
      },
      where: ({ type, a, b, dn }) =>
        b < dn && (type === 'times' ? a * b <= 4 * dn : a < dn && a > b && a + b !== dn),
      ask: typedFraction(true),
    },
  },
  answer: (p) => over(top(p), p),
  wrong: {
    'adds-bottoms': (p) => (p.type === 'times' ? `${p.a * p.b}/${p.a * p.dn}` : `${top(p)}/${2 * p.dn}`),
    'wrong-operation': (p) => {
      if (p.type !== 'join') return over(p.a + p.b, p)
      return p.a === p.b ? null : over(Math.abs(p.a - p.b), p)
    },
    'whole-number-answer': (p) => (p.level === 1 ? null : top(p)),
  },
  prompt: { en: (p) => told(p).en, es: (p) => told(p).es },
  picture,
  shown: 'first-level',
  solved: (p) => fractionBars(barsOf(top(p), p.dn, over(top(p), p))),
  hints: {
    look: { en: ({ type }) => LOOK[type].en, es: ({ type }) => LOOK[type].es },
    start: {
      en: (p) => `All parts are ${partsName(p.dn, 'en')}. Work with ${p.a} and ${p.b}.`,
      es: (p) => `Todas las partes son ${partsName(p.dn, 'es')}. Trabaja con ${p.a} y ${p.b}.`,
    },
    worked: { en: (p) => [tops(p), sum(p)], es: (p) => [tops(p), sum(p)] },
  },
  praise: {
    en: ({ dn }) => `You kept counting in ${partsName(dn, 'en')}.`,
    es: ({ dn }) => `Dejaste las partes en ${partsName(dn, 'es')}.`,
  },
  because: {
    en: (p) => `${LOOK[p.type].en.replace(/ What.*/, '')} ${sum(p)}.`,
    es: (p) => `${LOOK[p.type].es.replace(/ ¿.*/, '')} ${sum(p)}.`,
  },
})
