import { type Option, selecting } from '#content/asking.ts'
import { pickTruth, typed } from '#content/asks.ts'
import { defineSkill } from '#content/define-skill.ts'
import type { Drawn } from '#content/skill.ts'
import type { FigurePart, ModelShape } from '#domain/items/model.ts'
import type { Said } from '#domain/language.ts'
import { cornersOf, type ShapeName, sheet, through, turned } from './shapes.ts'

type Point = readonly [number, number]
/** A line through the middle: it folds the shape onto itself, cuts it in halves that do not match, or neither. */
type Cut = Readonly<{ at: number; is: 'fold' | 'half' | 'other' }>
type Figure = Readonly<{
  name: Said
  parts: (turn: number) => readonly FigurePart[]
  cuts: readonly Cut[]
}>

const closed =
  (points: readonly Point[]) =>
  (turn: number): readonly FigurePart[] => [
    { part: 'polygon', points: points.map((point) => turned(point, turn)), tone: 1 },
  ]
const curved =
  (points: readonly Point[]) =>
  (turn: number): readonly FigurePart[] => [
    { part: 'curve', points: points.map((point) => turned(point, turn)), closed: true, tone: 2 },
  ]
const strokes =
  (...lines: readonly (readonly Point[])[]) =>
  (turn: number): readonly FigurePart[] =>
    lines.map((points) => ({
      part: 'line',
      points: points.map((point) => turned(point, turn)),
      ends: ['none', 'none'],
      dashed: false,
    }))
const shape = (name: ShapeName) => closed(cornersOf(name))

const folds = (...angles: readonly number[]): Cut[] => angles.map((at) => ({ at, is: 'fold' }))
const halves = (...angles: readonly number[]): Cut[] => angles.map((at) => ({ at, is: 'half' }))
const others = (...angles: readonly number[]): Cut[] => angles.map((at) => ({ at, is: 'other' }))

/** The diagonals of the rectangle of `shapes.ts`, 160 by 90. */
const DIAGONAL = (Math.atan2(90, 160) * 180) / Math.PI
const FIGURES: Readonly<Record<string, Figure>> = {
  square: {
    name: { en: 'square', es: 'cuadrado' },
    parts: shape('square'),
    cuts: [...folds(90, 0, 45, 135), ...halves(20, 70)],
  },
  rectangle: {
    name: { en: 'rectangle', es: 'rectángulo' },
    parts: shape('rectangle'),
    cuts: [...folds(90, 0), ...halves(DIAGONAL, 180 - DIAGONAL)],
  },
  parallelogram: {
    name: { en: 'parallelogram', es: 'paralelogramo' },
    parts: shape('parallelogram'),
    cuts: halves(0, 26.6, 138),
  },
  rhombus: {
    name: { en: 'rhombus', es: 'rombo' },
    parts: shape('rhombus'),
    cuts: [...folds(90, 0), ...halves(33, 147)],
  },
  trapezoid: {
    name: { en: 'trapezoid', es: 'trapecio' },
    parts: shape('trapezoid'),
    cuts: [...folds(90), ...others(0, 45, 135)],
  },
  kite: {
    name: { en: 'kite', es: 'cometa' },
    parts: shape('kite'),
    cuts: [...folds(90), ...others(0, 45, 135)],
  },
  hexagon: {
    name: { en: 'hexagon', es: 'hexágono' },
    parts: shape('hexagon'),
    cuts: [...folds(90, 0, 30, 60, 120, 150), ...halves(15, 75)],
  },
  pentagon: {
    name: { en: 'pentagon', es: 'pentágono' },
    parts: shape('pentagon'),
    cuts: [...folds(90, 18, 54, 126, 162), ...others(0, 36)],
  },
  'equal triangle': {
    name: { en: 'triangle with three equal sides', es: 'triángulo con tres lados iguales' },
    parts: closed([
      [0, -92],
      [80, 46],
      [-80, 46],
    ]),
    cuts: [...folds(90, 30, 150), ...others(0, 60)],
  },
  triangle: {
    name: { en: 'triangle with two equal sides', es: 'triángulo con dos lados iguales' },
    parts: shape('tall triangle'),
    cuts: [...folds(90), ...others(0, 30, 150)],
  },
  heart: {
    name: { en: 'heart', es: 'corazón' },
    parts: curved([
      [0, -35],
      [25, -65],
      [62, -62],
      [75, -25],
      [50, 20],
      [8, 68],
      [0, 75],
      [-8, 68],
      [-50, 20],
      [-75, -25],
      [-62, -62],
      [-25, -65],
    ]),
    cuts: [...folds(90), ...others(0, 40, 140)],
  },
  leaf: {
    name: { en: 'leaf', es: 'hoja' },
    parts: curved([
      [0, -85],
      [32, -40],
      [42, 0],
      [32, 40],
      [0, 85],
      [-32, 40],
      [-42, 0],
      [-32, -40],
    ]),
    cuts: [...folds(90, 0), ...halves(45, 135)],
  },
  arrow: {
    name: { en: 'arrow', es: 'flecha' },
    parts: closed([
      [0, -80],
      [60, -15],
      [25, -15],
      [25, 75],
      [-25, 75],
      [-25, -15],
      [-60, -15],
    ]),
    cuts: [...folds(90), ...others(0, 45, 135)],
  },
  'letter H': {
    name: { en: 'letter H', es: 'letra H' },
    parts: strokes(
      [
        [-45, -65],
        [-45, 65],
      ],
      [
        [45, -65],
        [45, 65],
      ],
      [
        [-45, 0],
        [45, 0],
      ],
    ),
    cuts: [...folds(90, 0), ...halves(55, 125)],
  },
  'letter T': {
    name: { en: 'letter T', es: 'letra T' },
    parts: strokes(
      [
        [-55, -65],
        [55, -65],
      ],
      [
        [0, -65],
        [0, 65],
      ],
    ),
    cuts: [...folds(90), ...others(0, 45, 135)],
  },
  'letter Z': {
    name: { en: 'letter Z', es: 'letra Z' },
    parts: strokes([
      [-50, -60],
      [50, -60],
      [-50, 60],
      [50, 60],
    ]),
    cuts: halves(0, 90, 130),
  },
  'letter N': {
    name: { en: 'letter N', es: 'letra N' },
    parts: strokes([
      [-45, 60],
      [-45, -60],
      [45, 60],
      [45, -60],
    ]),
    cuts: halves(0, 90, 35),
  },
}

/** A shape, how it is turned, and the lines that are shown with it. */
type P = { set: Readonly<{ figure: string; turn: number; cuts: readonly Cut[] }> }

const NAMES = Object.keys(FIGURES)
const figureOf = ({ set }: P): Figure => FIGURES[set.figure] as Figure

const withCuts = (names: readonly string[], count: number, turns: readonly number[]): Drawn<P['set']> => ({
  draw(chance) {
    const figure = chance.pick(names)
    const cuts = chance.shuffled((FIGURES[figure] as Figure).cuts).slice(0, count)
    return { figure, turn: chance.pick(turns), cuts }
  },
})
const allFolds = (p: P): readonly Cut[] => figureOf(p).cuts.filter(({ is }) => is === 'fold')
const isDiagonal = ({ set }: P, { at }: Cut): boolean => set.figure === 'rectangle' && at !== 0 && at !== 90
const isUpright = ({ at }: Cut): boolean => at === 90

const dashed = (at: number, turn: number): FigurePart => ({
  part: 'line',
  points: through(at - turn, 105),
  ends: ['none', 'none'],
  dashed: true,
})
/** Where a line runs, for a child who listens. */
const way = (at: number, turn: number): Said => {
  const degrees = Math.round((((at - turn) % 180) + 180) % 180)
  if (degrees === 90) return { en: 'straight up and down', es: 'de arriba abajo' }
  if (degrees === 0) return { en: 'straight across', es: 'de lado a lado' }
  return { en: `slanting at ${degrees} degrees`, es: `inclinada ${degrees} grados` }
}
function drawn(p: P, cuts: readonly Cut[]): ModelShape {
  const { name, parts } = figureOf(p)
  const { turn } = p.set
  const ways = cuts.map(({ at }) => way(at, turn))
  const tilt = turn === 0 ? { en: '', es: '' } : { en: ', turned', es: ', girada' }
  const lines =
    ways.length === 0
      ? { en: '', es: '' }
      : ways.length === 1
        ? {
            en: ` A dashed line through the middle, ${ways[0]?.en}.`,
            es: ` Una línea punteada por el centro, ${ways[0]?.es}.`,
          }
        : {
            en: ` Dashed lines through the middle: ${ways.map(({ en }) => en).join(', ')}.`,
            es: ` Líneas punteadas por el centro: ${ways.map(({ es }) => es).join(', ')}.`,
          }
  return sheet([...parts(turn), ...cuts.map(({ at }) => dashed(at, turn))], {
    en: `Shape: ${name.en}${tilt.en}.${lines.en}`,
    es: `Figura: ${name.es}${tilt.es}.${lines.es}`,
  })
}

/** What is counted where cuts from corner to corner, or from side to side, pass for folds. */
const WITH_DIAGONALS: Readonly<Record<string, number>> = { rectangle: 4, parallelogram: 2, rhombus: 4 }

const LETTERS = ['a', 'b', 'c', 'd'] as const
const cutOption = (p: P, cut: Cut, i: number): Option => ({
  id: LETTERS[i] ?? '',
  label: '',
  model: drawn(p, [cut]),
})
const those = (p: P, which: (cut: Cut) => boolean): string =>
  p.set.cuts.flatMap((cut, i) => (which(cut) ? [LETTERS[i] ?? ''] : [])).join(',')
const [DASHED_IS_FOLD, TAP_FOLDS, HOW_MANY] = [1, 2, 3] as const
const first = ({ set }: P): Cut => set.cuts[0] as Cut
const folding = {
  en: (p: P): string => {
    const count = allFolds(p).length
    return count === 0
      ? 'No fold makes both sides match.'
      : `${count} ${count === 1 ? 'fold makes' : 'folds make'} both sides match.`
  },
  es: (p: P): string => {
    const count = allFolds(p).length
    return count === 0
      ? 'Con ningún doblez coinciden los dos lados.'
      : `Con ${count} ${count === 1 ? 'doblez' : 'dobleces'} coinciden los dos lados.`
  },
}

const onLine = {
  en: {
    fold: 'Folded on this line, both sides match.',
    half: 'Both halves are the same size, but folded they do not match.',
    other: 'Folded on this line, the two sides do not match.',
  },
  es: {
    fold: 'Al doblar por esta línea, los dos lados coinciden.',
    half: 'Las dos mitades son del mismo tamaño, pero al doblar no coinciden.',
    other: 'Al doblar por esta línea, los dos lados no coinciden.',
  },
} as const

/** Grade 4: lines of symmetry, as lines to fold on. */
export const symmetry = defineSkill<P>({
  id: 'm.4.symmetry',
  levels: {
    1: {
      params: { set: withCuts(NAMES, 1, [0]) },
      where: (p) => (first(p).is === 'fold') === (p.place % 2 === 0),
      ask: pickTruth(),
    },
    2: {
      params: {
        set: withCuts(
          NAMES.filter((name) => (FIGURES[name] as Figure).cuts.length > 3),
          4,
          [0],
        ),
      },
      where: ({ set: { cuts } }) =>
        cuts.some(({ is }) => is === 'fold') && cuts.some(({ is }) => is !== 'fold'),
      ask: selecting(({ p }) => p.set.cuts.map((cut, i) => cutOption(p, cut, i))),
    },
    3: { params: { set: withCuts(NAMES, 0, [0, 0, 25, 50, -35, 90]) }, ask: typed(2) },
  },
  answer: (p) => {
    if (p.level === DASHED_IS_FOLD) return String(first(p).is === 'fold')
    return p.level === TAP_FOLDS ? those(p, ({ is }) => is === 'fold') : allFolds(p).length
  },
  wrong: {
    'diagonal-rectangle': (p) => {
      if (p.set.figure !== 'rectangle') return null
      if (p.level === HOW_MANY) return 4
      if (p.level === TAP_FOLDS) return those(p, (cut) => cut.is === 'fold' || isDiagonal(p, cut))
      return isDiagonal(p, first(p)) ? 'true' : null
    },
    'half-cut': (p) => {
      if (p.level === HOW_MANY) return WITH_DIAGONALS[p.set.figure] ?? null
      if (p.level === TAP_FOLDS) return those(p, ({ is }) => is !== 'other')
      return first(p).is === 'half' ? 'true' : null
    },
    'only-up-down': (p) => {
      if (p.level === HOW_MANY) return 1
      if (p.level === TAP_FOLDS) return those(p, (cut) => cut.is === 'fold' && isUpright(cut))
      return first(p).is === 'fold' && !isUpright(first(p)) ? 'false' : null
    },
  },
  prompt: {
    en: (p) => {
      if (p.level === DASHED_IS_FOLD) return 'The dashed line is a line of symmetry.'
      return p.level === TAP_FOLDS
        ? 'Tap every shape with a line of symmetry drawn in.'
        : 'How many lines of symmetry does this shape have?'
    },
    es: (p) => {
      if (p.level === DASHED_IS_FOLD) return 'La línea punteada es un eje de simetría.'
      return p.level === TAP_FOLDS
        ? 'Toca todas las figuras que tienen dibujado un eje de simetría.'
        : '¿Cuántos ejes de simetría tiene esta figura?'
    },
  },
  picture: (p) => (p.level === TAP_FOLDS ? null : drawn(p, p.set.cuts)),
  shown: 'always',
  solved: (p) => drawn(p, allFolds(p)),
  hints: {
    look: {
      en: () => 'Imagine folding the shape on the line.',
      es: () => 'Imagina que doblas la figura por la línea.',
    },
    start: {
      en: () => 'Does every corner land on a corner of the other side?',
      es: () => '¿Cada esquina cae sobre una esquina del otro lado?',
    },
    worked: {
      en: (p) => ['Fold on each line through the middle and look.', folding.en(p)],
      es: (p) => ['Dobla por cada línea que pasa por el centro y mira.', folding.es(p)],
    },
  },
  praise: {
    en: () => 'You checked that both sides match when folded.',
    es: () => 'Revisaste que los dos lados coincidan al doblar.',
  },
  because: {
    en: (p) => (p.level === DASHED_IS_FOLD ? onLine.en[first(p).is] : folding.en(p)),
    es: (p) => (p.level === DASHED_IS_FOLD ? onLine.es[first(p).is] : folding.es(p)),
  },
})
