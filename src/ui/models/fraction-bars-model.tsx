import { Drawing, upTo } from './drawing.tsx'
import css from './models.module.css'
import type { ModelProps } from './of-kind.ts'
import { SvgNumber } from './svg-number.tsx'

const WIDTH = 420

/** Bars of one width under each other, so that parts can be compared. */
export function FractionBarsModel({ model }: ModelProps<'fraction-bars'>) {
  const labelled = model.bars.some((bar) => bar.label !== '')
  const total = WIDTH + (labelled ? 84 : 4)
  return (
    <Drawing width={total} height={model.bars.length * 66 + 2} say={model.say} maxWidth={36}>
      {model.bars.map((bar, row) => (
        <g key={`${row} ${bar.parts}`}>
          {upTo(bar.parts).map((i) => (
            <rect
              key={i}
              class={i < bar.shaded ? css.shade : css.plain}
              x={2 + (i * WIDTH) / bar.parts}
              y={row * 66 + 3}
              width={WIDTH / bar.parts}
              height={52}
            />
          ))}
          {labelled && <SvgNumber text={bar.label} x={WIDTH + 44} y={row * 66 + 35} />}
        </g>
      ))}
    </Drawing>
  )
}
