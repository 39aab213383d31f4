import { upTo } from '#ui/models/drawing.tsx'
import css from './drawings.module.css'

/** How far a clock face reaches from its middle. */
export const CLOCK_REACH = 104

/**
 * A clock face around (0, 0), 104 from middle to rim. `at` is minutes since twelve and may go on past a whole turn, so that hands
 * move on and never jump back; null leaves the hands off.
 */
export function ClockFace({ at }: Readonly<{ at: number | null }>) {
  return (
    <g>
      <circle class={css.face} r="102" />
      {upTo(60).map((minute) => (
        <path
          key={minute}
          class={minute % 5 === 0 ? css.tick : css.fine}
          d={minute % 5 === 0 ? 'M0 -97v10' : 'M0 -97v5'}
          transform={`rotate(${minute * 6})`}
        />
      ))}
      {upTo(12).map((i) => {
        const turn = ((i + 1) * Math.PI) / 6
        return (
          <text
            key={i}
            class={css.text}
            font-size="20"
            font-weight="700"
            x={Math.sin(turn) * 73}
            y={-Math.cos(turn) * 73 + 7}
          >
            {i + 1}
          </text>
        )
      })}
      {at !== null && (
        <g>
          <path
            class={`${css.hand} ${css.hours}`}
            d="M0 8V-50"
            style={{ transform: `rotate(${at / 2}deg)` }}
          />
          <path
            class={`${css.hand} ${css.minutes}`}
            d="M0 12V-82"
            style={{ transform: `rotate(${at * 6}deg)` }}
          />
        </g>
      )}
      <circle class={css.pin} r="6" />
    </g>
  )
}
