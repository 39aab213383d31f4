import { asking, typedWithUnit } from '#content/asking.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf } from '#content/draw.ts'
import type { At } from '#content/skill.ts'
import type { ModelShape } from '#domain/items/model.ts'
import type { Language } from '#domain/language.ts'

/**
 * Quarters, dimes, nickels and pennies; with `bills` tens, fives and ones (no quarters). `count` asks for their worth, `pay` for
 * putting it down, `left` for what stays after a price is paid, `need` for what is missing to a price.
 */
type P = {
  q: number
  di: number
  ni: number
  pe: number
  form: 'count' | 'pay' | 'left' | 'need'
  bills: boolean
  price: number
}

const unitOf = ({ bills }: P): number => (bills ? 100 : 1)
const worth = ({ q, di, ni, pe }: P): number => 25 * q + 10 * di + 5 * ni + pe
/** What the pieces are worth to a child with an idea: each, or a nickel as ten and a dime as five, or one step for all. */
const asOnes = ({ q, di, ni, pe }: P): number => q + di + ni + pe
const swapped = ({ q, di, ni, pe }: P): number => 25 * q + 5 * di + 10 * ni + pe
const oneStep = ({ q, di, ni, pe }: P): number => (q > 0 ? 25 * (q + di) + 5 * ni + pe : 10 * (di + ni) + pe)
/** The answer when the pieces are taken to be worth so much. */
function answerFrom(p: P, total: number): number | null {
  if (p.form === 'left') return total >= p.price ? total - p.price : null
  if (p.form === 'need') return p.price > total ? p.price - total : null
  return total
}

/** Largest first; at the last level as they come out of a pocket. */
function pieces(p: At<P>): number[] {
  const worths = [25, 10, 5, 1].map((cents) => cents * unitOf(p))
  const sorted = [p.q, p.di, p.ni, p.pe].flatMap((count, i) => Array<number>(count).fill(worths[i] ?? 1))
  if (p.level < 3) return sorted
  const from = p.scatter % sorted.length
  return [...sorted.slice(from), ...sorted.slice(0, from)]
}
const coins = (list: readonly number[]): ModelShape => ({ kind: 'coins', coins: list })
const sorted = (p: At<P>): number[] => pieces(p).toSorted((a, b) => b - a)
/** The count of the pieces from the largest down: "25, 50, 60, 65, 66". */
function running(p: At<P>, upTo = Number.POSITIVE_INFINITY): string {
  let sum = 0
  return sorted(p)
    .slice(0, upTo)
    .map((worthOf) => {
      sum += worthOf / unitOf(p)
      return sum
    })
    .join(', ')
}

const NAMES: Readonly<Record<Language, readonly [cents: string, dollars: string]>> = {
  en: ['cents', 'dollars'],
  es: ['centavos', 'dólares'],
}
const name = ({ bills }: P, language: Language): string => NAMES[language][bills ? 1 : 0]

const typed = typedWithUnit<P>(3, ({ p }) => ({ en: name(p, 'en'), es: name(p, 'es') }))
const putDown = asking<P, 'money'>('money', 'exact', () => ({ coins: [25, 10, 5, 1], most: 12 }))

/** What is done with the total, as a line; none where it is only counted. */
function lastStep(p: P): string[] {
  if (p.form === 'left') return [`${worth(p)} − ${p.price} = ${worth(p) - p.price}`]
  return p.form === 'need' ? [`${p.price} − ${worth(p)} = ${p.price - worth(p)}`] : []
}

const fitsStory = (p: P): boolean => {
  if (p.di === p.ni) return false
  if (p.bills && (p.q > 0 || worth(p) > 20)) return false
  if (!p.bills && (p.q === 0 || worth(p) > 95)) return false
  if (p.form === 'left') return p.price > 1 && p.price < worth(p) - 1
  return p.form === 'count' || (p.price > worth(p) + 1 && p.price <= (p.bills ? 20 : 99))
}

/** Grade 2: what coins and bills are worth, together and after paying. */
export const money = defineSkill<P>({
  id: 'm.2.money',
  levels: {
    1: {
      params: {
        q: 0,
        di: between(1, 4),
        ni: between(1, 3),
        pe: between(0, 4),
        form: 'count',
        bills: false,
        price: 0,
      },
      ask: typed,
    },
    2: {
      params: {
        q: between(1, 3),
        di: between(0, 2),
        ni: between(0, 1),
        pe: between(0, 4),
        form: 'pay',
        bills: false,
        price: 0,
      },
      where: (p) => worth(p) <= 99 && p.di + p.ni > 0 && p.di !== p.ni,
      ask: putDown,
    },
    3: {
      params: {
        q: between(0, 3),
        di: between(0, 4),
        ni: between(0, 3),
        pe: between(1, 4),
        form: oneOf(['count', 'left', 'need']),
        bills: oneOf([true, false]),
        price: between(2, 99),
      },
      where: fitsStory,
      ask: typed,
    },
  },
  answer: (p) => answerFrom(p, worth(p)) ?? 0,
  wrong: {
    'counts-coins': (p) => (p.form === 'pay' ? null : answerFrom(p, asOnes(p))),
    'nickel-dime-swap': (p) => (p.bills ? null : answerFrom(p, swapped(p))),
    'one-unit-for-all': (p) => (p.form === 'pay' ? null : answerFrom(p, oneStep(p))),
  },
  prompt: {
    en: (p) => {
      const unit = name(p, 'en')
      const these = p.bills ? 'bills' : 'coins'
      if (p.form === 'pay') return `Put down ${worth(p)} ${unit}.`
      if (p.form === 'count') return `How many ${unit}?`
      return p.form === 'left'
        ? `You have these ${these}. You pay ${p.price} ${unit}. How much is left?`
        : `You have these ${these}. A toy costs ${p.price} ${unit}. How much more?`
    },
    es: (p) => {
      const unit = name(p, 'es')
      if (p.form === 'pay') return `Pon ${worth(p)} ${unit}.`
      if (p.form === 'count') return `¿Cuántos ${unit} hay?`
      const these = p.bills ? 'estos billetes' : 'estas monedas'
      return p.form === 'left'
        ? `Tienes ${these}. Pagas ${p.price} ${unit}. ¿Cuánto te queda?`
        : `Tienes ${these}. Un juguete cuesta ${p.price} ${unit}. ¿Cuánto te falta?`
    },
  },
  picture: (p) => coins(p.form === 'pay' ? [25, 10, 5, 1] : pieces(p)),
  shown: 'always',
  solved: (p) => coins(sorted(p)),
  hints: {
    look: {
      en: ({ bills }) =>
        bills
          ? 'Start with the bill worth the most.'
          : 'Start with the coin worth the most: read its number.',
      es: ({ bills }) =>
        bills ? 'Empieza por el billete que más vale.' : 'Empieza por la moneda que más vale: lee su número.',
    },
    start: {
      en: (p) =>
        p.form === 'pay'
          ? `Start with 25. How many quarters fit into ${worth(p)}?`
          : `Count on from the largest: ${running(p, 2)} …`,
      es: (p) =>
        p.form === 'pay'
          ? `Empieza con 25. ¿Cuántas monedas de 25 caben en ${worth(p)}?`
          : `Cuenta desde la de más valor: ${running(p, 2)} …`,
    },
    worked: {
      en: (p) => [`Count on: ${running(p)}.`, `Together: ${worth(p)} ${name(p, 'en')}.`, ...lastStep(p)],
      es: (p) => [`Cuenta: ${running(p)}.`, `En total: ${worth(p)} ${name(p, 'es')}.`, ...lastStep(p)],
    },
  },
  praise: {
    en: () => 'You counted from the largest to the smallest.',
    es: () => 'Contaste de mayor a menor.',
  },
  because: {
    en: (p) => [`Count on: ${running(p)}.`, ...lastStep(p)].join(' '),
    es: (p) => [`Cuenta: ${running(p)}.`, ...lastStep(p)].join(' '),
  },
})
