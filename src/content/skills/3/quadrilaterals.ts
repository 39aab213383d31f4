import { type Option, selecting } from '#content/asking.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf } from '#content/draw.ts'
import type { At } from '#content/skill.ts'
import { chanceFrom } from '#domain/items/chance.ts'
import type { FigurePart, ModelShape } from '#domain/items/model.ts'
import type { Language, Said } from '#domain/language.ts'

type Point = readonly [number, number]
type Shape = Readonly<{
  id: string
  points: readonly Point[]
  /** What can be counted and compared on it, without its name. */
  words: Said
  open?: boolean
}>

const shape = (id: string, en: string, es: string, points: readonly Point[], open = false): Shape => ({
  id,
  points,
  words: { en, es },
  open,
})

/** The sheet each shape is drawn on. */
const SHEET = 120

const SQUARE = shape('square', '4 equal sides, 4 right angles.', '4 lados iguales, 4 ángulos rectos.', [
  [25, 25],
  [95, 25],
  [95, 95],
  [25, 95],
])
const TURNED_SQUARE = shape(
  'turned-square',
  '4 equal sides, 4 right angles, standing on a corner.',
  '4 lados iguales, 4 ángulos rectos, apoyado en una esquina.',
  [
    [60, 10],
    [110, 60],
    [60, 110],
    [10, 60],
  ],
)
const LONG = shape(
  'long-rectangle',
  '4 right angles, 2 long sides and 2 short sides.',
  '4 ángulos rectos, 2 lados largos y 2 lados cortos.',
  [
    [10, 35],
    [110, 35],
    [110, 85],
    [10, 85],
  ],
)
const TURNED_LONG = shape(
  'turned-rectangle',
  '4 right angles, 2 long sides and 2 short sides, turned.',
  '4 ángulos rectos, 2 lados largos y 2 lados cortos, girado.',
  [
    [32, 8],
    [112, 68],
    [88, 100],
    [8, 40],
  ],
)
const UPRIGHT_RHOMBUS = shape(
  'upright-rhombus',
  '4 equal sides, no right angles, standing on a corner.',
  '4 lados iguales, sin ángulos rectos, apoyado en una esquina.',
  [
    [60, 8],
    [96, 60],
    [60, 112],
    [24, 60],
  ],
)
const LEANING_RHOMBUS = shape(
  'leaning-rhombus',
  '4 equal sides, no right angles, leaning.',
  '4 lados iguales, sin ángulos rectos, inclinado.',
  [
    [10, 88],
    [75, 88],
    [108, 32],
    [43, 32],
  ],
)
const PARALLELOGRAM = shape(
  'parallelogram',
  '2 long and 2 short sides, no right angles, leaning.',
  '2 lados largos y 2 cortos, sin ángulos rectos, inclinado.',
  [
    [5, 82],
    [85, 82],
    [114, 42],
    [34, 42],
  ],
)
const TRAPEZOID = shape(
  'trapezoid',
  '4 sides, only two of them run side by side, no right angles.',
  '4 lados, solo dos son paralelos, sin ángulos rectos.',
  [
    [10, 90],
    [110, 90],
    [82, 35],
    [42, 35],
  ],
)
const RIGHT_TRAPEZOID = shape(
  'right-trapezoid',
  '4 sides of different length, 2 right angles.',
  '4 lados de distinto largo, 2 ángulos rectos.',
  [
    [20, 30],
    [65, 30],
    [105, 90],
    [20, 90],
  ],
)
const KITE = shape(
  'kite',
  '2 short sides that meet and 2 long sides that meet.',
  '2 lados cortos juntos y 2 lados largos juntos.',
  [
    [60, 22],
    [104, 36],
    [60, 114],
    [16, 36],
  ],
)
const UNEVEN = shape(
  'uneven',
  '4 sides of different length, no right angles.',
  '4 lados de distinto largo, sin ángulos rectos.',
  [
    [10, 45],
    [112, 20],
    [90, 95],
    [40, 100],
  ],
)
const DENTED = shape('dented', '4 sides, with one corner pushed in.', '4 lados, con una esquina hundida.', [
  [60, 12],
  [106, 104],
  [60, 72],
  [14, 104],
])
const TRIANGLE = shape('triangle', '3 sides.', '3 lados.', [
  [60, 15],
  [108, 96],
  [12, 96],
])
const LEANING_TRIANGLE = shape('leaning-triangle', '3 sides, one right angle.', '3 lados, un ángulo recto.', [
  [18, 20],
  [18, 96],
  [106, 96],
])
const PENTAGON = shape('pentagon', '5 equal sides.', '5 lados iguales.', [
  [60, 10],
  [110, 48],
  [91, 106],
  [29, 106],
  [10, 48],
])
const HOUSE = shape('house', '5 sides, shaped like a house.', '5 lados, con forma de casa.', [
  [60, 12],
  [102, 48],
  [102, 104],
  [18, 104],
  [18, 48],
])
const HEXAGON = shape('hexagon', '6 equal sides.', '6 lados iguales.', [
  [35, 17],
  [85, 17],
  [110, 60],
  [85, 103],
  [35, 103],
  [10, 60],
])
const OPEN = shape(
  'open',
  '4 lines with a gap: the shape is not closed.',
  '4 líneas con un hueco: la figura no está cerrada.',
  [
    [30, 30],
    [96, 30],
    [96, 94],
    [26, 94],
    [26, 52],
  ],
  true,
)

const SQUARES = [SQUARE, TURNED_SQUARE]
const LONGS = [LONG, TURNED_LONG]
const RHOMBUSES = [UPRIGHT_RHOMBUS, LEANING_RHOMBUS]
const OTHERS = [PARALLELOGRAM, TRAPEZOID, RIGHT_TRAPEZOID, KITE, UNEVEN, DENTED]
const NOT_FOUR = [TRIANGLE, LEANING_TRIANGLE, PENTAGON, HOUSE, HEXAGON, OPEN]

type Name = 'quadrilateral' | 'rectangle' | 'rhombus' | 'square' | 'none-of-these'
/** `mix` scatters which shapes are on show. */
type P = { name: Name; mix: number }

/** What a name asks for, and what is laid out with it: one of each list, then any of `more` until there are enough. */
type Layout = Readonly<{
  fits: readonly Shape[]
  one: readonly (readonly Shape[])[]
  more: readonly Shape[]
}>
const LAID: Readonly<Record<Name, Layout>> = {
  quadrilateral: {
    fits: [...SQUARES, ...LONGS, ...RHOMBUSES, ...OTHERS],
    one: [[TURNED_SQUARE, UPRIGHT_RHOMBUS], [SQUARE, LONG], OTHERS, NOT_FOUR],
    more: [...OTHERS, ...NOT_FOUR],
  },
  rectangle: {
    fits: [...SQUARES, ...LONGS],
    one: [[SQUARE], LONGS, [PARALLELOGRAM, ...RHOMBUSES], OTHERS],
    more: [TURNED_SQUARE, ...LONGS, ...RHOMBUSES, KITE, RIGHT_TRAPEZOID],
  },
  rhombus: {
    fits: [...SQUARES, ...RHOMBUSES],
    one: [SQUARES, RHOMBUSES, [PARALLELOGRAM], [KITE, TRAPEZOID, UNEVEN, LONG]],
    more: [...SQUARES, ...RHOMBUSES, TURNED_LONG, TRAPEZOID, UNEVEN],
  },
  square: {
    fits: SQUARES,
    one: [[TURNED_SQUARE], LONGS, RHOMBUSES, [PARALLELOGRAM, KITE, RIGHT_TRAPEZOID]],
    more: [SQUARE, SQUARE, ...LONGS, LEANING_RHOMBUS, KITE],
  },
  'none-of-these': {
    fits: OTHERS,
    one: [[PARALLELOGRAM], SQUARES, [...LONGS, ...RHOMBUSES], [TRIANGLE, PENTAGON, HOUSE, OPEN]],
    more: [...OTHERS, ...LONGS, ...RHOMBUSES],
  },
}
/** So many shapes are on show. */
const ON_SHOW = 6

/** The shapes on show, each once, in an order that hangs on the item alone. */
function onShow({ name, mix }: P): Shape[] {
  const chance = chanceFrom(mix)
  const { one, more } = LAID[name]
  const shown = new Set<Shape>()
  for (const list of one) {
    const next = chance.shuffled(list).find((shape) => !shown.has(shape))
    if (next !== undefined) shown.add(next)
  }
  for (const next of chance.shuffled(more)) if (shown.size < ON_SHOW) shown.add(next)
  return chance.shuffled([...shown])
}
const fits = ({ name }: P, one: Shape): boolean => LAID[name].fits.includes(one)
const right = (p: P): Shape[] => onShow(p).filter((one) => fits(p, one))
const chosen = (p: P, keep: (one: Shape) => boolean): string | null => {
  const ids = onShow(p)
    .filter(keep)
    .map(({ id }) => id)
  return ids.length === 0 ? null : ids.join(',')
}

const outline = ({ points, open }: Shape, dx: number): FigurePart => {
  const moved = points.map(([x, y]) => [x + dx, y] as const)
  return open === true
    ? { part: 'line', points: moved, ends: ['none', 'none'], dashed: false }
    : { part: 'polygon', points: moved, tone: 1 }
}
const alone = (one: Shape): ModelShape => ({
  kind: 'figure',
  width: SHEET,
  height: SHEET,
  parts: [outline(one, 0)],
  words: one.words,
})
/** All that fit, side by side. */
const together = (shapes: readonly Shape[]): ModelShape => ({
  kind: 'figure',
  width: SHEET * shapes.length,
  height: SHEET,
  parts: shapes.map((one, i) => outline(one, SHEET * i)),
  words: {
    en: shapes.map(({ words }) => words.en).join(' '),
    es: shapes.map(({ words }) => words.es).join(' '),
  },
})
const options = (p: P): Option[] =>
  onShow(p).map((one) => ({ id: one.id, label: '', speech: one.words, model: alone(one) }))
const ask = selecting<P>(({ p }) => options(p))

type ByName = Readonly<Record<Name, string>>
const ASKED: Readonly<Record<Language, ByName>> = {
  en: {
    quadrilateral: 'Tap every quadrilateral.',
    rectangle: 'Tap every rectangle.',
    rhombus: 'Tap every rhombus.',
    square: 'Tap every square.',
    'none-of-these': 'Tap every quadrilateral that is not a rectangle, a rhombus or a square.',
  },
  es: {
    quadrilateral: 'Toca todos los cuadriláteros.',
    rectangle: 'Toca todos los rectángulos.',
    rhombus: 'Toca todos los rombos.',
    square: 'Toca todos los cuadrados.',
    'none-of-these': 'Toca los cuadriláteros que no son rectángulos, ni rombos, ni cuadrados.',
  },
}
const LOOK: Readonly<Record<Language, ByName>> = {
  en: {
    quadrilateral: 'Count the straight sides. Is the shape closed?',
    rectangle: 'Look at the corners of each shape, not at how it lies.',
    rhombus: 'Are all the sides of one length? Turning a shape does not change it.',
    square: 'Check the sides and the corners. Turning a shape does not change it.',
    'none-of-these': 'First find the shapes with 4 sides. Then check sides and corners.',
  },
  es: {
    quadrilateral: 'Cuenta los lados rectos. ¿Está cerrada la figura?',
    rectangle: 'Mira las esquinas de cada figura, no cómo está puesta.',
    rhombus: '¿Todos los lados miden lo mismo? Girar una figura no la cambia.',
    square: 'Revisa los lados y las esquinas. Girar una figura no la cambia.',
    'none-of-these': 'Primero busca las figuras de 4 lados. Luego revisa lados y esquinas.',
  },
}
const RULE: Readonly<Record<Language, ByName>> = {
  en: {
    quadrilateral: 'A quadrilateral is closed and has 4 straight sides.',
    rectangle: 'A rectangle has 4 sides and 4 right angles. A square has them too.',
    rhombus: 'A rhombus has 4 equal sides. A square has them too.',
    square: 'A square has 4 equal sides and 4 right angles, turned or not.',
    'none-of-these': 'These have 4 sides, but not 4 right angles and not 4 equal sides.',
  },
  es: {
    quadrilateral: 'Un cuadrilátero es cerrado y tiene 4 lados rectos.',
    rectangle: 'Un rectángulo tiene 4 lados y 4 ángulos rectos. Un cuadrado también.',
    rhombus: 'Un rombo tiene 4 lados iguales. Un cuadrado también.',
    square: 'Un cuadrado tiene 4 lados iguales y 4 ángulos rectos, girado o no.',
    'none-of-these': 'Estos tienen 4 lados, pero no 4 ángulos rectos ni 4 lados iguales.',
  },
}
const howMany = {
  en: (p: P): string => `Of these ${onShow(p).length} shapes, ${right(p).length} fit the rule.`,
  es: (p: P): string => `De estas ${onShow(p).length} figuras, ${right(p).length} cumplen la regla.`,
}

const MIX = between(0, 0xffff)

/** Grade 3: four-sided shapes and the families they belong to. */
export const quadrilaterals = defineSkill<P>({
  id: 'm.3.quadrilaterals',
  levels: {
    1: { params: { name: 'quadrilateral', mix: MIX }, ask },
    2: { params: { name: oneOf<Name>(['rectangle', 'rhombus', 'square']), mix: MIX }, ask },
    3: { params: { name: 'none-of-these', mix: MIX }, ask },
  },
  answer: (p) =>
    right(p)
      .map(({ id }) => id)
      .join(','),
  wrong: {
    'only-the-usual': (p) => {
      if (p.name === 'quadrilateral') return chosen(p, (one) => one === SQUARE || LONGS.includes(one))
      if (p.name === 'square') return null
      return p.name === 'none-of-these'
        ? chosen(p, (one) => fits(p, one) || SQUARES.includes(one))
        : chosen(p, (one) => fits(p, one) && !SQUARES.includes(one))
    },
    'tilted-square': (p) => {
      if (p.name === 'rhombus') return null
      return p.name === 'none-of-these'
        ? chosen(p, (one) => fits(p, one) || one === TURNED_SQUARE)
        : chosen(p, (one) => fits(p, one) && one !== TURNED_SQUARE)
    },
    'any-slant': (p: At<P>) => {
      if (p.name === 'rhombus') return chosen(p, (one) => fits(p, one) || one === PARALLELOGRAM)
      return p.name === 'none-of-these' ? chosen(p, (one) => fits(p, one) && one !== PARALLELOGRAM) : null
    },
  },
  prompt: { en: ({ name }) => ASKED.en[name], es: ({ name }) => ASKED.es[name] },
  picture: () => null,
  shown: 'never',
  solved: (p) => together(right(p)),
  hints: {
    look: { en: ({ name }) => LOOK.en[name], es: ({ name }) => LOOK.es[name] },
    start: { en: ({ name }) => RULE.en[name], es: ({ name }) => RULE.es[name] },
    worked: {
      en: (p) => [RULE.en[p.name], 'Check the rule on each shape.', howMany.en(p)],
      es: (p) => [RULE.es[p.name], 'Revisa la regla en cada figura.', howMany.es(p)],
    },
  },
  praise: {
    en: () => 'You checked the rule on every shape.',
    es: () => 'Revisaste la regla en cada figura.',
  },
  because: { en: ({ name }) => RULE.en[name], es: ({ name }) => RULE.es[name] },
})
