import { fixedText, shortDecimal } from '#content/arithmetic.ts'
import { typedDecimal, typedFraction } from '#content/asking.ts'
import { typed } from '#content/asks.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf, steps } from '#content/draw.ts'
import { way } from '#content/skills/long-things.ts'
import type { ModelShape } from '#domain/items/model.ts'

/** a tenths, and b hundredths to add. */
type P = { a: number; b: number }

const total = ({ a, b }: P): number => 10 * a + b
const square = (p: P, done: boolean): ModelShape =>
  total(p) > 100 && (done || p.b === 0)
    ? { kind: 'hundred-square', wholes: 1, first: total(p) - 100, second: 0 }
    : { kind: 'hundred-square', wholes: 0, first: 10 * p.a, second: total(p) > 100 ? 0 : p.b }
const asHundredths = ({ a }: P): string => `${a}/10 = ${10 * a}/100`
const added = (p: P): string => `${10 * p.a}/100 + ${p.b}/100 = ${total(p)}/100`

/** Grade 4: tenths told in hundredths, and added to hundredths. */
export const tenthsHundredths = defineSkill<P>({
  id: 'm.4.tenths-hundredths',
  levels: {
    1: { params: { a: between(1, 19), b: 0 }, where: ({ a }) => a !== 10, ask: typed(4) },
    2: {
      params: { a: between(1, 8), b: between(1, 19) },
      where: (p) => total(p) < 100 && p.b !== 10,
      ask: typedFraction(false),
    },
    3: {
      params: { a: between(2, 9), b: between(11, 79) },
      where: (p) => total(p) < 150 && total(p) !== 100 && p.b % 10 !== 0,
      ask: typedFraction(true),
    },
  },
  answer: (p) => (p.b === 0 ? total(p) : `${total(p)}/100`),
  wrong: {
    'adds-tops-only': ({ a, b }) => (b === 0 ? a : `${a + b}/100`),
    'adds-bottoms': ({ a, b }) => (b === 0 ? null : `${a + b}/110`),
    'wrong-scale': ({ a, b }) => (b === 0 ? 100 * a : `${100 * a + b}/100`),
  },
  prompt: {
    en: (p) =>
      p.b > 0
        ? `What is ${p.a}/10 + ${p.b}/100?`
        : way(
            p,
            `${p.a}/10 is how many hundredths?`,
            `How many hundredths make ${p.a}/10?`,
            `How many hundredths are as much as ${p.a}/10?`,
          ),
    es: (p) =>
      p.b > 0
        ? `¿Cuánto es ${p.a}/10 + ${p.b}/100?`
        : way(
            p,
            `¿Cuántos centésimos son ${p.a}/10?`,
            `¿Cuántos centésimos forman ${p.a}/10?`,
            `¿Cuántos centésimos son tanto como ${p.a}/10?`,
          ),
  },
  picture: (p) => square(p, false),
  shown: 'first-level',
  solved: (p) => square(p, true),
  hints: {
    look: {
      en: () => 'One tenth is a whole column: ten of the hundred squares.',
      es: () => 'Un décimo es una columna entera: diez de los cien cuadritos.',
    },
    start: {
      en: ({ a, b }) =>
        b === 0
          ? '1/10 is 10/100. Count the columns by ten.'
          : `Change the tenths first: ${asHundredths({ a, b })}.`,
      es: ({ a, b }) =>
        b === 0
          ? '1/10 es 10/100. Cuenta las columnas de diez en diez.'
          : `Primero cambia los décimos: ${asHundredths({ a, b })}.`,
    },
    worked: {
      en: (p) => (p.b === 0 ? [`${p.a} × 10 = ${total(p)}`, asHundredths(p)] : [asHundredths(p), added(p)]),
      es: (p) => (p.b === 0 ? [`${p.a} × 10 = ${total(p)}`, asHundredths(p)] : [asHundredths(p), added(p)]),
    },
  },
  praise: {
    en: () => 'You changed tenths into hundredths.',
    es: () => 'Cambiaste los décimos a centésimos.',
  },
  because: {
    en: (p) => `Each tenth is 10 hundredths: ${p.b === 0 ? asHundredths(p) : added(p)}.`,
    es: (p) => `Cada décimo son 10 centésimos: ${p.b === 0 ? asHundredths(p) : added(p)}.`,
  },
})

/** w wholes and hn hundredths, told as tenths where `tenths` is true. */
type Decimal = { w: number; hn: number; tenths: boolean }

const decimal = ({ w, hn }: Decimal): string => shortDecimal(100 * w + hn, 2)
const bottom = ({ tenths }: Decimal): number => (tenths ? 10 : 100)
const top = ({ hn, tenths }: Decimal): number => (tenths ? hn / 10 : hn)
const fraction = (p: Decimal): string => `${p.w > 0 ? `${p.w} ` : ''}${top(p)}/${bottom(p)}`
const tens = ({ hn }: Decimal): number => Math.floor(hn / 10)
const shaded = ({ w, hn }: Decimal): ModelShape => ({
  kind: 'hundred-square',
  wholes: w,
  first: hn,
  second: 0,
})
const places = {
  en: (p: Decimal): string =>
    `${count(p.w, 'whole')}, ${count(tens(p), 'tenth')}, ${count(p.hn % 10, 'hundredth')}`,
  es: (p: Decimal): string =>
    `${count(p.w, 'entero')}, ${count(tens(p), 'décimo')}, ${count(p.hn % 10, 'centésimo')}`,
}
const count = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`
const askDecimal = typedDecimal<Decimal>(6)

/** Grade 4: tenths and hundredths written as decimals. */
export const decimals = defineSkill<Decimal>({
  id: 'm.4.decimals',
  levels: {
    1: {
      params: { w: 0, hn: steps(10, 90, 10), tenths: oneOf([true, false]) },
      ask: askDecimal,
    },
    2: {
      params: { w: between(0, 2), hn: between(11, 99), tenths: false },
      where: ({ hn }) => hn % 10 > 0,
      ask: askDecimal,
    },
    3: { params: { w: between(0, 3), hn: between(1, 9), tenths: false }, ask: askDecimal },
  },
  answer: decimal,
  wrong: {
    'drops-place-zero': ({ w, hn }) => (hn < 10 ? `${w}.${hn}` : null),
    'writes-both-numbers': (p) => (p.w === 0 ? `${top(p)}.${bottom(p)}` : null),
    'no-point': (p) => (p.w === 0 ? top(p) : `${p.w}${top(p)}`),
  },
  prompt: {
    en: (p) =>
      way(
        p,
        `Write ${fraction(p)} as a decimal.`,
        `Which decimal is the same as ${fraction(p)}?`,
        `How is ${fraction(p)} written as a decimal?`,
      ),
    es: (p) =>
      way(
        p,
        `Escribe ${fraction(p)} como decimal.`,
        `¿Qué decimal es igual a ${fraction(p)}?`,
        `¿Cómo se escribe ${fraction(p)} como decimal?`,
      ),
  },
  picture: shaded,
  shown: 'first-level',
  solved: shaded,
  hints: {
    look: {
      en: () => 'The big square is 1. A column is a tenth, a small square a hundredth.',
      es: () => 'El cuadrado grande es 1. Una columna es un décimo y un cuadrito, un centésimo.',
    },
    start: {
      en: ({ w }) => `${w} goes before the point. Then come the tenths: how many full columns?`,
      es: ({ w }) => `El ${w} va antes del punto. Luego van los décimos: ¿cuántas columnas enteras hay?`,
    },
    worked: {
      en: (p) => [places.en(p), `${fraction(p)} = ${decimal(p)}`],
      es: (p) => [places.es(p), `${fraction(p)} = ${decimal(p)}`],
    },
  },
  praise: {
    en: () => 'You put every digit in its place after the point.',
    es: () => 'Pusiste cada cifra en su lugar después del punto.',
  },
  because: {
    en: (p) => `${places.en(p)}: that is ${fixedText(100 * p.w + p.hn, 2)}.`,
    es: (p) => `${places.es(p)}: eso es ${fixedText(100 * p.w + p.hn, 2)}.`,
  },
})
