import { Drawing, upTo } from './drawing.tsx'
import css from './models.module.css'
import type { ModelProps } from './of-kind.ts'

/** A box of unit cubes seen from the corner: length to the right, width to the back, height up. */
export function BoxModel({ model }: ModelProps<'box'>) {
  const { length, width, height } = model
  const unit = Math.min(34, 300 / Math.max(length + width * 0.5, height + width * 0.5))
  const back = unit * 0.5
  const depth = width * back
  const top = depth + 2
  const cells = (
    across: number,
    down: number,
    d: (i: number, j: number) => string,
    look: string | undefined,
  ) =>
    upTo(across).flatMap((i) =>
      upTo(down).map((j) => <path key={`${look} ${i} ${j}`} class={look} d={d(i, j)} />),
    )
  return (
    <Drawing
      width={length * unit + depth + 4}
      height={height * unit + depth + 4}
      say={model.say}
      maxWidth={22}
    >
      {cells(
        length,
        height,
        (i, j) => `M${2 + i * unit} ${top + j * unit}h${unit}v${unit}h${-unit}z`,
        css.face,
      )}
      {cells(
        length,
        width,
        (i, j) => `M${2 + i * unit + j * back} ${top - j * back}h${unit}l${back} ${-back}h${-unit}z`,
        css.plain,
      )}
      {cells(
        width,
        height,
        (i, j) =>
          `M${2 + length * unit + i * back} ${top + j * unit - i * back}l${back} ${-back}v${unit}l${-back} ${back}z`,
        css.side,
      )}
    </Drawing>
  )
}
