import { factorsOf, isPrime } from '#content/arithmetic.ts'
import { choosing, choosingInOrder, type Option, selecting } from '#content/asking.ts'
import { defineSkill } from '#content/define-skill.ts'
import type { At, Drawn, Scene } from '#content/skill.ts'
import { way } from '#content/skills/long-things.ts'
import type { Chance } from '#domain/items/chance.ts'
import type { ModelShape } from '#domain/items/model.ts'
import type { Language } from '#domain/language.ts'

const upwards = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b)
const plain = (n: number): Option => ({ id: String(n), label: String(n) })
const ids = (numbers: readonly number[]): string => numbers.join(',')

/** The two factors of `n` that are nearest to each other. */
function nearest(n: number): readonly [number, number] {
  const small = factorsOf(n).findLast((by) => by * by <= n) ?? 1
  return [small, n / small]
}
/** All pairs of factors, from 1 up. */
const pairsOf = (n: number): (readonly [number, number])[] =>
  factorsOf(n).flatMap((by) => (by * by <= n ? [[by, n / by] as const] : []))

const PAIR_HEAD: Readonly<Record<Language, readonly string[]>> = {
  en: ['factor', 'partner'],
  es: ['factor', 'pareja'],
}
const pairTable = (n: number, language: Language): ModelShape => ({
  kind: 'table',
  head: PAIR_HEAD[language],
  rows: pairsOf(n).map((pair) => pair.map(String)),
  marked: [],
})

/** A number, and numbers to choose its factors from, smallest first. */
type Factors = { set: Readonly<{ n: number; shown: readonly number[] }> }

const factorSet = (from: readonly number[], inner: number, count: number): Drawn<Factors['set']> => ({
  draw(chance) {
    const n = chance.pick(from)
    const between1AndN = Array.from({ length: n - 2 }, (_, i) => i + 2)
    const fit = chance.shuffled(between1AndN.filter((by) => n % by === 0)).slice(0, inner)
    const others = chance.shuffled(between1AndN.filter((by) => n % by !== 0))
    return { n, shown: upwards([1, n, 2 * n, ...fit, ...others].slice(0, count)) }
  },
})
const right = ({ set: { n, shown } }: Factors): number[] => shown.filter((by) => n % by === 0)
const askFactors = selecting<Factors>(({ p }) => p.set.shown.map(plain))
const factorArray = ({ set: { n } }: Factors): ModelShape => {
  const [rows, columns] = nearest(n)
  return { kind: 'array', rows, columns, splitAfter: null }
}
const products = (n: number): string[] => pairsOf(n).map(([a, b]) => `${a} × ${b}`)
/** At most two lines of products: "1 × 12, 2 × 6, 3 × 4". */
const inLines = (texts: readonly string[]): string[] =>
  texts.length <= 3
    ? [texts.join(', ')]
    : [texts.slice(0, Math.ceil(texts.length / 2)), texts.slice(Math.ceil(texts.length / 2))].map((line) =>
        line.join(', '),
      )

/** Grade 4: tap every factor of a number. */
export const factors = defineSkill<Factors>({
  id: 'm.4.factors',
  levels: {
    1: { params: { set: factorSet([6, 8, 9, 10, 12, 14, 15], 2, 6) }, ask: askFactors },
    2: { params: { set: factorSet([12, 16, 18, 20, 21, 24, 27, 28, 30, 32, 35], 3, 8) }, ask: askFactors },
    3: {
      params: { set: factorSet([36, 40, 42, 45, 48, 54, 56, 60, 63, 64, 70, 72, 80, 90, 100], 4, 8) },
      ask: askFactors,
    },
  },
  answer: (p) => ids(right(p)),
  wrong: {
    'multiples-for-factors': ({ set: { n, shown } }) => ids(shown.filter((by) => by % n === 0)),
    'forgets-one-and-n': (p) => ids(right(p).filter((by) => by > 1 && by < p.set.n)),
    'stops-early': (p) => ids(right(p).filter((by) => by <= 5)),
  },
  prompt: {
    en: ({ set: { n }, place }) =>
      place % 2 === 0 ? `Tap every factor of ${n}.` : `Which numbers are factors of ${n}? Tap them all.`,
    es: ({ set: { n }, place }) =>
      place % 2 === 0
        ? `Toca todos los factores de ${n}.`
        : `¿Qué números son factores de ${n}? Tócalos todos.`,
  },
  picture: factorArray,
  shown: 'first-level',
  solved: (p, language) => pairTable(p.set.n, language),
  hints: {
    look: {
      en: ({ set: { n } }) => `${n} in equal rows: the rows and the number in each row are factors.`,
      es: ({ set: { n } }) =>
        `${n} en filas iguales: el número de filas y lo que hay en cada fila son factores.`,
    },
    start: {
      en: ({ set: { n } }) => `Start at 1: 1 × ${n} = ${n}. Then try 2, 3, 4 and so on.`,
      es: ({ set: { n } }) => `Empieza con 1: 1 × ${n} = ${n}. Luego prueba 2, 3, 4 y así.`,
    },
    worked: {
      en: (p) => [...inLines(products(p.set.n)), `Factors here: ${right(p).join(', ')}`],
      es: (p) => [...inLines(products(p.set.n)), `Factores aquí: ${right(p).join(', ')}`],
    },
  },
  praise: {
    en: ({ set: { n } }) => `You found the numbers that divide ${n} with nothing left over.`,
    es: ({ set: { n } }) => `Hallaste los números que dividen a ${n} sin que sobre nada.`,
  },
  because: {
    en: ({ set: { n } }) => `Factors come in pairs: ${products(n).join(', ')}.`,
    es: ({ set: { n } }) => `Los factores van en parejas: ${products(n).join(', ')}.`,
  },
})

type Task = 'name' | 'prime' | 'composite' | 'multiple'
/**
 * One number to name, or several to choose from. For `prime` and `composite` the first is right, the second tempts who takes
 * odd for prime, the third who swaps the words; for `multiple` all but the first are no multiples of `k`.
 */
type Primes = { set: Readonly<{ task: Task; numbers: readonly number[]; k: number }> }

const PRIMES = Array.from({ length: 98 }, (_, i) => i + 2).filter(isPrime)
const ODD_PRIMES = PRIMES.filter((n) => n > 2)
const ODD_COMPOSITES = Array.from({ length: 46 }, (_, i) => 2 * i + 9).filter((n) => !isPrime(n))
const EVEN_COMPOSITES = Array.from({ length: 48 }, (_, i) => 2 * i + 4)
const TASKS = ['prime', 'composite', 'multiple'] as const

const upTo = (list: readonly number[], most: number): number[] => list.filter((n) => n <= most)
const some = (chance: Chance, list: readonly number[], count: number): number[] =>
  chance.shuffled(list).slice(0, count)
/** Numbers that are no multiples of `k`, but end like one or lie beside one. */
const nearMultiples = (chance: Chance, k: number, most: number, count: number): number[] =>
  some(
    chance,
    Array.from({ length: most - 10 }, (_, i) => i + 11).filter(
      (n) => n % k !== 0 && (n % 10 === k || n % k === 1 || n % k === k - 1),
    ),
    count,
  )
const multiples = (chance: Chance, k: number, most: number, count: number): number[] =>
  some(
    chance,
    Array.from({ length: Math.floor(most / k) - 2 }, (_, i) => k * (i + 3)),
    count,
  )

/** What a task asks for follows the item's turn, so that each is asked as often. */
const taskAt = ({ place }: At<object>): (typeof TASKS)[number] => TASKS[place % 3] ?? 'prime'

const sets = {
  one: {
    draw: (chance) => ({ task: 'name', numbers: [chance.whole(2, 20)], k: 0 }),
  },
  four: {
    draw(chance) {
      const task = chance.pick(TASKS)
      const k = chance.whole(3, 9)
      if (task === 'multiple')
        return {
          task,
          numbers: [...multiples(chance, k, 10 * k, 1), ...nearMultiples(chance, k, 10 * k, 3)],
          k,
        }
      const [prime = 3, ...primes] = some(chance, upTo(ODD_PRIMES, 50), 2)
      const [odd = 9] = some(chance, upTo(ODD_COMPOSITES, 57), 1)
      const numbers =
        task === 'prime'
          ? [prime, odd, ...some(chance, upTo(EVEN_COMPOSITES, 50), 2)]
          : [odd, 2, prime, ...primes]
      return { task, numbers, k }
    },
  },
  six: {
    draw(chance) {
      const task = chance.pick(['prime', 'multiple'] as const)
      const k = chance.whole(3, 9)
      const numbers =
        task === 'prime'
          ? [
              ...some(chance, ODD_PRIMES.slice(3), 3),
              ...some(chance, ODD_COMPOSITES, 2),
              ...some(chance, EVEN_COMPOSITES, 1),
            ]
          : [...multiples(chance, k, 12 * k, 3), ...nearMultiples(chance, k, 12 * k, 3)]
      return { task, numbers: upwards(numbers), k }
    },
  },
} satisfies Readonly<Record<string, Drawn<Primes['set']>>>

const main = ({ set: { numbers } }: Primes): number => numbers[0] ?? 2
const isRight = (n: number, { set: { task, k } }: Primes): boolean => {
  if (task === 'multiple') return n % k === 0
  return task === 'composite' ? !isPrime(n) : isPrime(n)
}

const NAMES: readonly Option[] = [
  { id: 'prime', label: { en: 'Prime', es: 'Primo' } },
  { id: 'composite', label: { en: 'Composite', es: 'Compuesto' } },
]
const kindOf = (n: number): 'prime' | 'composite' => (isPrime(n) ? 'prime' : 'composite')
const swapped = (n: number): 'prime' | 'composite' => (isPrime(n) ? 'composite' : 'prime')
const fitting = (p: Primes): number[] => p.set.numbers.filter((n) => isRight(n, p))

const rectangle = (n: number): ModelShape => {
  const [rows, columns] = nearest(n)
  return { kind: 'area', rows: [rows], columns: [columns] }
}
/** Things that may be put in equal rows, while they can be counted; else what is asked needs a table of products. */
function primesPicture(p: Primes): ModelShape | null {
  if (p.set.task === 'name') return { kind: 'objects', count: main(p), layout: 'row', seed: 1, crossed: 0 }
  if (p.set.task !== 'multiple') return null
  const { k } = p.set
  return { kind: 'chart', from: k, to: 6 * k, step: k, columns: 6, marked: [], hidden: [4 * k, 5 * k, 6 * k] }
}
const primesSolved = (p: At<Primes>): ModelShape => {
  if (p.set.task !== 'multiple')
    return rectangle(p.set.task === 'composite' || p.level !== 3 ? main(p) : notPrime(p))
  const { k } = p.set
  return { kind: 'chart', from: k, to: 12 * k, step: k, columns: 6, marked: fitting(p), hidden: [] }
}
/** One of the composite numbers of the set. */
const notPrime = (p: Primes): number => p.set.numbers.find((n) => !isPrime(n)) ?? 4

const shownWhy = (n: number): string => (isPrime(n) ? `${n} = 1 × ${n}` : `${n} = ${nearest(n).join(' × ')}`)
const namedWhy = {
  en: (n: number): string =>
    isPrime(n)
      ? `Only 1 × ${n} makes ${n}, so ${n} is prime.`
      : `${nearest(n).join(' × ')} makes ${n} too, so ${n} is composite.`,
  es: (n: number): string =>
    isPrime(n)
      ? `Solo 1 × ${n} da ${n}, así que ${n} es primo.`
      : `${nearest(n).join(' × ')} también da ${n}, así que ${n} es compuesto.`,
}
const multipleWhy = (p: Primes): string => {
  const [first = 0] = fitting(p)
  return `${first} = ${p.set.k} × ${first / p.set.k}`
}
const choosingNumbers = choosing<Primes>(({ p }: Scene<Primes>) => p.set.numbers.map(plain))

/** Grade 4: tell primes from composites, and find multiples. */
export const primesMultiples = defineSkill<Primes>({
  id: 'm.4.primes-multiples',
  levels: {
    1: {
      params: { set: sets.one },
      where: (p) => isPrime(main(p)) === (p.place % 2 === 0),
      ask: choosingInOrder(() => NAMES),
    },
    2: { params: { set: sets.four }, where: (p) => p.set.task === taskAt(p), ask: choosingNumbers },
    3: {
      params: { set: sets.six },
      ask: selecting(({ p }) => p.set.numbers.map(plain)),
    },
  },
  answer: (p) => {
    if (p.set.task === 'name') return kindOf(main(p))
    return p.level === 2 ? main(p) : ids(fitting(p))
  },
  wrong: {
    'odd-is-prime': (p) => {
      if (p.set.task === 'name') return main(p) % 2 === 1 ? 'prime' : 'composite'
      if (p.set.task === 'multiple') return null
      return p.level === 2 ? (p.set.numbers[1] ?? null) : ids(p.set.numbers.filter((n) => n % 2 === 1))
    },
    'words-swapped': (p) => {
      if (p.set.task === 'name') return swapped(main(p))
      if (p.set.task === 'multiple') return null
      return p.level === 2 ? (p.set.numbers[2] ?? null) : ids(p.set.numbers.filter((n) => !isPrime(n)))
    },
  },
  prompt: {
    en: (p) => {
      if (p.set.task === 'name')
        return way(
          p,
          `Is ${main(p)} prime or composite?`,
          `What kind of number is ${main(p)}?`,
          `Which word fits ${main(p)}?`,
        )
      if (p.set.task === 'multiple')
        return p.level === 2
          ? `Which number is a multiple of ${p.set.k}?`
          : `Tap every multiple of ${p.set.k}.`
      return p.level === 2 ? `Which number is ${p.set.task}?` : 'Tap every prime number.'
    },
    es: (p) => {
      if (p.set.task === 'name')
        return way(
          p,
          `¿El ${main(p)} es primo o compuesto?`,
          `¿Qué clase de número es el ${main(p)}?`,
          `¿Qué palabra va con el ${main(p)}?`,
        )
      if (p.set.task === 'multiple')
        return p.level === 2
          ? `¿Qué número es múltiplo de ${p.set.k}?`
          : `Toca todos los múltiplos de ${p.set.k}.`
      if (p.level === 3) return 'Toca todos los números primos.'
      return p.set.task === 'prime' ? '¿Qué número es primo?' : '¿Qué número es compuesto?'
    },
  },
  picture: primesPicture,
  shown: 'first-level',
  solved: primesSolved,
  hints: {
    look: {
      en: (p) =>
        p.set.task === 'multiple'
          ? `Multiples of ${p.set.k} are what you say when you count by ${p.set.k}.`
          : 'A prime makes one rectangle only: one long row.',
      es: (p) =>
        p.set.task === 'multiple'
          ? `Los múltiplos de ${p.set.k} son los que dices al contar de ${p.set.k} en ${p.set.k}.`
          : 'Un número primo forma un solo rectángulo: una fila larga.',
    },
    start: {
      en: (p) =>
        p.set.task === 'multiple'
          ? `Divide each number by ${p.set.k}. Is anything left over?`
          : 'Try 2, 3, 5 and 7 if they are smaller. Does one divide it with nothing left over?',
      es: (p) =>
        p.set.task === 'multiple'
          ? `Divide cada número entre ${p.set.k}. ¿Sobra algo?`
          : 'Prueba con 2, 3, 5 y 7, si son menores. ¿Alguno lo divide sin que sobre nada?',
    },
    worked: {
      en: (p) =>
        p.set.task === 'multiple'
          ? [multipleWhy(p), `Multiples of ${p.set.k} here: ${fitting(p).join(', ')}`]
          : p.level === 3
            ? [
                p.set.numbers
                  .filter((n) => !isPrime(n))
                  .map(shownWhy)
                  .join(', '),
                `Primes here: ${fitting(p).join(', ')}`,
              ]
            : [shownWhy(main(p)), namedWhy.en(main(p))],
      es: (p) =>
        p.set.task === 'multiple'
          ? [multipleWhy(p), `Múltiplos de ${p.set.k} aquí: ${fitting(p).join(', ')}`]
          : p.level === 3
            ? [
                p.set.numbers
                  .filter((n) => !isPrime(n))
                  .map(shownWhy)
                  .join(', '),
                `Primos aquí: ${fitting(p).join(', ')}`,
              ]
            : [shownWhy(main(p)), namedWhy.es(main(p))],
    },
  },
  praise: {
    en: (p) =>
      p.set.task === 'multiple'
        ? `You checked which ones ${p.set.k} divides.`
        : 'You looked for pairs of factors.',
    es: (p) =>
      p.set.task === 'multiple'
        ? `Revisaste cuáles se dividen entre ${p.set.k}.`
        : 'Buscaste parejas de factores.',
  },
  because: {
    en: (p) =>
      p.set.task === 'multiple'
        ? `${multipleWhy(p)}, so it is a multiple of ${p.set.k}.`
        : p.level === 3
          ? `The others have more factors: ${shownWhy(notPrime(p))}.`
          : namedWhy.en(main(p)),
    es: (p) =>
      p.set.task === 'multiple'
        ? `${multipleWhy(p)}, así que es múltiplo de ${p.set.k}.`
        : p.level === 3
          ? `Los otros tienen más factores: ${shownWhy(notPrime(p))}.`
          : namedWhy.es(main(p)),
  },
})
