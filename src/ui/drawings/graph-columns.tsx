import { upTo } from '#ui/models/drawing.tsx'
import css from './drawings.module.css'

type Props = Readonly<{
  look: 'bars' | 'dots' | 'pictures' | 'tallies'
  columns: readonly string[]
  values: readonly number[]
  /** What one picture, or one step of the axis, is worth. */
  scale: number
  /** The most that the tallest column can show. */
  max: number
  /** The room of the columns, without the names below and the numbers at the left. */
  width: number
  height: number
}>

/** Columns of data that stand on the line from (0, 0) to (width, 0), their names below; bars have an axis at the left. */
export function GraphColumns({ look, columns, values, scale, max, width, height }: Props) {
  const column = width / Math.max(1, columns.length)
  const steps = Math.max(1, Math.ceil(max / scale))
  const step = height / steps
  const middle = (i: number) => (i + 0.5) * column
  const bar = Math.min(64, column * 0.6)
  return (
    <g>
      {look === 'bars' && <Axis steps={steps} step={step} scale={scale} width={width} />}
      {values.map((value, i) => (
        <g key={`${i} ${columns[i]}`} transform={`translate(${middle(i)} 0)`}>
          {look === 'bars' && (
            <rect
              class={css.bar}
              x={-bar / 2}
              y={(-value / scale) * step}
              width={bar}
              height={(value / scale) * step}
            />
          )}
          {look === 'dots' && <Crosses count={value} step={step} room={column} />}
          {look === 'pictures' && <Pictures count={value / scale} step={step} room={column} />}
          {look === 'tallies' && <Tallies count={value} height={height} max={max} room={column} />}
        </g>
      ))}
      <path class={css.axis} d={look === 'bars' ? `M0 ${-height}V0H${width}` : `M0 0H${width}`} />
      {columns.map((name, i) => (
        <g key={`${i} ${name}`}>
          {look === 'dots' && <path class={css.tick} d={`M${middle(i)} -5v10`} />}
          <ColumnName text={name} x={middle(i)} room={column} />
        </g>
      ))}
    </g>
  )
}

/** Lines across with their numbers, as many numbers as can be read. */
function Axis({
  steps,
  step,
  scale,
  width,
}: Readonly<{ steps: number; step: number; scale: number; width: number }>) {
  const every = step >= 16 ? 1 : step >= 8 ? 2 : 5
  return (
    <g>
      {upTo(steps + 1).map((line) => (
        <g key={line}>
          <path class={css.rule} d={`M0 ${-line * step}H${width}`} />
          {line % every === 0 && (
            <text class={`${css.text} ${css.end}`} font-size="16" x="-8" y={6 - line * step}>
              {line * scale}
            </text>
          )}
        </g>
      ))}
    </g>
  )
}

type Stack = Readonly<{ count: number; step: number; room: number }>

/** An X for each, one on top of the other. */
function Crosses({ count, step, room }: Stack) {
  const arm = Math.min(step * 0.34, room * 0.3, 11)
  return (
    <g>
      {upTo(count).map((i) => (
        <path
          key={i}
          class={css.sign}
          d={`M${-arm} ${-(i + 0.6) * step - arm}l${arm * 2} ${arm * 2}m0 ${-arm * 2}l${-arm * 2} ${arm * 2}`}
        />
      ))}
    </g>
  )
}

/** A sun for each; a half for a half. */
function Pictures({ count, step, room }: Stack) {
  const radius = Math.min(step * 0.42, room * 0.36, 20)
  return (
    <g>
      {upTo(Math.ceil(count)).map((i) => {
        const half = count - i < 1
        return (
          <path
            key={i}
            class={css.emblem}
            d={`M0 ${-radius}A${radius} ${radius} 0 0 0 0 ${radius}${half ? 'z' : `A${radius} ${radius} 0 0 0 0 ${-radius}z`}`}
            transform={`translate(0 ${-(i + 0.55) * step})`}
          />
        )
      })}
    </g>
  )
}

/** Bundles of five, the fifth across. */
function Tallies({
  count,
  height,
  max,
  room,
}: Readonly<{ count: number; height: number; max: number; room: number }>) {
  const step = Math.min(46, height / Math.max(1, Math.ceil(max / 5)))
  const tall = step * 0.72
  const gap = Math.min(10, room / 7)
  return (
    <g>
      {upTo(count).map((i) => {
        const y = -Math.floor(i / 5) * step - step * 0.14
        const place = i % 5
        return (
          <path
            key={i}
            class={css.sign}
            d={
              place < 4
                ? `M${(place - 1.5) * gap} ${y}v${-tall}`
                : `M${-2.3 * gap} ${y - tall * 0.18}L${2.3 * gap} ${y - tall * 0.82}`
            }
          />
        )
      })}
    </g>
  )
}

/** A column's name, smaller where the column is narrow; "1/2" and "3 1/2" with the bar of a fraction. */
function ColumnName({ text, x, room }: Readonly<{ text: string; x: number; room: number }>) {
  const [, whole = '', up, down = ''] = /^(?:(\d+) )?(\d+)\/(\d+)$/.exec(text) ?? []
  if (up === undefined) {
    const size = Math.max(9, Math.min(22, (room - 4) / (Math.max(1, text.length) * 0.58)))
    return (
      <text class={css.text} font-size={size} x={x} y="27">
        {text}
      </text>
    )
  }
  const wide = Math.max(up.length, down.length) * 9
  const left = whole === '' ? 0 : (whole.length * 10) / 2
  return (
    <g>
      {whole !== '' && (
        <text class={css.text} font-size="19" x={x - wide / 2 - 1} y="31">
          {whole}
        </text>
      )}
      <text class={css.text} font-size="15" x={x + left} y="21">
        {up}
      </text>
      <path class={css.fine} d={`M${x + left - wide / 2 - 1} 25h${wide + 2}`} />
      <text class={css.text} font-size="15" x={x + left} y="39">
        {down}
      </text>
    </g>
  )
}
