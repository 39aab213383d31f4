import type { FigurePart, ModelShape } from '#domain/items/model.ts'
import type { Said } from '#domain/language.ts'

type Point = readonly [number, number]
type Box = Readonly<{ x: number; y: number; width: number; height: number }>

/** Room for a number beside a figure. */
const EDGE = 34
/** The longest side of a drawing, without its edge. */
const SIDE = 260

const polygon = (points: readonly Point[], tone: 0 | 1 | 2 | 3): FigurePart => ({
  part: 'polygon',
  points,
  tone,
})
const line = (points: readonly Point[], dashed = false): FigurePart => ({
  part: 'line',
  points,
  ends: ['none', 'none'],
  dashed,
})
const text = (at: Point, value: string): FigurePart => ({ part: 'text', at, text: value })

const corners = ({ x, y, width, height }: Box): Point[] => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
]

/** Every line between the squares of a rectangle. */
function gridLines({ x, y, width, height }: Box, columns: number, rows: number): FigurePart[] {
  const across = Array.from({ length: columns - 1 }, (_, i) => x + ((i + 1) * width) / columns)
  const down = Array.from({ length: rows - 1 }, (_, i) => y + ((i + 1) * height) / rows)
  return [
    ...across.map((at) =>
      line([
        [at, y],
        [at, y + height],
      ]),
    ),
    ...down.map((at) =>
      line([
        [x, at],
        [x + width, at],
      ]),
    ),
  ]
}

/** How a rectangle is drawn: with all its squares, the first row and column of them, or plain; with its lengths or without. */
export type Look = Readonly<{ squares: 'all' | 'edges' | 'none'; lengths: readonly [string, string] }>

/** A rectangle of `columns` by `rows` unit squares. */
export function rectangle(
  columns: number,
  rows: number,
  { squares, lengths }: Look,
  words: Said,
): ModelShape {
  const unit = Math.floor(SIDE / Math.max(columns, rows))
  const box: Box = { x: EDGE, y: EDGE, width: columns * unit, height: rows * unit }
  const edges = (): FigurePart[] => [
    ...gridLines({ ...box, height: unit }, columns, 1),
    ...gridLines({ ...box, width: unit }, 1, rows),
    line([
      [box.x, box.y + unit],
      [box.x + box.width, box.y + unit],
    ]),
    line([
      [box.x + unit, box.y],
      [box.x + unit, box.y + box.height],
    ]),
  ]
  return {
    kind: 'figure',
    width: box.width + 2 * EDGE,
    height: box.height + 2 * EDGE,
    parts: [
      polygon(corners(box), 1),
      ...(squares === 'all' ? gridLines(box, columns, rows) : squares === 'edges' ? edges() : []),
      ...(lengths[0] === '' ? [] : [text([box.x + box.width / 2, EDGE / 2], lengths[0])]),
      ...(lengths[1] === '' ? [] : [text([EDGE / 2, box.y + box.height / 2], lengths[1])]),
    ],
    words,
  }
}

/**
 * Two rectangles in one figure: `a` by `b`, and beside it at its foot `c` by `e`. Labels: left side, top of the first, right side
 * of the second, top of the second, whole foot; '' leaves one out. `cut` draws where they meet.
 */
export function joined(
  { a, b, c, e }: Readonly<{ a: number; b: number; c: number; e: number }>,
  labels: Readonly<{ left: string; top: string; right: string; step: string; foot: string }>,
  { cut, mirrored }: Readonly<{ cut: boolean; mirrored: boolean }>,
  words: Said,
): ModelShape {
  const unit = Math.floor(SIDE / Math.max(a + c, b))
  const [width, height] = [(a + c) * unit + 2 * EDGE, b * unit + 2 * EDGE]
  const at = (x: number, y: number): Point => [
    mirrored ? width - EDGE - x * unit : EDGE + x * unit,
    EDGE + y * unit,
  ]
  const beside = ([x, y]: Point, dx: number, dy: number): Point => [x + (mirrored ? -dx : dx), y + dy]
  const half = EDGE / 2
  const outline: Point[] = [at(0, 0), at(a, 0), at(a, b - e), at(a + c, b - e), at(a + c, b), at(0, b)]
  const labelled: readonly (readonly [string, Point])[] = [
    [labels.left, beside(at(0, b / 2), -half, 0)],
    [labels.top, beside(at(a / 2, 0), 0, -half)],
    [labels.right, beside(at(a + c, b - e / 2), half, 0)],
    [labels.step, beside(at(a + c / 2, b - e), 0, -half)],
    [labels.foot, beside(at((a + c) / 2, b), 0, half)],
  ]
  return {
    kind: 'figure',
    width,
    height,
    parts: [
      polygon(outline, 1),
      ...(cut ? [line([at(a, b - e), at(a, b)], true)] : []),
      ...labelled.flatMap(([value, place]) => (value === '' ? [] : [text(place, value)])),
    ],
    words,
  }
}

/** A triangle by its left, right and lower side; the top must stand over the lower side. */
export function triangle([left, right, base]: readonly [number, number, number], words: Said): ModelShape {
  const unit = SIDE / Math.max(left, right, base)
  const foot = (left ** 2 + base ** 2 - right ** 2) / (2 * base)
  const rise = Math.sqrt(left ** 2 - foot ** 2)
  const round = (n: number): number => Math.round(n * unit)
  const [width, height] = [round(base) + 2 * EDGE, round(rise) + 2 * EDGE]
  const top: Point = [EDGE + round(foot), EDGE]
  const [low, far]: readonly [Point, Point] = [
    [EDGE, height - EDGE],
    [width - EDGE, height - EDGE],
  ]
  const half = EDGE / 2
  return {
    kind: 'figure',
    width,
    height,
    parts: [
      polygon([top, far, low], 1),
      text([(low[0] + top[0]) / 2 - half, (low[1] + top[1]) / 2 - half / 2], String(left)),
      text([(far[0] + top[0]) / 2 + half, (far[1] + top[1]) / 2 - half / 2], String(right)),
      text([width / 2, height - half], String(base)),
    ],
    words,
  }
}
