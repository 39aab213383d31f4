import { asking, typedFraction } from '#content/asking.ts'
import { defineSkill } from '#content/define-skill.ts'
import { oneOf } from '#content/draw.ts'
import type { At, Drawn } from '#content/skill.ts'
import type { ModelShape } from '#domain/items/model.ts'
import { lowest, over, overOrWhole } from './fractions.ts'

/** What is in each glass, in parts of a cup; asked is an equal share or all of it. */
type P = { amounts: readonly number[]; dn: 4 | 8; want: 'share' | 'total' }

/** The amounts a plot can show, as its columns say them. */
const COLUMNS: Readonly<Record<P['dn'], readonly string[]>> = {
  4: ['0', '1/4', '1/2', '3/4', '1'],
  8: ['1/8', '1/4', '3/8', '1/2', '5/8', '3/4', '7/8', '1'],
}
const least = { 4: 0, 8: 1 } as const
const total = ({ amounts }: P): number => amounts.reduce((sum, amount) => sum + amount, 0)
const glasses = ({ amounts }: P): number => amounts.length
const heights = (p: P, amounts: readonly number[]): number[] =>
  COLUMNS[p.dn].map((_, column) => amounts.filter((amount) => amount === column + least[p.dn]).length)
const levelled = (p: P): number[] => p.amounts.map(() => total(p) / glasses(p))
const plot = (p: P, amounts: readonly number[]): ModelShape => ({
  kind: 'graph',
  look: 'dots',
  columns: COLUMNS[p.dn],
  values: heights(p, amounts),
  scale: 1,
})
const share = (p: P): string => over(total(p), p.dn * glasses(p))
/** The share as it comes out, and in its simplest form where that is another. */
const simplest = (p: P): string => {
  const short = lowest(total(p), p.dn * glasses(p))
  return short === share(p) ? short : `${share(p)} = ${short}`
}
const all = (p: P): string => over(total(p), p.dn)
const sum = (p: P): string => `${p.amounts.toSorted((a, b) => a - b).join(' + ')} = ${total(p)}`

const solved = (p: At<P>): ModelShape => {
  if (p.level === 1) return plot(p, levelled(p))
  const isShare = p.want === 'share'
  return {
    kind: 'tape',
    rows: [
      {
        label: '',
        parts: p.amounts
          .toSorted((a, b) => a - b)
          .map((amount) => ({
            size: isShare ? total(p) : amount,
            text: isShare ? share(p) : over(amount, p.dn),
            shaded: false,
          })),
        brace: all(p),
      },
    ],
  }
}

/** Two to four glasses with as much above an even level as below it, in parts of a cup, none above `most`. */
const AROUND_A_LEVEL: Drawn<readonly number[]> = {
  draw: (chance) => {
    const most = chance.pick([4, 8])
    const level = chance.whole(1, most - 1)
    const room = Math.min(level, most - level)
    const first = chance.whole(1, room)
    const count = chance.whole(2, 4)
    const pair = [level - first, level + first]
    if (count === 2) return pair
    if (count === 3) return [...pair, level]
    const second = chance.whole(0, room)
    return [...pair, level - second, level + second]
  },
}
const glassesOf = (fewest: number, most: number): Drawn<readonly number[]> => ({
  draw: (chance) => Array.from({ length: chance.whole(fewest, most) }, () => chance.whole(1, 8)),
})
const WANT = oneOf<P['want']>(['share', 'share', 'total'])
const differ = ({ amounts }: P): boolean => new Set(amounts).size > 1

/** Grade 5: share or add what a line plot shows. */
export const linePlotOps = defineSkill<P>({
  id: 'm.5.line-plot-ops',
  levels: {
    1: {
      params: { amounts: AROUND_A_LEVEL, dn: oneOf<P['dn']>([4, 8]), want: 'share' },
      where: (p) => differ(p) && p.amounts.every((n) => n >= least[p.dn] && n <= p.dn),
      ask: asking<P, 'graph'>('graph', 'exact', ({ p }) => ({
        look: 'dots',
        columns: COLUMNS[p.dn],
        max: 5,
        start: COLUMNS[p.dn].map(() => 0),
      })),
    },
    2: { params: { amounts: glassesOf(3, 5), dn: 8, want: WANT }, where: differ, ask: typedFraction(true) },
    3: { params: { amounts: glassesOf(4, 8), dn: 8, want: WANT }, where: differ, ask: typedFraction(true) },
  },
  answer: (p) => {
    if (p.level === 1) return heights(p, levelled(p)).join(',')
    return p.want === 'share' ? share(p) : all(p)
  },
  wrong: {
    'total-not-shared': (p) => (p.level > 1 && p.want === 'share' ? all(p) : null),
    multiplies: (p) => (p.level > 1 && p.want === 'share' ? over(total(p) * glasses(p), p.dn) : null),
    'adds-bottom': (p) => {
      if (p.level === 1) return null
      return p.want === 'share' ? over(total(p), p.dn + glasses(p)) : over(total(p), p.dn * glasses(p))
    },
  },
  prompt: {
    en: (p) => {
      const plotted = 'Each dot is a glass of water, in cups.'
      if (p.level === 1) return `${plotted} Share the water equally. Where do the dots go?`
      return p.want === 'share'
        ? `${plotted} The water is shared equally. How much in each glass?`
        : `${plotted} How much water is there in all?`
    },
    es: (p) => {
      const plotted = 'Cada punto es un vaso de agua, en tazas.'
      if (p.level === 1) return `${plotted} Reparte el agua por igual. ¿Dónde van los puntos?`
      return p.want === 'share'
        ? `${plotted} El agua se reparte por igual. ¿Cuánta hay en cada vaso?`
        : `${plotted} ¿Cuánta agua hay en total?`
    },
  },
  picture: (p) => plot(p, p.amounts),
  shown: 'always',
  solved,
  hints: {
    look: {
      en: (p) => `Count the dots: there are ${glasses(p)} glasses. How much is in each?`,
      es: (p) => `Cuenta los puntos: hay ${glasses(p)} vasos. ¿Cuánto hay en cada uno?`,
    },
    start: {
      en: (p) => `Add all the amounts first, in ${p.dn === 4 ? 'fourths' : 'eighths'} of a cup.`,
      es: (p) => `Primero suma todo, en ${p.dn === 4 ? 'cuartos' : 'octavos'} de taza.`,
    },
    worked: {
      en: (p) => [
        `In ${p.dn === 4 ? 'fourths' : 'eighths'}: ${sum(p)}`,
        ...(p.want === 'share'
          ? [
              `Shared by ${glasses(p)}: ${all(p)} ÷ ${glasses(p)} = ${simplest(p)}`,
              ...(p.level === 1 ? [`Each glass has ${reached(p)} of a cup.`] : []),
            ]
          : [`In all, in cups: ${all(p)}`]),
      ],
      es: (p) => [
        `En ${p.dn === 4 ? 'cuartos' : 'octavos'}: ${sum(p)}`,
        ...(p.want === 'share'
          ? [
              `Repartido en ${glasses(p)}: ${all(p)} ÷ ${glasses(p)} = ${simplest(p)}`,
              ...(p.level === 1 ? [`Cada vaso tiene ${reached(p)} de taza.`] : []),
            ]
          : [`En total, en tazas: ${all(p)}`]),
      ],
    },
  },
  praise: {
    en: (p) => (p.want === 'share' ? 'You added all of it and shared it fairly.' : 'You added every glass.'),
    es: (p) => (p.want === 'share' ? 'Sumaste todo y lo repartiste por igual.' : 'Sumaste todos los vasos.'),
  },
  because: {
    en: (p) =>
      p.want === 'share'
        ? `In all, in cups: ${overOrWhole(total(p), p.dn)}. Shared by ${glasses(p)} glasses, each gets ${p.level === 1 ? reached(p) : share(p)}.`
        : `In eighths: ${sum(p)}, and that is ${all(p)}.`,
    es: (p) =>
      p.want === 'share'
        ? `En total, en tazas: ${overOrWhole(total(p), p.dn)}. Repartido en ${glasses(p)} vasos, a cada uno le toca ${p.level === 1 ? reached(p) : share(p)}.`
        : `En octavos: ${sum(p)}, y eso es ${all(p)}.`,
  },
})

/** The even level as its column says it. */
function reached(p: P): string {
  return COLUMNS[p.dn][total(p) / glasses(p) - least[p.dn]] ?? ''
}
