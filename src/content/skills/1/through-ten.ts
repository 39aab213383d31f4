import { smallerFromLarger } from '#content/arithmetic.ts'
import { onTenFrame, typed } from '#content/asks.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf } from '#content/draw.ts'
import type { ModelShape } from '#domain/items/model.ts'

type Pair = { a: number; b: number }

const frames = (first: number, second: number, crossed = 0): ModelShape => ({
  kind: 'ten-frame',
  frames: 2,
  first,
  second,
  crossed,
})
/** What the first number needs to be ten, and what is then left of the second. */
const toTen = ({ a }: Pair): number => 10 - a
const rest = (p: Pair): number => p.b - toTen(p)
const passesTen = ({ a, b }: Pair): boolean => a + b > 10
const onFrames = onTenFrame<Pair>(2, ({ a }) => a)

/** Grade 1: add past ten by filling the first frame. */
export const addThroughTen = defineSkill<Pair>({
  id: 'm.1.add-through-ten',
  levels: {
    1: { params: { a: oneOf([8, 9]), b: between(2, 5) }, where: passesTen, ask: onFrames },
    2: { params: { a: between(6, 9), b: between(4, 9) }, where: passesTen, ask: onFrames },
    3: { params: { a: between(3, 9), b: between(5, 9) }, where: passesTen, ask: typed(2) },
  },
  answer: ({ a, b }) => a + b,
  wrong: {
    'stops-at-ten': () => 10,
    'adds-whole-again': ({ b }) => 10 + b,
    'counts-start': ({ a, b }) => a + b - 1,
    'double-only': ({ a, b }) => (a === b || Math.abs(a - b) > 2 ? null : 2 * Math.min(a, b)),
  },
  prompt: {
    en: ({ a, b, level }) =>
      level === 3 ? `What is ${a} + ${b}?` : `Here are ${a}. Add ${b} more. How many?`,
    es: ({ a, b, level }) =>
      level === 3 ? `¿Cuánto es ${a} + ${b}?` : `Aquí hay ${a}. Pon ${b} más. ¿Cuántas hay?`,
  },
  picture: ({ a }) => frames(a, 0),
  shown: 'never',
  solved: ({ a, b }) => frames(a, b),
  hints: {
    look: { en: () => 'Fill the first frame to ten.', es: () => 'Llena el primer marco hasta diez.' },
    start: {
      en: (p) => `${p.a} and ${toTen(p)} make 10. Then the rest of ${p.b}.`,
      es: (p) => `${p.a} y ${toTen(p)} hacen 10. Luego lo que queda de ${p.b}.`,
    },
    worked: {
      en: (p) => [
        `${p.a} needs ${toTen(p)} to make 10.`,
        `${toTen(p)} from ${p.b} leaves ${rest(p)}.`,
        `10 + ${rest(p)} = ${p.a + p.b}`,
      ],
      es: (p) => [
        `A ${p.a} le ${toTen(p) === 1 ? 'falta 1' : `faltan ${toTen(p)}`} para 10.`,
        `De ${p.b} ${rest(p) === 1 ? 'queda 1' : `quedan ${rest(p)}`}.`,
        `10 + ${rest(p)} = ${p.a + p.b}`,
      ],
    },
  },
  praise: {
    en: (p) => `You made ten first, then added ${rest(p)}.`,
    es: (p) => `Primero hiciste diez y luego sumaste ${rest(p)}.`,
  },
  because: {
    en: (p) => `Ten and ${rest(p)} more make ${p.a + p.b}.`,
    es: (p) => `Diez y ${rest(p)} más hacen ${p.a + p.b}.`,
  },
})

/** Take `b` from `a`, past ten. */
const ones = ({ a }: Pair): number => a - 10
const crossesTen = ({ a, b }: Pair): boolean => a % 10 < b && a - b < 10

/** Grade 1: take away past ten: first down to ten, then the rest. */
export const subThroughTen = defineSkill<Pair>({
  id: 'm.1.sub-through-ten',
  levels: {
    1: { params: { a: between(11, 13), b: between(2, 5) }, where: crossesTen, ask: typed(2) },
    2: { params: { a: between(11, 18), b: between(3, 9) }, where: crossesTen, ask: typed(2) },
    3: { params: { a: between(12, 18), b: between(4, 9) }, where: crossesTen, ask: typed(2) },
  },
  answer: ({ a, b }) => a - b,
  wrong: {
    'small-from-large': ({ a, b }) => smallerFromLarger(a, b),
    'stops-at-ten': () => 10,
    'ten-minus-only': ({ b }) => 10 - b,
    'counts-start': ({ a, b }) => a - b + 1,
  },
  prompt: {
    en: ({ a, b }) => `What is ${a} − ${b}?`,
    es: ({ a, b }) => `¿Cuánto es ${a} − ${b}?`,
  },
  picture: ({ a }) => frames(a, 0),
  shown: 'first-level',
  solved: ({ a, b }) => frames(a, 0, b),
  hints: {
    look: {
      en: () => 'First take away until one full ten is left.',
      es: () => 'Primero quita hasta que quede un diez completo.',
    },
    start: {
      en: (p) => `Take ${ones(p)} to get to 10. Then take the rest of ${p.b}.`,
      es: (p) => `Quita ${ones(p)} para llegar a 10. Luego quita lo que falta de ${p.b}.`,
    },
    worked: {
      en: (p) => [
        `${p.a} − ${ones(p)} = 10`,
        `${p.b} is ${ones(p)} and ${p.b - ones(p)}. So take ${p.b - ones(p)} more.`,
        `10 − ${p.b - ones(p)} = ${p.a - p.b}`,
      ],
      es: (p) => [
        `${p.a} − ${ones(p)} = 10`,
        `${p.b} es ${ones(p)} y ${p.b - ones(p)}. Quita ${p.b - ones(p)} más.`,
        `10 − ${p.b - ones(p)} = ${p.a - p.b}`,
      ],
    },
  },
  praise: {
    en: (p) => `You went to ten, then took ${p.b - ones(p)} more away.`,
    es: (p) => `Llegaste a diez y luego quitaste ${p.b - ones(p)} más.`,
  },
  because: {
    en: (p) => `From ${p.a} to ten is ${ones(p)}, and ${p.b - ones(p)} more away is ${p.a - p.b}.`,
    es: (p) => `De ${p.a} a diez hay ${ones(p)}; si quitas ${p.b - ones(p)} más, quedan ${p.a - p.b}.`,
  },
})
