import { Drawing, upTo } from './drawing.tsx'
import css from './models.module.css'
import type { ModelProps } from './of-kind.ts'
import shapes from './shapes.module.css'

const UNIT = 20
const SQUARE = UNIT * 10
const GAP = 22

/** Squares of a hundred, shaded column after column; whole ones stand before the one that is counted. */
export function HundredSquareModel({ model: { wholes, first, second, say } }: ModelProps<'hundred-square'>) {
  const left = wholes * (SQUARE + GAP) + 2
  return (
    <Drawing width={left + SQUARE + 2} height={SQUARE + 4} say={say} maxWidth={13 * (wholes + 1)}>
      {upTo(wholes).map((i) => (
        <g key={`w${i}`}>
          <rect class={css.shade} x={i * (SQUARE + GAP) + 2} y={2} width={SQUARE} height={SQUARE} />
          <Lines left={i * (SQUARE + GAP) + 2} />
        </g>
      ))}
      <rect class={css.plain} x={left} y={2} width={SQUARE} height={SQUARE} />
      {upTo(100).map((i) => (
        <rect
          key={i}
          class={i < first ? shapes.shadeOnly : i < first + second ? shapes.secondOnly : shapes.nothing}
          x={left + Math.floor(i / 10) * UNIT}
          y={2 + (i % 10) * UNIT}
          width={UNIT}
          height={UNIT}
        />
      ))}
      <Lines left={left} />
    </Drawing>
  )
}

/** Thin lines between single squares, stronger ones between columns of ten. */
function Lines({ left }: Readonly<{ left: number }>) {
  const between = upTo(9).map((i) => (i + 1) * UNIT)
  return (
    <g>
      <path
        class={css.line}
        stroke-opacity="0.45"
        d={between.map((y) => `M${left} ${y + 2}h${SQUARE}`).join('')}
      />
      <path
        class={css.line}
        stroke-opacity="0.8"
        d={between.map((x) => `M${left + x} 2v${SQUARE}`).join('')}
      />
      <path class={css.line} d={`M${left} 2h${SQUARE}v${SQUARE}h${-SQUARE}z`} />
    </g>
  )
}
