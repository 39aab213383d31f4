import { asking } from '#content/asking.ts'
import type { Ask, Drawn } from '#content/skill.ts'
import { type Cell, movedCells, PIECE_SIZES, pieceCells, placeOf } from '#domain/items/cells.ts'
import type { Outline, PieceName } from '#domain/items/item.ts'
import type { ModelShape } from '#domain/items/model.ts'
import { cellsIn, coverings, coverResponse, type Laid, layAll } from '#domain/items/tiling.ts'
import type { Language } from '#domain/language.ts'

/** A shape to cover, the pieces that are offered, and the piece that looks most like the whole. */
export type Target = Readonly<{
  name: string
  outline: Outline
  pieces: readonly PieceName[]
  like: PieceName
}>
export type Covering = { target: Target; count: number; turn: number }

type Placed = readonly [name: PieceName, row: number, column: number, turn: number]

/** A shape as pieces would make it. */
export const madeOf = (
  name: string,
  placed: readonly Placed[],
  pieces: readonly PieceName[],
  like: PieceName,
): Target => ({
  name,
  pieces,
  like,
  outline: {
    grid: PIECE_SIZES[like].grid,
    cells: [...new Set(placed.flatMap(([piece, ...at]) => pieceCells(piece, ...at)))],
  },
})
/** A shape as rows of squares: "##" over "#". */
export const rowsOf = (
  name: string,
  rows: readonly string[],
  pieces: readonly PieceName[],
  like: PieceName,
): Target => ({
  name,
  pieces,
  like,
  outline: {
    grid: 'squares',
    cells: rows.flatMap((row, y) => [...row].flatMap((cell, x) => (cell === '#' ? [`${y},${x}`] : []))),
  },
})
export const cellsOf = (
  name: string,
  cells: readonly Cell[],
  pieces: readonly PieceName[],
  like: PieceName,
): Target => ({
  name,
  pieces,
  like,
  outline: { grid: 'triangles', cells },
})

export const BIG_TRIANGLE: readonly Cell[] = ['0,0,down', '0,0,up', '0,1,down', '1,0,down']
export const HUGE_TRIANGLE: readonly Cell[] = [
  ...['0,0,down', '0,0,up', '0,1,down', '0,1,up', '0,2,down'],
  ...['1,0,down', '1,0,up', '1,1,down', '2,0,down'],
]
export const LONG: readonly Cell[] = ['0,0,down', '0,0,up', '0,1,down', '0,1,up']

/** A cell turned around the corner (0, 0): by 60° on triangles, by 90° on squares. Its middle is counted in parts of a side. */
function turnedCell(grid: Outline['grid'], cell: Cell): Cell {
  const { row, column, way } = placeOf(cell)
  const parts = grid === 'triangles' ? 3 : 2
  const inCell = way === 'up' ? 2 : 1
  const [y, x] = [parts * row + inCell, parts * column + inCell]
  const [down, right] = grid === 'triangles' ? [y + x, 0 - y] : [x, 0 - y]
  const place = `${Math.floor(down / parts)},${Math.floor(right / parts)}`
  if (grid === 'squares') return place
  return `${place},${((down % parts) + parts) % parts === 1 ? 'down' : 'up'}`
}

const known = new Map<string, readonly (readonly PieceName[])[]>()
/** Every way to cover a shape with just so many pieces; turning it changes none of them. */
export function waysFor({ target, count }: Covering): readonly (readonly PieceName[])[] {
  const name = `${target.name} ${target.pieces} ${count}`
  const before = known.get(name)
  if (before !== undefined) return before
  const found = coverings(target.outline, target.pieces).filter(({ length }) => length === count)
  known.set(name, found)
  return found
}

/** The outline as it lies, from its uppermost and leftmost cell. */
function outlineOf({ target: { outline }, turn }: Covering): Outline {
  let cells = outline.cells
  for (let by = 0; by < turn; by++) cells = cells.map((cell) => turnedCell(outline.grid, cell))
  const top = Math.min(...cells.map((cell) => placeOf(cell).row))
  const left = Math.min(...cells.map((cell) => placeOf(cell).column))
  return { grid: outline.grid, cells: movedCells(cells, 0 - top, 0 - left) }
}

export const best = (p: Covering): readonly PieceName[] => waysFor(p)[0] ?? []

const laid = new Map<string, readonly Laid[]>()
/** The right pieces on their cells; found once for each way a shape lies, since it is asked for twice an item. */
function laidOn(p: Covering, outline: Outline): Readonly<{ name: string; cells: readonly Cell[] }>[] {
  const name = `${p.target.name} ${p.target.pieces} ${p.count} ${p.turn}`
  const pieces = laid.get(name) ?? layAll(outline, p.target.pieces, best(p))
  laid.set(name, pieces)
  return pieces.map((piece) => ({ name: piece.name, cells: piece.cells ?? [] }))
}

/** The shape with nothing on it, and with the right pieces on it. */
export function emptyShape(p: Covering): ModelShape {
  const outline = outlineOf(p)
  return { kind: 'cover', grid: outline.grid, outline: outline.cells, pieces: [] }
}
export function coveredShape(p: Covering): ModelShape {
  const outline = outlineOf(p)
  return { kind: 'cover', grid: outline.grid, outline: outline.cells, pieces: laidOn(p, outline) }
}

/** Offered pieces from small to large. */
const bySize = ({ target }: Covering): readonly PieceName[] =>
  target.pieces.toSorted((one, other) => PIECE_SIZES[one].cells - PIECE_SIZES[other].cells)
/** The pieces with the one at an end of the sizes exchanged for that at the other; null where all are of one size. */
export function exchanged(p: Covering, to: 'largest' | 'smallest'): string | null {
  const right = best(p)
  const sizes = to === 'largest' ? bySize(p).toReversed() : bySize(p)
  const [wanted] = sizes
  const out = right.find((name) => name !== wanted)
  if (wanted === undefined || out === undefined) return null
  const changed = coverResponse(right.with(right.indexOf(out), wanted))
  const difference = cellsIn(changed.split(',') as PieceName[]) - p.target.outline.cells.length
  return to === 'largest' ? (difference > 0 ? changed : null) : difference < 0 ? changed : null
}

export const turn: Drawn<number> = { draw: (chance) => chance.whole(0, 5) }
export const covering: Ask<Covering> = asking<Covering, 'cover'>('cover', 'exact', ({ p }) => ({
  outline: outlineOf(p),
  pieces: p.target.pieces,
}))

const PIECE_NAMES: Readonly<
  Record<Language, Readonly<Record<PieceName, readonly [one: string, many: string]>>>
> = {
  en: {
    hexagon: ['hexagon', 'hexagons'],
    trapezoid: ['trapezoid', 'trapezoids'],
    rhombus: ['rhombus', 'rhombuses'],
    triangle: ['triangle', 'triangles'],
    square: ['square', 'squares'],
    rectangle: ['rectangle', 'rectangles'],
    corner: ['corner', 'corners'],
  },
  es: {
    hexagon: ['hexágono', 'hexágonos'],
    trapezoid: ['trapecio', 'trapecios'],
    rhombus: ['rombo', 'rombos'],
    triangle: ['triángulo', 'triángulos'],
    square: ['cuadrado', 'cuadrados'],
    rectangle: ['rectángulo', 'rectángulos'],
    corner: ['esquina', 'esquinas'],
  },
}
/** "1 trapezoid and 1 triangle". */
export function told(p: Covering, language: Language): string {
  const right = best(p)
  const kinds = [...new Set(right)].map((name) => {
    const count = right.filter((one) => one === name).length
    return `${count} ${PIECE_NAMES[language][name][count === 1 ? 0 : 1]}`
  })
  const last = kinds.pop() ?? ''
  return kinds.length === 0 ? last : `${kinds.join(', ')} ${language === 'en' ? 'and' : 'y'} ${last}`
}
