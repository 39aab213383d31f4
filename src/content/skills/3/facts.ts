import { typed } from '#content/asks.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf } from '#content/draw.ts'
import type { At, Words } from '#content/skill.ts'
import { turnRound } from '#content/skills/fact-table.ts'
import type { ModelShape } from '#domain/items/model.ts'
import type { Language } from '#domain/language.ts'
import { skips, wording } from './asks.ts'

/** `a` is the table, `b` the other factor. */
type Fact = { a: number; b: number }

/** A fact next door that a child can lean on: a × b from `known` × b and `rest` × b; nines come from ten less one. */
const LEAN: Readonly<Record<number, number>> = { 3: 2, 4: 2, 6: 5, 7: 5, 8: 4, 9: 10 }
const known = ({ a }: Fact): number => LEAN[a] ?? a
const rest = (p: Fact): number => Math.abs(p.a - known(p))

/** `b` rows of `a`, cut where the known fact ends. */
const cutArray = (p: Fact): ModelShape => ({
  kind: 'array',
  rows: p.b,
  columns: p.a,
  splitAfter: known(p) < p.a ? known(p) : null,
})

/** Every hint tells of `b` rows of `a`; written the other way, the product is turned round first. */
const turned = ({ scatter, a, b }: At<Fact>): boolean => scatter % 2 === 0 && a !== b
const shown = (p: At<Fact>): string => (turned(p) ? `${p.a} × ${p.b}` : `${p.b} × ${p.a}`)
const turnedBack: Words<Fact> = {
  en: (p) => (turned(p) ? turnRound(`${p.b} × ${p.a}`).en : ''),
  es: (p) => (turned(p) ? turnRound(`${p.b} × ${p.a}`).es : ''),
}

const DOUBLE: Readonly<Record<Language, (b: number) => string>> = {
  en: (b) => `${b} × 2 = ${2 * b}. Double that.`,
  es: (b) => `${b} × 2 = ${2 * b}. Ahora, el doble.`,
}
const first: Readonly<Record<Language, (p: Fact) => string>> = {
  en: (p) => {
    if (p.a === 4) return DOUBLE.en(p.b)
    if (p.a === 8) return `${p.b} × 4 = ${4 * p.b}. Double that.`
    if (p.a === 9) return `${p.b} × 10 = ${10 * p.b}. Take 1 from each row: ${p.b} in all.`
    return `${p.b} × ${known(p)} = ${known(p) * p.b}. Add ${p.b} × ${rest(p)} more.`
  },
  es: (p) => {
    if (p.a === 4) return DOUBLE.es(p.b)
    if (p.a === 8) return `${p.b} × 4 = ${4 * p.b}. Ahora, el doble.`
    if (p.a === 9) return `${p.b} × 10 = ${10 * p.b}. Quita 1 de cada fila: ${p.b} en total.`
    return `${p.b} × ${known(p)} = ${known(p) * p.b}. Suma ${p.b} × ${rest(p)}.`
  },
}
const steps = (p: At<Fact>): string[] => {
  const sign = p.a === 9 ? '−' : '+'
  return [
    `${p.b} × ${known(p)} = ${known(p) * p.b}`,
    `${known(p) * p.b} ${sign} ${rest(p) * p.b} = ${p.a * p.b}`,
    `${shown(p)} = ${p.a * p.b}`,
  ]
}

/** Grade 3: times 3, 4, 6, 7, 8 and 9. */
export const facts346789 = defineSkill<Fact>({
  id: 'm.3.facts-3-4-6-7-8-9',
  levels: {
    1: { params: { a: oneOf([3, 4]), b: between(2, 10) }, ask: typed(3) },
    2: { params: { a: oneOf([3, 4, 6, 9]), b: between(3, 10) }, ask: typed(3) },
    3: { params: { a: oneOf([6, 7, 8, 9]), b: between(3, 9) }, ask: typed(3) },
  },
  answer: ({ a, b }) => a * b,
  wrong: {
    'group-short': ({ a, b }) => a * (b - 1),
    'group-extra': ({ a, b }) => a * (b + 1),
    'adds-dimensions': ({ a, b }) => a + b,
    // The product of the numbers just outside: 54 for 7 × 8, 45 for 6 × 8.
    'near-product': ({ a, b }) => (Math.min(a, b) - 1) * (Math.max(a, b) + 1),
  },
  prompt: { en: (p) => `What is ${shown(p)}?`, es: (p) => `¿Cuánto es ${shown(p)}?` },
  picture: cutArray,
  shown: 'first-level',
  solved: cutArray,
  hints: {
    look: {
      en: (p) =>
        p.a === 9
          ? `${turnedBack.en(p)}${p.b} rows of 9. Think of ${p.b} rows of 10.`
          : `${turnedBack.en(p)}${p.b} rows of ${p.a}: ${known(p)} and ${rest(p)} in each.`,
      es: (p) =>
        p.a === 9
          ? `${turnedBack.es(p)}${p.b} filas de 9. Piensa en ${p.b} filas de 10.`
          : `${turnedBack.es(p)}${p.b} filas de ${p.a}: ${known(p)} y ${rest(p)} en cada una.`,
    },
    start: first,
    worked: { en: steps, es: steps },
  },
  praise: {
    en: (p) => `You know ${shown(p)}.`,
    es: (p) => `Ya sabes cuánto es ${shown(p)}.`,
  },
  because: {
    en: (p) => `${p.b} groups of ${p.a} make ${p.a * p.b}.`,
    es: (p) => `${p.b} grupos de ${p.a} hacen ${p.a * p.b}.`,
  },
})

/** `a × b` undone: its total divided by `a`. */
const total = ({ a, b }: Fact): number => a * b
/** The total as a bar: one part of `a` is known, or all of them are there. */
const tape = (p: Fact, done: boolean): ModelShape => ({
  kind: 'tape',
  rows: [
    {
      label: '',
      parts: done
        ? Array.from({ length: p.b }, () => ({ size: p.a, text: String(p.a), shaded: false }))
        : [
            { size: p.a, text: String(p.a), shaded: true },
            { size: total(p) - p.a, text: '?', shaded: false },
          ],
      brace: String(total(p)),
    },
  ],
})

const divisionAsked = {
  en: (p: At<Fact>): string =>
    p.level > 1 && wording(p, 3) === 0
      ? `How many ${p.a}s make ${total(p)}?`
      : `What is ${total(p)} ÷ ${p.a}?`,
  es: (p: At<Fact>): string =>
    p.level > 1 && wording(p, 3) === 0
      ? `¿Cuántas veces cabe ${p.a} en ${total(p)}?`
      : `¿Cuánto es ${total(p)} ÷ ${p.a}?`,
}

/** Grade 3: division facts, from the times facts. */
export const divisionFacts = defineSkill<Fact>({
  id: 'm.3.division-facts',
  levels: {
    1: { params: { a: oneOf([2, 5, 10]), b: between(2, 10) }, ask: typed(2) },
    2: { params: { a: between(2, 9), b: between(2, 9) }, ask: typed(2) },
    3: { params: { a: between(3, 9), b: between(4, 10) }, ask: typed(2) },
  },
  answer: ({ b }) => b,
  wrong: {
    subtracts: (p) => total(p) - p.a,
    'gives-divisor': ({ a }) => a,
    'neighbour-fact': ({ b }) => b + 1,
  },
  prompt: divisionAsked,
  picture: (p) => tape(p, false),
  shown: 'first-level',
  solved: (p) => tape(p, true),
  hints: {
    look: {
      en: (p) => `The whole bar is ${total(p)}. One part is ${p.a}.`,
      es: (p) => `La barra entera es ${total(p)}. Una parte es ${p.a}.`,
    },
    start: {
      en: (p) => `Think: ${p.a} × □ = ${total(p)}.`,
      es: (p) => `Piensa: ${p.a} × □ = ${total(p)}.`,
    },
    worked: {
      en: (p) => [
        `Count by ${p.a}: ${skips(p.a, p.b)}.`,
        `That is ${p.b} times: ${p.a} × ${p.b} = ${total(p)}`,
        `${total(p)} ÷ ${p.a} = ${p.b}`,
      ],
      es: (p) => [
        `Cuenta de ${p.a} en ${p.a}: ${skips(p.a, p.b)}.`,
        `Son ${p.b} veces: ${p.a} × ${p.b} = ${total(p)}`,
        `${total(p)} ÷ ${p.a} = ${p.b}`,
      ],
    },
  },
  praise: {
    en: (p) => `You used the fact ${p.a} × ${p.b} = ${total(p)}.`,
    es: (p) => `Usaste la multiplicación ${p.a} × ${p.b} = ${total(p)}.`,
  },
  because: {
    en: (p) => `${p.a} × ${p.b} = ${total(p)}, so ${total(p)} ÷ ${p.a} = ${p.b}.`,
    es: (p) => `${p.a} × ${p.b} = ${total(p)}, así que ${total(p)} ÷ ${p.a} = ${p.b}.`,
  },
})
