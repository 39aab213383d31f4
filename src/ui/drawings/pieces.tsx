import { bordersOf, type Cell, cornersOf, type Spot } from '#domain/items/cells.ts'
import type { PieceName } from '#domain/items/item.ts'
import css from './pieces.module.css'

/** How long the side of a cell is in a drawing of pieces. */
export const UNIT = 60

/** Left, top, width and height of the smallest box around cells, in units. */
export type Bounds = Readonly<{ left: number; top: number; width: number; height: number }>

/** The box around cells. */
export function boundsOf(cells: readonly Cell[]): Bounds {
  const spots = cells.flatMap(cornersOf)
  const [left, top] = [Math.min(...spots.map(([x]) => x)), Math.min(...spots.map(([, y]) => y))]
  const [right, bottom] = [Math.max(...spots.map(([x]) => x)), Math.max(...spots.map(([, y]) => y))]
  return { left, top, width: right - left, height: bottom - top }
}

/** A box as an SVG wants it, with room around it for lines. */
export const viewBoxOf = ({ left, top, width, height }: Bounds): string =>
  [left * UNIT - 5, top * UNIT - 5, width * UNIT + 10, height * UNIT + 10].join(' ')

/** What is to be covered: one quiet surface with its border. */
export const OutlineShape = ({ cells }: { cells: readonly Cell[] }) => (
  <path class={css.outline} d={pathOf(cells)} />
)

/** A piece on its cells, in its own colour. */
export const PieceShape = ({ name, cells }: { name: PieceName; cells: readonly Cell[] }) => (
  <path class={`${css.piece} ${css[name]}`} d={pathOf(cells)} />
)

const pathOf = (cells: readonly Cell[]): string =>
  bordersOf(cells)
    .map((border) => `M${border.map(point).join('L')}Z`)
    .join('')

const point = ([x, y]: Spot): string => `${Math.round(x * UNIT * 10) / 10} ${Math.round(y * UNIT * 10) / 10}`
