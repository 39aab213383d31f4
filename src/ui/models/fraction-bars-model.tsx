import { Drawing, upTo } from './drawing.tsx'
import css from './models.module.css'
import moves from './moves.module.css'
import { useMotion } from './moving.ts'
import type { ModelProps } from './of-kind.ts'
import shapes from './shapes.module.css'
import { SvgNumber } from './svg-number.tsx'

const WIDTH = 420
const HIGH = 52

/** Bars of one width under each other, so that parts can be compared; a bar that is cut on keeps its cuts and its shade. */
export function FractionBarsModel({ model }: ModelProps<'fraction-bars'>) {
  const motion = useMotion()
  const labelled = motion !== 'still' || model.bars.some((bar) => bar.label !== '')
  const total = WIDTH + (labelled ? 84 : 4)
  return (
    <Drawing width={total} height={model.bars.length * 66 + 2} say={model.say} maxWidth={36}>
      {model.bars.map((bar, row) => {
        const top = row * 66 + 3
        return (
          <g key={row}>
            <rect class={css.plain} x={2} y={top} width={WIDTH} height={HIGH} />
            <rect
              class={shapes.shadeOnly}
              x={2}
              y={top}
              width={(bar.shaded * WIDTH) / bar.parts}
              height={HIGH}
            />
            {upTo(bar.parts - 1).map((i) => (
              <path
                key={(i + 1) / bar.parts}
                class={`${css.line} ${moves.pen}`}
                pathLength={1}
                d={`M${2 + ((i + 1) * WIDTH) / bar.parts} ${top}v${HIGH}`}
              />
            ))}
            <rect class={shapes.outline} x={2} y={top} width={WIDTH} height={HIGH} />
            {labelled && <SvgNumber key={bar.label} text={bar.label} x={WIDTH + 44} y={top + 32} />}
          </g>
        )
      })}
    </Drawing>
  )
}
