import { GraphColumns } from '#ui/drawings/graph-columns.tsx'
import { Drawing } from './drawing.tsx'
import css from './models.module.css'
import type { ModelProps } from './of-kind.ts'
import shapes from './shapes.module.css'

const WIDTH = 380
const BOTTOM = 46

/** Data in columns: bars on an axis, crosses on a line, pictures with their key, tally marks. */
export function GraphModel({ model: { look, columns, values, scale, say } }: ModelProps<'graph'>) {
  const most = Math.max(...values)
  const worth = look === 'bars' || look === 'pictures' ? scale : 1
  const max = Math.max(Math.ceil(most / worth) * worth, worth * 3)
  const height = HEIGHT[look](max / worth)
  const left = look === 'bars' ? 50 : 6
  const top = look === 'pictures' && scale > 1 ? 52 : 14
  return (
    <Drawing width={left + WIDTH + 6} height={top + height + BOTTOM} say={say} maxWidth={28}>
      {look === 'pictures' && scale > 1 && (
        <g>
          <circle class={css.second} cx={WIDTH / 2 - 22} cy={20} r={14} />
          <text class={`${css.text} ${shapes.toStart}`} x={WIDTH / 2} y={26}>
            = {scale}
          </text>
        </g>
      )}
      <g transform={`translate(${left} ${top + height})`}>
        <GraphColumns
          look={look}
          columns={columns}
          values={values}
          scale={worth}
          max={max}
          width={WIDTH}
          height={height}
        />
      </g>
    </Drawing>
  )
}

const HEIGHT: Readonly<Record<'bars' | 'dots' | 'pictures' | 'tallies', (steps: number) => number>> = {
  bars: () => 216,
  dots: (steps) => Math.min(200, steps * 28),
  pictures: (steps) => Math.min(240, steps * 44),
  tallies: (steps) => Math.ceil(steps / 5) * 46,
}
