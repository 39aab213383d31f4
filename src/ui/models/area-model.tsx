import { Drawing } from './drawing.tsx'
import css from './models.module.css'
import type { ModelProps } from './of-kind.ts'

type Props = ModelProps<'area'> & Readonly<{ unsolved: boolean }>

/** A rectangle cut by place value, each part with its product or, unsolved, the place for it; sizes are softened. */
export function AreaModel({ model, unsolved }: Props) {
  const across = spans(model.columns, 360, 96)
  const down = spans(model.rows, 200, 64)
  const left = 64
  const top = 34
  return (
    <Drawing width={left + end(across) + 4} height={top + end(down) + 4} say={model.say} maxWidth={34}>
      {model.columns.map((value, i) => (
        <text key={`c${i}`} class={css.text} x={left + middle(across, i)} y={22}>
          {value}
        </text>
      ))}
      {model.rows.map((value, i) => (
        <text key={`r${i}`} class={css.text} x={left / 2} y={top + middle(down, i) + 6}>
          {value}
        </text>
      ))}
      {model.rows.flatMap((row, j) =>
        model.columns.map((column, i) => (
          <g key={`${i} ${j}`}>
            <rect
              class={(i + j) % 2 === 0 ? css.face : css.plain}
              x={left + (across[i]?.at ?? 0)}
              y={top + (down[j]?.at ?? 0)}
              width={across[i]?.size ?? 0}
              height={down[j]?.size ?? 0}
            />
            <text
              key={String(unsolved)}
              class={css.text}
              x={left + middle(across, i)}
              y={top + middle(down, j) + 6}
            >
              {unsolved ? `${row} × ${column}` : row * column}
            </text>
          </g>
        )),
      )}
    </Drawing>
  )
}

type Span = Readonly<{ at: number; size: number }>

/** Lengths by the square root of the value, none too small to hold its number. */
function spans(values: readonly number[], total: number, least: number): Span[] {
  const roots = values.map((value) => Math.sqrt(Math.max(value, 0.1)))
  const sum = roots.reduce((a, b) => a + b, 0)
  const sizes = roots.map((root) => Math.max(least, (root / sum) * total))
  return sizes.map((size, i) => ({ at: sizes.slice(0, i).reduce((a, b) => a + b, 0), size }))
}

const end = (all: readonly Span[]): number => all.reduce((sum, one) => sum + one.size, 0)
const middle = (all: readonly Span[], i: number): number => (all[i]?.at ?? 0) + (all[i]?.size ?? 0) / 2
