import type { RulerUnit } from '#domain/items/item.ts'
import { upTo } from '#ui/models/drawing.tsx'
import css from './drawings.module.css'

/** How far a ruler reaches beyond its first and last mark, and how high it is. */
export const RULER_END = 14
export const RULER_HEIGHT = 64

type Props = Readonly<{
  unit: RulerUnit
  /** Marks in one unit. */
  parts: number
  /** Units from end to end. */
  max: number
  /** From one mark to the next. */
  step: number
}>

/** A ruler whose zero is at (0, 0), its marks hanging from its upper edge; cubes and clips lie end to end below that edge. */
export function RulerMarks({ unit, parts, max, step }: Props) {
  if (unit === 'cube' || unit === 'clip') return <LaidUnits unit={unit} count={max} step={step * parts} />
  const marks = max * parts
  return (
    <g>
      <rect
        class={css.wood}
        x={-RULER_END}
        y="0"
        width={marks * step + RULER_END * 2}
        height={RULER_HEIGHT}
        rx="4"
      />
      {upTo(marks + 1).map((mark) => (
        <path
          key={mark}
          class={mark % parts === 0 ? css.tick : css.fine}
          d={`M${mark * step} 1v${markLength(mark, parts)}`}
        />
      ))}
      {upTo(max + 1).map((one) => (
        <text key={one} class={css.text} font-size="18" x={one * parts * step} y="48">
          {one}
        </text>
      ))}
      <text class={css.text} font-size="13" x={(parts * step) / 2} y="58">
        {unit}
      </text>
    </g>
  )
}

/** So many cubes or clips end to end from (0, 0), each `step` long. */
export function LaidUnits({
  unit,
  count,
  step,
}: Readonly<{ unit: 'cube' | 'clip'; count: number; step: number }>) {
  return (
    <g>
      {upTo(count).map((i) => (
        <g key={i} transform={`translate(${i * step} 0)`}>
          {unit === 'cube' ? <Cube size={step} /> : <Clip length={step} />}
        </g>
      ))}
    </g>
  )
}

/** One cube from its upper left corner, seen from the front. */
export function Cube({ size }: Readonly<{ size: number }>) {
  const inner = Math.min(7, size / 6)
  return (
    <g>
      <rect class={css.emblem} x="1" y="1" width={size - 2} height={size - 2} rx="2" />
      <rect class={css.rim} x={inner} y={inner} width={size - inner * 2} height={size - inner * 2} rx="2" />
    </g>
  )
}

/** One paper clip from its left end, lying along. */
export function Clip({ length }: Readonly<{ length: number }>) {
  const high = Math.min(24, length / 2)
  const end = length - 2
  return (
    <path
      class={css.sign}
      stroke-width="3"
      d={`M${length * 0.22} ${high * 0.7}H${end - high * 0.6}a${high * 0.22} ${high * 0.22} 0 0 0 0${-high * 0.44}H${2 + high * 0.5}a${high * 0.42} ${high * 0.42} 0 0 0 0 ${high * 0.84}H${end - high * 0.5}a${high * 0.5} ${high * 0.5} 0 0 0 0${-high}H${length * 0.3}`}
      transform="translate(0 5)"
    />
  )
}

/** Half units are longer than quarters, quarters longer than eighths. */
function markLength(mark: number, parts: number): number {
  if (mark % parts === 0) return 28
  if ((mark * 2) % parts === 0) return 21
  return (mark * 4) % parts === 0 ? 15 : 10
}
