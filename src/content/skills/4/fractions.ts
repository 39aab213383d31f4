import { compare, flip, gcd, lcm, mixed, type Sign, signOf } from '#content/arithmetic.ts'
import { typedFraction } from '#content/asking.ts'
import { onBars, pickSign } from '#content/asks.ts'
import { barsOf, fractionBars } from '#content/bars.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf } from '#content/draw.ts'
import type { At, Drawn } from '#content/skill.ts'
import { EITHER } from '#content/skills/sums.ts'
import { partsName } from '#content/speak.ts'
import type { ModelShape } from '#domain/items/model.ts'

/** Two fractions below one with different bottoms. */
type Two = { n1: number; d1: number; n2: number; d2: number }

const left = ({ n1, d1 }: Two): string => `${n1}/${d1}`
const right = ({ n2, d2 }: Two): string => `${n2}/${d2}`
const compared = (p: Two): string => `${left(p)} ${signBetween(p)} ${right(p)}`
const signBetween = ({ n1, d1, n2, d2 }: Two): Sign => compare(n1 * d2, n2 * d1)
const bottom = ({ d1, d2 }: Two): number => lcm(d1, d2)
const top1 = (p: Two): number => p.n1 * (bottom(p) / p.d1)
const top2 = (p: Two): number => p.n2 * (bottom(p) / p.d2)
/** Below, at or above one half. */
const toHalf = (n: number, d: number): Sign => compare(2 * n, d)
const HALF = {
  en: { '<': 'less than 1/2', '=': 'exactly 1/2', '>': 'more than 1/2' },
  es: { '<': 'menos que 1/2', '=': 'justo 1/2', '>': 'más que 1/2' },
} as const
const byHalf = (p: Two): boolean => toHalf(p.n1, p.d1) !== toHalf(p.n2, p.d2)
/** Where each of the two lies; nothing is said of 1/2 itself. */
const halfLine = {
  en: (p: Two): string =>
    `${aroundHalf(p)
      .map(([n, d]) => `${n}/${d} is ${HALF.en[toHalf(n, d)]}`)
      .join(', ')}.`,
  es: (p: Two): string =>
    `${aroundHalf(p)
      .map(([n, d]) => `${n}/${d} es ${HALF.es[toHalf(n, d)]}`)
      .join('; ')}.`,
}
const aroundHalf = ({ n1, d1, n2, d2 }: Two): (readonly [number, number])[] =>
  (
    [
      [n1, d1],
      [n2, d2],
    ] as const
  ).filter(([, d]) => d !== 2)
const recut = (p: Two): string =>
  [
    p.d1 === bottom(p) ? '' : `${left(p)} = ${top1(p)}/${bottom(p)}`,
    p.d2 === bottom(p) ? '' : `${right(p)} = ${top2(p)}/${bottom(p)}`,
  ]
    .filter((part) => part !== '')
    .join(', ')
const two = (p: Two): ModelShape => fractionBars(barsOf(p.n1, p.d1, left(p)), barsOf(p.n2, p.d2, right(p)))

type Pair = { pair: Two }
const SIGNS = ['<', '=', '>'] as const
const upTo = (most: number): number[] => Array.from({ length: most }, (_, i) => i + 1)

/** Every pair over these bottoms for which something holds, drawn so that each sign comes as often. */
function pairs(bottoms: readonly number[], holds: (p: Two) => boolean): Drawn<Two> {
  const below = bottoms.flatMap((d) => upTo(d - 1).map((n) => [n, d] as const))
  const all = below.flatMap(([n1, d1]) =>
    below.flatMap(([n2, d2]) => (d1 === d2 ? [] : [{ n1, d1, n2, d2 }].filter(holds))),
  )
  const by = SIGNS.map((sign) => all.filter((p) => signBetween(p) === sign))
  return { draw: (chance) => chance.pick(chance.pick(by)) }
}
const PAIRS = {
  1: pairs([2, 4, 8], () => true),
  2: pairs([3, 4, 5, 6, 8, 10], ({ n1, n2 }) => n1 !== n2),
  /** The larger top stands in the smaller fraction. */
  3: pairs(
    [3, 5, 6, 8, 10, 12],
    (p) => p.n1 > 1 && p.n2 > 1 && (p.n1 - p.n2) * (p.n1 * p.d2 - p.n2 * p.d1) <= 0 && p.n1 !== p.n2,
  ),
} as const
const inTurn = (p: At<Pair>): boolean => signBetween(p.pair) === signOf(p.place)

/** Grade 4: which sign goes between two fractions? */
export const compareFractions = defineSkill<Pair>({
  id: 'm.4.compare-fractions',
  levels: {
    1: { params: { pair: PAIRS[1] }, where: inTurn, ask: pickSign() },
    2: { params: { pair: PAIRS[2] }, where: inTurn, ask: pickSign() },
    3: { params: { pair: PAIRS[3] }, where: inTurn, ask: pickSign() },
  },
  answer: ({ pair }) => signBetween(pair),
  wrong: {
    'bigger-digits-bigger': ({ pair: { n1, d1, n2, d2 } }) =>
      n1 + d1 === n2 + d2 ? null : compare(n1 + d1, n2 + d2),
    'gap-thinking': ({ pair: { n1, d1, n2, d2 } }) => compare(d2 - n2, d1 - n1),
    'top-only': ({ pair: { n1, n2 } }) => compare(n1, n2),
    'sign-backwards': ({ pair: p }) => flip(signBetween(p)),
  },
  prompt: {
    en: ({ pair: p }) => `Which sign goes between ${left(p)} and ${right(p)}?`,
    es: ({ pair: p }) => `¿Qué signo va entre ${left(p)} y ${right(p)}?`,
  },
  picture: ({ pair }) => two(pair),
  shown: 'first-level',
  solved: ({ pair }) => two(pair),
  hints: {
    look: {
      en: () => 'Both bars are one whole. Compare what is shaded.',
      es: () => 'Las dos barras son un entero. Compara lo pintado.',
    },
    start: {
      en: ({ pair: p }) =>
        byHalf(p)
          ? 'Is each one more or less than 1/2?'
          : `Cut both into ${partsName2(bottom(p), 'en')}: ${recut(p)}.`,
      es: ({ pair: p }) =>
        byHalf(p)
          ? '¿Cada una es más o menos que 1/2?'
          : `Corta las dos en ${partsName2(bottom(p), 'es')}: ${recut(p)}.`,
    },
    worked: {
      en: ({ pair: p }) => [...new Set([byHalf(p) ? halfLine.en(p) : recut(p), compared(p)])],
      es: ({ pair: p }) => [...new Set([byHalf(p) ? halfLine.es(p) : recut(p), compared(p)])],
    },
  },
  praise: {
    en: () => 'You compared the amounts, not the digits.',
    es: () => 'Comparaste las cantidades, no las cifras.',
  },
  because: {
    en: ({ pair: p }) =>
      byHalf(p)
        ? halfLine.en(p)
        : `With the same parts, compare the tops: ${top1(p)} ${signBetween(p)} ${top2(p)}.`,
    es: ({ pair: p }) =>
      byHalf(p)
        ? halfLine.es(p)
        : `Con partes iguales se comparan los de arriba: ${top1(p)} ${signBetween(p)} ${top2(p)}.`,
  },
})

/** The name of parts, and where there is none, their number. */
function partsName2(down: number, language: 'en' | 'es'): string {
  const name = partsName(down, language)
  if (name !== String(down)) return name
  return language === 'en' ? `${down} parts` : `${down} partes`
}

/** Two mixed numbers with one bottom; `s` is 1 to join and −1 to take away. */
type Mixed = { w1: number; n1: number; w2: number; n2: number; dn: number; s: 1 | -1 }

const sign = ({ s }: Mixed): string => (s === 1 ? '+' : '−')
const first = ({ w1, n1, dn }: Mixed): string => mixed(w1, n1, dn)
const second = ({ w2, n2, dn }: Mixed): string => mixed(w2, n2, dn)
const parts = ({ w1, n1, w2, n2, dn, s }: Mixed): number => w1 * dn + n1 + s * (w2 * dn + n2)
const outcome = (p: Mixed): string => mixed(Math.floor(parts(p) / p.dn), parts(p) % p.dn, p.dn)
const carries = ({ n1, n2, dn, s }: Mixed): boolean => s === 1 && n1 + n2 >= dn
const trades = ({ n1, n2, s }: Mixed): boolean => s === -1 && n1 < n2
/** The first number with one whole changed into parts: 5 1/8 becomes 4 9/8. */
const traded = ({ w1, n1, dn }: Mixed): string => mixed(w1 - 1, n1 + dn, dn)
const tops = ({ n1, n2, dn, s }: Mixed): string =>
  `${n1}/${dn} ${s === 1 ? '+' : '−'} ${n2}/${dn} = ${n1 + s * n2}/${dn}`
const wholes = ({ w1, w2, s }: Mixed): string => `${w1} ${s === 1 ? '+' : '−'} ${w2} = ${w1 + s * w2}`

const tapeRow = (whole: number, up: number, down: number) => ({
  label: '',
  brace: '',
  parts: [
    ...(whole > 0 ? [{ size: whole * down, text: String(whole), shaded: true }] : []),
    ...(up > 0 ? [{ size: up, text: `${up}/${down}`, shaded: false }] : []),
  ],
})
const tape = (p: Mixed): ModelShape => ({
  kind: 'tape',
  rows: [tapeRow(p.w1, p.n1, p.dn), tapeRow(p.w2, p.n2, p.dn)],
})
const tapeDone = (p: Mixed): ModelShape => ({
  kind: 'tape',
  rows: [tapeRow(Math.floor(parts(p) / p.dn), parts(p) % p.dn, p.dn)],
})
const askMixed = typedFraction<Mixed>(true)

/** The steps for these numbers. */
const mixedSteps = {
  en: (p: Mixed): string[] => {
    if (trades(p))
      return [
        `${first(p)} = ${traded(p)}`,
        `${p.n1 + p.dn}/${p.dn} − ${p.n2}/${p.dn} = ${p.n1 + p.dn - p.n2}/${p.dn}`,
        `${p.w1 - 1} − ${p.w2} = ${p.w1 - 1 - p.w2}`,
      ]
    return carries(p)
      ? [wholes(p), tops(p), `${p.n1 + p.n2}/${p.dn} = ${mixed(1, p.n1 + p.n2 - p.dn, p.dn)}`]
      : [wholes(p), tops(p)]
  },
}

/** Grade 4: add and take away mixed numbers with one bottom. */
export const mixedNumbers = defineSkill<Mixed>({
  id: 'm.4.mixed-numbers',
  levels: {
    1: {
      params: {
        w1: between(1, 2),
        w2: 1,
        n1: between(2, 6),
        n2: between(1, 4),
        dn: oneOf([4, 5, 6, 8]),
        s: EITHER,
      },
      where: (p) => p.n1 > p.n2 && p.n1 + p.n2 < p.dn && (p.s === 1 || p.w1 > 1),
      ask: askMixed,
    },
    2: {
      params: {
        w1: between(2, 6),
        w2: between(1, 4),
        n1: between(2, 7),
        n2: between(1, 7),
        dn: oneOf([5, 6, 8]),
        s: EITHER,
      },
      where: (p) =>
        p.n1 < p.dn && p.n2 < p.dn && (p.s === 1 ? p.n1 + p.n2 > p.dn : p.w1 > p.w2 + 1 && p.n1 < p.n2),
      ask: askMixed,
    },
    3: {
      params: {
        w1: between(3, 8),
        w2: between(1, 5),
        n1: between(1, 9),
        n2: between(2, 11),
        dn: oneOf([6, 8, 10, 12]),
        s: EITHER,
      },
      where: (p) =>
        p.n1 < p.dn && p.n2 < p.dn && (p.s === 1 ? p.n1 + p.n2 >= p.dn : p.w1 > p.w2 + 1 && p.n1 < p.n2),
      ask: askMixed,
    },
  },
  answer: outcome,
  wrong: {
    'no-regroup': ({ w1, w2, n1, n2, dn, s }) =>
      s === 1 ? mixed(w1 + w2, (n1 + n2) % dn, dn) : mixed(w1 - w2, Math.abs(n1 - n2), dn),
    'borrows-ten': ({ w1, w2, n1, n2, dn, s }) => {
      if (s === 1) return n1 + n2 < 10 ? null : mixed(w1 + w2 + 1, n1 + n2 - 10, dn)
      return n1 < n2 ? mixed(w1 - w2 - 1, n1 + 10 - n2, dn) : null
    },
    'adds-bottoms': ({ w1, w2, n1, n2, dn, s }) => mixed(w1 + s * w2, Math.abs(n1 + s * n2), 2 * dn),
    'wholes-only': ({ w1, w2, n1, dn, s }) => mixed(w1 + s * w2, n1, dn),
  },
  prompt: {
    en: (p) => `What is ${first(p)} ${sign(p)} ${second(p)}?`,
    es: (p) => `¿Cuánto es ${first(p)} ${sign(p)} ${second(p)}?`,
  },
  picture: (p) => (p.level === 1 ? fractionBars(barsOf(p.w1 * p.dn + p.n1, p.dn, first(p))) : tape(p)),
  shown: 'first-level',
  solved: (p) => (p.level === 1 ? fractionBars(barsOf(parts(p), p.dn, outcome(p))) : tapeDone(p)),
  hints: {
    look: {
      en: ({ dn }) => `One whole is ${dn}/${dn}.`,
      es: ({ dn }) => `Un entero es ${dn}/${dn}.`,
    },
    start: {
      en: (p) => {
        if (trades(p)) return `${p.n1}/${p.dn} is not enough. Change one whole: ${first(p)} = ${traded(p)}.`
        return `Wholes first: ${wholes(p)}. Then the parts.`
      },
      es: (p) => {
        if (trades(p)) return `${p.n1}/${p.dn} no alcanza. Cambia un entero: ${first(p)} = ${traded(p)}.`
        return `Primero los enteros: ${wholes(p)}. Luego las partes.`
      },
    },
    worked: {
      en: (p) => [...mixedSteps.en(p), `${first(p)} ${sign(p)} ${second(p)} = ${outcome(p)}`],
      es: (p) => [...mixedSteps.en(p), `${first(p)} ${sign(p)} ${second(p)} = ${outcome(p)}`],
    },
  },
  praise: {
    en: (p) =>
      trades(p) || carries(p)
        ? `You used that ${p.dn} ${partsName(p.dn, 'en')} make a whole.`
        : 'You worked on wholes and parts, each by themselves.',
    es: (p) =>
      trades(p) || carries(p)
        ? `Usaste que ${p.dn} ${partsName(p.dn, 'es')} forman un entero.`
        : 'Calculaste los enteros y las partes por separado.',
  },
  because: {
    en: (p) =>
      trades(p)
        ? `${first(p)} is the same as ${traded(p)}, and then there is enough to take away.`
        : carries(p)
          ? `${p.n1 + p.n2}/${p.dn} make one whole${p.n1 + p.n2 > p.dn ? ` and ${p.n1 + p.n2 - p.dn}/${p.dn}` : ''} more.`
          : `${wholes(p)}, and ${tops(p)}.`,
    es: (p) =>
      trades(p)
        ? `${first(p)} es lo mismo que ${traded(p)}, y así alcanza para quitar.`
        : carries(p)
          ? `${p.n1 + p.n2}/${p.dn} forman un entero${p.n1 + p.n2 > p.dn ? ` y ${p.n1 + p.n2 - p.dn}/${p.dn}` : ''} más.`
          : `${wholes(p)}, y ${tops(p)}.`,
  },
})

/** k jumps of n/dn. */
type Times = { k: number; n: number; dn: number }

const product = ({ k, n, dn }: Times): string => `${k * n}/${dn}`
const one = ({ n, dn }: Times): string => `${n}/${dn}`
/** Ticks up to the whole number after the last jump. */
const ticks = ({ k, n, dn }: Times): number => Math.ceil((k * n) / dn) * dn
const jumps = (p: Times, count: number): ModelShape => ({
  kind: 'number-line',
  ticks: ticks(p),
  labels: Array.from({ length: ticks(p) / p.dn + 1 }, (_, i) => ({ tick: i * p.dn, text: String(i) })),
  mark: count === p.k ? p.k * p.n : null,
  jumps: Array.from({ length: count }, (_, i) => ({
    from: i * p.n,
    to: (i + 1) * p.n,
    text: i === 0 ? one(p) : '',
  })),
})
const CUTS = [2, 3, 4, 5, 6, 8, 10, 12]
const askTimes = (wholes: number) => onBars<Times>(() => ({ wholes, parts: null, cuts: CUTS }))
const inMixed = (p: Times): string => mixed(Math.floor((p.k * p.n) / p.dn), (p.k * p.n) % p.dn, p.dn)
const added = (p: Times): string => `${Array<string>(p.k).fill(one(p)).join(' + ')} = ${product(p)}`
const multiplied = (p: Times): string => `${p.k} × ${p.n} = ${p.k * p.n}`

/** Grade 4: a whole number times a fraction, as equal jumps. */
export const wholeTimesFraction = defineSkill<Times>({
  id: 'm.4.whole-times-fraction',
  levels: {
    1: {
      params: { k: between(2, 5), n: 1, dn: oneOf([3, 4, 5, 6, 8]) },
      ask: askTimes(2),
    },
    2: {
      params: { k: between(2, 6), n: between(2, 5), dn: oneOf([3, 4, 5, 6, 8, 10, 12]) },
      where: ({ k, n, dn }) => n < dn && k * n <= (dn > 10 ? dn : 2 * dn) && gcd(n, dn) === 1,
      ask: askTimes(2),
    },
    3: {
      params: { k: between(3, 9), n: between(2, 5), dn: oneOf([3, 4, 5, 6, 8]) },
      where: (p) => p.n < p.dn && ticks(p) <= 20 && p.k * p.n > p.dn,
      ask: typedFraction(true),
    },
  },
  answer: product,
  wrong: {
    'multiplies-both': ({ k, n, dn }) => `${k * n}/${k * dn}`,
    'adds-to-top': ({ k, n, dn }) => `${k + n}/${dn}`,
    'joins-as-mixed': ({ k, n, dn }) => mixed(k, n, dn),
  },
  prompt: {
    en: (p) => (p.place % 3 === 2 ? `How much is ${p.k} times ${one(p)}?` : `What is ${p.k} × ${one(p)}?`),
    es: (p) => (p.place % 3 === 2 ? `¿Cuánto es ${p.k} veces ${one(p)}?` : `¿Cuánto es ${p.k} × ${one(p)}?`),
  },
  picture: (p) => jumps(p, 1),
  shown: 'first-level',
  solved: (p) => jumps(p, p.k),
  hints: {
    look: {
      en: (p) => `Here is one jump of ${one(p)}. Make ${p.k} of them.`,
      es: (p) => `Aquí hay un salto de ${one(p)}. Da ${p.k} saltos.`,
    },
    start: {
      en: (p) => `Each jump has ${p.n} ${p.n === 1 ? 'part' : 'parts'}. How many parts do ${p.k} jumps have?`,
      es: (p) =>
        `Cada salto tiene ${p.n} ${p.n === 1 ? 'parte' : 'partes'}. ¿Cuántas partes hay en ${p.k} saltos?`,
    },
    worked: {
      en: (p) => [
        p.k <= 5 ? added(p) : `${p.k} jumps of ${p.n} parts`,
        multiplied(p),
        `${p.k} × ${one(p)} = ${product(p)}`,
      ],
      es: (p) => [
        p.k <= 5 ? added(p) : `${p.k} saltos de ${p.n} partes`,
        multiplied(p),
        `${p.k} × ${one(p)} = ${product(p)}`,
      ],
    },
  },
  praise: {
    en: ({ dn }) => `You counted ${partsName(dn, 'en')} and kept their size.`,
    es: ({ dn }) => `Contaste ${partsName(dn, 'es')} sin cambiar su tamaño.`,
  },
  because: {
    en: (p) =>
      `${multiplied(p)}, and the parts stay ${partsName(p.dn, 'en')}: ${product(p)}${p.k * p.n >= p.dn ? ` = ${inMixed(p)}` : ''}.`,
    es: (p) =>
      `${multiplied(p)}, y las partes siguen siendo ${partsName(p.dn, 'es')}: ${product(p)}${p.k * p.n >= p.dn ? ` = ${inMixed(p)}` : ''}.`,
  },
})
