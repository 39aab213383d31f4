import { gcd } from '#content/arithmetic.ts'
import { onBars } from '#content/asks.ts'
import { barsOf, fractionBars } from '#content/bars.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf } from '#content/draw.ts'
import type { At } from '#content/skill.ts'
import { sameAmount } from '#content/skills/same-amount.ts'
import { partsName } from '#content/speak.ts'

/** n/dn with every part cut into k. */
type P = { n: number; dn: number; k: number }

const ask = onBars<P>(({ n, dn, k }) => ({ wholes: n > dn ? 2 : 1, parts: dn * k, cuts: [dn * k] }))
/** Parts a fourth grader has met, few enough to tap. */
const drawable = ({ dn, k }: P): boolean => [4, 6, 8, 10, 12].includes(dn * k)
const proper = (p: At<P>): boolean => p.n < p.dn && drawable(p)
const over = (up: number, { dn, k }: P): string => `${up}/${dn * k}`

/** Grade 4: the same amount in smaller parts. */
export const equivalentFractions = defineSkill<P>({
  id: 'm.4.equivalent-fractions',
  levels: {
    1: { params: { n: between(1, 3), dn: oneOf([2, 3, 4, 5]), k: between(2, 6) }, where: proper, ask },
    2: { params: { n: between(1, 7), dn: oneOf([2, 3, 4, 5, 6]), k: between(2, 6) }, where: proper, ask },
    3: {
      params: { n: between(3, 11), dn: oneOf([2, 3, 4, 5, 6]), k: between(2, 6) },
      where: (p) => drawable(p) && p.n > p.dn && p.n < 2 * p.dn && gcd(p.n, p.dn) === 1,
      ask,
    },
  },
  answer: (p) => over(p.n * p.k, p),
  wrong: {
    'adds-same': (p) => over(p.n + p.dn * (p.k - 1), p),
    'same-top': (p) => over(p.n, p),
    'bottom-again': (p) => over(p.dn * p.k, p),
  },
  prompt: {
    en: (p) => sameAmount(p.n, p.dn, p.dn * p.k, p).en,
    es: (p) => sameAmount(p.n, p.dn, p.dn * p.k, p).es,
  },
  picture: ({ n, dn }) => fractionBars(barsOf(n, dn, `${n}/${dn}`)),
  shown: 'first-level',
  solved: (p) =>
    fractionBars(barsOf(p.n, p.dn, `${p.n}/${p.dn}`), barsOf(p.n * p.k, p.dn * p.k, over(p.n * p.k, p))),
  hints: {
    look: {
      en: ({ dn, k }) => `Each of the ${dn} parts is cut into ${k}.`,
      es: ({ dn, k }) => `Cada una de las ${dn} partes se corta en ${k}.`,
    },
    start: {
      en: ({ dn, k }) => `One ${one(dn, 'en')} becomes ${k} ${partsName(dn * k, 'en')}.`,
      es: ({ dn, k }) => `Un ${one(dn, 'es')} se vuelve ${k} ${partsName(dn * k, 'es')}.`,
    },
    worked: {
      en: (p) => [
        `${p.dn} × ${p.k} = ${p.dn * p.k}, so each part becomes ${p.k}.`,
        `${p.n} × ${p.k} = ${p.n * p.k}`,
        `${p.n}/${p.dn} = ${over(p.n * p.k, p)}`,
      ],
      es: (p) => [
        `${p.dn} × ${p.k} = ${p.dn * p.k}: cada parte se vuelve ${p.k}.`,
        `${p.n} × ${p.k} = ${p.n * p.k}`,
        `${p.n}/${p.dn} = ${over(p.n * p.k, p)}`,
      ],
    },
  },
  praise: {
    en: ({ k }) => `You cut every part into ${k} and kept the size.`,
    es: ({ k }) => `Cortaste cada parte en ${k} sin cambiar el tamaño.`,
  },
  because: {
    en: ({ n, k }) =>
      n === 1
        ? `1 part cut into ${k} is ${k} pieces.`
        : `${n} parts with ${k} pieces each are ${n * k} pieces.`,
    es: ({ n, k }) =>
      n === 1
        ? `Una parte cortada en ${k} son ${k} pedazos.`
        : `${n} partes de ${k} pedazos cada una son ${n * k} pedazos.`,
  },
})

const ONE = {
  en: { 2: 'half', 3: 'third', 4: 'fourth', 5: 'fifth', 6: 'sixth' },
  es: { 2: 'medio', 3: 'tercio', 4: 'cuarto', 5: 'quinto', 6: 'sexto' },
} as const
const one = (dn: number, language: 'en' | 'es'): string =>
  (ONE[language] as Readonly<Record<number, string>>)[dn] ?? ''
