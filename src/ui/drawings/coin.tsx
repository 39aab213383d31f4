import css from './drawings.module.css'

type Size = Readonly<{ width: number; height: number }>

/** Radii to the scale of the real coins: a dime is smaller than a nickel. */
const RADIUS: Readonly<Record<number, number>> = { 1: 25, 5: 28, 10: 23, 25: 32 }
const NOTE: Size = { width: 116, height: 56 }

/** How much room a coin or note of so many cents takes; its middle is at (0, 0). */
export function coinSize(cents: number): Size {
  const radius = RADIUS[cents]
  return radius === undefined ? NOTE : { width: radius * 2, height: radius * 2 }
}

/** What is written on it: "5¢", "$10". */
const coinText = (cents: number): string => (cents < 100 ? `${cents}¢` : `$${cents / 100}`)

/** A US coin or note around (0, 0), told apart by size, colour and edge, with its worth on it. */
export function Coin({ cents }: Readonly<{ cents: number }>) {
  const radius = RADIUS[cents]
  if (radius === undefined) return <Note cents={cents} />
  const ridged = cents === 10 || cents === 25
  return (
    <g>
      <circle class={cents === 1 ? css.copper : css.silver} r={radius - 1} />
      {ridged ? <circle class={css.ridges} r={radius - 3.5} /> : <circle class={css.rim} r={radius - 4} />}
      <text class={css.worth} font-size={cents === 10 ? 17 : 19} y="7">
        {coinText(cents)}
      </text>
    </g>
  )
}

function Note({ cents }: Readonly<{ cents: number }>) {
  const { width, height } = NOTE
  return (
    <g>
      <rect
        class={css.note}
        x={1 - width / 2}
        y={1 - height / 2}
        width={width - 2}
        height={height - 2}
        rx="4"
      />
      <rect class={css.rim} x={6 - width / 2} y={6 - height / 2} width={width - 12} height={height - 12} />
      <ellipse class={css.rim} rx="27" ry="19" />
      <text class={css.worth} font-size="20" y="7">
        {coinText(cents)}
      </text>
    </g>
  )
}
