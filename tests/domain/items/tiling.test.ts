import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bordersOf, cornersOf, PIECE_SIZES, pieceCells, turnsOf } from '#domain/items/cells.ts'
import { type Outline, PIECES, type PieceName } from '#domain/items/item.ts'
import {
  cellsIn,
  coverable,
  coverings,
  coverResponse,
  covers,
  drawnCells,
  type Laid,
  layAll,
  layPiece,
  placesOf,
  takePiece,
} from '#domain/items/tiling.ts'

const HEXAGON: Outline = { grid: 'triangles', cells: pieceCells('hexagon', 0, 0, 0) }
const BIG_TRIANGLE: Outline = {
  grid: 'triangles',
  cells: ['0,1,up', '1,0,up', '1,1,down', '1,1,up'],
}
const TWO_BY_THREE: Outline = {
  grid: 'squares',
  cells: ['0,0', '0,1', '0,2', '1,0', '1,1', '1,2'],
}
const BLOCKS = PIECES.filter((name) => PIECE_SIZES[name].grid === 'triangles')
const TILES = PIECES.filter((name) => PIECE_SIZES[name].grid === 'squares')
const ways = (outline: Outline, pieces: readonly PieceName[]) =>
  coverings(outline, pieces).map((way) => way.join(' + '))

describe('coverings', () => {
  test('a hexagon is covered in eight ways by the four blocks', () => {
    expect(ways(HEXAGON, BLOCKS)).toEqual([
      'hexagon',
      'trapezoid + trapezoid',
      'rhombus + rhombus + rhombus',
      'rhombus + trapezoid + triangle',
      'rhombus + rhombus + triangle + triangle',
      'trapezoid + triangle + triangle + triangle',
      'rhombus + triangle + triangle + triangle + triangle',
      'triangle + triangle + triangle + triangle + triangle + triangle',
    ])
  })

  test('a triangle of side two holds one trapezoid or one rhombus, but not two rhombuses', () => {
    expect(ways(BIG_TRIANGLE, BLOCKS)).toEqual([
      'trapezoid + triangle',
      'rhombus + triangle + triangle',
      'triangle + triangle + triangle + triangle',
    ])
  })

  test('two rows of three are two corners or three rectangles', () => {
    expect(ways(TWO_BY_THREE, ['corner', 'rectangle'])).toEqual([
      'corner + corner',
      'rectangle + rectangle + rectangle',
    ])
  })

  test('there is none when the pieces are too big or of the other grid', () => {
    expect(ways(BIG_TRIANGLE, ['hexagon'])).toEqual([])
    expect(ways(BIG_TRIANGLE, ['square'])).toEqual([])
    expect(coverable(BIG_TRIANGLE, ['rhombus'])).toBe(false)
  })
})

describe('covers', () => {
  test('asks for the shape, not only for the number of cells', () => {
    expect(covers(BIG_TRIANGLE, ['trapezoid', 'triangle'])).toBe(true)
    expect(covers(BIG_TRIANGLE, ['rhombus', 'rhombus'])).toBe(false)
    expect(covers(HEXAGON, ['trapezoid', 'rhombus'])).toBe(false)
  })
})

describe('places', () => {
  test('a trapezoid lies in a hexagon in six ways, a rhombus too, a hexagon in one', () => {
    expect(placesOf('trapezoid', HEXAGON.cells)).toHaveLength(6)
    expect(placesOf('rhombus', HEXAGON.cells)).toHaveLength(6)
    expect(placesOf('hexagon', HEXAGON.cells)).toHaveLength(1)
  })
})

describe('borders', () => {
  test('each piece has as many corners as its name says', () => {
    const corners = PIECES.map((name) => bordersOf(pieceCells(name, 2, 3, 1)).map((run) => run.length))
    expect(corners).toEqual([[6], [4], [4], [3], [4], [4], [6]])
  })

  test('a ring of squares has an outer and an inner one', () => {
    const ring = [0, 1, 2].flatMap((row) =>
      [0, 1, 2].flatMap((column) => (row === 1 && column === 1 ? [] : [`${row},${column}`])),
    )
    expect(bordersOf(ring).map((run) => run.length)).toEqual([4, 4])
  })
})

describe('laying', () => {
  const lay = (outline: Outline, names: readonly PieceName[], tray: readonly PieceName[]) =>
    layAll(outline, tray, names)
  const sizes = (laid: readonly Laid[]) => laid.map(({ cells }) => cells?.length ?? 0)

  test('a piece that fits nowhere lies beside the outline', () => {
    expect(sizes(lay(BIG_TRIANGLE, ['hexagon', 'trapezoid'], BLOCKS))).toEqual([0, 3])
    expect(sizes(lay(BIG_TRIANGLE, ['rhombus', 'rhombus'], ['rhombus', 'triangle']))).toEqual([2, 0])
  })

  test('what lies beside is drawn right of the outline, one piece under the other', () => {
    const laid = lay(HEXAGON, ['hexagon', 'trapezoid', 'triangle'], BLOCKS)
    const [inside, one, other] = drawnCells(HEXAGON, laid)
    expect(inside).toEqual(HEXAGON.cells)
    const all = [...HEXAGON.cells, ...(one ?? []), ...(other ?? [])]
    expect(new Set(all).size).toBe(10)
    const left = (cells: readonly string[] = []) => Math.min(...cells.flatMap(cornersOf).map(([x]) => x))
    const right = Math.max(...HEXAGON.cells.flatMap(cornersOf).map(([x]) => x))
    expect(left(one)).toBeGreaterThanOrEqual(right + 0.5)
    expect(left(other)).toBeGreaterThanOrEqual(right + 0.5)
  })

  test('what lay beside moves in when there is room again', () => {
    const laid = lay(HEXAGON, ['trapezoid', 'rhombus', 'trapezoid'], BLOCKS)
    expect(sizes(laid)).toEqual([3, 2, 0])
    expect(sizes(takePiece(HEXAGON, BLOCKS, laid, 1))).toEqual([3, 3])
  })

  test('pieces out of which the outline was made cover it, in whatever order they come', () => {
    fc.assert(
      fc.property(outlines(), ({ outline, names, tray }) => {
        expect(covers(outline, names)).toBe(true)
        const laid = lay(outline, names, tray)
        expect(laid.flatMap(({ cells }) => cells ?? []).toSorted()).toEqual(outline.cells.toSorted())
      }),
    )
  })

  test('pieces never lie on one another or over the edge, and keep their shape', () => {
    const run = fc.tuple(outlines(), fc.array(fc.nat({ max: 20 }), { maxLength: 10 }))
    fc.assert(
      fc.property(run, ([{ outline, tray }, taps]) => {
        let laid: readonly Laid[] = []
        for (const tap of taps) {
          const name = tray[tap % tray.length] ?? 'triangle'
          laid =
            tap > 14 && laid.length > 0
              ? takePiece(outline, tray, laid, tap % laid.length)
              : layPiece(outline, tray, laid, name)
          const cells = laid.flatMap((piece) => piece.cells ?? [])
          expect(new Set(cells).size).toBe(cells.length)
          expect(cells.every((cell) => outline.cells.includes(cell))).toBe(true)
          for (const piece of laid)
            if (piece.cells !== null) expect(placesOf(piece.name, piece.cells)).toHaveLength(1)
        }
      }),
    )
  })

  test('every covering that is found covers, has the right number of cells, and stands there once', () => {
    fc.assert(
      fc.property(outlines(), ({ outline, names, tray }) => {
        const found = coverings(outline, tray)
        const responses = found.map(coverResponse)
        expect(responses).toContain(coverResponse(names))
        expect(new Set(responses).size).toBe(responses.length)
        for (const way of found) {
          expect(cellsIn(way)).toBe(outline.cells.length)
          expect(covers(outline, way)).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('the largest outline is covered in a blink', () => {
    const rows = [0, 1, 2, 3].flatMap((row) => [0, 1, 2, 3, 4, 5].map((column) => `${row},${column}`))
    const started = performance.now()
    expect(coverings({ grid: 'squares', cells: rows }, TILES).length).toBeGreaterThan(20)
    lay(
      { grid: 'squares', cells: rows },
      [...Array(8)].map(() => 'corner' as const),
      ['corner'],
    )
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

/** Outlines made of up to five pieces laid side by side, with the pieces and a tray that holds them. */
function outlines() {
  const step = fc.record({ piece: fc.nat(), turn: fc.nat({ max: 5 }), at: fc.nat() })
  return fc
    .record({ tray: fc.constantFrom(BLOCKS, TILES), steps: fc.array(step, { minLength: 1, maxLength: 5 }) })
    .map(({ tray, steps }) => {
      const cells: string[] = []
      const names: PieceName[] = []
      for (const { piece, turn, at } of steps) {
        const name = tray[piece % tray.length] ?? 'triangle'
        const free = spots(name, turn % turnsOf(name)).filter(
          (place) => place.every((cell) => !cells.includes(cell)) && cells.length + place.length <= 18,
        )
        const place = free[at % Math.max(1, free.length)]
        if (place === undefined) continue
        cells.push(...place)
        names.push(name)
      }
      return { outline: { grid: PIECE_SIZES[tray[0] ?? 'triangle'].grid, cells }, names, tray }
    })
}

const spots = (name: PieceName, turn: number) =>
  [0, 1, 2].flatMap((row) => [0, 1, 2].map((column) => pieceCells(name, row, column, turn)))
