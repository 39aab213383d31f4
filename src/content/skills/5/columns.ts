import {
  addWithoutCarry,
  digit,
  fixedText,
  placesOf,
  smallerFromLarger,
  timesCarryFirst,
  timesWithoutCarry,
} from '#content/arithmetic.ts'
import { inColumns, typedDecimal } from '#content/asking.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf, steps } from '#content/draw.ts'
import type { At } from '#content/skill.ts'
import type { ModelShape } from '#domain/items/model.ts'
import { decimalOf, placeTable } from './decimals.ts'

type Factors = { a: number; b: number }

const ask = inColumns<Factors>(({ p: { a, b } }) => ({
  rows: [String(a), String(b)],
  sign: '×',
  places: 0,
}))
const ones = ({ b }: Factors): number => digit(b, 0)
const tens = ({ b }: Factors): number => b - digit(b, 0)
const hasTwoRows = ({ b }: Factors): boolean => b > 9
const area = ({ a, b }: Factors): ModelShape => ({ kind: 'area', rows: placesOf(b), columns: placesOf(a) })
/** The rows written under the line and their sum. */
const rowsOf = (p: Factors): string[] =>
  hasTwoRows(p)
    ? [
        `${p.a} × ${ones(p)} = ${p.a * ones(p)}`,
        `${p.a} × ${tens(p)} = ${p.a * tens(p)}`,
        `${p.a * ones(p)} + ${p.a * tens(p)} = ${p.a * p.b}`,
      ]
    : [
        ...placesOf(p.a).map((part) => `${part} × ${p.b} = ${part * p.b}`),
        `${placesOf(p.a)
          .map((part) => part * p.b)
          .join(' + ')} = ${p.a * p.b}`,
      ]

/** Grade 5: multiply in columns, by one digit and by two. */
export const multStandard = defineSkill<Factors>({
  id: 'm.5.mult-standard',
  levels: {
    1: { params: { a: between(112, 499), b: between(3, 9) }, where: ({ a }) => digit(a, 0) > 1, ask },
    2: { params: { a: between(123, 699), b: between(12, 49) }, where: (p) => ones(p) > 0, ask },
    3: {
      params: { a: between(205, 4990), b: between(23, 98) },
      where: (p) => ones(p) > 1 && digit(p.a, 0) > 0,
      ask,
    },
  },
  answer: ({ a, b }) => a * b,
  wrong: {
    'no-place-zero': (p) => (hasTwoRows(p) ? p.a * ones(p) + p.a * (tens(p) / 10) : null),
    'carry-then-multiply': (p) =>
      timesCarryFirst(p.a, ones(p)) + (hasTwoRows(p) ? 10 * timesCarryFirst(p.a, tens(p) / 10) : 0),
    'no-regroup': (p) =>
      timesWithoutCarry(p.a, ones(p)) + (hasTwoRows(p) ? 10 * timesWithoutCarry(p.a, tens(p) / 10) : 0),
    'one-row': (p) => (hasTwoRows(p) ? p.a * ones(p) : null),
  },
  prompt: { en: ({ a, b }) => `What is ${a} × ${b}?`, es: ({ a, b }) => `¿Cuánto es ${a} × ${b}?` },
  picture: area,
  shown: 'first-level',
  solved: area,
  hints: {
    look: {
      en: (p) =>
        hasTwoRows(p)
          ? `${p.b} is ${tens(p)} and ${ones(p)}: two rows to add.`
          : `Every part of ${p.a} is multiplied by ${p.b}.`,
      es: (p) =>
        hasTwoRows(p)
          ? `${p.b} es ${tens(p)} y ${ones(p)}: dos renglones que se suman.`
          : `Cada parte de ${p.a} se multiplica por ${p.b}.`,
    },
    start: {
      en: (p) =>
        hasTwoRows(p)
          ? `The ones row: ${p.a} × ${ones(p)}. The tens row is ${p.a} × ${tens(p)} and ends in zero.`
          : `The ones: ${digit(p.a, 0)} × ${p.b} = ${digit(p.a, 0) * p.b}. Write the last digit, carry the rest.`,
      es: (p) =>
        hasTwoRows(p)
          ? `El renglón de las unidades: ${p.a} × ${ones(p)}. El de las decenas es ${p.a} × ${tens(p)} y termina en cero.`
          : `Las unidades: ${digit(p.a, 0)} × ${p.b} = ${digit(p.a, 0) * p.b}. Escribe la última cifra y lleva el resto.`,
    },
    worked: { en: rowsOf, es: rowsOf },
  },
  praise: {
    en: (p) =>
      hasTwoRows(p)
        ? `You multiplied by ${ones(p)} and by ${tens(p)}, then added.`
        : 'You multiplied first and then added what you carried.',
    es: (p) =>
      hasTwoRows(p)
        ? `Multiplicaste por ${ones(p)} y por ${tens(p)}, y luego sumaste.`
        : 'Primero multiplicaste y luego sumaste lo que llevabas.',
  },
  because: {
    en: (p) => `${hasTwoRows(p) ? 'The two rows' : 'The parts'} together: ${rowsOf(p).at(-1)}.`,
    es: (p) => `${hasTwoRows(p) ? 'Los dos renglones juntos' : 'Las partes juntas'}: ${rowsOf(p).at(-1)}.`,
  },
})

/** Hundredths to join or to take away. */
type Hundredths = { a: number; b: number; s: 1 | -1 }

const EITHER = oneOf<1 | -1>([1, -1])
const text = (hundredths: number): string => decimalOf(hundredths, 2)
const total = ({ a, b, s }: Hundredths): number => a + s * b
const isTenths = (n: number): boolean => n % 10 === 0
const sign = ({ s }: Hundredths): '+' | '−' => (s === 1 ? '+' : '−')
/** The two as they stand; in a sum the shorter one may come second. */
const sides = (p: At<Hundredths>): [number, number] =>
  p.s === 1 && p.scatter % 2 === 1 ? [p.b, p.a] : [p.a, p.b]
const calculation = (p: At<Hundredths>): string => {
  const [first, second] = sides(p)
  return `${text(first)} ${sign(p)} ${text(second)}`
}
const twoPlaces = (n: number): string => fixedText(n, 2)
const aligned = (p: At<Hundredths>): string => {
  const [first, second, result] = [...sides(p), total(p)].map((n) =>
    isTenths(p.b) ? fixedText(n / 10, 1) : fixedText(n, 2),
  )
  return `${first} ${sign(p)} ${second} = ${result}`
}
const inTable = (p: At<Hundredths>, done: boolean, language: 'en' | 'es'): ModelShape => {
  const [first, second] = sides(p).map(text)
  const rows = [first ?? '', second ?? '']
  const within = [...rows, text(total(p))]
  return placeTable(done ? within : rows, within, language)
}
/** With one place or two, the points one under the other; an empty place stays empty. */
const underEachOther = inColumns<Hundredths>(({ p }) => {
  const places = sides(p).every(isTenths) ? 1 : 2
  const row = (n: number): string => (places === 2 && isTenths(n) ? `${text(n)} ` : text(n))
  return { rows: sides(p).map(row), sign: sign(p), places }
})
/** Without columns: who writes them on paper must line up the points. */
const sideBySide = typedDecimal<Hundredths>(7)

/** Grade 5: add and subtract decimals to hundredths. */
export const addSubDecimals = defineSkill<Hundredths>({
  id: 'm.5.add-sub-decimals',
  levels: {
    1: {
      params: { a: steps(110, 590, 10), b: steps(110, 390, 10), s: 1 },
      where: ({ a, b }) => a % 100 > 0 && b % 100 > 0,
      ask: underEachOther,
    },
    2: {
      params: { a: steps(350, 990, 10), b: between(111, 299), s: EITHER },
      where: ({ a, b }) => a % 100 > 0 && b % 10 > 0,
      ask: underEachOther,
    },
    3: {
      params: { a: steps(400, 1990, 10), b: between(15, 399), s: EITHER },
      where: ({ a, b }) => b % 10 > 0 && a > b,
      ask: sideBySide,
    },
  },
  answer: (p) => text(total(p)),
  wrong: {
    'right-aligned': ({ a, b, s }) => {
      if (isTenths(b)) return null
      const without = shortest(a) + s * b
      return without > 0 ? text(without) : null
    },
    'no-regroup': ({ a, b, s }) => (s === 1 ? text(addWithoutCarry(a, b)) : null),
    'small-from-large': ({ a, b, s }) => (s === 1 ? null : text(smallerFromLarger(a, b))),
    'parts-separately': (p) => {
      const [one, other] = [text(p.a).split('.'), text(p.b).split('.')].map((parts) => parts.map(Number))
      const [whole, part] = [0, 1].map((at) => (one?.[at] ?? 0) + p.s * (other?.[at] ?? 0))
      return whole === undefined || part === undefined || part < 0 ? null : `${whole}.${part}`
    },
    'wrong-operation': ({ a, b, s }) => (a === b ? null : text(Math.abs(a - s * b))),
  },
  prompt: {
    en: (p) => `What is ${calculation(p)}?`,
    es: (p) => `¿Cuánto es ${calculation(p)}?`,
  },
  picture: (p, language) => inTable(p, false, language),
  shown: 'first-level',
  solved: (p, language) => inTable(p, true, language),
  hints: {
    look: {
      en: () => 'Ones stand under ones, tenths under tenths.',
      es: () => 'Las unidades van debajo de las unidades y los décimos debajo de los décimos.',
    },
    start: {
      en: (p) =>
        isTenths(p.b)
          ? `Tenths first: ${digit(p.a, 1)} + ${digit(p.b, 1)}.`
          : `Write ${text(p.a)} as ${twoPlaces(p.a)}, so that both have hundredths.`,
      es: (p) =>
        isTenths(p.b)
          ? `Primero los décimos: ${digit(p.a, 1)} + ${digit(p.b, 1)}.`
          : `Escribe ${text(p.a)} como ${twoPlaces(p.a)}, para que los dos tengan centésimos.`,
    },
    worked: {
      en: (p) => [
        isTenths(p.b) ? 'Line up the points.' : 'Line up the points and fill empty places with zeros.',
        aligned(p),
      ],
      es: (p) => [
        isTenths(p.b) ? 'Alinea los puntos.' : 'Alinea los puntos y llena los lugares vacíos con ceros.',
        aligned(p),
      ],
    },
  },
  praise: {
    en: () => 'You kept the points in line.',
    es: () => 'Dejaste los puntos alineados.',
  },
  because: {
    en: (p) => `With the points in line: ${aligned(p)}.`,
    es: (p) => `Con los puntos alineados: ${aligned(p)}.`,
  },
})

/** The digits of a decimal read without its point: 3.5 gives 35, 4 gives 4. */
function shortest(hundredths: number): number {
  if (hundredths % 100 === 0) return hundredths / 100
  return isTenths(hundredths) ? hundredths / 10 : hundredths
}
