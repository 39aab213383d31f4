import {
  addSumsInLine,
  addWithoutCarry,
  carryOnes,
  digit,
  nothingWhereShort,
  roundDown,
  smallerFromLarger,
  tradeWithoutPaying,
} from '#content/arithmetic.ts'
import { typed, withBlocks } from '#content/asks.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between } from '#content/draw.ts'
import type { At, Words } from '#content/skill.ts'
import { alike } from './alike.ts'
import { blocksOf, heapOf, takenOff } from './blocks.ts'

type P = { a: number; b: number }

const tens = (n: number): number => roundDown(n, 10)
const ones = (n: number): number => digit(n, 0)
const onesTogether = ({ a, b }: P): number => ones(a) + ones(b)
const tensTogether = ({ a, b }: P): number => tens(a) + tens(b)
const trades = ({ a, b }: P): boolean => ones(a) < ones(b)

/** Asked in one of three ways; at the first level the result is built. */
const asks = (sign: '+' | '−'): Words<P> => ({
  en: ({ a, b, level, scatter }) => {
    if (level === 1) return `Build ${a} ${sign} ${b}.`
    return scatter % 2 === 0 ? `What is ${a} ${sign} ${b}?` : `${a} ${sign} ${b} = □`
  },
  es: ({ a, b, level, scatter }) => {
    if (level === 1) return `Forma ${a} ${sign} ${b} con bloques.`
    return scatter % 2 === 0 ? `¿Cuánto es ${a} ${sign} ${b}?` : `${a} ${sign} ${b} = □`
  },
})

/** Grade 2: add within 100. */
export const add100 = defineSkill<P>({
  id: 'm.2.add-100',
  levels: {
    1: {
      params: { a: between(11, 60), b: between(11, 39) },
      where: (p) => onesTogether(p) < 10 && p.a + p.b < 100,
      ask: withBlocks(99),
    },
    2: {
      params: { a: between(15, 69), b: between(13, 39) },
      where: (p) => onesTogether(p) > 10 && p.a + p.b < 100,
      ask: typed(3),
    },
    3: {
      params: { a: between(15, 69), b: between(13, 69) },
      where: (p) => onesTogether(p) >= 10 && p.a + p.b <= 100,
      ask: typed(3),
    },
  },
  answer: ({ a, b }) => a + b,
  wrong: {
    'no-regroup': ({ a, b }) => addWithoutCarry(a, b),
    'both-digits-down': ({ a, b }) => addSumsInLine(a, b),
    'extra-ten': ({ a, b }) => a + b + 10,
    'carries-ones': ({ a, b }) => carryOnes(a, b),
    'wrong-operation': ({ a, b }) => Math.abs(a - b),
  },
  prompt: asks('+'),
  picture: ({ a, b, level }) => (level === 1 ? blocksOf(a) : heapOf(a, b)),
  shown: 'first-level',
  solved: ({ a, b }) => blocksOf(a + b),
  hints: {
    look: {
      en: () => 'Add the tens. Add the ones. Put them together.',
      es: () => 'Suma las decenas. Suma las unidades. Júntalas.',
    },
    start: {
      en: ({ a, b }) => `First the tens: ${tens(a)} + ${tens(b)}. Then the ones: ${ones(a)} + ${ones(b)}.`,
      es: ({ a, b }) =>
        `Primero las decenas: ${tens(a)} + ${tens(b)}. Luego las unidades: ${ones(a)} + ${ones(b)}.`,
    },
    worked: alike((p) => [
      `${tens(p.a)} + ${tens(p.b)} = ${tensTogether(p)}`,
      `${ones(p.a)} + ${ones(p.b)} = ${onesTogether(p)}`,
      `${tensTogether(p)} + ${onesTogether(p)} = ${p.a + p.b}`,
    ]),
  },
  praise: {
    en: (p) =>
      onesTogether(p) >= 10
        ? 'You made a new ten from the ones.'
        : 'You put tens with tens and ones with ones.',
    es: (p) =>
      onesTogether(p) >= 10
        ? 'Hiciste una decena nueva con las unidades.'
        : 'Juntaste decenas con decenas y unidades con unidades.',
  },
  because: {
    en: (p) =>
      onesTogether(p) >= 10
        ? `${ones(p.a)} + ${ones(p.b)} = ${onesTogether(p)}. That makes a new ten: ${p.a} + ${p.b} = ${p.a + p.b}.`
        : `Tens make ${tensTogether(p)}, ones make ${onesTogether(p)}: ${p.a} + ${p.b} = ${p.a + p.b}.`,
    es: (p) =>
      onesTogether(p) >= 10
        ? `${ones(p.a)} + ${ones(p.b)} = ${onesTogether(p)}. Sale una decena nueva: ${p.a} + ${p.b} = ${p.a + p.b}.`
        : `Las decenas dan ${tensTogether(p)} y las unidades ${onesTogether(p)}: ${p.a} + ${p.b} = ${p.a + p.b}.`,
  },
})

/** Takes the tens off, then the ones; where they do not reach, a ten is traded first. */
function steps(p: At<P>): string[] {
  const { a, b } = p
  if (trades(p))
    return [
      `${a} = ${tens(a) - 10} + ${ones(a) + 10}`,
      `${ones(a) + 10} − ${ones(b)} = ${ones(a - b)}`,
      `${tens(a) - 10} − ${tens(b)} = ${tens(a - b)}`,
      `${a} − ${b} = ${a - b}`,
    ]
  const rest = a - tens(b)
  const first = `${a} − ${tens(b)} = ${rest}`
  return ones(b) === 0 ? [first] : [first, `${rest} − ${ones(b)} = ${a - b}`]
}

/** Grade 2: subtract within 100. */
export const sub100 = defineSkill<P>({
  id: 'm.2.sub-100',
  levels: {
    1: {
      params: { a: between(25, 99), b: between(11, 60) },
      where: ({ a, b }) => ones(a) > ones(b) && a > b,
      ask: withBlocks(99),
    },
    2: {
      params: { a: between(31, 98), b: between(13, 69) },
      where: (p) => trades(p) && p.a > p.b,
      ask: typed(3),
    },
    3: {
      params: { a: between(30, 99), b: between(11, 79) },
      where: (p) => trades(p) && p.a > p.b && (ones(p.a) === 0 || p.a - p.b < 30),
      ask: typed(3),
    },
  },
  answer: ({ a, b }) => a - b,
  wrong: {
    'small-from-large': ({ a, b }) => smallerFromLarger(a, b),
    'no-payback': ({ a, b }) => tradeWithoutPaying(a, b),
    'writes-zero': ({ a, b }) => nothingWhereShort(a, b),
    'wrong-operation': ({ a, b }) => a + b,
    'one-off': ({ a, b }) => a - b + 1,
  },
  prompt: asks('−'),
  picture: ({ a }) => blocksOf(a),
  shown: 'first-level',
  solved: ({ a, b }) => takenOff(a, b),
  hints: {
    look: {
      en: (p) => (trades(p) ? 'Not enough ones? Trade a ten.' : 'Take off the tens. Take off the ones.'),
      es: (p) =>
        trades(p)
          ? '¿No alcanzan las unidades? Cambia una decena.'
          : 'Quita las decenas. Quita las unidades.',
    },
    start: {
      en: (p) =>
        trades(p)
          ? `Trade a ten: ${p.a} is ${tens(p.a) - 10} and ${ones(p.a) + 10}. Now take off ${ones(p.b)}.`
          : `First take off the tens: ${p.a} − ${tens(p.b)}.`,
      es: (p) =>
        trades(p)
          ? `Cambia una decena: ${p.a} es ${tens(p.a) - 10} y ${ones(p.a) + 10}. Ahora quita ${ones(p.b)}.`
          : `Primero quita las decenas: ${p.a} − ${tens(p.b)}.`,
    },
    worked: alike(steps),
  },
  praise: {
    en: (p) => (trades(p) ? 'You traded a ten for ten ones.' : 'You took off the tens and the ones.'),
    es: (p) =>
      trades(p) ? 'Cambiaste una decena por diez unidades.' : 'Quitaste las decenas y las unidades.',
  },
  because: {
    en: ({ a, b }) => `${a} − ${b} = ${a - b}. Check: ${a - b} + ${b} = ${a}.`,
    es: ({ a, b }) => `${a} − ${b} = ${a - b}. Comprueba: ${a - b} + ${b} = ${a}.`,
  },
})
