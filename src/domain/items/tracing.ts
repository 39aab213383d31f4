import { ADVANCE, checkpoints, distance, type Point, strokesOf } from './strokes.ts'
import type { Traced } from './trace.ts'

/** What the pen drew from where it was put down to where it was lifted. */
export type Stroke = readonly Point[]

/** How far beside a stroke still counts as on it. */
const REACH = 13
/** As much of a sign must be drawn over, and as much of what was drawn must lie on the sign. */
const COVERED = 0.85
const ON_IT = 0.78
/** A sign that lies as near to its mirror image as this is the same on both sides, as o and V are and nearly n. */
const ALIKE = 2
/** The mirror image fits so clearly that the order need not be looked at: a part of the distance of the sign as it is. */
const CLEARLY = 0.75
/** A drawing as long as this part of a sign is whole, well drawn or not. */
const LONG = 0.8
/** Checkpoints a quick pen may jump over. */
const JUMP = 2

/**
 * How a text was drawn over: `in-order`; `mirrored` where a sign faces the other way; `bottom-up` where a stroke that goes down was
 * drawn up or begun below; `wrong-order` where the shapes are right and strokes or signs were made in another order or direction;
 * `off` for anything else. Null while signs are still missing.
 */
export function readTracing(text: string, drawn: readonly Stroke[]): Traced | null {
  const strokesDrawn = drawn.map(filled)
  const signs = [...text].map((sign, place) => ({ sign, place }))
  const inks = signs.map(({ place }) =>
    strokesDrawn.map((stroke) => stroke.filter(([x]) => boxOf(x, signs.length) === place)),
  )
  const fits = signs.map(({ sign, place }, i) => fitOf(sign, place, inks[i] ?? []))
  if (fits.includes('missing')) return null
  if (fits.includes('off')) return 'off'
  if (fits.includes('mirrored')) return 'mirrored'
  const strokes = signs.flatMap(({ sign, place }) => signAt(sign, place)).map(passes)
  const path = strokesDrawn.flatMap(passes)
  if (follows(path, strokes.flat())) return 'in-order'
  const turned = strokes.filter((stroke) => !follows(path, stroke))
  return turned.some(goesDown) || (turned.length > 0 && begunBelow(path, strokes))
    ? 'bottom-up'
    : 'wrong-order'
}

/** A sign's strokes where it stands in the text. */
const signAt = (sign: string, place: number, apart?: number): Point[][] =>
  strokesOf(sign).map((stroke) => checkpoints(stroke, apart).map(([x, y]) => [x + place * ADVANCE, y]))

/** Which sign's box a place belongs to; what lies beyond belongs to the first or the last. */
const boxOf = (x: number, signs: number): number =>
  Math.min(signs - 1, Math.max(0, Math.floor((x - 50 + ADVANCE / 2) / ADVANCE)))

/** A pen stroke with points as close as checkpoints, however quickly it was drawn. */
function filled(stroke: Stroke): Point[] {
  const [first] = stroke
  if (first === undefined) return []
  const points: Point[] = [first]
  for (const to of stroke) {
    const from = points.at(-1) ?? to
    const parts = Math.ceil(distance(from, to) / 3)
    for (let i = 1; i <= parts; i++)
      points.push([from[0] + ((to[0] - from[0]) * i) / parts, from[1] + ((to[1] - from[1]) * i) / parts])
  }
  return points
}

type Fit = 'fits' | 'mirrored' | 'off' | 'missing'

/** How what was drawn in a sign's box compares with the sign, whatever the order it was drawn in. */
function fitOf(sign: string, place: number, ink: readonly Stroke[]): Fit {
  const drawn = ink.flat()
  if (drawn.length === 0) return 'missing'
  const shape = signAt(sign, place, 2).flat()
  const aside = middleOf(drawn) - middleOf(shape)
  const over = Math.max(-REACH, Math.min(REACH, aside))
  const turned = mirrored(shape, over)
  // Both are laid over the middle of what was drawn: where it stands is another thing than how it faces.
  const asIs = apart(
    shape.map(([x, y]) => [x + over, y]),
    drawn,
  )
  const asTurned = apart(turned, drawn)
  const facesAway =
    asTurned < asIs &&
    apart(shape, mirrored(shape, 0)) > ALIKE &&
    (asTurned < asIs * CLEARLY ||
      (!inOrder(signAt(sign, place), ink) && inOrder(turnedStrokes(sign, place, over), ink)))
  if (facesAway && isOver(turned, drawn)) return 'mirrored'
  if (isOver(shape, drawn)) return 'fits'
  const onIt = Math.max(near(drawn, shape), near(drawn, turned))
  return onIt >= ON_IT && lengthOf(drawn) < lengthOf(shape) * LONG ? 'missing' : 'off'
}

const inOrder = (sign: readonly Stroke[], ink: readonly Stroke[]): boolean =>
  follows(ink.flatMap(passes), sign.flatMap(passes))

const turnedStrokes = (sign: string, place: number, over: number): Point[][] => {
  const strokes = signAt(sign, place)
  const middle = middleOf(strokes.flat())
  return strokes.map((stroke) => mirrored(stroke, over, middle))
}

/** A shape that faces the other way where it stands, or a little beside. */
const mirrored = (shape: readonly Point[], over: number, middle = middleOf(shape)): Point[] =>
  shape.map(([x, y]) => [2 * middle - x + over, y])

/** Halfway between the leftmost and the rightmost. */
function middleOf(points: readonly Point[]): number {
  const xs = points.map(([x]) => x)
  return (Math.min(...xs) + Math.max(...xs)) / 2
}

const isOver = (shape: readonly Point[], ink: readonly Point[]): boolean =>
  near(shape, ink) >= COVERED && near(ink, shape) >= ON_IT

/** Which part of some points lies close to others. */
const near = (points: readonly Point[], others: readonly Point[]): number =>
  points.filter((point) => toNearest(point, others) <= REACH).length / points.length

/** How far two sets of points are from each other on average, both ways. */
const apart = (a: readonly Point[], b: readonly Point[]): number => oneWay(a, b) + oneWay(b, a)

const oneWay = (from: readonly Point[], to: readonly Point[]): number =>
  from.reduce((sum, point) => sum + toNearest(point, to), 0) / from.length

function toNearest(point: Point, others: readonly Point[]): number {
  let least = Number.POSITIVE_INFINITY
  for (const other of others) least = Math.min(least, distance(point, other))
  return least
}

const lengthOf = (points: readonly Point[]): number =>
  points.slice(1).reduce((sum, point, i) => {
    const step = distance(points[i] ?? point, point)
    // Where the pen was lifted, or a stroke ends, nothing was drawn.
    return step > REACH ? sum : sum + step
  }, 0)

/** A place on a stroke and which way the stroke goes there; `again` where it has been before: a lifted pen need not go back along it. */
type Pass = Readonly<{ at: Point; way: Point; again: boolean }>

const passes = (stroke: Stroke): Pass[] =>
  stroke.map((at, i) => ({
    at,
    way: direction(stroke[Math.max(0, i - 2)] ?? at, stroke[Math.min(stroke.length - 1, i + 2)] ?? at),
    again: stroke.slice(0, Math.max(0, i - 2)).some((before) => distance(before, at) < 5),
  }))

/** One long, or nothing where two points are as good as one: a dot has no direction. */
function direction(from: Point, to: Point): Point {
  const long = distance(from, to)
  return long < 4 ? [0, 0] : [(to[0] - from[0]) / long, (to[1] - from[1]) / long]
}

/** Whether a pen passed all places one after the other and in their direction, however it wandered between them. */
function follows(pen: readonly Pass[], way: readonly Pass[]): boolean {
  let reached = 0
  for (const point of pen) {
    for (let next = nextFrom(way, reached, point); next !== null; next = nextFrom(way, reached, point))
      reached = next
  }
  return way.slice(reached).filter(({ again }) => !again).length <= JUMP
}

/** The place after the one that a pen passes here, of the next few that it must pass. */
function nextFrom(way: readonly Pass[], reached: number, pen: Pass): number | null {
  let jumps = 0
  for (let i = reached; i < way.length && jumps <= JUMP; i++) {
    const place = way[i]
    if (place === undefined) return null
    if (distance(place.at, pen.at) <= REACH && !isAgainst(place.way, pen.way)) return i + 1
    if (!place.again) jumps += 1
  }
  return null
}

const isAgainst = (a: Point, b: Point): boolean => a[0] * b[0] + a[1] * b[1] < 0

const goesDown = (stroke: readonly Pass[]): boolean =>
  (stroke.at(-1)?.at[1] ?? 0) - (stroke[0]?.at[1] ?? 0) > REACH

/** Whether the pen was first put down far below where the first stroke begins. */
function begunBelow(pen: readonly Pass[], strokes: readonly (readonly Pass[])[]): boolean {
  const ys = (strokes[0] ?? []).map(({ at }) => at[1])
  const begin = ys[0] ?? 0
  return (pen[0]?.at[1] ?? 0) - begin > (Math.max(...ys) - begin) / 2
}
