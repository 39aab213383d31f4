import { Drawing } from './drawing.tsx'
import css from './models.module.css'
import type { ModelProps } from './of-kind.ts'

const CELL = 56

/** Rows of pictures, each as large as its cells; they stand on one line, so that sizes can be compared. */
export function PicturesModel({ model: { rows, say } }: ModelProps<'pictures'>) {
  const width = Math.max(1, ...rows.map(lengthOf)) * CELL
  const heights = rows.map((row) => Math.max(1, ...row.map(({ size }) => size)) * CELL + 8)
  const height = heights.reduce((sum, one) => sum + one, 0)
  return (
    <Drawing width={width + 4} height={height} say={say} maxWidth={Math.max(8, width / 11)}>
      {rows.map((row, i) => {
        const bottom = heights.slice(0, i + 1).reduce((sum, one) => sum + one, 0) - 4
        return (
          <g key={i}>
            {row.map(({ picture, size }, j) => {
              const side = size * CELL
              const x = 2 + lengthOf(row.slice(0, j)) * CELL
              return (
                <g key={`${j} ${picture}`}>
                  <circle class={css.lit} cx={x + side / 2} cy={bottom - side / 2} r={side * 0.49} />
                  <image
                    href={`/pictures/${picture}.svg`}
                    x={x + side * 0.06}
                    y={bottom - side * 0.94}
                    width={side * 0.88}
                    height={side * 0.88}
                  />
                </g>
              )
            })}
          </g>
        )
      })}
    </Drawing>
  )
}

const lengthOf = (row: readonly Readonly<{ size: number }>[]): number =>
  row.reduce((sum, { size }) => sum + size, 0)
