import { Drawing, upTo } from './drawing.tsx'
import css from './models.module.css'
import moves from './moves.module.css'
import { useMotion } from './moving.ts'
import type { ModelProps } from './of-kind.ts'
import { SvgNumber } from './svg-number.tsx'

const WIDTH = 560
const LEFT = 28

/** A number line with named ticks, jumps above it and, where asked, one mark. */
export function NumberLineModel({ model }: ModelProps<'number-line'>) {
  const step = (WIDTH - LEFT * 2) / Math.max(1, model.ticks)
  const x = (tick: number) => LEFT + tick * step
  const motion = useMotion()
  // Jumps need the air above the line, and those that are still to come.
  const base = model.jumps.length === 0 && motion === 'still' ? 26 : 92
  return (
    <Drawing width={WIDTH} height={base + 44} say={model.say} maxWidth={44}>
      <path
        class={css.line}
        d={`M6 ${base}H${WIDTH - 6}M14 ${base - 6}l-8 6 8 6M${WIDTH - 14} ${base - 6}l8 6-8 6`}
      />
      {upTo(model.ticks + 1).map((tick) => (
        <path key={tick} class={css.line} d={`M${x(tick)} ${base - 9}v18`} />
      ))}
      {model.labels.map(({ tick, text }) => (
        <SvgNumber key={`${tick} ${text}`} text={text} x={x(tick)} y={base + 32} />
      ))}
      {model.jumps.map(({ from, to, text }, i) => {
        const middle = (x(from) + x(to)) / 2
        const rise = Math.min(58, 24 + Math.abs(x(to) - x(from)) / 3)
        const head = to >= from ? -8 : 8
        return (
          <g key={`${from} ${to}`} style={{ '--turn': i * 2 }}>
            <path
              class={`${css.jump} ${moves.pen}`}
              pathLength={1}
              d={`M${x(from)} ${base - 12}Q${middle} ${base - 12 - rise * 1.6} ${x(to)} ${base - 12}`}
            />
            <path
              class={css.jump}
              d={`M${x(to) + head} ${base - 22}L${x(to)} ${base - 12}L${x(to) + head * 1.4} ${base - 9}`}
            />
            <text class={`${css.text} ${css.small}`} x={middle} y={base - 18 - rise * 0.8}>
              {text}
            </text>
          </g>
        )
      })}
      {model.mark !== null && <circle class={css.mark} cx={x(model.mark)} cy={base} r={10} />}
    </Drawing>
  )
}
