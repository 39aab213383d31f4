import type { FigurePart } from '#domain/items/model.ts'
import { Drawing } from './drawing.tsx'
import css from './models.module.css'
import type { ModelProps } from './of-kind.ts'
import shapes from './shapes.module.css'

const TONES = [shapes.tone0, shapes.tone1, shapes.tone2, shapes.tone3] as const
/** How large the longer side is drawn. */
const LONG = 360
const MARGIN = 14

/** Lines, shapes, points and words as the author laid them, whatever unit they are in. */
export function FigureModel({ model: { width, height, parts, say } }: ModelProps<'figure'>) {
  // A few pictures in a wide row are drawn as large as the room they really take.
  const across = parts.every(({ part }) => part === 'picture' || part === 'line')
    ? Math.max(width * 0.45, ...parts.map(rightEnd))
    : width
  const scale = LONG / Math.max(across, height * 1.2)
  return (
    <Drawing
      width={across * scale + MARGIN * 2}
      height={height * scale + MARGIN * 2}
      say={say}
      maxWidth={Math.max(8, (across * scale) / 14)}
    >
      <g transform={`translate(${MARGIN} ${MARGIN})`}>
        {parts.map((part, i) => (
          <Part
            key={i}
            part={part}
            scale={scale}
            away={part.part === 'text' ? awayFrom(parts, part.at) : HERE}
          />
        ))}
      </g>
    </Drawing>
  )
}

/** How far to the right a picture or line reaches. */
function rightEnd(part: FigurePart): number {
  if (part.part === 'picture') return part.at[0] + part.size
  return part.part === 'line' ? Math.max(...part.points.map(([x]) => x)) : 0
}

type Point = readonly [x: number, y: number]

const HERE: Point = [0, 0]

/** Which way a word beside the shapes moves to make room for itself; half of what it grows. One inside of them stays. */
function awayFrom(parts: readonly FigurePart[], [x, y]: Point): Point {
  const corners = parts.flatMap((part) => (part.part === 'polygon' ? part.points : []))
  if (corners.length === 0) return HERE
  const [left, right] = [Math.min(...corners.map(([x]) => x)), Math.max(...corners.map(([x]) => x))]
  const [top, bottom] = [Math.min(...corners.map(([, y]) => y)), Math.max(...corners.map(([, y]) => y))]
  const [dx, dy] = [x - (left + right) / 2, y - (top + bottom) / 2]
  const far = Math.hypot(dx, dy)
  const inside = Math.abs(dx) < (right - left) / 4 && Math.abs(dy) < (bottom - top) / 4
  return inside || far === 0 ? HERE : [dx / far / 2, dy / far / 2]
}

type PartProps = Readonly<{ part: FigurePart; scale: number; away: Point }>

function Part({ part, scale, away }: PartProps) {
  const on = ([x, y]: Point): Point => [Math.round(x * scale * 10) / 10, Math.round(y * scale * 10) / 10]
  switch (part.part) {
    case 'polygon':
      return <path class={TONES[part.tone]} d={`M${through(part.points.map(on))}z`} />
    case 'circle': {
      const [x, y] = on(part.at)
      return <circle class={TONES[part.tone]} cx={x} cy={y} r={part.radius * scale} />
    }
    case 'line':
      return <Line points={part.points.map(on)} ends={part.ends} dashed={part.dashed} />
    case 'curve':
      return <path class={TONES[part.tone]} d={smooth(part.points.map(on), part.closed)} />
    case 'dot': {
      const [x, y] = on(part.at)
      return <circle class={shapes.dot} cx={x} cy={y} r={6} />
    }
    case 'text': {
      const [x, y] = on(part.at)
      return (
        <text
          class={`${css.text} ${shapes.halo} ${shapes.legible}`}
          x={x}
          y={y}
          style={{ '--dx': away[0], '--dy': away[1] }}
        >
          {part.text}
        </text>
      )
    }
    case 'right-angle':
      return <RightAngle at={on(part.at)} towards={[on(part.towards[0]), on(part.towards[1])]} />
    case 'picture': {
      const [x, y] = on(part.at)
      const size = part.size * scale
      return (
        <g>
          <circle class={css.lit} cx={x} cy={y} r={size * 0.56} />
          <image
            href={`/pictures/${part.picture}.svg`}
            x={x - size / 2}
            y={y - size / 2}
            width={size}
            height={size}
          />
        </g>
      )
    }
  }
}

type LineProps = Readonly<Omit<Extract<FigurePart, { part: 'line' }>, 'part'>>

function Line({ points, ends, dashed }: LineProps) {
  const [first, second] = points
  const [last, beforeLast] = points.toReversed()
  if (!first || !second || !last || !beforeLast) return null
  return (
    <g>
      <path class={dashed ? shapes.fold : shapes.strong} d={`M${through(points)}`} />
      <LineEnd at={first} from={second} end={ends[0]} />
      <LineEnd at={last} from={beforeLast} end={ends[1]} />
    </g>
  )
}

function LineEnd({ at, from, end }: Readonly<{ at: Point; from: Point; end: LineProps['ends'][0] }>) {
  if (end === 'none') return null
  if (end === 'dot') return <circle class={shapes.dot} cx={at[0]} cy={at[1]} r={6} />
  const turn = (Math.atan2(at[1] - from[1], at[0] - from[0]) * 180) / Math.PI
  return (
    <path
      class={shapes.strong}
      d="M-13 -8L0 0l-13 8"
      transform={`translate(${at[0]} ${at[1]}) rotate(${Math.round(turn)})`}
    />
  )
}

function RightAngle({ at, towards }: Readonly<{ at: Point; towards: readonly [Point, Point] }>) {
  const [a, b] = [step(at, towards[0]), step(at, towards[1])]
  const corner: Point = [a[0] + b[0] - at[0], a[1] + b[1] - at[1]]
  return <path class={css.line} d={`M${through([a, corner, b])}`} />
}

/** So far from one point towards another. */
function step(from: Point, to: Point): Point {
  const far = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1
  const by = Math.min(18, far / 2) / far
  return [from[0] + (to[0] - from[0]) * by, from[1] + (to[1] - from[1]) * by]
}

const through = (points: readonly Point[]): string => points.map((point) => point.join(' ')).join('L')

/** A curve through points that has no corner in them. */
function smooth(points: readonly Point[], closed: boolean): string {
  const count = points.length
  const at = (i: number): Point =>
    (closed ? points[(i + count) % count] : points[Math.min(count - 1, Math.max(0, i))]) ?? [0, 0]
  const legs = points.slice(closed ? 0 : 1).map((_, leg) => {
    const [before, from, to, after] = [at(leg - 1), at(leg), at(leg + 1), at(leg + 2)]
    const first = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6]
    const second = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6]
    return `C${[first, second, to].map((point) => point.map(Math.round).join(' ')).join(' ')}`
  })
  return `M${at(0).join(' ')}${legs.join('')}${closed ? 'z' : ''}`
}
