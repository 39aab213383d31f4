import { digit, placesOf, productsInLine, timesCarryFirst, timesWithoutCarry } from '#content/arithmetic.ts'
import { typed } from '#content/asks.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between } from '#content/draw.ts'
import type { ModelShape } from '#domain/items/model.ts'

type P = { a: number; b: number }

const ask = typed<P>(7)
const area = ({ a, b }: P): ModelShape => ({ kind: 'area', rows: [b], columns: placesOf(a) })
const largest = ({ a }: P): number => placesOf(a)[0] ?? a
/** "1000, 70 and 7". */
const listed = (a: number, and: string): string => {
  const parts = placesOf(a)
  return [parts.slice(0, -1).join(', '), parts.at(-1)].join(` ${and} `)
}
const pieces = ({ a, b }: P): string[] => placesOf(a).map((part) => `${part} × ${b} = ${part * b}`)
const joined = ({ a, b }: P): string =>
  `${placesOf(a)
    .map((part) => part * b)
    .join(' + ')} = ${a * b}`

/** Grade 4: a number of up to four digits times one digit. */
export const multOneDigit = defineSkill<P>({
  id: 'm.4.mult-one-digit',
  levels: {
    1: { params: { a: between(12, 48), b: between(3, 4) }, where: ({ a }) => digit(a, 0) > 0, ask },
    2: { params: { a: between(23, 98), b: between(3, 9) }, where: ({ a }) => digit(a, 0) > 2, ask },
    3: {
      params: { a: between(124, 2850), b: between(3, 9) },
      where: ({ a }) => digit(a, 0) > 2 && digit(a, 1) > 1,
      ask,
    },
  },
  answer: ({ a, b }) => a * b,
  wrong: {
    'no-regroup': ({ a, b }) => timesWithoutCarry(a, b),
    'carry-then-multiply': ({ a, b }) => timesCarryFirst(a, b),
    'both-digits-down': ({ a, b }) => productsInLine(a, b),
    'first-part-only': (p) => largest(p) * p.b + (p.a - largest(p)),
  },
  prompt: { en: ({ a, b }) => `What is ${a} × ${b}?`, es: ({ a, b }) => `¿Cuánto es ${a} × ${b}?` },
  picture: area,
  shown: 'first-level',
  solved: area,
  hints: {
    look: {
      en: ({ a }) => `Break ${a} into ${listed(a, 'and')}.`,
      es: ({ a }) => `Separa ${a} en ${listed(a, 'y')}.`,
    },
    start: {
      en: (p) => `First: ${largest(p)} × ${p.b} = ${largest(p) * p.b}. Then the next part.`,
      es: (p) => `Primero: ${largest(p)} × ${p.b} = ${largest(p) * p.b}. Luego, la parte que sigue.`,
    },
    worked: { en: (p) => [...pieces(p), joined(p)], es: (p) => [...pieces(p), joined(p)] },
  },
  praise: {
    en: ({ b }) => `You multiplied every part by ${b}.`,
    es: ({ b }) => `Multiplicaste cada parte por ${b}.`,
  },
  because: {
    en: (p) => `Multiply each part, then add: ${joined(p)}.`,
    es: (p) => `Multiplica cada parte y luego suma: ${joined(p)}.`,
  },
})
