/** A place in a sign's box: x to the right, y downwards, both from 0 to 100. */
export type Point = readonly [x: number, y: number]

/** The lines of the writing sheet, y in a sign's box: capitals and digits stand from `top` to `base`. */
export const SHEET = { top: 8, middle: 37, base: 70, low: 94 } as const
/** From one sign's box to the next, so that signs of a number or word stand side by side. */
export const ADVANCE = 72

/** Bowls that more than one letter has. */
const BOWL_LEFT = 'M67 45C64 40 58 37 51 37C40 37 33 44 33 53.5C33 63 40 70 51 70C59 70 65 65 67 58'
const BOWL_RIGHT = 'C36 42 42 37 50 37C60 37 67 44 67 53.5C67 63 60 70 50 70C42 70 36 66 34 59'
const ARCH = 'C38 42 44 37 51 37C60 37 65 42 65 51L65 70'

/**
 * How each sign is written by hand in school print: one path a stroke, in order, each from where the pen begins to where it is lifted.
 * Absolute `M`, `L` and `C` of SVG only, so that the same text can be drawn.
 */
export const STROKES: Readonly<Record<string, readonly string[]>> = {
  0: ['M50 8C38 8 29 22 29 39C29 56 38 70 50 70C62 70 71 56 71 39C71 22 62 8 50 8'],
  1: ['M50 8L50 70'],
  2: ['M31 22C33 12 41 8 50 8C61 8 69 15 69 25C69 39 52 51 31 70L71 70'],
  3: [
    'M32 17C36 11 42 8 49 8C60 8 68 14 68 23C68 32 60 38 48 38C61 38 70 44 70 54C70 64 61 70 49 70C41 70 34 67 30 60',
  ],
  4: ['M58 8L28 50L73 50', 'M58 8L58 70'],
  5: ['M36 8L34 37C38 33 43 31 49 31C62 31 70 38 70 50C70 62 61 70 49 70C41 70 34 67 30 61', 'M36 8L67 8'],
  6: ['M64 9C46 13 31 28 30 49C30 62 38 70 50 70C62 70 70 62 70 51C70 40 62 33 51 33C41 33 33 39 30 49'],
  7: ['M29 8L71 8L44 70'],
  8: [
    'M67 19C64 11 58 8 50 8C40 8 32 14 32 23C32 32 40 36 50 39C61 42 70 46 70 55C70 64 61 70 50 70C39 70 30 64 30 55C30 46 39 42 50 39C60 36 68 32 68 23C68 21 67.6 20 67 19',
  ],
  9: ['M70 27C67 14 60 8 50 8C38 8 30 16 30 27C30 38 38 45 49 45C60 45 68 38 70 27C71 49 57 65 37 69'],

  a: [`${BOWL_LEFT}L67 37L67 70`],
  b: [`M34 8L34 70L34 49${BOWL_RIGHT}`],
  c: ['M65 43C62 39 57 37 51 37C40 37 33 44 33 53.5C33 63 40 70 51 70C57 70 62 68 65 64'],
  d: [`${BOWL_LEFT}L67 8L67 70`],
  e: ['M34 53L66 53C66 43 60 37 50.5 37C40 37 33 44 33 54C33 64 40 70 51 70C57 70 62 68 65 65'],
  f: ['M64 12C62 9 59 8 55 8C48 8 45 12 45 20L45 70', 'M33 37L60 37'],
  g: [`${BOWL_LEFT}L67 37L67 80C67 89 60 94 51 94C44 94 38 92 35 88`],
  h: [`M35 8L35 70L35 50${ARCH}`],
  i: ['M50 37L50 70', 'M50 19L50 21'],
  j: ['M54 37L54 80C54 90 49 94 41 94C38 94 36 93 34 92', 'M54 19L54 21'],
  k: ['M36 8L36 70', 'M63 37L37 55L65 70'],
  l: ['M47 8L47 60C47 66 50 70 57 70'],
  m: [
    'M25 37L25 70L25 49C28 42 32 37 38 37C46 37 50 42 50 51L50 70L50 50C53 42 58 37 63 37C71 37 75 42 75 51L75 70',
  ],
  n: [`M35 37L35 70L35 50${ARCH}`],
  o: ['M50 37C40 37 33 44 33 53.5C33 63 40 70 50 70C60 70 67 63 67 53.5C67 44 60 37 50 37'],
  p: [`M34 37L34 94L34 49${BOWL_RIGHT}`],
  q: [`${BOWL_LEFT}L67 37L67 94`],
  r: ['M40 37L40 70L40 51C43 42 48 37 55 37C58 37 61 37.5 63 39'],
  s: [
    'M63 43C60 39 56 37 50 37C42 37 37 40 37 45.5C37 51 43 52.5 50 53.5C58 54.5 64 56.5 64 62C64 67 58 70 50 70C43 70 38 68 35 64',
  ],
  t: ['M46 19L46 60C46 67 50 70 56 70C59 70 61 69 63 68', 'M34 37L61 37'],
  u: ['M35 37L35 56C35 65 40 70 49 70C57 70 62 65 65 58L65 37L65 70'],
  v: ['M33 37L50 70L67 37'],
  w: ['M24 37L37 70L50 40L63 70L76 37'],
  x: ['M35 37L65 70', 'M65 37L35 70'],
  y: ['M33 37L51 70', 'M68 37L39 94'],
  z: ['M34 37L66 37L34 70L67 70'],

  A: ['M50 8L27 70', 'M50 8L73 70', 'M36 47L64 47'],
  B: [
    'M32 8L32 70',
    'M32 8L49 8C60 8 66 14 66 22.5C66 31 60 37 49 37L32 37L50 37C62 37 69 44 69 53.5C69 63 62 70 50 70L32 70',
  ],
  C: ['M70 18C65 11 59 8 52 8C38 8 29 21 29 39C29 57 38 70 52 70C59 70 65 67 70 60'],
  D: ['M31 8L31 70', 'M31 8L44 8C61 8 71 20 71 39C71 58 61 70 44 70L31 70'],
  E: ['M34 8L34 70', 'M34 8L68 8', 'M34 38L62 38', 'M34 70L68 70'],
  F: ['M35 8L35 70', 'M35 8L68 8', 'M35 38L62 38'],
  G: ['M70 18C65 11 59 8 52 8C38 8 29 21 29 39C29 57 38 70 52 70C60 70 67 67 71 61L71 43L54 43'],
  H: ['M30 8L30 70', 'M70 8L70 70', 'M30 38L70 38'],
  I: ['M50 8L50 70', 'M37 8L63 8', 'M37 70L63 70'],
  J: ['M62 8L62 54C62 65 56 70 47 70C39 70 34 66 32 59'],
  K: ['M33 8L33 70', 'M68 8L34 42L70 70'],
  L: ['M36 8L36 70L68 70'],
  M: ['M27 8L27 70', 'M27 8L50 54L73 8L73 70'],
  N: ['M30 8L30 70', 'M30 8L70 70L70 8'],
  O: ['M50 8C36 8 27 21 27 39C27 57 36 70 50 70C64 70 73 57 73 39C73 21 64 8 50 8'],
  P: ['M33 8L33 70', 'M33 8L50 8C62 8 69 15 69 25C69 35 62 42 50 42L33 42'],
  Q: ['M50 8C36 8 27 21 27 39C27 57 36 70 50 70C64 70 73 57 73 39C73 21 64 8 50 8', 'M54 55L73 74'],
  R: ['M33 8L33 70', 'M33 8L50 8C62 8 68 15 68 24C68 33 62 40 50 40L33 40L48 40L70 70'],
  S: [
    'M67 17C63 11 57 8 50 8C39 8 32 14 32 23C32 32 40 36 50 39C61 42 69 46 69 55C69 64 61 70 50 70C41 70 35 67 30 60',
  ],
  T: ['M50 8L50 70', 'M27 8L73 8'],
  U: ['M30 8L30 50C30 63 38 70 50 70C62 70 70 63 70 50L70 8'],
  V: ['M28 8L50 70L72 8'],
  W: ['M20 8L35 70L50 14L65 70L80 8'],
  X: ['M30 8L70 70', 'M70 8L30 70'],
  Y: ['M28 8L50 40', 'M72 8L50 40L50 70'],
  Z: ['M30 8L69 8L29 70L71 70'],
}

/** Whether every sign of a text can be written over. */
export const isWritable = (text: string): boolean =>
  text !== '' && [...text].every((sign) => STROKES[sign] !== undefined)

/** The strokes of one sign; none for a sign nobody has written down. */
export const strokesOf = (sign: string): readonly string[] => STROKES[sign] ?? []

/** A text's strokes as checkpoints, in the order they are written. */
export const writtenStrokes = (text: string, apart?: number): Point[][] =>
  [...text].flatMap((sign, place) =>
    strokesOf(sign).map((stroke) =>
      checkpoints(stroke, apart).map(([x, y]): Point => [x + place * ADVANCE, y]),
    ),
  )

/** Checkpoints along a stroke, at most `apart` from each other, ends and corners included. */
export function checkpoints(stroke: string, apart = 6): Point[] {
  const points: Point[] = []
  for (const [, kind = '', numbers = ''] of stroke.matchAll(/([MLC])([\d. ]+)/g)) {
    const at = pointsOf(numbers)
    const from = points.at(-1)
    if (kind === 'M' || from === undefined) points.push(...at.slice(0, 1))
    else points.push(...evenly([from, ...at], apart))
  }
  return points
}

function pointsOf(numbers: string): Point[] {
  const all = numbers.trim().split(/\s+/).map(Number)
  return all.flatMap((x, i) => (i % 2 === 0 ? [[x, all[i + 1] ?? 0] as const] : []))
}

/** Points along a line or a cubic curve given by its handles, without the first. */
function evenly(handles: readonly Point[], apart: number): Point[] {
  const fine = Array.from({ length: FINE + 1 }, (_, i) => onCurve(handles, i / FINE))
  const along = [0]
  for (const [i, point] of fine.slice(1).entries())
    along.push((along[i] ?? 0) + distance(fine[i] ?? point, point))
  const length = along.at(-1) ?? 0
  const parts = Math.max(1, Math.ceil(length / apart))
  return Array.from({ length: parts }, (_, i) => {
    const at = along.findIndex((sum) => sum >= ((i + 1) * length) / parts - 1e-9)
    return fine[at] ?? fine[FINE] ?? [0, 0]
  })
}

/** How finely a curve is measured. */
const FINE = 40

/** De Casteljau: the point at `t` between the first handle and the last. */
function onCurve(handles: readonly Point[], t: number): Point {
  const [first, ...rest] = handles
  if (first === undefined) return [0, 0]
  if (rest.length === 0) return first
  return onCurve(
    rest.map((to, i) => {
      const from = handles[i] ?? to
      return [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t] as const
    }),
    t,
  )
}

/** How far two points are from each other. */
export const distance = (a: Point, b: Point): number =>
  Math.sqrt((a[0] - b[0]) * (a[0] - b[0]) + (a[1] - b[1]) * (a[1] - b[1]))
