import { GridLines } from '#ui/drawings/grid-lines.tsx'
import { Drawing } from './drawing.tsx'
import css from './models.module.css'
import moves from './moves.module.css'
import type { ModelProps } from './of-kind.ts'
import shapes from './shapes.module.css'

const SIDE = 320

/** Points on the first quadrant; a path joins them in order along the lines of the grid. */
export function GridModel({ model: { size, points, path, say } }: ModelProps<'grid'>) {
  const step = SIDE / size
  const at = (x: number, y: number): string => `${x * step} ${-y * step}`
  return (
    <Drawing width={SIDE + 84} height={SIDE + 78} say={say} maxWidth={25}>
      <g transform={`translate(38 ${SIDE + 48})`}>
        <GridLines size={size} step={step} />
        {path &&
          points.slice(1).map((point, i) => {
            const before = points[i] ?? point
            return (
              <path
                key={i}
                class={`${css.jump} ${moves.pen}`}
                pathLength={1}
                style={{ '--turn': i * 3 }}
                d={`M${at(before.x, before.y)}H${point.x * step}V${-point.y * step}`}
              />
            )
          })}
        {points.map(({ x, y, label }, i) => (
          <g key={i} style={{ '--turn': i * 3 }}>
            <circle class={css.mark} cx={x * step} cy={-y * step} r={8} />
            {label !== '' && (
              <text class={`${css.text} ${shapes.halo}`} x={x * step + 15} y={-y * step - 9}>
                {label}
              </text>
            )}
          </g>
        ))}
      </g>
    </Drawing>
  )
}
