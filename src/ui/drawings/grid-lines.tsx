import { upTo } from '#ui/models/drawing.tsx'
import css from './drawings.module.css'

/** The first quadrant with its corner at (0, 0): `size` squares of `step` each way, numbers at every line, axes that go on. */
export function GridLines({ size, step }: Readonly<{ size: number; step: number }>) {
  const far = size * step
  return (
    <g>
      {upTo(size + 1).map((line) => (
        <g key={line}>
          <path class={css.rule} d={`M${line * step} 0V${-far}M0 ${-line * step}H${far}`} />
          <text class={css.text} font-size="16" x={line * step} y="22">
            {line}
          </text>
          {line > 0 && (
            <text class={`${css.text} ${css.end}`} font-size="16" x="-9" y={6 - line * step}>
              {line}
            </text>
          )}
        </g>
      ))}
      <path
        class={css.axis}
        d={`M0 ${-far - 18}V0H${far + 18}M-6 ${-far - 11}L0 ${-far - 19}L6 ${-far - 11}M${far + 11} -6L${far + 19} 0L${far + 11} 6`}
      />
      <text class={css.text} font-size="18" font-weight="700" x={far + 30} y="6">
        x
      </text>
      <text class={css.text} font-size="18" font-weight="700" x="0" y={-far - 26}>
        y
      </text>
    </g>
  )
}
