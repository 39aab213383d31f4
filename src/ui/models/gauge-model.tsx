import { Drawing, upTo } from './drawing.tsx'
import css from './models.module.css'
import type { ModelProps } from './of-kind.ts'
import shapes from './shapes.module.css'

type Props = ModelProps<'gauge'>

/** A scale with a pointer, or a beaker with water in it. */
export function GaugeModel({ model }: Props) {
  return model.look === 'dial' ? <Dial model={model} /> : <Beaker model={model} />
}

const RADIUS = 100
/** The dial leaves a quarter of the round open at the bottom. */
const [FIRST, SWEEP] = [-135, 270]

function Dial({ model: { max, step, every, value, unit, say } }: Props) {
  const marks = Math.round(max / step)
  const turn = (amount: number): number => FIRST + (amount / max) * SWEEP
  return (
    <Drawing width={280} height={262} say={say} maxWidth={19}>
      <g transform="translate(140 138)">
        <circle class={css.plain} r={134} />
        {upTo(marks + 1).map((mark) => {
          const numbered = mark % every === 0
          const angle = ((turn(mark * step) - 90) * Math.PI) / 180
          return (
            <g key={mark}>
              <path
                class={css.line}
                d={`M0 ${-RADIUS}v${numbered ? 17 : 10}`}
                transform={`rotate(${turn(mark * step)})`}
              />
              {numbered && (
                <text
                  class={max >= 1000 ? `${css.text} ${shapes.tiny}` : css.text}
                  x={Math.cos(angle) * (RADIUS + 17)}
                  y={Math.sin(angle) * (RADIUS + 17) + 6}
                >
                  {mark * step}
                </text>
              )}
            </g>
          )
        })}
        <text class={`${css.text} ${css.big}`} y={64}>
          {unit}
        </text>
        <path
          class={css.second}
          d={`M-6 14L-2 ${-RADIUS + 14}a2 2 0 0 1 4 0L6 14z`}
          style={{ transform: `rotate(${turn(value)}deg)` }}
        />
        <circle class={shapes.dot} r={8} />
      </g>
    </Drawing>
  )
}

const TALL = 250

function Beaker({ model: { max, step, every, value, unit, say } }: Props) {
  const y = (amount: number): number => 24 + TALL - (amount / max) * TALL
  return (
    <Drawing width={220} height={TALL + 40} say={say} maxWidth={14}>
      <rect class={shapes.water} x={70} y={y(value)} width={132} height={24 + TALL - y(value)} />
      <path class={css.line} d={`M70 ${y(value)}h132`} />
      <path class={shapes.strong} d={`M58 8q12 2 12 14V${24 + TALL}q0 10 10 10h112q10 0 10 -10V8`} />
      {upTo(Math.round(max / step) + 1).map((mark) => (
        <g key={mark}>
          <path class={css.line} d={`M72 ${y(mark * step)}h${mark % every === 0 ? 26 : 14}`} />
          {mark % every === 0 && (
            <text class={`${css.text} ${shapes.toEnd}`} x={60} y={y(mark * step) + 6}>
              {mark * step}
            </text>
          )}
        </g>
      ))}
      <text class={`${css.text} ${css.big}`} x={150} y={52}>
        {unit}
      </text>
    </Drawing>
  )
}
