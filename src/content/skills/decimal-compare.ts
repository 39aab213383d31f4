import { compare, decimalText, digitsRead, flip, signOf } from '#content/arithmetic.ts'
import { pickSign } from '#content/asks.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, steps } from '#content/draw.ts'
import type { Ask, At, SkillSource } from '#content/skill.ts'
import type { ModelShape } from '#domain/items/model.ts'
import type { Language } from '#domain/language.ts'

type Side = Readonly<{ text: string; value: number }>
type Sides = readonly [left: Side, right: Side]

const COLUMNS: Readonly<Record<Language, readonly string[]>> = {
  en: ['ones', 'tenths', 'hundredths', 'thousandths'],
  es: ['unidades', 'décimos', 'centésimos', 'milésimos'],
}
const table = (texts: readonly string[], places: 2 | 3, language: Language): ModelShape => ({
  kind: 'place-value',
  columns: COLUMNS[language].slice(0, places + 1),
  rows: texts.map((text) => [...text.replace('.', '').padEnd(places + 1, '0')]),
})

/** Two decimals of 1/10^places as they stand; equal ones differ in how they are written: 0.4 and 0.40. */
function sidesOf(a: number, b: number, places: 2 | 3, place: number): Sides {
  const one = 10 ** (places - 1)
  const sign = signOf(place)
  if (sign === '=') {
    const value = Math.max(one, a - (a % one))
    const short = { text: decimalText(value, places), value }
    const long = { text: `0.${String(value).padStart(places, '0')}`, value }
    return place > 5 ? [short, long] : [long, short]
  }
  const left = { text: decimalText(a, places), value: a }
  const right = { text: decimalText(b, places), value: b }
  return sign === compare(a, b) ? [left, right] : [right, left]
}

const signBetween = ([left, right]: Sides) => compare(left.value, right.value)
const byDigitsRead = ([left, right]: Sides) => compare(digitsRead(left.text), digitsRead(right.text))
const byLength = ([left, right]: Sides) => compare(right.text.length, left.text.length)
/** Who looks at the length alone cannot tell two of one length apart: "=" between those shows no such idea. */
const shorterIsLarger = (sides: Sides) => (byLength(sides) === '=' ? null : byLength(sides))

const padded = ({ text }: Side, places: number): string => text.padEnd(places + 2, '0')
/** Both as they look with `places` places; equal ones as one that was given a zero. */
const worked = (sides: Sides, places: number): string => {
  const [left, right] = sides
  return signBetween(sides) === '='
    ? `${left.text} = ${right.text}`
    : `${padded(left, places)} ${signBetween(sides)} ${padded(right, places)}`
}

type Two = { a: number; b: number }
const hundredths = ({ a, b, place }: At<Two>): Sides => sidesOf(a, b, 2, place)
const inTable2 = (p: At<Two>, language: Language): ModelShape =>
  table(
    hundredths(p).map(({ text }) => text),
    2,
    language,
  )

/** Grade 4: which sign goes between two decimals to hundredths? */
const decimals: SkillSource<Two> = {
  id: 'm.4.compare-decimals',
  levels: {
    1: {
      params: { a: between(11, 99), b: between(11, 99) },
      where: ({ a, b }) => a % 10 > 0 && b % 10 > 0 && a !== b,
      ask: pickSign(),
    },
    2: {
      params: { a: steps(10, 90, 10), b: between(11, 99) },
      where: ({ a, b }) => b % 10 > 0 && a > b,
      ask: pickSign(),
    },
    3: {
      params: { a: between(1, 99), b: between(1, 99) },
      where: ({ a, b }) => (a % 10 === 0) !== (b % 10 === 0) && a !== b,
      ask: pickSign(),
    },
  },
  answer: (p) => signBetween(hundredths(p)),
  wrong: {
    'longer-is-larger': (p) => byDigitsRead(hundredths(p)),
    'shorter-is-larger': (p) => shorterIsLarger(hundredths(p)),
    'sign-backwards': (p) => flip(signBetween(hundredths(p))),
  },
  prompt: {
    en: (p) => `Which sign goes between ${hundredths(p)[0].text} and ${hundredths(p)[1].text}?`,
    es: (p) => `¿Qué signo va entre ${hundredths(p)[0].text} y ${hundredths(p)[1].text}?`,
  },
  picture: inTable2,
  shown: 'first-level',
  solved: inTable2,
  hints: {
    look: {
      en: () => 'Give both the same number of places.',
      es: () => 'Escribe los dos con la misma cantidad de cifras.',
    },
    start: {
      en: (p) =>
        `Write ${padded(hundredths(p)[0], 2)} and ${padded(hundredths(p)[1], 2)}. Compare tenths first.`,
      es: (p) =>
        `Escribe ${padded(hundredths(p)[0], 2)} y ${padded(hundredths(p)[1], 2)}. Compara primero los décimos.`,
    },
    worked: {
      en: (p) => ['With two places each:', worked(hundredths(p), 2)],
      es: (p) => ['Con dos cifras cada uno:', worked(hundredths(p), 2)],
    },
  },
  praise: {
    en: () => 'You compared place by place, not by length.',
    es: () => 'Comparaste lugar por lugar, no por lo largo.',
  },
  because: {
    en: (p) => `With two places each: ${worked(hundredths(p), 2)}.`,
    es: (p) => `Con dos cifras cada uno: ${worked(hundredths(p), 2)}.`,
  },
}
export const compareDecimals = defineSkill(decimals)
/** Took "=" between decimals of one length for the idea that the shorter is larger. */
export const compareDecimals1 = defineSkill<Two>({
  ...decimals,
  version: 1,
  wrong: { ...decimals.wrong, 'shorter-is-larger': (p) => byLength(hundredths(p)) },
})

/** `c` is used only where three are put in order. */
type Three = { a: number; b: number; c: number }
const thousandths = ({ a, b, place }: At<Three>): Sides => sidesOf(a, b, 3, place)

/** The three decimals of level 3 in an order of values or of mistaken ones. */
const ordered = ({ a, b, c }: Three, by: (n: number) => number): string =>
  [a, b, c]
    .toSorted((m, n) => by(m) - by(n))
    .map((n) => decimalText(n, 3))
    .join(',')
const reading = (n: number): number => digitsRead(decimalText(n, 3))
const shortness = (n: number): number => -decimalText(n, 3).length
const right = (p: Three): string => ordered(p, (n) => n)
const inWords = (p: Three): string => right(p).replaceAll(',', ', ')
const placed = (p: Three): string =>
  [p.a, p.b, p.c]
    .toSorted((m, n) => m - n)
    .map((n) => decimalText(n, 3).padEnd(5, '0'))
    .join(' < ')

const inTable3 = (p: At<Three>, language: Language): ModelShape =>
  table(
    p.level === 3 ? [p.a, p.b, p.c].map((n) => decimalText(n, 3)) : thousandths(p).map(({ text }) => text),
    3,
    language,
  )

const inOrder: Ask<Three> = {
  format: 'order',
  equal: 'exact',
  question: ({ p, chance, language }) => ({
    kind: 'order',
    cards: chance.shuffled([p.a, p.b, p.c]).map((n) => {
      const text = decimalText(n, 3)
      return { id: text, label: text, speech: text, length: null }
    }),
    ends: language === 'en' ? { first: 'least', last: 'greatest' } : { first: 'el menor', last: 'el mayor' },
  }),
}

/** Grade 5: compare two decimals to thousandths, then order three. */
const decimalsToThousandths: SkillSource<Three> = {
  id: 'm.5.compare-thousandths',
  levels: {
    1: {
      params: { a: between(101, 999), b: between(101, 999), c: 0 },
      where: ({ a, b }) => a !== b && a % 10 > 0 && b % 10 > 0,
      ask: pickSign(),
    },
    2: {
      params: { a: steps(100, 900, 100), b: between(101, 999), c: 0 },
      where: ({ a, b }) => b % 10 > 0 && a > b,
      ask: pickSign(),
    },
    3: {
      params: { a: steps(100, 900, 100), b: steps(110, 990, 10), c: between(101, 999) },
      where: (p) => p.b % 100 > 0 && p.c % 10 > 0 && right(p) !== ordered(p, reading),
      ask: inOrder,
    },
  },
  answer: (p) => (p.level === 3 ? right(p) : signBetween(thousandths(p))),
  wrong: {
    'longer-is-larger': (p) => (p.level === 3 ? ordered(p, reading) : byDigitsRead(thousandths(p))),
    'shorter-is-larger': (p) => (p.level === 3 ? ordered(p, shortness) : shorterIsLarger(thousandths(p))),
    'sign-backwards': (p) => (p.level === 3 ? ordered(p, (n) => -n) : flip(signBetween(thousandths(p)))),
  },
  prompt: {
    en: (p) =>
      p.level === 3
        ? 'Put them in order, the least first.'
        : `Which sign goes between ${thousandths(p)[0].text} and ${thousandths(p)[1].text}?`,
    es: (p) =>
      p.level === 3
        ? 'Ordénalos de menor a mayor.'
        : `¿Qué signo va entre ${thousandths(p)[0].text} y ${thousandths(p)[1].text}?`,
  },
  picture: inTable3,
  shown: 'first-level',
  solved: inTable3,
  hints: {
    look: { en: () => 'Write all with three places.', es: () => 'Escribe todos con tres cifras.' },
    start: {
      en: () => 'Compare the tenths first. If they match, go one place to the right.',
      es: () => 'Compara primero los décimos. Si son iguales, pasa al lugar de la derecha.',
    },
    worked: {
      en: (p) => ['With three places each:', p.level === 3 ? placed(p) : worked(thousandths(p), 3)],
      es: (p) => ['Con tres cifras cada uno:', p.level === 3 ? placed(p) : worked(thousandths(p), 3)],
    },
  },
  praise: {
    en: () => 'You compared place by place from the left.',
    es: () => 'Comparaste lugar por lugar desde la izquierda.',
  },
  because: {
    en: (p) =>
      p.level === 3
        ? `From least to greatest: ${inWords(p)}.`
        : `With three places: ${worked(thousandths(p), 3)}.`,
    es: (p) =>
      p.level === 3 ? `De menor a mayor: ${inWords(p)}.` : `Con tres cifras: ${worked(thousandths(p), 3)}.`,
  },
}
export const compareThousandths = defineSkill(decimalsToThousandths)
/** As the first version of the grade before. */
export const compareThousandths1 = defineSkill<Three>({
  ...decimalsToThousandths,
  version: 1,
  wrong: {
    ...decimalsToThousandths.wrong,
    'shorter-is-larger': (p) => (p.level === 3 ? ordered(p, shortness) : byLength(thousandths(p))),
  },
})
