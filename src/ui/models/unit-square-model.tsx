import { Drawing, upTo } from './drawing.tsx'
import css from './models.module.css'
import type { ModelProps } from './of-kind.ts'
import shapes from './shapes.module.css'

const SIDE = 240

/** A square of side one, cut both ways: rows shaded one way, columns the other, both where they cross. */
export function UnitSquareModel({ model: { down, across, rows, columns, say } }: ModelProps<'unit-square'>) {
  const [width, height] = [SIDE / across, SIDE / down]
  return (
    <Drawing width={SIDE + 4} height={SIDE + 4} say={say} maxWidth={16}>
      {upTo(down * across).map((i) => {
        const [row, column] = [Math.floor(i / across), i % across]
        const look =
          row < rows && column < columns
            ? shapes.both
            : row < rows
              ? css.shade
              : column < columns
                ? shapes.tone2
                : css.plain
        return (
          <rect
            key={`${down} ${across} ${i}`}
            class={look}
            x={2 + column * width}
            y={2 + row * height}
            width={width}
            height={height}
          />
        )
      })}
      <path class={shapes.tone0} d={`M2 2h${SIDE}v${SIDE}h${-SIDE}z`} />
    </Drawing>
  )
}
