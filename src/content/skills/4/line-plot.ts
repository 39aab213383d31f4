import { mixed } from '#content/arithmetic.ts'
import { asking, typedFraction } from '#content/asking.ts'
import { defineSkill } from '#content/define-skill.ts'
import type { At, Drawn } from '#content/skill.ts'
import { type Noun, noun } from '#content/stories/nouns.ts'
import type { ModelShape } from '#domain/items/model.ts'

/** So many things of each length, from `lo` parts of an inch up; asked is to build the plot, or to read it. */
type P = {
  plot: Readonly<{ lo: number; heights: readonly number[] }>
  dn: number
  task: 'build' | 'longer' | 'together'
}

const hi = ({ plot: { lo, heights } }: P): number => lo + heights.length - 1
const inches = (parts: number, { dn }: P): string => mixed(Math.floor(parts / dn), parts % dn, dn)
const columns = (p: P): string[] => p.plot.heights.map((_, i) => inches(p.plot.lo + i, p))
const longest = (p: P): string => inches(hi(p), p)
const shortest = (p: P): string => inches(p.plot.lo, p)
const plot = (p: P, values: readonly number[]): ModelShape => ({
  kind: 'graph',
  look: 'dots',
  columns: columns(p),
  values,
  scale: 1,
})
const outcome = (p: P): number => (p.task === 'together' ? hi(p) + p.plot.lo : hi(p) - p.plot.lo)

/** All lengths one after the other, not in order. */
function measured(p: At<P>): string[] {
  const sorted = p.plot.heights.flatMap((count, i) => Array<string>(count).fill(inches(p.plot.lo + i, p)))
  const step = [3, 5, 2].find((by) => sorted.length % by !== 0) ?? 1
  return sorted.map((_, i) => sorted[(i * step + p.scatter) % sorted.length] ?? '')
}

const plotOf = (
  columnsFrom: number,
  columnsTo: number,
  from: readonly number[],
  most: number,
): Drawn<P['plot']> => ({
  draw(chance) {
    const heights = Array.from({ length: chance.whole(columnsFrom, columnsTo) }, () => chance.whole(0, most))
    return { lo: chance.pick(from), heights }
  },
})
const total = ({ plot: { heights } }: P): number => heights.reduce((sum, n) => sum + n, 0)
const hasEnds = ({ plot: { heights } }: P): boolean => (heights[0] ?? 0) > 0 && (heights.at(-1) ?? 0) > 0

const THINGS = [
  noun(['pencil', 'pencils'], ['lápiz', 'lápices'], 'm'),
  noun(['leaf', 'leaves'], ['hoja', 'hojas'], 'f'),
  noun(['ribbon', 'ribbons'], ['listón', 'listones'], 'm'),
  noun(['worm', 'worms'], ['gusano', 'gusanos'], 'm'),
] as const
const things = ({ scatter }: At<P>): Noun => THINGS[Math.floor(scatter / 7) % 4] ?? THINGS[0]
const sum = (p: P): string =>
  `${hi(p)}/${p.dn} ${p.task === 'together' ? '+' : '−'} ${p.plot.lo}/${p.dn} = ${outcome(p)}/${p.dn}`
const ends = {
  en: (p: P): string => `The longest is ${longest(p)}, the shortest ${shortest(p)}.`,
  es: (p: At<P>): string =>
    things(p).gender === 'f'
      ? `La más larga mide ${longest(p)}; la más corta, ${shortest(p)}.`
      : `El más largo mide ${longest(p)}; el más corto, ${shortest(p)}.`,
}
const counts = {
  en: (p: P): string =>
    p.plot.heights
      .flatMap((n, i) => (n > 0 ? [`${columns(p)[i]}: ${n} ${n === 1 ? 'dot' : 'dots'}`] : []))
      .join(', '),
  es: (p: P): string =>
    p.plot.heights
      .flatMap((n, i) => (n > 0 ? [`${columns(p)[i]}: ${n} ${n === 1 ? 'punto' : 'puntos'}`] : []))
      .join(', '),
}

/** Grade 4: make a line plot of lengths in parts of an inch, and add or subtract what it shows. */
export const linePlotFractions = defineSkill<P>({
  id: 'm.4.line-plot-fractions',
  levels: {
    1: {
      params: { plot: plotOf(4, 4, [1], 3), dn: 4, task: 'build' },
      where: (p) => total(p) >= 5 && total(p) <= 7,
      ask: asking<P, 'graph'>('graph', 'exact', ({ p }) => ({
        look: 'dots',
        columns: columns(p),
        max: 5,
        start: p.plot.heights.map(() => 0),
      })),
    },
    2: {
      params: { plot: plotOf(3, 7, [1, 2, 3, 4], 3), dn: 8, task: 'longer' },
      where: (p) => hasEnds(p) && hi(p) <= 8,
      ask: typedFraction(false),
    },
    3: {
      params: {
        plot: plotOf(3, 8, [3, 4, 5, 6, 7, 8], 3),
        dn: 8,
        task: { draw: (chance) => chance.pick(['longer', 'together'] as const) },
      },
      where: (p) => hasEnds(p) && hi(p) >= 9 && hi(p) <= 15,
      ask: typedFraction(true),
    },
  },
  answer: (p) => (p.task === 'build' ? p.plot.heights.join(',') : `${outcome(p)}/${p.dn}`),
  wrong: {
    'counts-columns': (p) => (p.task === 'longer' ? `${outcome(p) + 1}/${p.dn}` : null),
    'adds-all': (p) => (p.task === 'longer' ? `${hi(p) + p.plot.lo}/${p.dn}` : null),
    'adds-bottoms': (p) => (p.task === 'build' ? null : `${outcome(p)}/${2 * p.dn}`),
  },
  prompt: {
    en: (p) => {
      if (p.task === 'build')
        return `Put these lengths, in inches, on the line plot: ${measured(p).join(', ')}.`
      const shows = `The line plot shows ${things(p).en[1]} in inches.`
      return p.task === 'together'
        ? `${shows} How long are the longest and the shortest together?`
        : `${shows} How much longer is the longest than the shortest?`
    },
    es: (p) => {
      if (p.task === 'build')
        return `Pon estas medidas, en pulgadas, en el diagrama de puntos: ${measured(p).join(', ')}.`
      const f = things(p).gender === 'f'
      const shows = `El diagrama muestra ${things(p).es[1]} en pulgadas.`
      return p.task === 'together'
        ? `${shows} ¿Cuánto miden ${f ? 'juntas la más larga y la más corta' : 'juntos el más largo y el más corto'}?`
        : `${shows} ¿Cuánto más mide ${f ? 'la más larga que la más corta' : 'el más largo que el más corto'}?`
    },
  },
  picture: (p) => (p.task === 'build' ? null : plot(p, p.plot.heights)),
  shown: 'always',
  solved: (p) => plot(p, p.plot.heights),
  hints: {
    look: {
      en: ({ task }) =>
        task === 'build'
          ? 'Each length gets one dot above its mark.'
          : 'Find the first dot and the last dot.',
      es: ({ task }) =>
        task === 'build'
          ? 'Cada medida lleva un punto sobre su marca.'
          : 'Busca el primer punto y el último punto.',
    },
    start: {
      en: (p) => (p.task === 'build' ? `Begin with ${shortestThere(p)}. How often is it there?` : ends.en(p)),
      es: (p) => (p.task === 'build' ? `Empieza con ${shortestThere(p)}. ¿Cuántas veces está?` : ends.es(p)),
    },
    worked: {
      en: (p) =>
        p.task === 'build' ? [counts.en(p), `${total(p)} lengths, ${total(p)} dots`] : [ends.en(p), sum(p)],
      es: (p) =>
        p.task === 'build' ? [counts.es(p), `${total(p)} medidas, ${total(p)} puntos`] : [ends.es(p), sum(p)],
    },
  },
  praise: {
    en: ({ task }) =>
      task === 'build'
        ? 'You gave every length its dot.'
        : 'You read both lengths and worked with the same parts.',
    es: ({ task }) =>
      task === 'build'
        ? 'Le pusiste su punto a cada medida.'
        : 'Leíste las dos medidas y usaste las mismas partes.',
  },
  because: {
    en: (p) => (p.task === 'build' ? `${counts.en(p)}.` : `The parts stay eighths: ${sum(p)}.`),
    es: (p) => (p.task === 'build' ? `${counts.es(p)}.` : `Las partes siguen siendo octavos: ${sum(p)}.`),
  },
})
const shortestThere = (p: P): string => columns(p)[p.plot.heights.findIndex((n) => n > 0)] ?? ''
