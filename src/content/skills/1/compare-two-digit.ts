import { compare, digit, flip, signOf } from '#content/arithmetic.ts'
import { pickSign } from '#content/asks.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between } from '#content/draw.ts'
import type { At } from '#content/skill.ts'
import type { ModelShape } from '#domain/items/model.ts'
import type { Language } from '#domain/language.ts'

type P = { a: number; b: number }

/** The two numbers as they stand: the sign between them follows the item's turn. */
function sides({ a, b, place }: At<P>): readonly [left: number, right: number] {
  const sign = signOf(place)
  if (sign === '=') return [a, a]
  return sign === compare(a, b) ? [a, b] : [b, a]
}
const tens = (n: number): number => digit(n, 1)
const ones = (n: number): number => digit(n, 0)
const by = (p: At<P>, of: (n: number) => number) => compare(of(sides(p)[0]), of(sides(p)[1]))
const right = (p: At<P>) => by(p, (n) => n)
/** An idea shows only where it leads to another sign. */
const showing = (p: At<P>, sign: string): string | null => (sign === right(p) ? null : sign)

const table = (p: At<P>, language: Language): ModelShape => ({
  kind: 'place-value',
  columns: language === 'en' ? ['tens', 'ones'] : ['decenas', 'unidades'],
  rows: sides(p).map((n) => [String(tens(n)), String(ones(n))]),
})

const ask = pickSign<P>()
const number = between(11, 99)

/** Grade 1: which sign goes between two two-digit numbers? */
export const compareTwoDigit = defineSkill<P>({
  id: 'm.1.compare-two-digit',
  levels: {
    1: { params: { a: number, b: number }, where: ({ a, b }) => tens(a) !== tens(b), ask },
    2: {
      params: { a: number, b: number },
      where: ({ a, b }) => a !== b && Math.abs(tens(a) - tens(b)) <= 2,
      ask,
    },
    3: {
      params: { a: number, b: number },
      where: ({ a, b }) => (tens(a) - tens(b)) * (ones(a) - ones(b)) < 0,
      ask,
    },
  },
  answer: right,
  wrong: {
    'ones-first': (p) => showing(p, by(p, ones)),
    'digit-sum': (p) =>
      showing(
        p,
        by(p, (n) => tens(n) + ones(n)),
      ),
    'sign-backwards': (p) => showing(p, flip(right(p))),
  },
  prompt: {
    en: (p) => `Which sign goes between ${sides(p)[0]} and ${sides(p)[1]}?`,
    es: (p) => `¿Qué signo va entre ${sides(p)[0]} y ${sides(p)[1]}?`,
  },
  picture: table,
  shown: 'first-level',
  solved: table,
  hints: {
    look: { en: () => 'Look at the tens first.', es: () => 'Mira primero las decenas.' },
    start: {
      en: (p) => {
        const [left, other] = sides(p)
        return tens(left) === tens(other)
          ? 'Both have the same tens. Now look at the ones.'
          : `Compare ${tens(left)} tens and ${tens(other)} tens.`.replace(/\b1 tens/g, '1 ten')
      },
      es: (p) => {
        const [left, other] = sides(p)
        return tens(left) === tens(other)
          ? 'Los dos tienen las mismas decenas. Ahora mira las unidades.'
          : `Compara las decenas: ${tens(left)} y ${tens(other)}.`
      },
    },
    worked: {
      en: (p) => {
        const [left, other] = sides(p)
        if (left === other) return ['The tens are the same.', 'The ones are the same.', `${left} = ${other}`]
        return tens(left) === tens(other)
          ? [
              'The tens are the same.',
              `Ones: ${ones(left)} and ${ones(other)}.`,
              `${left} ${right(p)} ${other}`,
            ]
          : [`Tens: ${tens(left)} and ${tens(other)}.`, `${left} ${right(p)} ${other}`]
      },
      es: (p) => {
        const [left, other] = sides(p)
        if (left === other)
          return ['Las decenas son iguales.', 'Las unidades son iguales.', `${left} = ${other}`]
        return tens(left) === tens(other)
          ? [
              'Las decenas son iguales.',
              `Unidades: ${ones(left)} y ${ones(other)}.`,
              `${left} ${right(p)} ${other}`,
            ]
          : [`Decenas: ${tens(left)} y ${tens(other)}.`, `${left} ${right(p)} ${other}`]
      },
    },
  },
  praise: {
    en: () => 'You looked at the tens before the ones.',
    es: () => 'Miraste las decenas antes que las unidades.',
  },
  because: {
    en: (p) => {
      const [left, other] = sides(p)
      if (left === other) return 'They have the same tens and the same ones.'
      return tens(left) === tens(other)
        ? 'The tens are the same, so the ones decide.'
        : 'The number with more tens is more.'
    },
    es: (p) => {
      const [left, other] = sides(p)
      if (left === other) return 'Tienen las mismas decenas y las mismas unidades.'
      return tens(left) === tens(other)
        ? 'Las decenas son iguales, así que deciden las unidades.'
        : 'Es mayor el que tiene más decenas.'
    },
  },
})
