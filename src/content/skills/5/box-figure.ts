import type { FigurePart, ModelShape } from '#domain/items/model.ts'
import type { Said } from '#domain/language.ts'

/** Edges of a box: to the right, to the back and up. */
type Box = Readonly<{ length: number; width: number; height: number }>
/** What is written at the edges; '' = nothing. */
type EdgeLabels = Readonly<{ length: string; width: string; height: string }>

type Point = readonly [x: number, y: number]

const WIDTH = 300
const MARGIN = 34
/** Going back one unit goes this much to the right and up. */
const BACK = 0.45

/** One box from its front lower left corner: front, top, side. */
function boxParts({ length, width, height }: Box, [x, y]: Point, unit: number): FigurePart[] {
  const across = length * unit
  const up = height * unit
  const back = width * unit * BACK
  return [
    {
      part: 'polygon',
      points: [
        [x, y],
        [x + across, y],
        [x + across, y - up],
        [x, y - up],
      ],
      tone: 1,
    },
    {
      part: 'polygon',
      points: [
        [x, y - up],
        [x + across, y - up],
        [x + across + back, y - up - back],
        [x + back, y - up - back],
      ],
      tone: 0,
    },
    {
      part: 'polygon',
      points: [
        [x + across, y],
        [x + across + back, y - back],
        [x + across + back, y - up - back],
        [x + across, y - up],
      ],
      tone: 2,
    },
  ]
}

const label = (text: string, x: number, y: number): FigurePart[] =>
  text === '' ? [] : [{ part: 'text', at: [x, y], text }]

/** Boxes side by side in one drawing, all of one width, from left to right; `below` is written under a line along all of them. */
export function boxFigure(
  boxes: readonly Readonly<{ box: Box; labels: EdgeLabels }>[],
  below: string,
  words: Said,
): ModelShape {
  const length = boxes.reduce((sum, { box }) => sum + box.length, 0)
  const width = Math.max(...boxes.map(({ box }) => box.width))
  const tallest = Math.max(...boxes.map(({ box }) => box.height))
  const unit = Math.min((WIDTH - 2 * MARGIN) / (length + width * BACK), 150 / (tallest + width * BACK))
  const floor = MARGIN + (tallest + width * BACK) * unit
  const parts: FigurePart[] = []
  let x = MARGIN
  boxes.forEach(({ box, labels }, at) => {
    const isLast = at === boxes.length - 1
    const across = box.length * unit
    const back = box.width * unit * BACK
    parts.push(
      ...boxParts(box, [x, floor], unit),
      ...label(labels.length, x + across / 2, floor + 16),
      ...label(labels.width, x + across + back / 2 + 14, floor - back / 2 + 8),
      ...label(
        labels.height,
        isLast && boxes.length > 1 ? x + across + back + 16 : x - 16,
        isLast && boxes.length > 1 ? floor - back - (box.height * unit) / 2 : floor - (box.height * unit) / 2,
      ),
    )
    x += across
  })
  if (below !== '') {
    const end = MARGIN + length * unit
    parts.push({
      part: 'line',
      points: [
        [MARGIN, floor + 30],
        [end, floor + 30],
      ],
      ends: ['arrow', 'arrow'],
      dashed: false,
    })
    parts.push(...label(below, (MARGIN + end) / 2, floor + 44))
  }
  return {
    kind: 'figure',
    width: WIDTH,
    height: Math.round(floor + (below === '' ? 28 : 58)),
    parts: parts.map(rounded),
    words,
  }
}

const near = (n: number): number => Math.round(n * 10) / 10
const nearPoint = ([x, y]: Point): Point => [near(x), near(y)]
function rounded(part: FigurePart): FigurePart {
  if (part.part === 'polygon' || part.part === 'line') return { ...part, points: part.points.map(nearPoint) }
  return part.part === 'text' ? { ...part, at: nearPoint(part.at) } : part
}
