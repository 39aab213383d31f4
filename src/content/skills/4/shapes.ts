import type { FigurePart, ModelShape } from '#domain/items/model.ts'
import type { Said } from '#domain/language.ts'

type Point = readonly [x: number, y: number]

/** A straight-sided shape around (0, 0), y downwards; whole numbers, so that what holds of it is exact. */
export type ShapeName =
  | 'square'
  | 'rectangle'
  | 'parallelogram'
  | 'rhombus'
  | 'trapezoid'
  | 'right trapezoid'
  | 'kite'
  | 'right kite'
  | 'hexagon'
  | 'pentagon'
  | 'house'
  | 'right triangle'
  | 'even right triangle'
  | 'long right triangle'
  | 'equal triangle'
  | 'tall triangle'
  | 'slanted triangle'
  | 'flat triangle'
  | 'leaning triangle'
  | 'wide triangle'

const CORNERS: Readonly<Record<ShapeName, readonly Point[]>> = {
  square: [
    [-60, -60],
    [60, -60],
    [60, 60],
    [-60, 60],
  ],
  rectangle: [
    [-80, -45],
    [80, -45],
    [80, 45],
    [-80, 45],
  ],
  parallelogram: [
    [-50, -45],
    [90, -45],
    [50, 45],
    [-90, 45],
  ],
  rhombus: [
    [0, -55],
    [85, 0],
    [0, 55],
    [-85, 0],
  ],
  trapezoid: [
    [-40, -45],
    [40, -45],
    [85, 45],
    [-85, 45],
  ],
  'right trapezoid': [
    [-70, -50],
    [20, -50],
    [80, 50],
    [-70, 50],
  ],
  kite: [
    [0, -80],
    [55, -25],
    [0, 85],
    [-55, -25],
  ],
  'right kite': [
    [0, -100],
    [80, -60],
    [0, 100],
    [-80, -60],
  ],
  hexagon: [
    [-45, -78],
    [45, -78],
    [90, 0],
    [45, 78],
    [-45, 78],
    [-90, 0],
  ],
  pentagon: [
    [0, -85],
    [81, -26],
    [50, 69],
    [-50, 69],
    [-81, -26],
  ],
  house: [
    [0, -85],
    [65, -30],
    [65, 75],
    [-65, 75],
    [-65, -30],
  ],
  'right triangle': [
    [-70, -60],
    [70, 50],
    [-70, 50],
  ],
  'even right triangle': [
    [-60, -60],
    [60, 60],
    [-60, 60],
  ],
  'long right triangle': [
    [-90, -30],
    [80, 30],
    [-90, 30],
  ],
  'equal triangle': [
    [0, -80],
    [80, 58],
    [-80, 58],
  ],
  'tall triangle': [
    [0, -85],
    [50, 60],
    [-50, 60],
  ],
  'slanted triangle': [
    [-20, -75],
    [75, 60],
    [-70, 60],
  ],
  'flat triangle': [
    [0, -30],
    [90, 35],
    [-90, 35],
  ],
  'leaning triangle': [
    [-90, -60],
    [80, 45],
    [-10, 45],
  ],
  'wide triangle': [
    [-30, -70],
    [85, 40],
    [-85, 40],
  ],
}

export const cornersOf = (name: ShapeName): readonly Point[] => CORNERS[name]

const less = ([ax, ay]: Point, [bx, by]: Point): Point => [ax - bx, ay - by]
const dot = ([ax, ay]: Point, [bx, by]: Point): number => ax * bx + ay * by
const cross = ([ax, ay]: Point, [bx, by]: Point): number => ax * by - ay * bx
const at = (points: readonly Point[], i: number): Point =>
  points[(i + points.length) % points.length] ?? [0, 0]

/** The sides in order, each as where it goes. */
export const sidesOf = (name: ShapeName): Point[] =>
  CORNERS[name].map((corner, i, all) => less(at(all, i + 1), corner))
export const areParallel = (a: Point, b: Point): boolean => cross(a, b) === 0
export const arePerpendicular = (a: Point, b: Point): boolean => dot(a, b) === 0
export const lengthOf = ([x, y]: Point): number => Math.hypot(x, y)

export type AngleKind = 'acute' | 'right' | 'obtuse'
/** What each corner is, in order. */
export const angleKinds = (name: ShapeName): AngleKind[] =>
  CORNERS[name].map((corner, i, all) => {
    const opening = dot(less(at(all, i - 1), corner), less(at(all, i + 1), corner))
    if (opening === 0) return 'right'
    return opening > 0 ? 'acute' : 'obtuse'
  })
/** The size of each corner in whole degrees. */
export const anglesOf = (name: ShapeName): number[] =>
  CORNERS[name].map((corner, i, all) => {
    const before = less(at(all, i - 1), corner)
    const after = less(at(all, i + 1), corner)
    return Math.round((Math.acos(dot(before, after) / lengthOf(before) / lengthOf(after)) * 180) / Math.PI)
  })

/** Pairs of sides for which something holds. */
const pairs = (name: ShapeName, holds: (a: Point, b: Point) => boolean): number =>
  sidesOf(name).reduce(
    (sum, side, i, all) => sum + all.slice(i + 1).filter((other) => holds(side, other)).length,
    0,
  )
export const parallelPairs = (name: ShapeName): number => pairs(name, areParallel)
export const hasPerpendicular = (name: ShapeName): boolean => pairs(name, arePerpendicular) > 0
export const hasRightAngle = (name: ShapeName): boolean => angleKinds(name).includes('right')

/** Turned around (0, 0), degrees clockwise on the screen. */
export function turned([x, y]: Point, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180
  const [c, s] = [Math.cos(angle), Math.sin(angle)]
  return [Math.round((x * c - y * s) * 10) / 10, Math.round((x * s + y * c) * 10) / 10]
}

/** Which way a side goes once the shape is turned: whole degrees from level, counterclockwise, below 180. */
export function wayOf([x, y]: Point, turn: number): number {
  const degrees = Math.round(((-Math.atan2(y, x) * 180) / Math.PI + 360) % 180)
  return (((degrees - turn) % 180) + 180) % 180
}

/** Parts around (0, 0) on a square sheet that reaches so far to every side: on sheets of one size, long stays long. */
export function sheet(parts: readonly FigurePart[], words: Said, reach = 112): ModelShape {
  const move = ([x, y]: Point): Point => [
    Math.round((x + reach) * 10) / 10,
    Math.round((y + reach) * 10) / 10,
  ]
  return {
    kind: 'figure',
    width: 2 * reach,
    height: 2 * reach,
    parts: parts.map((part) => moved(part, move)),
    words,
  }
}

function moved(part: FigurePart, move: (point: Point) => Point): FigurePart {
  if ('points' in part) return { ...part, points: part.points.map(move) }
  if ('towards' in part)
    return { ...part, at: move(part.at), towards: [move(part.towards[0]), move(part.towards[1])] }
  return { ...part, at: move(part.at) }
}

/** A shape, turned. */
export const polygon = (name: ShapeName, turn: number): FigurePart => ({
  part: 'polygon',
  points: CORNERS[name].map((point) => turned(point, turn)),
  tone: 1,
})
/** A straight line through (0, 0) in a direction, degrees counterclockwise from the right, so far to both sides. */
export const through = (degrees: number, reach: number): readonly [Point, Point] => [
  turned([-reach, 0], -degrees),
  turned([reach, 0], -degrees),
]
