import { asking, typedWithUnit } from '#content/asking.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf } from '#content/draw.ts'
import type { At } from '#content/skill.ts'
import type { ModelShape } from '#domain/items/model.ts'
import type { Language } from '#domain/language.ts'

/**
 * Quarters, dimes, nickels and pennies; as `bills` tens, fives and ones. `count` asks for their worth, `pay` for putting it down,
 * `left` for what stays after a price is paid, `need` for what is missing to a price; `draw` makes the price.
 */
type P = Pieces & { form: 'count' | 'pay' | 'left' | 'need'; bills: boolean; draw: number }
type Pieces = { q: number; di: number; ni: number; pe: number }

const unitOf = ({ bills }: P): number => (bills ? 100 : 1)
/** A purse of bills has no piece worth 25, and at most one ten. */
const purse = ({ q, di, ni, pe, bills }: P): Pieces =>
  bills ? { q: 0, di: di % 2, ni, pe } : { q, di, ni, pe }
const worth = (p: P): number => total(purse(p), 25, 10, 5)
const total = ({ q, di, ni, pe }: Pieces, quarter: number, dime: number, nickel: number): number =>
  quarter * q + dime * di + nickel * ni + pe
/** Prices go up to this. */
const most = ({ bills }: P): number => (bills ? 20 : 99)
function price(p: P): number {
  if (p.form === 'left') return 2 + (p.draw % (worth(p) - 3))
  return p.form === 'need' ? worth(p) + 2 + (p.draw % (most(p) - worth(p) - 1)) : 0
}
/** What the pieces are worth to a child with an idea: each one, or a nickel as ten and a dime as five, or one step for all. */
const asOnes = (p: P): number => total(purse(p), 1, 1, 1)
const swapped = (p: P): number => total(purse(p), 25, 5, 10)
const oneStep = (p: P): number => (purse(p).q > 0 ? total(purse(p), 25, 25, 5) : total(purse(p), 0, 10, 10))
/** The answer when the pieces are taken to be worth so much. */
function answerFrom(p: P, sum: number): number | null {
  if (p.form === 'left') return sum >= price(p) ? sum - price(p) : null
  if (p.form === 'need') return price(p) > sum ? price(p) - sum : null
  return sum
}

/** Largest first; at the last level as they come out of a pocket. */
function pieces(p: At<P>): number[] {
  const worths = [25, 10, 5, 1].map((cents) => cents * unitOf(p))
  const { q, di, ni, pe } = purse(p)
  const all = [q, di, ni, pe].flatMap((count, i) => Array<number>(count).fill(worths[i] ?? 1))
  if (p.level < 3) return all
  const from = p.scatter % all.length
  return [...all.slice(from), ...all.slice(0, from)]
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
  if (p.form === 'left') return [`${worth(p)} − ${price(p)} = ${worth(p) - price(p)}`]
  return p.form === 'need' ? [`${price(p)} − ${worth(p)} = ${price(p) - worth(p)}`] : []
}

/** Dimes and nickels of one number would hide a swap; a price must fit above or below what is there. */
const fitsStory = (p: P): boolean => {
  const { q, di, ni } = purse(p)
  return di !== ni && (p.bills ? di + ni : q) > 0 && worth(p) >= 5 && worth(p) <= most(p) - 2
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
        draw: 0,
      },
      where: (p) => asOnes(p) > 2,
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
        draw: 0,
      },
      where: (p) => worth(p) <= 99 && p.di !== p.ni,
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
        draw: between(0, 999),
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
        ? `You have these ${these}. You pay ${price(p)} ${unit}. How much is left?`
        : `You have these ${these}. A toy costs ${price(p)} ${unit}. How much more?`
    },
    es: (p) => {
      const unit = name(p, 'es')
      if (p.form === 'pay') return `Pon ${worth(p)} ${unit}.`
      if (p.form === 'count') return `¿Cuántos ${unit} hay?`
      const these = p.bills ? 'estos billetes' : 'estas monedas'
      return p.form === 'left'
        ? `Tienes ${these}. Pagas ${price(p)} ${unit}. ¿Cuánto te queda?`
        : `Tienes ${these}. Un juguete cuesta ${price(p)} ${unit}. ¿Cuánto te falta?`
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
          ? `Start with 25. Then add coins until you reach ${worth(p)}.`
          : `Count on from the ${p.bills ? 'bill' : 'coin'} worth the most: ${running(p, 2)} …`,
      es: (p) =>
        p.form === 'pay'
          ? `Empieza con 25. Luego agrega monedas hasta llegar a ${worth(p)}.`
          : `Cuenta desde ${p.bills ? 'el billete' : 'la moneda'} que más vale: ${running(p, 2)} …`,
    },
    worked: {
      en: (p) => [`Count on: ${running(p)}.`, `Together: ${worth(p)} ${name(p, 'en')}.`, ...lastStep(p)],
      es: (p) => [`Cuenta: ${running(p)}.`, `En total: ${worth(p)} ${name(p, 'es')}.`, ...lastStep(p)],
    },
  },
  praise: {
    en: ({ bills }) => `You began with the ${bills ? 'bill' : 'coin'} worth the most.`,
    es: ({ bills }) => `Empezaste por ${bills ? 'el billete' : 'la moneda'} que más vale.`,
  },
  because: {
    en: (p) => [`Count on: ${running(p)}.`, ...lastStep(p)].join(' '),
    es: (p) => [`Cuenta: ${running(p)}.`, ...lastStep(p)].join(' '),
  },
})
