import { typed } from '#content/asks.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf } from '#content/draw.ts'
import type { ModelShape } from '#domain/items/model.ts'

type P = { a: number; b: number }

const ask = typed<P>(3)
const skips = ({ a, b }: P): string => Array.from({ length: b }, (_, i) => a * (i + 1)).join(', ')
/** How a count begins; never so far that it is over. */
const begun = (a: number, b: number): string => (b > 2 ? `${a}, ${2 * a}` : `${a}`)
const array = ({ a, b }: P): ModelShape | null =>
  a === 0 ? null : { kind: 'array', rows: a, columns: b, splitAfter: b > 5 ? 5 : null }

/** Grade 3: times 2, 5 and 10. */
export const facts2510 = defineSkill<P>({
  id: 'm.3.facts-2-5-10',
  levels: {
    1: { params: { a: oneOf([2, 10]), b: between(1, 5) }, ask },
    2: { params: { a: oneOf([2, 5, 10]), b: between(2, 10) }, ask },
    3: { params: { a: oneOf([0, 1, 2, 5, 10]), b: between(2, 10) }, ask },
  },
  answer: ({ a, b }) => a * b,
  wrong: {
    'adds-dimensions': ({ a, b }) => a + b,
    'group-short': ({ a, b }) => a * (b - 1),
    'zero-one-rule': ({ a, b }) => (a > 1 ? null : a === 0 ? b : b + 1),
  },
  prompt: { en: ({ a, b }) => `What is ${a} × ${b}?`, es: ({ a, b }) => `¿Cuánto es ${a} × ${b}?` },
  picture: array,
  shown: 'first-level',
  solved: array,
  hints: {
    look: {
      en: ({ a, b }) =>
        a === 0 ? `${b} empty plates. How many apples?` : `${a === 1 ? '1 row' : `${a} rows`}, ${b} in each.`,
      es: ({ a, b }) =>
        a === 0
          ? `${b} platos vacíos. ¿Cuántas manzanas hay?`
          : a === 1
            ? `Una fila de ${b}.`
            : `${a} filas con ${b} en cada una.`,
    },
    start: {
      en: ({ a, b }) =>
        a === 0
          ? 'Zero, again and again, stays zero.'
          : b === 1
            ? `Start at 0. Make just one jump of ${a}.`
            : `Skip-count ${b} times by ${a}: ${begun(a, b)} …`,
      es: ({ a, b }) =>
        a === 0
          ? 'Cero, una y otra vez, sigue siendo cero.'
          : b === 1
            ? `Empieza en 0. Da un solo salto de ${a}.`
            : `Cuenta ${b} veces de ${a} en ${a}: ${begun(a, b)} …`,
    },
    worked: {
      en: (p) => [
        p.a === 0 ? 'Zero times any number is zero.' : `Count: ${skips(p)}.`,
        `${p.a} × ${p.b} = ${p.a * p.b}`,
      ],
      es: (p) => [
        p.a === 0 ? 'Cero por cualquier número es cero.' : `Cuenta: ${skips(p)}.`,
        `${p.a} × ${p.b} = ${p.a * p.b}`,
      ],
    },
  },
  praise: {
    en: ({ a, b }) => `You know ${a} × ${b}.`,
    es: ({ a, b }) => `Ya sabes cuánto es ${a} × ${b}.`,
  },
  because: {
    en: ({ a, b }) => (a === 1 ? `1 group of ${b} is ${b}.` : `${a} groups of ${b} make ${a * b}.`),
    es: ({ a, b }) => (a === 1 ? `Un grupo de ${b} es ${b}.` : `${a} grupos de ${b} hacen ${a * b}.`),
  },
})
