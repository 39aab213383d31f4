import { Drawing, upTo } from './drawing.tsx'
import css from './models.module.css'
import type { ModelProps } from './of-kind.ts'

const CELL = 34

/** Rows of dots; after `splitAfter` columns a gap and another colour show how the fact is taken apart. */
export function ArrayModel({ model }: ModelProps<'array'>) {
  const split = model.splitAfter ?? model.columns
  const gap = model.splitAfter === null ? 0 : 20
  const width = model.columns * CELL + gap + 4
  return (
    <Drawing
      width={width}
      height={model.rows * CELL + 4}
      say={model.say}
      maxWidth={Math.min(30, Math.max(7, width / 12))}
    >
      {upTo(model.rows * model.columns).map((i) => {
        const column = i % model.columns
        const row = Math.floor(i / model.columns)
        return (
          <circle
            key={i}
            class={column < split ? css.first : css.second}
            cx={column * CELL + 19 + (column < split ? 0 : gap)}
            cy={row * CELL + 19}
            r={12}
          />
        )
      })}
    </Drawing>
  )
}
