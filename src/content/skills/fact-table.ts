import { typed } from '#content/asks.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf } from '#content/draw.ts'
import type { ModelShape } from '#domain/items/model.ts'
import type { Said } from '#domain/language.ts'

/** `b` groups of `a`, the table; `turned` writes the table first, so that it is turned back before it is counted. */
type P = { a: number; b: number; turned: boolean }

const ask = typed<P>(3)
const product = ({ a, b, turned }: P): string => (turned ? `${a} × ${b}` : `${b} × ${a}`)
/** A product turned round, to be told before it is counted. */
export const turnRound = (product: string): Said => ({
  en: `Turn it round: ${product}. `,
  es: `Dale la vuelta: ${product}. `,
})
const turnedBack = {
  en: ({ a, b, turned }: P): string => (turned ? turnRound(`${b} × ${a}`).en : ''),
  es: ({ a, b, turned }: P): string => (turned ? turnRound(`${b} × ${a}`).es : ''),
}
const skips = ({ a, b }: P): string => Array.from({ length: b }, (_, i) => a * (i + 1)).join(', ')
/** How a count begins; never so far that it is over. */
const begun = (a: number, b: number): string => (b > 2 ? `${a}, ${2 * a}` : `${a}`)
const array = ({ a, b }: P): ModelShape | null =>
  a === 0 ? null : { kind: 'array', rows: b, columns: a, splitAfter: a > 5 ? 5 : null }

/** Grade 3: times 2, 5 and 10. */
export const facts2510 = defineSkill<P>({
  id: 'm.3.facts-2-5-10',
  levels: {
    1: { params: { a: oneOf([2, 5, 10]), b: between(1, 5), turned: false }, ask },
    2: { params: { a: oneOf([2, 5, 10]), b: between(2, 10), turned: oneOf([false, true]) }, ask },
    3: { params: { a: oneOf([0, 1, 2, 5, 10]), b: between(2, 10), turned: oneOf([false, true]) }, ask },
  },
  answer: ({ a, b }) => a * b,
  wrong: {
    'adds-dimensions': ({ a, b }) => a + b,
    'group-short': ({ a, b }) => a * (b - 1),
    'zero-one-rule': ({ a, b }) => (a > 1 ? null : a === 0 ? b : b + 1),
  },
  prompt: { en: (p) => `What is ${product(p)}?`, es: (p) => `¿Cuánto es ${product(p)}?` },
  picture: array,
  shown: 'first-level',
  solved: array,
  hints: {
    look: {
      en: (p) => {
        if (p.a === 0) return `${p.b} empty plates. How many apples?`
        return `${turnedBack.en(p)}${p.b === 1 ? `1 row of ${p.a}` : `${p.b} rows, ${p.a} in each`}.`
      },
      es: (p) => {
        if (p.a === 0) return `${p.b} platos vacíos. ¿Cuántas manzanas hay?`
        return `${turnedBack.es(p)}${p.b === 1 ? `Una fila de ${p.a}` : `${p.b} filas con ${p.a} en cada una`}.`
      },
    },
    start: {
      en: (p) => {
        if (p.a === 0) return 'Zero, again and again, stays zero.'
        return p.b === 1
          ? `Start at 0. Make just one jump of ${p.a}.`
          : `Skip-count ${p.b} times by ${p.a}: ${begun(p.a, p.b)} …`
      },
      es: (p) => {
        if (p.a === 0) return 'Cero, una y otra vez, sigue siendo cero.'
        return p.b === 1
          ? `Empieza en 0. Da un solo salto de ${p.a}.`
          : `Cuenta ${p.b} veces de ${p.a} en ${p.a}: ${begun(p.a, p.b)} …`
      },
    },
    worked: {
      en: (p) => [
        p.a === 0 ? 'Zero times any number is zero.' : `Count: ${skips(p)}.`,
        `${product(p)} = ${p.a * p.b}`,
      ],
      es: (p) => [
        p.a === 0 ? 'Cero por cualquier número es cero.' : `Cuenta: ${skips(p)}.`,
        `${product(p)} = ${p.a * p.b}`,
      ],
    },
  },
  praise: {
    en: (p) => `You know ${product(p)}.`,
    es: (p) => `Ya sabes cuánto es ${product(p)}.`,
  },
  because: {
    en: ({ a, b }) => (b === 1 ? `1 group of ${a} is ${a}.` : `${b} groups of ${a} make ${a * b}.`),
    es: ({ a, b }) => (b === 1 ? `Un grupo de ${a} es ${a}.` : `${b} grupos de ${a} hacen ${a * b}.`),
  },
})
