import { asking } from '#content/asking.ts'
import { typed } from '#content/asks.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf } from '#content/draw.ts'
import type { At, Drawn } from '#content/skill.ts'
import type { ModelShape } from '#domain/items/model.ts'
import type { Said } from '#domain/language.ts'
import { counted, fromTo, heights, sticksOnRuler } from './measured.ts'

/** Lengths in centimeters on a line from `low` to `high`; `v` is the length asked about. */
type P = {
  low: number
  high: number
  data: readonly number[]
  v: number
  ask: 'build' | 'or-more' | 'less' | 'exactly'
}

/** So many lengths of a range, some of them equal. */
const lengths = (least: number, most: number, low: number, high: number): Drawn<readonly number[]> => ({
  draw: (chance) => Array.from({ length: chance.whole(least, most) }, () => chance.whole(low, high)),
})

const MOST = 4
const columns = (p: P): number[] => fromTo(p.low, p.high)
const counts = (p: P): number[] => heights(p.data, p.low, p.high)
const fits = ({ ask }: P, n: number, v: number): boolean => {
  if (ask === 'or-more') return n >= v
  return ask === 'less' ? n < v : n === v
}
const asked = (p: P): number => p.data.filter((n) => fits(p, n, p.v)).length
const repeats = (p: P): boolean => counts(p).some((n) => n > 1) && counts(p).every((n) => n <= MOST)
/** The heights pushed together, as if numbers without a mark were left out. */
const pushed = (list: readonly number[]): number[] => {
  const kept = list.filter((n) => n > 0)
  return [...kept, ...Array<number>(list.length - kept.length).fill(0)]
}

const plot = (p: P, values: readonly number[]): ModelShape => ({
  kind: 'graph',
  look: 'dots',
  columns: columns(p).map(String),
  values,
  scale: 1,
})
const build = asking<P, 'graph'>('graph', 'exact', ({ p }) => ({
  look: 'dots',
  columns: columns(p).map(String),
  max: MOST + 1,
  start: columns(p).map(() => 0),
}))

/** Where the marks stand that are to be counted. */
const WHERE: Readonly<Record<P['ask'], Said>> = {
  build: { en: '', es: '' },
  'or-more': { en: 'there and after it', es: 'de ahí en adelante' },
  less: { en: 'before it', es: 'antes de ahí' },
  exactly: { en: 'above it', es: 'que están encima' },
}
const FROM: Readonly<Record<P['ask'], Said>> = {
  build: { en: '', es: '' },
  'or-more': { en: 'at # or after it', es: 'en el # o después' },
  less: { en: 'before #', es: 'antes del #' },
  exactly: { en: 'above #', es: 'sobre el #' },
}
const builds = (p: At<P>): boolean => p.ask === 'build'
const said = (p: P): string => [...p.data].sort((a, b) => a - b).join(', ')

/** Grade 2: make a line plot of lengths, then read one. */
export const linePlot = defineSkill<P>({
  id: 'm.2.line-plot',
  levels: {
    1: {
      params: { low: 3, high: 6, data: lengths(4, 5, 3, 6), v: 0, ask: 'build' },
      where: repeats,
      ask: build,
    },
    2: {
      params: { low: 2, high: 9, data: lengths(5, 8, 2, 9), v: 0, ask: 'build' },
      where: repeats,
      ask: build,
    },
    3: {
      params: {
        low: 2,
        high: 11,
        data: lengths(8, 10, 2, 11),
        v: between(4, 10),
        ask: oneOf(['or-more', 'less', 'exactly']),
      },
      where: (p) =>
        repeats(p) && asked(p) > 0 && asked(p) < p.data.length && (p.ask !== 'exactly' || asked(p) > 1),
      ask: typed(2),
    },
  },
  answer: (p) => (builds(p) ? counts(p).join(',') : String(asked(p))),
  wrong: {
    'value-not-count': (p) => (builds(p) ? null : p.v),
    'one-x-per-value': (p) =>
      builds(p)
        ? counts(p)
            .map((n) => Math.min(n, 1))
            .join(',')
        : new Set(p.data.filter((n) => fits(p, n, p.v))).size,
    'skips-empty': (p) => (builds(p) ? pushed(counts(p)).join(',') : null),
  },
  prompt: {
    en: (p) => {
      if (builds(p)) return 'Measure each stick. Put a mark above its length.'
      if (p.ask === 'exactly') return `How many sticks are exactly ${p.v} centimeters long?`
      return p.ask === 'less'
        ? `How many sticks are shorter than ${p.v} centimeters?`
        : `How many sticks are ${p.v} centimeters long or longer?`
    },
    es: (p) => {
      if (builds(p)) return 'Mide cada palito. Pon una marca sobre su medida.'
      if (p.ask === 'exactly') return `¿Cuántos palitos miden exactamente ${p.v} centímetros?`
      return p.ask === 'less'
        ? `¿Cuántos palitos miden menos de ${p.v} centímetros?`
        : `¿Cuántos palitos miden ${p.v} centímetros o más?`
    },
  },
  picture: (p) => (builds(p) ? sticksOnRuler(p.data, p.high) : plot(p, counts(p))),
  shown: 'always',
  solved: (p) => plot(p, counts(p)),
  hints: {
    look: {
      en: (p) =>
        builds(p) ? 'Where does each stick end? Find that number on the line.' : 'Each mark is one stick.',
      es: (p) =>
        builds(p) ? '¿Dónde termina cada palito? Busca ese número en la recta.' : 'Cada marca es un palito.',
    },
    start: {
      en: (p) =>
        builds(p)
          ? `The first stick is ${p.data[0]} long. Put one mark above ${p.data[0]}.`
          : `Find ${p.v} on the line. Count the marks ${WHERE[p.ask].en}.`,
      es: (p) =>
        builds(p)
          ? `El primer palito mide ${p.data[0]}. Pon una marca sobre el ${p.data[0]}.`
          : `Busca el ${p.v} en la recta. Cuenta las marcas ${WHERE[p.ask].es}.`,
    },
    worked: {
      en: (p) =>
        builds(p)
          ? [`The lengths are ${said(p)}.`, `One mark for each: ${counted(p.data, 'en')}.`]
          : [`Count the marks ${WHERE[p.ask].en}: ${asked(p)}.`],
      es: (p) =>
        builds(p)
          ? [`Las medidas son ${said(p)}.`, `Una marca por cada una: ${counted(p.data, 'es')}.`]
          : [`Cuenta las marcas ${WHERE[p.ask].es}: ${asked(p)}.`],
    },
  },
  praise: {
    en: (p) => (builds(p) ? 'You gave each stick its own mark.' : 'You counted the marks, not the numbers.'),
    es: (p) => (builds(p) ? 'Le pusiste a cada palito su marca.' : 'Contaste las marcas, no los números.'),
  },
  because: {
    en: (p) =>
      builds(p)
        ? `One mark for each stick: ${counted(p.data, 'en')}.`
        : `${asked(p) === 1 ? 'One mark stands' : `${asked(p)} marks stand`} ${FROM[p.ask].en.replace('#', String(p.v))}.`,
    es: (p) =>
      builds(p)
        ? `Una marca por cada palito: ${counted(p.data, 'es')}.`
        : `Hay ${asked(p) === 1 ? 'una marca' : `${asked(p)} marcas`} ${FROM[p.ask].es.replace('#', String(p.v))}.`,
  },
})
