import type { FigurePart, ModelShape } from '#domain/items/model.ts'

type Point = readonly [x: number, y: number]

/** A flat shape in a square of 100; `equal` when all its sides are, `inward` when a corner points in. */
type Shape = Readonly<{ id: string; points: readonly Point[]; equal: boolean; inward: boolean }>

const shape = (id: string, points: readonly Point[], ...traits: readonly ('equal' | 'inward')[]): Shape => ({
  id,
  points,
  equal: traits.includes('equal'),
  inward: traits.includes('inward'),
})

/** Shapes of three to six sides: of each number a regular one, plain ones, and from four sides on one with a corner that points in. */
export const SHAPES: readonly Shape[] = [
  shape(
    'triangle',
    [
      [50, 12],
      [92, 85],
      [8, 85],
    ],
    'equal',
  ),
  shape('right-triangle', [
    [15, 12],
    [15, 88],
    [88, 88],
  ]),
  shape('thin-triangle', [
    [8, 62],
    [92, 88],
    [70, 20],
  ]),
  shape(
    'square',
    [
      [15, 15],
      [85, 15],
      [85, 85],
      [15, 85],
    ],
    'equal',
  ),
  shape('rectangle', [
    [6, 30],
    [94, 30],
    [94, 72],
    [6, 72],
  ]),
  shape(
    'rhombus',
    [
      [50, 6],
      [84, 50],
      [50, 94],
      [16, 50],
    ],
    'equal',
  ),
  shape('trapezoid', [
    [32, 24],
    [70, 24],
    [94, 80],
    [8, 80],
  ]),
  shape('kite', [
    [50, 6],
    [82, 36],
    [50, 94],
    [18, 36],
  ]),
  shape(
    'dart',
    [
      [50, 8],
      [92, 88],
      [50, 60],
      [8, 88],
    ],
    'inward',
  ),
  shape(
    'pentagon',
    [
      [50, 8],
      [92, 40],
      [76, 90],
      [24, 90],
      [8, 40],
    ],
    'equal',
  ),
  shape('house', [
    [18, 92],
    [18, 46],
    [50, 8],
    [82, 46],
    [82, 92],
  ]),
  shape('long-pentagon', [
    [6, 34],
    [60, 20],
    [94, 50],
    [60, 84],
    [6, 70],
  ]),
  shape(
    'notched-pentagon',
    [
      [10, 16],
      [90, 16],
      [90, 86],
      [10, 86],
      [44, 50],
    ],
    'inward',
  ),
  shape(
    'hexagon',
    [
      [28, 12],
      [72, 12],
      [94, 50],
      [72, 88],
      [28, 88],
      [6, 50],
    ],
    'equal',
  ),
  shape('long-hexagon', [
    [22, 30],
    [78, 30],
    [95, 50],
    [78, 70],
    [22, 70],
    [5, 50],
  ]),
  shape('tall-hexagon', [
    [50, 5],
    [78, 28],
    [78, 76],
    [50, 95],
    [30, 70],
    [24, 26],
  ]),
  shape(
    'corner-hexagon',
    [
      [14, 10],
      [50, 10],
      [50, 52],
      [88, 52],
      [88, 90],
      [14, 90],
    ],
    'inward',
  ),
]

export const sidesOf = ({ points }: Shape): number => points.length
/** What a child counts who passes over a corner that points in. */
export const sidesMiscounted = (one: Shape): number => sidesOf(one) - (one.inward ? 1 : 0)
export const shapeOf = (id: string): Shape | undefined => SHAPES.find((one) => one.id === id)

/** Drawn; a dot on each corner where the corners are counted. Told side by side, so that it can be counted by ear. */
export function drawn({ points, inward }: Shape, dots = false): ModelShape {
  const corners = dots ? points.map((at): FigurePart => ({ part: 'dot', at })) : []
  return {
    kind: 'figure',
    width: 100,
    height: 100,
    parts: [{ part: 'polygon', points, tone: 1 }, ...corners],
    words: {
      en: `A flat shape. Sides: ${points.map(() => 'one').join(', ')}.${inward ? ' A corner points in.' : ''}`,
      es: `Una figura plana. Lados: ${points.map(() => 'uno').join(', ')}.${inward ? ' Una esquina apunta hacia adentro.' : ''}`,
    },
  }
}
