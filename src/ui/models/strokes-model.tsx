import { ADVANCE, SHEET, strokesOf } from '#domain/items/strokes.ts'
import { Drawing } from './drawing.tsx'
import css from './models.module.css'
import moves from './moves.module.css'
import type { ModelProps } from './of-kind.ts'
import shapes from './shapes.module.css'

/** Between one sign's middle and its edge in its box. */
const EDGE = (100 - ADVANCE) / 2

/** Signs as they are written: a wide path for each stroke, a dot where the pen begins, arrows that show the way. */
export function StrokesModel({ model: { text, guide, say } }: ModelProps<'strokes'>) {
  const signs = [...text]
  const strokes = signs.flatMap((sign, i) => strokesOf(sign).map((path) => ({ path, x: i * ADVANCE - EDGE })))
  const width = signs.length * ADVANCE
  return (
    <Drawing width={width} height={100} say={say} maxWidth={signs.length * 9}>
      <path class={css.soft} d={`M0 ${SHEET.top}H${width}M0 ${SHEET.base}H${width}`} />
      <path class={shapes.guide} d={`M0 ${SHEET.middle}H${width}`} />
      {strokes.map(({ path, x }, i) => (
        <path
          key={i}
          class={`${shapes.pencil} ${moves.pen}`}
          pathLength={1}
          style={{ '--turn': i * 3 }}
          transform={`translate(${x} 0)`}
          d={path}
        />
      ))}
      {guide === 'arrows' &&
        strokes.map(({ path, x }, i) => (
          <g key={i} transform={`translate(${x} 0)`}>
            <path class={shapes.way} d={path} />
            <Arrow path={path} />
          </g>
        ))}
      {guide !== 'none' &&
        strokes.slice(0, guide === 'start-dot' ? 1 : undefined).map(({ path, x }, i) => {
          const [begin, next] = pointsOf(path)
          if (!begin || !next) return null
          // Two strokes may begin at one place: the later number stands a little along its way.
          const taken = strokes
            .slice(0, i)
            .some((one) => one.x === x && one.path.startsWith(`M${begin.join(' ')}`))
          const on = taken ? 12 / Math.hypot(next[0] - begin[0], next[1] - begin[1]) : 0
          const [at, down] = [begin[0] + (next[0] - begin[0]) * on, begin[1] + (next[1] - begin[1]) * on]
          return (
            <g key={i} transform={`translate(${x + at} ${down})`}>
              <circle class={shapes.begin} r={5} />
              {guide === 'arrows' && strokes.length > 1 && (
                <text class={shapes.order} y={2.6}>
                  {i + 1}
                </text>
              )}
            </g>
          )
        })}
    </Drawing>
  )
}

/** The head of an arrow where the stroke ends. */
function Arrow({ path }: Readonly<{ path: string }>) {
  const [end, before] = pointsOf(path).toReversed()
  if (!end || !before) return null
  const turn = (Math.atan2(end[1] - before[1], end[0] - before[0]) * 180) / Math.PI
  return (
    <path
      class={shapes.way}
      d="M-5 -4L0 0l-5 4"
      transform={`translate(${end.join(' ')}) rotate(${Math.round(turn)})`}
    />
  )
}

/** The points a path names, those that only bend it included. */
const pointsOf = (path: string): (readonly [number, number])[] =>
  [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)])
