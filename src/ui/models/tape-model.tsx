import type { TapePart } from '#domain/items/model.ts'
import { Drawing } from './drawing.tsx'
import css from './models.module.css'
import { useMotion } from './moving.ts'
import type { ModelProps } from './of-kind.ts'
import shapes from './shapes.module.css'
import { FittedNumber } from './svg-number.tsx'

const WIDTH = 440
const BAR = 50

/** Bars cut in parts, all to one scale, so that wholes, parts and how much more can be seen; a brace holds a row together. */
export function TapeModel({ model: { rows, say } }: ModelProps<'tape'>) {
  const motion = useMotion()
  const longest = Math.max(...rows.map(({ parts }) => sizeOf(parts)))
  const label = Math.max(0, ...rows.map((row) => row.label.length)) * 10
  const left = label === 0 ? 4 : label + 20
  const tops = rows.map((_, i) =>
    rows
      .slice(0, i + 1)
      .reduce(
        (y, row, j) =>
          y + (row.brace === '' && motion === 'still' ? 4 : braceRoom(row.brace)) + (j < i ? BAR + 12 : 0),
        0,
      ),
  )
  return (
    <Drawing width={left + WIDTH + 4} height={(tops.at(-1) ?? 0) + BAR + 6} say={say} maxWidth={36}>
      {rows.map((row, i) => {
        const y = tops[i] ?? 0
        const scale = WIDTH / longest
        const end = left + sizeOf(row.parts) * scale
        return (
          <g key={i}>
            {row.label !== '' && (
              <text class={`${css.text} ${shapes.toEnd}`} x={left - 14} y={y + BAR / 2 + 6}>
                {row.label}
              </text>
            )}
            {row.brace !== '' && <Brace from={left} to={end} y={y - 6} text={row.brace} />}
            <rect class={shapes.blank} x={left} y={y} width={end - left} height={BAR} />
            {row.parts.map((part, j) => {
              const x = left + sizeOf(row.parts.slice(0, j)) * scale
              const width = part.size * scale
              return (
                <g key={j} style={{ '--turn': j }}>
                  <rect
                    class={part.shaded ? css.shade : css.plain}
                    x={x}
                    y={y}
                    width={width}
                    height={BAR}
                    stroke-dasharray={part.text === '?' ? '7 7' : undefined}
                  />
                  <FittedNumber
                    key={part.text}
                    text={part.text}
                    x={x + width / 2}
                    y={y + BAR / 2 + 6}
                    room={width}
                  />
                </g>
              )
            })}
          </g>
        )
      })}
    </Drawing>
  )
}

/** A brace with its number; a fraction stands higher. */
const braceRoom = (text: string): number => (text.includes('/') ? 58 : 40)

const sizeOf = (parts: readonly TapePart[]): number => parts.reduce((sum, { size }) => sum + size, 0)

type BraceProps = Readonly<{ from: number; to: number; y: number; text: string }>

function Brace({ from, to, y, text }: BraceProps) {
  const middle = (from + to) / 2
  return (
    <g>
      <path class={css.line} d={`M${from} ${y}q0 -8 8 -8H${middle - 8}q8 0 8 -7q0 7 8 7H${to - 8}q8 0 8 8`} />
      <FittedNumber key={text} text={text} x={middle} y={y + 21 - braceRoom(text)} room={to - from + 40} />
    </g>
  )
}
