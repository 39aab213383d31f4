import { ADVANCE, distance, type Point, SHEET, strokesOf } from '#domain/items/strokes.ts'
import css from './stroke-signs.module.css'

type View = Readonly<{ x: number; y: number; width: number; height: number }>

/** What of the sheet is seen around a text: the room below the line only where a sign goes there. */
export function sheetView(text: string): View {
  const low = /[gjpqyQ]/.test(text) ? SHEET.low : SHEET.base
  return { x: 8, y: -4, width: ADVANCE * (text.length - 1) + 84, height: low + 16 }
}

/** The lines that are written on: where capitals begin, where small letters begin, where both stand. */
export function SheetLines({ text }: Readonly<{ text: string }>) {
  const { x, width } = sheetView(text)
  const line = (y: number) => `M${x} ${y}h${width}`
  return (
    <g>
      <path class={css.line} d={line(SHEET.top) + line(SHEET.base)} />
      <path class={css.dashes} d={line(SHEET.middle)} />
    </g>
  )
}

/** Signs as one would write them, wide and pale enough to be drawn over. */
export function StrokeSigns({ text }: Readonly<{ text: string }>) {
  return (
    <g class={css.ghost}>
      {[...text].map((sign, place) => (
        <g key={`${place} ${sign}`} transform={`translate(${place * ADVANCE} 0)`}>
          {strokesOf(sign).map((stroke) => (
            <path key={stroke} d={stroke} />
          ))}
        </g>
      ))}
    </g>
  )
}

/** What a hand drew; a tap is a dot. */
export const PenStrokes = ({ strokes }: Readonly<{ strokes: readonly (readonly Point[])[] }>) => (
  <g class={css.pen}>
    {strokes.map((stroke, i) => (
      <path key={i} d={pathOf(stroke.length === 1 ? [...stroke, ...stroke] : stroke)} />
    ))}
  </g>
)

type GuideProps = Readonly<{ strokes: readonly (readonly Point[])[]; arrows: boolean }>

/** Where each stroke begins, numbered where there are several; with arrows also which way it goes. */
export function StrokeGuide({ strokes, arrows }: GuideProps) {
  return (
    <g>
      {arrows &&
        strokes.map((stroke, i) => (
          <Arrow key={`${i} ${pathOf(stroke)}`} stroke={stroke} part={isTaken(strokes, i) ? 0.65 : 0.4} />
        ))}
      {strokes.map((_, i) => {
        const [x, y] = begin(strokes, i)
        return (
          <g key={`${i} ${x} ${y}`} transform={`translate(${x} ${y})`}>
            <circle class={css.dot} r={strokes.length > 1 ? 6 : 5} />
            {strokes.length > 1 && (
              <text class={css.number} y="3.3">
                {i + 1}
              </text>
            )}
          </g>
        )
      })}
    </g>
  )
}

/** The first part of a stroke with a head. */
function Arrow({ stroke, part }: Readonly<{ stroke: readonly Point[]; part: number }>) {
  const drawn = stroke.slice(0, Math.max(3, Math.ceil(stroke.length * part)))
  const tip = drawn.at(-1)
  const before = drawn.at(-3) ?? drawn[0]
  if (tip === undefined || before === undefined || distance(before, tip) < 3) return null
  const turn = (Math.atan2(tip[1] - before[1], tip[0] - before[0]) * 180) / Math.PI
  return (
    <g class={css.arrow}>
      <path d={pathOf(drawn)} />
      <path d="M-5 -4.5L1 0L-5 4.5" transform={`translate(${tip[0]} ${tip[1]}) rotate(${turn})`} />
    </g>
  )
}

/** Whether an earlier stroke begins where this one does. */
function isTaken(strokes: readonly (readonly Point[])[], i: number): boolean {
  const first = strokes[i]?.[0]
  return (
    first !== undefined &&
    strokes.slice(0, i).some(([other]) => other !== undefined && distance(other, first) < 10)
  )
}

/** A stroke's beginning, moved along it where an earlier one begins in the same place. */
function begin(strokes: readonly (readonly Point[])[], i: number): Point {
  const stroke = strokes[i] ?? []
  const first = stroke[0] ?? [0, 0]
  return (isTaken(strokes, i) ? stroke.find((point) => distance(point, first) > 13) : first) ?? first
}

/** Points joined by lines. */
export const pathOf = (points: readonly Point[]): string =>
  points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('')
