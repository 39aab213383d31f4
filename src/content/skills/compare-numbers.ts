import { compare, digit, flip, signOf } from '#content/arithmetic.ts'
import { pickSign } from '#content/asks.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between } from '#content/draw.ts'
import type { At } from '#content/skill.ts'
import type { ModelShape } from '#domain/items/model.ts'
import type { Language } from '#domain/language.ts'

type P = { a: number; b: number }

const NUMBER = between(100, 999)
const ask = pickSign<P>()

/** The two numbers as they stand: the sign between them follows the item's turn. */
function sides({ a, b, place }: At<P>): readonly [left: number, right: number] {
  const sign = signOf(place)
  if (sign === '=') return [a, a]
  return sign === compare(a, b) ? [a, b] : [b, a]
}
const gap = ({ a, b }: P, place: number): number => digit(a, place) - digit(b, place)
const digitSum = (n: number): number => digit(n, 0) + digit(n, 1) + digit(n, 2)

const COLUMNS: Readonly<Record<Language, readonly string[]>> = {
  en: ['hundreds', 'tens', 'ones'],
  es: ['centenas', 'decenas', 'unidades'],
}
const table = (p: At<P>, language: Language): ModelShape => ({
  kind: 'place-value',
  columns: COLUMNS[language],
  rows: sides(p).map((n) => [...String(n)]),
})

/** The first place from the left where two numbers differ; −1 when none does. */
const decides = (p: At<P>): number => {
  const [left, right] = sides(p)
  return [2, 1, 0].find((place) => digit(left, place) !== digit(right, place)) ?? -1
}
const PLACE_NAMES: Readonly<Record<Language, readonly string[]>> = {
  en: ['ones', 'tens', 'hundreds'],
  es: ['las unidades', 'las decenas', 'las centenas'],
}
const told = (p: At<P>, language: Language): string => {
  const [left, right] = sides(p)
  const at = decides(p)
  if (at < 0)
    return language === 'en'
      ? 'All places match: it is the same number.'
      : 'Todos los lugares son iguales: es el mismo número.'
  const place = PLACE_NAMES[language][at] ?? ''
  return language === 'en'
    ? `The ${place} decide: ${digit(left, at)} and ${digit(right, at)}.`
    : `Deciden ${place}: ${digit(left, at)} y ${digit(right, at)}.`
}
const solved = (p: At<P>): string => sides(p).join(` ${compare(...sides(p))} `)

/** Grade 2: which sign goes between two numbers? */
export const compareThreeDigit = defineSkill<P>({
  id: 'm.2.compare-three-digit',
  levels: {
    1: { params: { a: NUMBER, b: NUMBER }, where: (p) => gap(p, 2) !== 0, ask },
    2: { params: { a: NUMBER, b: NUMBER }, where: (p) => gap(p, 2) === 0 && p.a !== p.b, ask },
    3: {
      params: { a: NUMBER, b: NUMBER },
      where: (p) => gap(p, 2) * gap(p, 0) < 0 && Math.abs(gap(p, 2)) < 3,
      ask,
    },
  },
  answer: (p) => compare(...sides(p)),
  wrong: {
    'ones-first': (p) => compare(digit(sides(p)[0], 0), digit(sides(p)[1], 0)),
    'digit-sum': (p) => compare(digitSum(sides(p)[0]), digitSum(sides(p)[1])),
    'sign-backwards': (p) => flip(compare(...sides(p))),
  },
  prompt: {
    en: (p) => `Which sign goes between ${sides(p)[0]} and ${sides(p)[1]}?`,
    es: (p) => `¿Qué signo va entre ${sides(p)[0]} y ${sides(p)[1]}?`,
  },
  picture: table,
  shown: 'first-level',
  solved: table,
  hints: {
    look: { en: () => 'Start with the hundreds.', es: () => 'Empieza por las centenas.' },
    start: {
      en: (p) =>
        `Hundreds: ${digit(sides(p)[0], 2)} and ${digit(sides(p)[1], 2)}. If they match, look at the tens.`,
      es: (p) =>
        `Centenas: ${digit(sides(p)[0], 2)} y ${digit(sides(p)[1], 2)}. Si son iguales, mira las decenas.`,
    },
    worked: { en: (p) => [told(p, 'en'), solved(p)], es: (p) => [told(p, 'es'), solved(p)] },
  },
  praise: {
    en: () => 'You compared from the biggest place down.',
    es: () => 'Comparaste empezando por el lugar más grande.',
  },
  because: { en: (p) => told(p, 'en'), es: (p) => told(p, 'es') },
})
