import { typedDecimal } from '#content/asking.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf } from '#content/draw.ts'
import type { At } from '#content/skill.ts'
import type { ModelShape } from '#domain/items/model.ts'
import { decimalOf } from './decimals.ts'

/** `a` tenths times `b`: ones below ten, tenths from eleven up. */
type Times = { a: number; b: number }

const ask = typedDecimal<Times>(7)
const isTenths = ({ b }: Times): boolean => b > 9
const first = ({ a }: Times): string => decimalOf(a, 1)
const second = (p: Times): string => (isTenths(p) ? decimalOf(p.b, 1) : String(p.b))
const product = (p: Times): string => decimalOf(p.a * p.b, isTenths(p) ? 2 : 1)
const whole = (tenths: number): number => Math.floor(tenths / 10)
const hasTwoParts = (p: Times): boolean => p.a > 10
/** A sum of tenths as it stands; the whole number comes first now and then. */
const asked = (p: At<Times>): string =>
  p.scatter % 2 === 0 ? `${first(p)} × ${second(p)}` : `${second(p)} × ${first(p)}`
/** A number of tenths in its wholes and tenths, what is nothing left out. */
const parts = (tenths: number): number[] => [whole(tenths) * 10, tenths % 10].filter((part) => part > 0)

/** Up to four whole squares show a product; larger ones go in a table of parts. */
const picture = (p: Times, done: boolean): ModelShape => {
  if (!hasTwoParts(p) && !isTenths(p)) {
    const hundredths = (done ? p.a * p.b : p.a) * 10
    return {
      kind: 'hundred-square',
      wholes: Math.floor(hundredths / 100),
      first: hundredths % 100,
      second: 0,
    }
  }
  const across = parts(p.a)
  const down = isTenths(p) ? parts(p.b) : [p.b * 10]
  return {
    kind: 'table',
    head: ['×', ...across.map((part) => decimalOf(part, 1))],
    rows: down.map((side) => [
      decimalOf(side, 1),
      ...across.map((part) => (done ? decimalOf(part * side, 2) : '')),
    ]),
    marked: [],
  }
}
const rough = (p: Times): string =>
  `${Math.round(p.a / 10)} × ${isTenths(p) ? Math.round(p.b / 10) : p.b} = ${Math.round(p.a / 10) * (isTenths(p) ? Math.round(p.b / 10) : p.b)}`

const tenthsTimes = {
  en: (p: Times): string[] =>
    isTenths(p)
      ? [
          `${first(p)} is ${p.a} tenths and ${second(p)} is ${p.b} tenths.`,
          `${p.a} × ${p.b} = ${p.a * p.b}`,
          'Tenths times tenths are hundredths.',
          `${first(p)} × ${second(p)} = ${product(p)}`,
        ]
      : [
          `${first(p)} is ${p.a} tenths.`,
          `${p.a} tenths × ${p.b} = ${p.a * p.b} tenths`,
          `${first(p)} × ${second(p)} = ${product(p)}`,
        ],
  es: (p: Times): string[] =>
    isTenths(p)
      ? [
          `${first(p)} son ${p.a} décimos y ${second(p)} son ${p.b} décimos.`,
          `${p.a} × ${p.b} = ${p.a * p.b}`,
          'Décimos por décimos son centésimos.',
          `${first(p)} × ${second(p)} = ${product(p)}`,
        ]
      : [
          `${first(p)} son ${p.a} décimos.`,
          `${p.a} décimos × ${p.b} = ${p.a * p.b} décimos`,
          `${first(p)} × ${second(p)} = ${product(p)}`,
        ],
}

/** Grade 5: multiply tenths by ones and by tenths. */
export const multDecimals = defineSkill<Times>({
  id: 'm.5.mult-decimals',
  levels: {
    1: { params: { a: between(2, 9), b: between(2, 9) }, where: ({ a, b }) => a * b < 40, ask },
    2: { params: { a: between(11, 49), b: between(2, 9) }, where: ({ a }) => a % 10 > 0, ask },
    3: {
      params: { a: between(2, 39), b: between(11, 49) },
      where: ({ a, b }) => a % 10 > 0 && b % 10 > 0 && (a * b) % 10 > 0,
      ask,
    },
  },
  answer: product,
  wrong: {
    'no-point': ({ a, b }) => a * b,
    'point-from-adding': (p) => decimalOf(p.a * p.b, isTenths(p) ? 1 : 2),
    'parts-separately': (p) =>
      isTenths(p)
        ? `${whole(p.a) * whole(p.b)}.${(p.a % 10) * (p.b % 10)}`
        : `${whole(p.a) * p.b}.${(p.a % 10) * p.b}`,
  },
  prompt: {
    en: (p) => `What is ${asked(p)}?`,
    es: (p) => `¿Cuánto es ${asked(p)}?`,
  },
  picture: (p) => picture(p, false),
  shown: 'first-level',
  solved: (p) => picture(p, true),
  hints: {
    look: {
      en: (p) =>
        hasTwoParts(p) || isTenths(p)
          ? 'Fill the table part by part.'
          : `The square shows ${first(p)}. You need it ${p.b} times.`,
      es: (p) =>
        hasTwoParts(p) || isTenths(p)
          ? 'Llena la tabla parte por parte.'
          : `El cuadrado muestra ${first(p)}. Lo necesitas ${p.b} veces.`,
    },
    start: {
      en: (p) =>
        hasTwoParts(p)
          ? `About how much? ${rough(p)}.`
          : `${first(p)} is ${p.a} tenths. Multiply the tenths.`,
      es: (p) =>
        hasTwoParts(p)
          ? `¿Más o menos cuánto? ${rough(p)}.`
          : `${first(p)} son ${p.a} décimos. Multiplica los décimos.`,
    },
    worked: tenthsTimes,
  },
  praise: {
    en: (p) =>
      isTenths(p) ? 'You knew that tenths of tenths are hundredths.' : 'You kept counting in tenths.',
    es: (p) =>
      isTenths(p) ? 'Supiste que décimos por décimos son centésimos.' : 'Contaste siempre en décimos.',
  },
  because: {
    en: (p) =>
      `${p.a} × ${p.b} = ${p.a * p.b} ${isTenths(p) ? 'hundredths' : 'tenths'}, and that is ${product(p)}.`,
    es: (p) =>
      `${p.a} × ${p.b} = ${p.a * p.b} ${isTenths(p) ? 'centésimos' : 'décimos'}, y eso es ${product(p)}.`,
  },
})

/**
 * `share`: q of 1/10^places, dv times as much, shared by dv. `fit`: how many dv tenths there are in q times as many; q is whole.
 */
type Over = { dv: number; q: number; places: 1 | 2; type: 'share' | 'fit' }

const askOver = typedDecimal<Over>(7)
const dividend = ({ dv, q, places, type }: Over): string => decimalOf(dv * q, type === 'fit' ? 1 : places)
const divisor = ({ dv, type }: Over): string => (type === 'fit' ? decimalOf(dv, 1) : String(dv))
const quotient = ({ q, places, type }: Over): string => (type === 'fit' ? String(q) : decimalOf(q, places))
const over = (p: Over): string => `${dividend(p)} ÷ ${divisor(p)}`
const unitName = {
  en: ({ places }: Over): string => (places === 1 ? 'tenths' : 'hundredths'),
  es: ({ places }: Over): string => (places === 1 ? 'décimos' : 'centésimos'),
}
const isSmall = (p: Over): boolean => p.type === 'share' && p.dv * p.q < 40

const overPicture = (p: Over, done: boolean): ModelShape => {
  if (p.type === 'fit') {
    const lines = [over(p), `${p.dv * p.q} ÷ ${p.dv}`]
    return { kind: 'expression', lines: done ? [...lines, quotient(p)] : lines }
  }
  if (isSmall(p) && !done) {
    return { kind: 'hundred-square', wholes: whole(p.dv * p.q), first: ((p.dv * p.q) % 10) * 10, second: 0 }
  }
  const part = { size: 1, text: done ? quotient(p) : '?', shaded: false }
  return {
    kind: 'tape',
    rows: [{ label: '', parts: Array.from({ length: p.dv }, () => part), brace: dividend(p) }],
  }
}

/** Grade 5: divide a decimal by ones, and tenths by tenths. */
export const divideDecimals = defineSkill<Over>({
  id: 'm.5.divide-decimals',
  levels: {
    1: {
      params: { dv: between(2, 8), q: between(2, 15), places: 1, type: 'share' },
      where: (p) => isSmall(p) && (p.dv * p.q) % 10 > 0,
      ask: askOver,
    },
    2: {
      params: { dv: between(2, 9), q: between(11, 49), places: 1, type: 'share' },
      where: ({ q, dv }) => q % 10 > 0 && (q * dv) % 10 > 0,
      ask: askOver,
    },
    3: {
      params: {
        dv: between(2, 9),
        q: between(3, 399),
        places: oneOf<1 | 2>([1, 2]),
        type: oneOf<Over['type']>(['share', 'fit']),
      },
      where: ({ q, dv, type }) =>
        type === 'fit' ? q < 60 && (q * dv) % 10 > 0 : q > 100 && q % 10 > 0 && (q * dv) % 10 > 0,
      ask: askOver,
    },
  },
  answer: quotient,
  wrong: {
    'no-point': (p) => (p.type === 'fit' ? null : p.q),
    'point-one-place-left': ({ q, places, type }) =>
      type === 'fit' ? decimalOf(q, 1) : decimalOf(q, places + 1),
    multiplies: ({ q, dv, places, type }) => decimalOf(q * dv * dv, type === 'fit' ? 2 : places),
  },
  prompt: {
    en: (p) =>
      p.type === 'fit' && p.scatter % 2 === 0
        ? `How many times does ${divisor(p)} fit into ${dividend(p)}?`
        : `What is ${over(p)}?`,
    es: (p) =>
      p.type === 'fit' && p.scatter % 2 === 0
        ? `¿Cuántas veces cabe ${divisor(p)} en ${dividend(p)}?`
        : `¿Cuánto es ${over(p)}?`,
  },
  picture: (p) => overPicture(p, false),
  shown: 'first-level',
  solved: (p) => overPicture(p, true),
  hints: {
    look: {
      en: (p) => {
        if (p.type === 'fit') return 'Count both in tenths. How often does the one fit into the other?'
        return isSmall(p)
          ? `The squares show ${dividend(p)}. Share it into ${p.dv} equal parts.`
          : `${dividend(p)} is cut into ${p.dv} equal parts.`
      },
      es: (p) => {
        if (p.type === 'fit') return 'Cuenta los dos en décimos. ¿Cuántas veces cabe uno en el otro?'
        return isSmall(p)
          ? `Los cuadrados muestran ${dividend(p)}. Repártelo en ${p.dv} partes iguales.`
          : `${dividend(p)} se corta en ${p.dv} partes iguales.`
      },
    },
    start: {
      en: (p) => `${dividend(p)} is ${p.dv * p.q} ${p.type === 'fit' ? 'tenths' : unitName.en(p)}.`,
      es: (p) => `${dividend(p)} son ${p.dv * p.q} ${p.type === 'fit' ? 'décimos' : unitName.es(p)}.`,
    },
    worked: {
      en: (p) =>
        p.type === 'fit'
          ? [
              `${dividend(p)} is ${p.dv * p.q} tenths and ${divisor(p)} is ${p.dv} tenths.`,
              `${p.dv * p.q} ÷ ${p.dv} = ${p.q}`,
              `${over(p)} = ${p.q}`,
            ]
          : [
              `${dividend(p)} is ${p.dv * p.q} ${unitName.en(p)}.`,
              `${p.dv * p.q} ${unitName.en(p)} ÷ ${p.dv} = ${p.q} ${unitName.en(p)}`,
              `${over(p)} = ${quotient(p)}`,
            ],
      es: (p) =>
        p.type === 'fit'
          ? [
              `${dividend(p)} son ${p.dv * p.q} décimos y ${divisor(p)} son ${p.dv} décimos.`,
              `${p.dv * p.q} ÷ ${p.dv} = ${p.q}`,
              `${over(p)} = ${p.q}`,
            ]
          : [
              `${dividend(p)} son ${p.dv * p.q} ${unitName.es(p)}.`,
              `${p.dv * p.q} ${unitName.es(p)} ÷ ${p.dv} = ${p.q} ${unitName.es(p)}`,
              `${over(p)} = ${quotient(p)}`,
            ],
    },
  },
  praise: {
    en: (p) =>
      p.type === 'fit' ? 'You counted both numbers in tenths.' : `You shared the ${unitName.en(p)} fairly.`,
    es: (p) =>
      p.type === 'fit'
        ? 'Contaste los dos números en décimos.'
        : `Repartiste los ${unitName.es(p)} en partes iguales.`,
  },
  because: {
    en: (p) => `Check by multiplying: ${quotient(p)} × ${divisor(p)} = ${dividend(p)}.`,
    es: (p) => `Compruébalo multiplicando: ${quotient(p)} × ${divisor(p)} = ${dividend(p)}.`,
  },
})
