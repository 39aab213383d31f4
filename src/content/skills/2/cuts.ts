import type { FigurePart, ModelShape } from '#domain/items/model.ts'
import type { Language, Said } from '#domain/language.ts'

type Point = readonly [x: number, y: number]
type Area = readonly Point[]

/** A way to cut a square of 60 into parts; `equal` when all are the same amount. */
export type Cut = Readonly<{ id: string; parts: number; equal: boolean; areas: readonly Area[]; told: Said }>

const SIDE = 60
const box = (x: number, y: number, width: number, height: number): Area => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
]
const columns = (parts: number): Area[] =>
  Array.from({ length: parts }, (_, i) => box((i * SIDE) / parts, 0, SIDE / parts, SIDE))
const rows = (parts: number): Area[] =>
  Array.from({ length: parts }, (_, i) => box(0, (i * SIDE) / parts, SIDE, SIDE / parts))
const MIDDLE: Point = [30, 30]
const CORNERS: readonly [Point, Point, Point, Point] = [
  [0, 0],
  [60, 0],
  [60, 60],
  [0, 60],
]
const [NW, NE, SE, SW] = CORNERS

const cut = (id: string, areas: readonly Area[], equal: boolean, en: string, es: string): Cut => ({
  id,
  parts: areas.length,
  equal,
  areas,
  told: { en, es },
})

/** Equal shares may look different; and shares that look alike may not be equal. */
export const CUTS: readonly Cut[] = [
  cut('2-columns', columns(2), true, '2 equal columns', '2 columnas iguales'),
  cut('2-rows', rows(2), true, '2 equal rows', '2 filas iguales'),
  cut(
    '2-slant',
    [
      [NW, NE, SE],
      [NW, SE, SW],
    ],
    true,
    '2 equal triangles',
    '2 triángulos iguales',
  ),
  cut('3-columns', columns(3), true, '3 equal columns', '3 columnas iguales'),
  cut('3-rows', rows(3), true, '3 equal rows', '3 filas iguales'),
  cut('4-columns', columns(4), true, '4 equal columns', '4 columnas iguales'),
  cut('4-rows', rows(4), true, '4 equal rows', '4 filas iguales'),
  cut(
    '4-squares',
    [box(0, 0, 30, 30), box(30, 0, 30, 30), box(30, 30, 30, 30), box(0, 30, 30, 30)],
    true,
    '4 equal squares',
    '4 cuadrados iguales',
  ),
  cut(
    '4-triangles',
    [
      [NW, NE, MIDDLE],
      [NE, SE, MIDDLE],
      [SE, SW, MIDDLE],
      [SW, NW, MIDDLE],
    ],
    true,
    '4 equal triangles',
    '4 triángulos iguales',
  ),
  cut(
    '2-uneven',
    [box(0, 0, 18, 60), box(18, 0, 42, 60)],
    false,
    '2 columns, the first one thin',
    '2 columnas, la primera más angosta',
  ),
  cut(
    '3-uneven',
    [box(0, 0, 30, 30), box(30, 0, 30, 30), box(0, 30, 60, 30)],
    false,
    '3 parts: 2 small squares above, 1 long row below',
    '3 partes: 2 cuadrados chicos arriba y 1 fila larga abajo',
  ),
  cut(
    '4-uneven',
    [box(0, 0, 9, 60), box(9, 0, 17, 60), box(26, 0, 17, 60), box(43, 0, 17, 60)],
    false,
    '4 columns, the first one thin',
    '4 columnas, la primera más angosta',
  ),
]
export const cutOf = (id: string): Cut | undefined => CUTS.find((one) => one.id === id)

const moved = (area: Area, by: number): Area => area.map(([x, y]) => [x + by, y + 6])
const drawnAt = ({ areas }: Cut, by: number): FigurePart[] =>
  areas.map((area, i) => ({ part: 'polygon', points: moved(area, by), tone: i === 0 ? 1 : 0 }))

const TOLD: Readonly<Record<Language, (left: Cut, right: Cut) => string>> = {
  en: (left, right) =>
    `Two squares. Left: ${left.told.en}. Right: ${right.told.en}. The first part of each is shaded.`,
  es: (left, right) =>
    `Dos cuadrados. Izquierda: ${left.told.es}. Derecha: ${right.told.es}. En cada uno está pintada la primera parte.`,
}

/** Two squares of one size side by side, the first part of each shaded. */
export const twoSquares = (left: Cut, right: Cut): ModelShape => ({
  kind: 'figure',
  width: 152,
  height: 72,
  parts: [...drawnAt(left, 6), ...drawnAt(right, 86)],
  words: { en: TOLD.en(left, right), es: TOLD.es(left, right) },
})
