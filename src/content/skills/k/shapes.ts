import type { FigurePart, ModelShape, Solid } from '#domain/items/model.ts'
import type { Said } from '#domain/language.ts'
import { figure, round, type Tone } from './figures.ts'

export type FlatShape = 'circle' | 'triangle' | 'square' | 'rectangle' | 'hexagon' | 'pentagon'
export type SolidShape = Extract<Solid, 'cube' | 'cone' | 'cylinder' | 'sphere'>
export type Shape = FlatShape | SolidShape

/** How a flat shape is drawn: which of its forms, how far it is turned, how big (1 to 3), and its fill. */
export type Look = Readonly<{ form: number; turn: number; size: 1 | 2 | 3; tone: Tone }>

type Point = readonly [x: number, y: number]

const MIDDLE = 60
const RADIUS: Readonly<Record<Look['size'], number>> = { 1: 30, 2: 42, 3: 54 }

/** Corners around the middle at these angles (0 is up, clockwise). */
const onCircle = (...angles: readonly number[]): Point[] =>
  angles.map((angle) => {
    const turn = (angle * Math.PI) / 180
    return [Math.sin(turn), -Math.cos(turn)] as const
  })

/** The corners of each shape, in several forms that all deserve its name. All lie on one circle. */
const FORMS: Readonly<Record<Exclude<FlatShape, 'circle'>, readonly (readonly Point[])[]>> = {
  triangle: [
    onCircle(0, 120, 240),
    onCircle(0, 155, 205),
    onCircle(45, 135, 225),
    onCircle(300, 60, 180),
    onCircle(285, 75, 150),
  ],
  square: [onCircle(45, 135, 225, 315)],
  rectangle: [
    onCircle(62, 118, 242, 298),
    onCircle(28, 152, 208, 332),
    onCircle(72, 108, 252, 288),
    onCircle(20, 160, 200, 340),
  ],
  hexagon: [onCircle(0, 60, 120, 180, 240, 300), onCircle(30, 90, 150, 210, 270, 330)],
  pentagon: [onCircle(0, 72, 144, 216, 288)],
}

/** Where the corners of a shape lie; a circle has none. */
export function cornersOf(shape: FlatShape, { form, turn, size }: Look): Point[] {
  if (shape === 'circle') return []
  const forms = FORMS[shape]
  const angle = (turn * Math.PI) / 180
  return (forms[form % forms.length] ?? []).map(([x, y]) => [
    round(MIDDLE + RADIUS[size] * (x * Math.cos(angle) - y * Math.sin(angle))),
    round(MIDDLE + RADIUS[size] * (x * Math.sin(angle) + y * Math.cos(angle))),
  ])
}

/** What is seen of a shape, without its name. */
export const FEATURES: Readonly<Record<Shape, Said>> = {
  circle: { en: 'One round line, no corners', es: 'Una línea redonda, sin esquinas' },
  triangle: { en: '3 straight sides and 3 corners', es: '3 lados rectos y 3 esquinas' },
  square: { en: '4 sides of one length and square corners', es: '4 lados iguales y esquinas rectas' },
  rectangle: {
    en: '4 sides, two long and two short, and square corners',
    es: '4 lados, dos largos y dos cortos, y esquinas rectas',
  },
  hexagon: { en: '6 straight sides and 6 corners', es: '6 lados rectos y 6 esquinas' },
  pentagon: { en: '5 straight sides and 5 corners', es: '5 lados rectos y 5 esquinas' },
  cube: { en: 'A box with 6 square faces', es: 'Una caja con 6 caras cuadradas' },
  cone: { en: 'One round face and one point', es: 'Una cara redonda y una punta' },
  cylinder: { en: 'Two round faces, like a can', es: 'Dos caras redondas, como una lata' },
  sphere: { en: 'Round all over, like a ball', es: 'Redonda por todos lados, como una pelota' },
}

/** A flat shape on a card of its own; `more` is drawn on top. */
export function flatFigure(
  shape: FlatShape,
  look: Look,
  words: Said = FEATURES[shape],
  more: readonly FigurePart[] = [],
): ModelShape {
  const outline: FigurePart =
    shape === 'circle'
      ? { part: 'circle', at: [MIDDLE, MIDDLE], radius: RADIUS[look.size], tone: look.tone }
      : { part: 'polygon', points: cornersOf(shape, look), tone: look.tone }
  return figure(120, 120, [outline, ...more], words)
}

/** Figures that are nearly triangles: open, with a curved side, without corners. */
export function nearTriangle({ form, turn, size, tone }: Look): ModelShape {
  const corners = cornersOf('triangle', { form: 0, turn, size, tone })
  const [top = [0, 0], right = [0, 0], left = [0, 0]] = corners
  switch (form % 3) {
    case 0:
      return figure(
        120,
        120,
        [
          {
            part: 'line',
            points: [between(top, right), right, left, top],
            ends: ['none', 'none'],
            dashed: false,
          },
        ],
        { en: 'Straight lines that do not close', es: 'Líneas rectas que no se cierran' },
      )
    case 1:
      return figure(
        120,
        120,
        [{ part: 'polygon', points: [top, right, ...bulge(right, left), left], tone }],
        {
          en: '2 straight sides and 1 curved side',
          es: '2 lados rectos y 1 lado curvo',
        },
      )
    default:
      return figure(120, 120, [{ part: 'curve', points: corners, closed: true, tone }], {
        en: 'A curved line without corners',
        es: 'Una línea curva sin esquinas',
      })
  }
}

/** A third of the way along. */
const between = ([x1, y1]: Point, [x2, y2]: Point): Point => [
  round(x1 + (x2 - x1) * 0.4),
  round(y1 + (y2 - y1) * 0.4),
]
/** Points of an arc that bulges away from the middle. */
function bulge(from: Point, to: Point): Point[] {
  const out: Point = [(from[0] + to[0]) / 2 - MIDDLE, (from[1] + to[1]) / 2 - MIDDLE]
  return Array.from({ length: 9 }, (_, i) => {
    const part = (i + 1) / 10
    const far = Math.sin(part * Math.PI) * 0.7
    return [
      round(from[0] + (to[0] - from[0]) * part + out[0] * far),
      round(from[1] + (to[1] - from[1]) * part + out[1] * far),
    ] as const
  })
}

/** A number beside each side, or each corner, as it is counted. */
export function countedParts(shape: FlatShape, look: Look, part: 'sides' | 'corners'): FigurePart[] {
  const corners = cornersOf(shape, look)
  return corners.map((corner, i) => {
    const next = corners[(i + 1) % corners.length] ?? corner
    const at: Point = part === 'corners' ? corner : [(corner[0] + next[0]) / 2, (corner[1] + next[1]) / 2]
    const inward = part === 'corners' ? 0.74 : 0.76
    return {
      part: 'text',
      at: [round(MIDDLE + (at[0] - MIDDLE) * inward), round(MIDDLE + (at[1] - MIDDLE) * inward)],
      text: String(i + 1),
    }
  })
}

/** What a shape is called, with its article. */
export const NAMES: Readonly<Record<Shape, Readonly<{ en: string; es: string; the: Said; a: Said }>>> = {
  circle: named('circle', 'círculo', 'm'),
  triangle: named('triangle', 'triángulo', 'm'),
  square: named('square', 'cuadrado', 'm'),
  rectangle: named('rectangle', 'rectángulo', 'm'),
  hexagon: named('hexagon', 'hexágono', 'm'),
  pentagon: named('pentagon', 'pentágono', 'm'),
  cube: named('cube', 'cubo', 'm'),
  cone: named('cone', 'cono', 'm'),
  cylinder: named('cylinder', 'cilindro', 'm'),
  sphere: named('sphere', 'esfera', 'f'),
}

function named(en: string, es: string, gender: 'm' | 'f') {
  return {
    en,
    es,
    the: { en: `the ${en}`, es: `${gender === 'f' ? 'la' : 'el'} ${es}` },
    a: { en: `a ${en}`, es: `${gender === 'f' ? 'una' : 'un'} ${es}` },
  }
}
