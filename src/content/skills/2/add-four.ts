import { addWithoutCarry, digit, roundDown } from '#content/arithmetic.ts'
import { typed } from '#content/asks.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between } from '#content/draw.ts'
import type { ModelShape } from '#domain/items/model.ts'
import type { Language } from '#domain/language.ts'
import { listed } from './alike.ts'

/** Three or four numbers of two digits; `e` is 0 where there are three. */
type P = { a: number; b: number; c: number; e: number }

const ask = typed<P>(3)
const numbers = ({ a, b, c, e }: P): number[] => (e === 0 ? [a, b, c] : [a, b, c, e])
const add = (list: readonly number[]): number => list.reduce((sum, n) => sum + n, 0)
const total = (p: P): number => add(numbers(p))
const ones = (p: P): number => add(numbers(p).map((n) => digit(n, 0)))
const tens = (p: P): number => add(numbers(p).map((n) => roundDown(n, 10)))
const sum = (p: P): string => numbers(p).join(' + ')
const onesSum = (p: P): string =>
  numbers(p)
    .map((n) => digit(n, 0))
    .join(' + ')
const tensSum = (p: P): string =>
  numbers(p)
    .map((n) => roundDown(n, 10))
    .join(' + ')

/** The first two whose ones make ten; null where there are none. */
function tenPair(p: P): readonly [number, number] | null {
  const list = numbers(p)
  for (const [at, a] of list.entries())
    for (const b of list.slice(at + 1)) if (digit(a, 0) + digit(b, 0) === 10) return [a, b]
  return null
}

const column = (p: P, done: boolean): ModelShape => ({
  kind: 'column',
  rows: numbers(p).map(String),
  sign: '+',
  carries: done && ones(p) >= 10 ? `${Math.floor(ones(p) / 10)} ` : '',
  result: done ? String(total(p)) : '',
})

/** Two whose ones make ten, and all the others: the sums of the shorter way. */
function byPair(p: P, [a, b]: readonly [number, number]): string[] {
  const list = numbers(p)
  const others = list.filter((_, at) => at !== list.indexOf(a) && at !== list.lastIndexOf(b))
  return [[a, b], others, [a + b, add(others)]]
    .filter((some) => some.length > 1)
    .map((some) => `${some.join(' + ')} = ${add(some)}`)
}

const told = (p: P, language: Language): string[] => {
  const pair = tenPair(p)
  if (pair !== null) return byPair(p, pair)
  return byPlaces(p, language)
}
const byPlaces = (p: P, language: Language): string[] =>
  language === 'en'
    ? [
        `Tens: ${tensSum(p)} = ${tens(p)}`,
        `Ones: ${onesSum(p)} = ${ones(p)}`,
        `${tens(p)} + ${ones(p)} = ${total(p)}`,
      ]
    : [
        `Decenas: ${tensSum(p)} = ${tens(p)}`,
        `Unidades: ${onesSum(p)} = ${ones(p)}`,
        `${tens(p)} + ${ones(p)} = ${total(p)}`,
      ]

/** Grade 2: add three or four numbers of two digits. */
export const addFour = defineSkill<P>({
  id: 'm.2.add-four',
  levels: {
    1: { params: { a: between(11, 30), b: between(11, 30), c: between(11, 29), e: 0 }, ask },
    2: {
      params: { a: between(14, 40), b: between(12, 35), c: between(11, 30), e: 0 },
      where: ({ a, b }) => digit(a, 0) + digit(b, 0) === 10,
      ask,
    },
    3: { params: { a: between(15, 40), b: between(13, 39), c: between(12, 35), e: between(11, 29) }, ask },
  },
  answer: total,
  wrong: {
    'drops-one': (p) => add(numbers(p).slice(0, -1)),
    'no-regroup': (p) => addWithoutCarry(...numbers(p)),
    'carries-one-always': (p) => total(p) - 10 * Math.max(0, Math.floor(ones(p) / 10) - 1),
  },
  prompt: {
    en: (p) => (p.scatter % 2 === 0 ? `Add ${listed(numbers(p), 'en')}.` : `What is ${sum(p)}?`),
    es: (p) => (p.scatter % 2 === 0 ? `Suma ${listed(numbers(p), 'es')}.` : `¿Cuánto es ${sum(p)}?`),
  },
  picture: (p) => column(p, false),
  shown: 'first-level',
  solved: (p) => column(p, true),
  hints: {
    look: {
      en: (p) =>
        tenPair(p) === null ? 'Add all the tens. Then add all the ones.' : 'Look for ones that make ten.',
      es: (p) =>
        tenPair(p) === null
          ? 'Suma todas las decenas. Luego suma todas las unidades.'
          : 'Busca unidades que juntas hagan diez.',
    },
    start: {
      en: (p) => {
        const pair = tenPair(p)
        return pair === null
          ? `The tens first: ${tensSum(p)}.`
          : `Start with ${pair[0]} + ${pair[1]}: their ones make ten.`
      },
      es: (p) => {
        const pair = tenPair(p)
        return pair === null
          ? `Primero las decenas: ${tensSum(p)}.`
          : `Empieza con ${pair[0]} + ${pair[1]}: sus unidades hacen diez.`
      },
    },
    worked: { en: (p) => told(p, 'en'), es: (p) => told(p, 'es') },
  },
  praise: {
    en: (p) => `You used all ${numbers(p).length === 3 ? 'three' : 'four'} numbers.`,
    es: (p) => `Usaste los ${numbers(p).length === 3 ? 'tres' : 'cuatro'} números.`,
  },
  because: {
    en: (p) =>
      tenPair(p) === null
        ? `Tens make ${tens(p)} and ones make ${ones(p)}: together ${total(p)}.`
        : `Two of them make full tens: ${told(p, 'en').join(', ')}.`,
    es: (p) =>
      tenPair(p) === null
        ? `Las decenas dan ${tens(p)} y las unidades ${ones(p)}: juntas, ${total(p)}.`
        : `Dos de ellos dan decenas completas: ${told(p, 'es').join(', ')}.`,
  },
})
