import type { FigurePart, ModelShape } from '#domain/items/model.ts'
import type { Family } from './claims.ts'

/** A shape with four sides as it is drawn: its corners before it is turned, what is written at its sides, and its right angles. */
type Drawn = Readonly<{
  corners: readonly (readonly [x: number, y: number])[]
  sides: readonly [number, number, number, number]
  /** Which corners are right angles. */
  right: readonly number[]
  parallel: 0 | 1 | 2
}>

/** Ways to draw each family; the first is the usual one. */
const WAYS: Readonly<Record<Family, readonly Drawn[]>> = {
  square: [
    {
      corners: [
        [-30, -30],
        [30, -30],
        [30, 30],
        [-30, 30],
      ],
      sides: [4, 4, 4, 4],
      right: [0, 1, 2, 3],
      parallel: 2,
    },
    {
      corners: [
        [-25, -25],
        [25, -25],
        [25, 25],
        [-25, 25],
      ],
      sides: [3, 3, 3, 3],
      right: [0, 1, 2, 3],
      parallel: 2,
    },
  ],
  rectangle: [
    {
      corners: [
        [-38, -22],
        [38, -22],
        [38, 22],
        [-38, 22],
      ],
      sides: [7, 4, 7, 4],
      right: [0, 1, 2, 3],
      parallel: 2,
    },
    {
      corners: [
        [-40, -10],
        [40, -10],
        [40, 10],
        [-40, 10],
      ],
      sides: [8, 2, 8, 2],
      right: [0, 1, 2, 3],
      parallel: 2,
    },
  ],
  rhombus: [
    {
      corners: [
        [0, -38],
        [24, 0],
        [0, 38],
        [-24, 0],
      ],
      sides: [4, 4, 4, 4],
      right: [],
      parallel: 2,
    },
    {
      corners: [
        [-16, -24],
        [36, -24],
        [16, 24],
        [-36, 24],
      ],
      sides: [5, 5, 5, 5],
      right: [],
      parallel: 2,
    },
  ],
  parallelogram: [
    {
      corners: [
        [-22, -20],
        [40, -20],
        [22, 20],
        [-40, 20],
      ],
      sides: [6, 4, 6, 4],
      right: [],
      parallel: 2,
    },
    {
      corners: [
        [-40, -16],
        [16, -16],
        [40, 16],
        [-16, 16],
      ],
      sides: [7, 5, 7, 5],
      right: [],
      parallel: 2,
    },
  ],
  quadrilateral: [
    {
      corners: [
        [-20, -24],
        [20, -24],
        [38, 24],
        [-38, 24],
      ],
      sides: [4, 5, 8, 5],
      right: [],
      parallel: 1,
    },
    {
      corners: [
        [0, -38],
        [22, -12],
        [0, 38],
        [-22, -12],
      ],
      sides: [3, 5, 5, 3],
      right: [],
      parallel: 0,
    },
    {
      corners: [
        [-33, -22],
        [0, -22],
        [33, 22],
        [-33, 22],
      ],
      sides: [3, 5, 6, 4],
      right: [0, 3],
      parallel: 1,
    },
  ],
}

/** A shape on a card: which family, which way to draw it, turned by so many degrees. */
export type Shape = Readonly<{ family: Family; way: number; turn: number }>

const wayOf = ({ family, way }: Shape): Drawn => {
  const ways = WAYS[family]
  return ways[way % ways.length] as Drawn
}

/** The shape with its side lengths and right angles marked, told by what can be seen of it. */
export function drawShape(shape: Shape): ModelShape {
  const { corners, sides, right, parallel } = wayOf(shape)
  const radians = (shape.turn * Math.PI) / 180
  const sin = Math.sin(radians)
  const cos = Math.cos(radians)
  const points = corners.map(
    ([x, y]) => [near(60 + x * cos - y * sin), near(60 + x * sin + y * cos)] as const,
  )
  const at = (corner: number) => points[(corner + 4) % 4] ?? ([60, 60] as const)
  const marks = right.map(
    (corner): FigurePart => ({
      part: 'right-angle',
      at: at(corner),
      towards: [at(corner - 1), at(corner + 1)],
    }),
  )
  const labels = sides.map((length, side): FigurePart => {
    const [x1, y1] = at(side)
    const [x2, y2] = at(side + 1)
    const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2]
    const away = Math.hypot(x - 60, y - 60) || 1
    return {
      part: 'text',
      at: [near(x + ((x - 60) * 11) / away), near(y + ((y - 60) * 11) / away)],
      text: String(length),
    }
  })
  return {
    kind: 'figure',
    width: 120,
    height: 120,
    parts: [{ part: 'polygon', points, tone: 1 }, ...marks, ...labels],
    words: {
      en: `Sides: ${sides.join(', ')}. Right angles: ${right.length}. Pairs of parallel sides: ${parallel}.`,
      es: `Lados: ${sides.join(', ')}. Ángulos rectos: ${right.length}. Pares de lados paralelos: ${parallel}.`,
    },
  }
}

const near = (n: number): number => Math.round(n * 10) / 10
