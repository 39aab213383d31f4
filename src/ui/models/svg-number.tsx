import css from './models.module.css'

type Props = Readonly<{ text: string; x: number; y: number; big?: boolean }>

/** A number in a drawing; "3/4" stands as a fraction with its bar. `y` is the base line of a plain number. */
export function SvgNumber({ text, x, y, big }: Props) {
  const over = /^(\d+)\/(\d+)$/.exec(text)
  const look = big ? `${css.text} ${css.big}` : css.text
  if (!over)
    return (
      <text class={look} x={x} y={y}>
        {text}
      </text>
    )
  const [, up = '', down = ''] = over
  const half = Math.max(up.length, down.length) * 6 + 4
  return (
    <g>
      <text class={look} x={x} y={y - 8}>
        {up}
      </text>
      <path class={css.line} d={`M${x - half} ${y - 3}h${half * 2}`} />
      <text class={look} x={x} y={y + 15}>
        {down}
      </text>
    </g>
  )
}

type Fitted = Readonly<{ text: string; x: number; y: number; room: number }>

/** A number or word no wider than its room: smaller where there is little. */
export function FittedNumber({ text, x, y, room }: Fitted) {
  if (/^\d+\/\d+$/.test(text)) return <SvgNumber text={text} x={x} y={y} />
  const size = Math.min(21, Math.max(9, (room - 6) / (Math.max(1, text.length) * 0.58)))
  return (
    <text class={css.text} x={x} y={y} style={{ fontSize: `${size}px` }}>
      {text}
    </text>
  )
}
