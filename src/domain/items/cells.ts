import type { Outline, PieceName } from './item.ts'

/** One cell of a grid: `row,column` of a square, `row,column,up` or `row,column,down` of a triangle. */
export type Cell = string
export type CellGrid = Outline['grid']
/** In lengths of a cell's side; y grows downwards. */
export type Spot = readonly [x: number, y: number]

/** Which grid a piece lies on and how many cells it covers. Every piece is that many cells side by side around one point. */
export const PIECE_SIZES: Readonly<Record<PieceName, Readonly<{ grid: CellGrid; cells: number }>>> = {
  hexagon: { grid: 'triangles', cells: 6 },
  trapezoid: { grid: 'triangles', cells: 3 },
  rhombus: { grid: 'triangles', cells: 2 },
  triangle: { grid: 'triangles', cells: 1 },
  square: { grid: 'squares', cells: 1 },
  rectangle: { grid: 'squares', cells: 2 },
  corner: { grid: 'squares', cells: 3 },
}

/**
 * The middle of a cell, in parts of a side: halves of a square, thirds of a triangle.
 * Rows of triangles lean: going one row down is going half a side to the right, so that every row is named alike.
 */
type Middle = readonly [row: number, column: number]

const PARTS = { squares: 2, triangles: 3 } as const

/** The cells of a piece turned `turn` times (by 60° on triangles, by 90° on squares) around the point at `row`, `column`. */
export function pieceCells(name: PieceName, row: number, column: number, turn: number): readonly Cell[] {
  const { grid, cells } = PIECE_SIZES[name]
  const parts = PARTS[grid]
  return around(grid, turn + cells)
    .slice(turn)
    .map(([r, c]) => nameOf(grid, [r + parts * row, c + parts * column]))
    .toSorted(byPlace)
}

/** How often a piece can be turned before it lies as at first. */
export const turnsOf = (name: PieceName): number => (PIECE_SIZES[name].grid === 'triangles' ? 6 : 4)

/** The same cells so many rows and columns on. */
export const movedCells = (cells: readonly Cell[], rows: number, columns: number): readonly Cell[] =>
  cells.map((cell) => {
    const { row, column, way } = placeOf(cell)
    return [row + rows, column + columns, ...(way === null ? [] : [way])].join(',')
  })

/** Is it the name of a cell of that grid? */
export const isCell = (grid: CellGrid, text: string): boolean =>
  (grid === 'squares' ? /^-?\d+,-?\d+$/ : /^-?\d+,-?\d+,(up|down)$/).test(text)

/** Reading order: from the top, each row from the left. */
export function byPlace(one: Cell, other: Cell): number {
  const a = placeOf(one)
  const b = placeOf(other)
  return a.row - b.row || a.column - b.column || Number(a.way === 'up') - Number(b.way === 'up')
}

/** Row, column and, of a triangle, which way it points. */
export function placeOf(cell: Cell): { row: number; column: number; way: 'up' | 'down' | null } {
  const [row, column, way] = cell.split(',')
  return { row: Number(row), column: Number(column), way: way === 'up' || way === 'down' ? way : null }
}

/** Where the corners of a cell are, clockwise. */
export function cornersOf(cell: Cell): readonly Spot[] {
  const { row, column, way } = placeOf(cell)
  if (way === null)
    return [
      [column, row],
      [column + 1, row],
      [column + 1, row + 1],
      [column, row + 1],
    ]
  return way === 'down'
    ? [lattice(row, column), lattice(row, column + 1), lattice(row + 1, column)]
    : [lattice(row, column + 1), lattice(row + 1, column + 1), lattice(row + 1, column)]
}

/** The line around cells, one closed run of corners a piece of land (or a hole in it). */
export function bordersOf(cells: readonly Cell[]): readonly (readonly Spot[])[] {
  const edges = new Map<string, readonly [Spot, Spot]>()
  for (const cell of cells) {
    const corners = cornersOf(cell)
    corners.forEach((from, at) => {
      const to = corners[(at + 1) % corners.length] ?? from
      if (!edges.delete(`${spotKey(to)} ${spotKey(from)}`))
        edges.set(`${spotKey(from)} ${spotKey(to)}`, [from, to])
    })
  }
  const borders: Spot[][] = []
  for (let run = takeRun(edges); run.length > 0; run = takeRun(edges)) borders.push(straightened(run))
  return borders
}

function takeRun(edges: Map<string, readonly [Spot, Spot]>): Spot[] {
  const run: Spot[] = []
  let next = edges.entries().next().value
  while (next !== undefined) {
    const [key, [from, to]] = next
    edges.delete(key)
    run.push(from)
    next = [...edges].find(([, [start]]) => spotKey(start) === spotKey(to))
    if (run[0] !== undefined && spotKey(run[0]) === spotKey(to)) break
  }
  return run
}

/** Without the corners that lie on a straight line. */
const straightened = (run: readonly Spot[]): Spot[] =>
  run.filter((here, at) => {
    const before = run.at(at - 1) ?? here
    const after = run[(at + 1) % run.length] ?? here
    const turn = (here[0] - before[0]) * (after[1] - here[1]) - (here[1] - before[1]) * (after[0] - here[0])
    return Math.abs(turn) > 1e-6
  })

const spotKey = ([x, y]: Spot): string => `${Math.round(x * 2)} ${Math.round(y * 4)}`

const lattice = (row: number, column: number): Spot => [column + row / 2, (row * Math.sqrt(3)) / 2]

function around(grid: CellGrid, count: number): Middle[] {
  const middles: Middle[] = []
  for (let at: Middle = [1, 1]; middles.length < count; at = turned(grid, at)) middles.push(at)
  return middles
}

const turned = (grid: CellGrid, [row, column]: Middle): Middle =>
  grid === 'triangles' ? [row + column, 0 - row] : [column, 0 - row]

function nameOf(grid: CellGrid, [row, column]: Middle): Cell {
  const parts = PARTS[grid]
  const place = `${Math.floor(row / parts)},${Math.floor(column / parts)}`
  if (grid === 'squares') return place
  return `${place},${((row % parts) + parts) % parts === 1 ? 'down' : 'up'}`
}
