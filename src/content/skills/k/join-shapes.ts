import { asking } from '#content/asking.ts'
import { defineSkill } from '#content/define-skill.ts'
import { oneOf } from '#content/draw.ts'
import type { Ask, Drawn } from '#content/skill.ts'
import { type Cell, movedCells, PIECE_SIZES, pieceCells, placeOf } from '#domain/items/cells.ts'
import type { Outline, PieceName } from '#domain/items/item.ts'
import { cellsIn, coverings, coverResponse, type Laid, layAll } from '#domain/items/tiling.ts'
import type { Language } from '#domain/language.ts'

/** A shape to cover, the pieces that are offered, and the piece that looks most like the whole. */
type Target = Readonly<{
  name: string
  outline: Outline
  pieces: readonly PieceName[]
  like: PieceName
}>
type P = { target: Target; count: number; turn: number }

type Placed = readonly [name: PieceName, row: number, column: number, turn: number]

/** A shape as pieces would make it. */
const madeOf = (
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
const rowsOf = (
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
const cellsOf = (
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

const BIG_TRIANGLE: readonly Cell[] = ['0,0,down', '0,0,up', '0,1,down', '1,0,down']
const HUGE_TRIANGLE: readonly Cell[] = [
  ...['0,0,down', '0,0,up', '0,1,down', '0,1,up', '0,2,down'],
  ...['1,0,down', '1,0,up', '1,1,down', '2,0,down'],
]
const LONG: readonly Cell[] = ['0,0,down', '0,0,up', '0,1,down', '0,1,up']

const TWO: readonly Target[] = [
  madeOf('diamond', [['rhombus', 0, 0, 0]], ['triangle', 'trapezoid'], 'trapezoid'),
  madeOf('boat', [['trapezoid', 0, 0, 0]], ['triangle', 'rhombus'], 'rhombus'),
  madeOf('hexagon', [['hexagon', 0, 0, 0]], ['trapezoid', 'rhombus', 'triangle'], 'triangle'),
  cellsOf('big triangle', BIG_TRIANGLE, ['triangle', 'trapezoid'], 'triangle'),
  cellsOf('slide', LONG, ['rhombus', 'trapezoid'], 'trapezoid'),
  cellsOf('long boat', [...LONG, '0,2,down'], ['rhombus', 'trapezoid'], 'trapezoid'),
  rowsOf('two squares', ['##'], ['square', 'corner'], 'corner'),
  rowsOf('big square', ['##', '##'], ['square', 'rectangle'], 'square'),
  rowsOf('row of three', ['###'], ['square', 'rectangle'], 'rectangle'),
  rowsOf('row of four', ['####'], ['square', 'rectangle'], 'square'),
  rowsOf('wide rectangle', ['###', '###'], ['rectangle', 'corner'], 'rectangle'),
  rowsOf('step', ['#.', '##'], ['square', 'rectangle'], 'rectangle'),
]
const THREE: readonly Target[] = [
  madeOf('hexagon', [['hexagon', 0, 0, 0]], ['rhombus', 'trapezoid', 'triangle'], 'triangle'),
  madeOf('boat', [['trapezoid', 0, 0, 0]], ['triangle', 'rhombus'], 'rhombus'),
  cellsOf('big triangle', BIG_TRIANGLE, ['triangle', 'rhombus'], 'triangle'),
  cellsOf('huge triangle', HUGE_TRIANGLE, ['triangle', 'rhombus', 'trapezoid'], 'triangle'),
  madeOf(
    'fan',
    [
      ['rhombus', 0, 0, 0],
      ['rhombus', 0, 0, 2],
    ],
    ['triangle', 'rhombus'],
    'triangle',
  ),
  cellsOf('long slide', [...LONG, '0,2,down', '0,2,up'], ['rhombus', 'triangle'], 'triangle'),
  rowsOf('wide rectangle', ['###', '###'], ['rectangle', 'square'], 'square'),
  rowsOf('big square', ['##', '##'], ['rectangle', 'square'], 'square'),
  rowsOf('row of four', ['####'], ['rectangle', 'square'], 'square'),
  rowsOf('long step', ['#...', '####'], ['rectangle', 'square', 'corner'], 'square'),
  rowsOf('bridge', ['###', '#.#'], ['rectangle', 'square'], 'square'),
  rowsOf('table', ['####', '#..#'], ['rectangle', 'corner'], 'rectangle'),
]
const FOUR: readonly Target[] = [
  cellsOf('huge triangle', HUGE_TRIANGLE, ['hexagon', 'triangle', 'rhombus'], 'triangle'),
  madeOf('hexagon', [['hexagon', 0, 0, 0]], ['rhombus', 'triangle'], 'triangle'),
  cellsOf('long slide', [...LONG, '0,2,down', '0,2,up'], ['rhombus', 'triangle'], 'triangle'),
  madeOf(
    'two hexagons',
    [
      ['hexagon', 0, 0, 0],
      ['hexagon', 1, 1, 0],
    ],
    ['trapezoid', 'rhombus', 'triangle'],
    'triangle',
  ),
  cellsOf(
    'big slide',
    [...LONG, '1,0,down', '1,0,up', '1,1,down', '1,1,up'],
    ['rhombus', 'trapezoid'],
    'trapezoid',
  ),
  rowsOf('wall', ['####', '####'], ['rectangle', 'square'], 'square'),
  rowsOf('stairs', ['#..', '##.', '###'], ['rectangle', 'square', 'corner'], 'square'),
  rowsOf('cross', ['.#.', '###', '.#.'], ['square', 'rectangle'], 'square'),
  rowsOf('castle', ['#.#', '###', '###'], ['rectangle', 'square', 'corner'], 'square'),
  rowsOf('floor', ['####', '####', '####'], ['corner', 'rectangle'], 'rectangle'),
  rowsOf('letter', ['###', '#..', '##.', '#..'], ['square', 'rectangle'], 'square'),
]

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
function waysFor({ target, count }: P): readonly (readonly PieceName[])[] {
  const name = `${target.name} ${count}`
  const before = known.get(name)
  if (before !== undefined) return before
  const found = coverings(target.outline, target.pieces).filter(({ length }) => length === count)
  known.set(name, found)
  return found
}

/** The outline as it lies, from its uppermost and leftmost cell. */
function outlineOf({ target: { outline }, turn }: P): Outline {
  let cells = outline.cells
  for (let by = 0; by < turn; by++) cells = cells.map((cell) => turnedCell(outline.grid, cell))
  const top = Math.min(...cells.map((cell) => placeOf(cell).row))
  const left = Math.min(...cells.map((cell) => placeOf(cell).column))
  return { grid: outline.grid, cells: movedCells(cells, 0 - top, 0 - left) }
}

const best = (p: P): readonly PieceName[] => waysFor(p)[0] ?? []

const laid = new Map<string, readonly Laid[]>()
/** The right pieces on their cells; found once for each way a shape lies, since it is asked for twice an item. */
function laidOn(p: P, outline: Outline): Readonly<{ name: string; cells: readonly Cell[] }>[] {
  const name = `${p.target.name} ${p.count} ${p.turn}`
  const pieces = laid.get(name) ?? layAll(outline, p.target.pieces, best(p))
  laid.set(name, pieces)
  return pieces.map((piece) => ({ name: piece.name, cells: piece.cells ?? [] }))
}

/** Offered pieces from small to large. */
const bySize = ({ target }: P): readonly PieceName[] =>
  target.pieces.toSorted((one, other) => PIECE_SIZES[one].cells - PIECE_SIZES[other].cells)
/** The pieces with the one at an end of the sizes exchanged for that at the other; null where all are of one size. */
function exchanged(p: P, to: 'largest' | 'smallest'): string | null {
  const right = best(p)
  const sizes = to === 'largest' ? bySize(p).toReversed() : bySize(p)
  const [wanted] = sizes
  const out = right.find((name) => name !== wanted)
  if (wanted === undefined || out === undefined) return null
  const changed = coverResponse(right.with(right.indexOf(out), wanted))
  const difference = cellsIn(changed.split(',') as PieceName[]) - p.target.outline.cells.length
  return to === 'largest' ? (difference > 0 ? changed : null) : difference < 0 ? changed : null
}

const turn: Drawn<number> = { draw: (chance) => chance.whole(0, 5) }
const covering: Ask<P> = asking<P, 'cover'>('cover', 'exact', ({ p }) => ({
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
function told(p: P, language: Language): string {
  const right = best(p)
  const kinds = [...new Set(right)].map((name) => {
    const count = right.filter((one) => one === name).length
    return `${count} ${PIECE_NAMES[language][name][count === 1 ? 0 : 1]}`
  })
  return kinds.join(language === 'en' ? ' and ' : ' y ')
}

/** Kindergarten: making a shape from other shapes. */
export const joinShapes = defineSkill<P>({
  id: 'm.k.join-shapes',
  levels: {
    1: { params: { target: oneOf(TWO), count: 2, turn }, ask: covering },
    2: { params: { target: oneOf(THREE), count: 3, turn }, ask: covering },
    3: { params: { target: oneOf(FOUR), count: 4, turn }, ask: covering },
  },
  answer: (p) => coverResponse(best(p)),
  also: (p) => waysFor(p).slice(1).map(coverResponse),
  wrong: {
    overlap: (p) => exchanged(p, 'largest'),
    gap: (p) => exchanged(p, 'smallest') ?? coverResponse(best(p).slice(1)),
    'same-name-pieces': ({ target, count }) =>
      coverResponse(Array.from({ length: count }, () => target.like)),
  },
  prompt: {
    en: ({ count, scatter }) =>
      scatter % 2 === 0 ? `Cover the shape with ${count} pieces.` : `Which ${count} pieces make this shape?`,
    es: ({ count, scatter }) =>
      scatter % 2 === 0 ? `Cubre la figura con ${count} piezas.` : `¿Qué ${count} piezas hacen esta figura?`,
  },
  picture: (p) => {
    const outline = outlineOf(p)
    return { kind: 'cover', grid: outline.grid, outline: outline.cells, pieces: [] }
  },
  shown: 'never',
  solved: (p) => {
    const outline = outlineOf(p)
    return {
      kind: 'cover',
      grid: outline.grid,
      outline: outline.cells,
      pieces: laidOn(p, outline),
    }
  },
  hints: {
    look: {
      en: () => 'No holes, and no piece over the edge.',
      es: () => 'Sin huecos y sin salirse del borde.',
    },
    start: {
      en: (p) => `Begin with the biggest piece that fits. You need ${p.count}.`,
      es: (p) => `Empieza con la pieza más grande que quepa. Necesitas ${p.count}.`,
    },
    worked: {
      en: (p) => [`Lay ${told(p, 'en')}.`, 'Now the shape is full.'],
      es: (p) => [`Pon ${told(p, 'es')}.`, 'Ahora la figura está llena.'],
    },
  },
  praise: {
    en: () => 'Your pieces fill the shape with no hole.',
    es: () => 'Tus piezas llenan la figura sin huecos.',
  },
  because: {
    en: (p) => `${told(p, 'en')} make this shape.`,
    es: (p) => `Con ${told(p, 'es')} se hace esta figura.`,
  },
})
