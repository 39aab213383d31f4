import {
  byPlace,
  type Cell,
  cornersOf,
  movedCells,
  PIECE_SIZES,
  pieceCells,
  placeOf,
  turnsOf,
} from './cells.ts'
import { type Outline, PIECES, type PieceName } from './item.ts'

/** A piece on its cells, or beside the outline (null). */
export type Laid = Readonly<{ name: PieceName; cells: readonly Cell[] | null }>

/** The most cells an outline may have. */
export const MOST_CELLS = 24

/** What a child hands in: the names of the pieces, in alphabetical order. */
export const coverResponse = (names: readonly PieceName[]): string => names.toSorted().join(',')

/** How many cells the pieces cover together. */
export const cellsIn = (names: readonly PieceName[]): number =>
  names.reduce((sum, name) => sum + PIECE_SIZES[name].cells, 0)

/** Every place inside the cells where the piece fits, from the top. */
export function placesOf(name: PieceName, cells: readonly Cell[]): readonly (readonly Cell[])[] {
  const free = new Set(cells)
  const places = new Map<string, readonly Cell[]>()
  for (let turn = 0; turn < turnsOf(name); turn++) {
    const base = pieceCells(name, 0, 0, turn)
    for (const cell of cells) {
      const moved = onto(base, cell)
      if (moved?.every((one) => free.has(one))) places.set(moved.join(' '), moved)
    }
  }
  return [...places.values()].toSorted(byCells)
}

/** Do just these pieces cover the outline, without gap or overlap? */
export const covers = (outline: Outline, names: readonly PieceName[]): boolean =>
  cellsIn(names) === outline.cells.length && packed(outline.cells, names, []) !== null

/** Can the outline be covered with as many of these pieces as one likes? */
export const coverable = (outline: Outline, pieces: readonly PieceName[]): boolean =>
  packed(outline.cells, [], pieces) !== null

/** All the ways to cover the outline that differ in the pieces used, fewest pieces first; each in alphabetical order. */
export function coverings(outline: Outline, pieces: readonly PieceName[]): readonly (readonly PieceName[])[] {
  const board = boardOf(outline.cells, pieces)
  const known = new Map<number, ReadonlySet<string>>([[0, new Set([''])]])
  return [...waysFrom(board.all)]
    .map((way) => way.split(',').flatMap((name) => PIECES.filter((piece) => piece === name)))
    .toSorted((one, other) => one.length - other.length || (one.join() < other.join() ? -1 : 1))

  function waysFrom(free: number): ReadonlySet<string> {
    const before = known.get(free)
    if (before !== undefined) return before
    const ways = new Set<string>()
    for (const { name, mask } of board.at(free))
      for (const rest of waysFrom(free & ~mask))
        ways.add(coverResponse([name, ...(rest === '' ? [] : (rest.split(',') as PieceName[]))]))
    known.set(free, ways)
    return ways
  }
}

/**
 * Lays one piece more: where it fits so that the rest can still be covered, moving the others when that helps; else
 * wherever it fits; else beside the outline. Pieces that cover the outline exactly are always laid so that they do.
 */
export function layPiece(
  { cells }: Outline,
  pieces: readonly PieceName[],
  laid: readonly Laid[],
  name: PieceName,
): readonly Laid[] {
  const taken = new Set(laid.flatMap((piece) => piece.cells ?? []))
  const free = cells.filter((cell) => !taken.has(cell))
  const places = placesOf(name, free)
  const good = places.find((place) => packed(without(free, place), [], pieces) !== null)
  if (good !== undefined) return [...laid, { name, cells: good }]

  const names = [...laid.flatMap((piece) => (piece.cells === null ? [] : [piece.name])), name]
  const moved = packed(cells, names, pieces)
  if (moved !== null) return rearranged(laid, name, moved)

  const [any] = places
  if (any !== undefined) return [...laid, { name, cells: any }]
  const squeezed = packed(cells, names, 'gaps')
  return squeezed === null ? [...laid, { name, cells: null }] : rearranged(laid, name, squeezed)
}

/** Takes one piece away; what lay beside the outline moves in when it fits now. */
export function takePiece(
  outline: Outline,
  pieces: readonly PieceName[],
  laid: readonly Laid[],
  index: number,
): readonly Laid[] {
  const rest = laid.toSpliced(index, 1)
  return rest.reduce<readonly Laid[]>(
    (before, { name, cells }) => (cells === null ? layPiece(outline, pieces, before, name) : before),
    rest.filter(({ cells }) => cells !== null),
  )
}

/** As many pieces as there is room for beside the outline. */
export const MOST_BESIDE = 2

/** All the pieces a response names, laid one after the other. */
export const layAll = (
  outline: Outline,
  pieces: readonly PieceName[],
  names: readonly PieceName[],
): readonly Laid[] => names.reduce<readonly Laid[]>((laid, name) => layPiece(outline, pieces, laid, name), [])

/** The cells each piece is drawn on: those beside the outline stand to the right of it, under each other. */
export function drawnCells({ cells }: Outline, laid: readonly Laid[]): readonly (readonly Cell[])[] {
  const right = Math.max(...cells.flatMap(cornersOf).map(([x]) => x))
  const top = Math.min(...cells.map((cell) => placeOf(cell).row))
  let next = top
  return laid.map((piece) => {
    if (piece.cells !== null) return piece.cells
    const base = pieceCells(piece.name, 0, 0, 0)
    const rows = base.map((cell) => placeOf(cell).row)
    const lowered = movedCells(base, next - Math.min(...rows), 0)
    // A row stays free between two, so that they do not look joined.
    next += Math.max(...rows) - Math.min(...rows) + 2
    const left = Math.min(...lowered.flatMap(cornersOf).map(([x]) => x))
    return movedCells(lowered, 0, Math.ceil(right + 0.5 - left))
  })
}

function rearranged(laid: readonly Laid[], name: PieceName, places: readonly Placed[]): readonly Laid[] {
  const left = [...places]
  return [...laid.map((piece) => (piece.cells === null ? piece : take(piece.name))), take(name)]

  function take(wanted: PieceName): Laid {
    const [found] = left.splice(
      left.findIndex((place) => place.name === wanted),
      1,
    )
    return { name: wanted, cells: found?.cells ?? null }
  }
}

type Placed = Readonly<{ name: PieceName; cells: readonly Cell[] }>
type Place = Placed & Readonly<{ mask: number }>

/** The cells as bits of one number, and the places of pieces at the first free one. */
function boardOf(cells: readonly Cell[], pieces: readonly PieceName[]) {
  const bits = new Map(cells.toSorted(byPlace).map((cell, at) => [cell, 1 << at]))
  const places = new Map<number, Place[]>()
  for (const name of bySize(pieces))
    for (const place of placesOf(name, cells)) {
      const mask = place.reduce((sum, cell) => sum | (bits.get(cell) ?? 0), 0)
      const first = mask & -mask
      places.set(first, [...(places.get(first) ?? []), { name, cells: place, mask }])
    }
  const at = (free: number) => (places.get(free & -free) ?? []).filter(({ mask }) => (mask & free) === mask)
  return { all: (1 << cells.length) - 1, at }
}

/**
 * Where all the pieces lie when they fit and the rest can be filled: with as many of the `filler` pieces as it takes,
 * or with gaps. Null = they do not fit.
 */
function packed(
  cells: readonly Cell[],
  names: readonly PieceName[],
  filler: readonly PieceName[] | 'gaps',
): readonly Placed[] | null {
  const fill = filler === 'gaps' ? [] : filler
  const board = boardOf(cells, [...names, ...fill])
  const failed = new Set<string>()
  return cellsIn(names) > cells.length ? null : from(board.all, names.toSorted())

  function from(free: number, left: readonly PieceName[]): readonly Placed[] | null {
    if (free === 0) return left.length === 0 ? [] : null
    if (left.length === 0 && filler === 'gaps') return []
    const key = `${free} ${left.join()}`
    if (failed.has(key)) return null
    const found = tried(free, left)
    if (found === null) failed.add(key)
    return found
  }

  function tried(free: number, left: readonly PieceName[]): readonly Placed[] | null {
    const places = board.at(free)
    return (
      firstOf(places, ({ name, cells: place, mask }) => {
        const index = left.indexOf(name)
        const rest = index === -1 ? null : from(free & ~mask, left.toSpliced(index, 1))
        return rest === null ? null : [{ name, cells: place }, ...rest]
      }) ??
      firstOf(places, ({ name, mask }) => (fill.includes(name) ? from(free & ~mask, left) : null)) ??
      (filler === 'gaps' ? from(free & (free - 1), left) : null)
    )
  }
}

/** What the first thing gives that gives anything. */
function firstOf<Thing, Found>(things: readonly Thing[], find: (thing: Thing) => Found | null): Found | null {
  for (const thing of things) {
    const found = find(thing)
    if (found !== null) return found
  }
  return null
}

const bySize = (names: readonly PieceName[]): readonly PieceName[] =>
  [...new Set(names)].toSorted((one, other) => PIECE_SIZES[other].cells - PIECE_SIZES[one].cells)

const without = (cells: readonly Cell[], taken: readonly Cell[]): readonly Cell[] =>
  cells.filter((cell) => !taken.includes(cell))

/** The base moved so that its first cell meets this one; null when they point different ways. */
function onto(base: readonly Cell[], cell: Cell): readonly Cell[] | null {
  const [first] = base
  if (first === undefined) return null
  const from = placeOf(first)
  const to = placeOf(cell)
  return from.way === to.way ? movedCells(base, to.row - from.row, to.column - from.column) : null
}

const byCells = (one: readonly Cell[], other: readonly Cell[]): number =>
  one.reduce((order, cell, at) => order || byPlace(cell, other[at] ?? cell), 0)
