import { Drawing } from './drawing.tsx'
import css from './models.module.css'
import { useMotion } from './moving.ts'
import type { ModelProps } from './of-kind.ts'
import shapes from './shapes.module.css'

const ACROSS = 30
const DOWN = 42

/** A sum written in columns: what is carried on top, the rows, the line, the result from right to left. */
export function ColumnModel({ model: { rows, sign, carries, result, say } }: ModelProps<'column'>) {
  const motion = useMotion()
  const lengths = [carries.length, ...rows.map((row) => row.length + 1), result.length]
  const places = Math.max(...lengths)
  const width = places * ACROSS + 12
  const top = carries.trim() === '' && motion === 'still' ? 6 : 30
  return (
    <Drawing width={width} height={top + (rows.length + 1) * DOWN + 14} say={say} maxWidth={width / 15}>
      <Digits text={carries} right={width - 6} y={22} small />
      {rows.map((row, i) => (
        <Digits key={i} text={row} right={width - 6} y={top + i * DOWN + 31} />
      ))}
      <text class={`${css.text} ${css.big}`} x={6 + ACROSS / 2} y={top + (rows.length - 1) * DOWN + 31}>
        {sign}
      </text>
      <path class={shapes.strong} d={`M6 ${top + rows.length * DOWN}H${width - 6}`} />
      <Digits text={result} right={width - 6} y={top + rows.length * DOWN + 38} />
    </Drawing>
  )
}

type DigitsProps = Readonly<{ text: string; right: number; y: number; small?: boolean }>

/** Signs each in its own place, aligned at the right. */
function Digits({ text, right, y, small }: DigitsProps) {
  const signs = [...text].toReversed()
  return (
    <g>
      {signs.map((sign, i) =>
        sign === ' ' ? null : (
          <text
            key={`${i} ${sign}`}
            class={small ? `${css.text} ${css.small}` : `${css.text} ${css.big}`}
            x={right - (i + 0.5) * ACROSS}
            y={y}
            style={{ '--turn': i * 2 }}
          >
            {sign}
          </text>
        ),
      )}
    </g>
  )
}
