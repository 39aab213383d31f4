import { Drawing } from './drawing.tsx'
import type { ModelProps } from './of-kind.ts'
import shapes from './shapes.module.css'

const LENGTHS = { s: 90, l: 144 } as const

/** Sticks joined end to end with balls at their ends: a closed figure, or a row of too few to close. */
export function SticksModel({ model: { sides, say } }: ModelProps<'sticks'>) {
  const letters = [...sides].map((side) => (side === 's' ? 's' : 'l'))
  const corners = cornersOf(letters.map((letter) => LENGTHS[letter]))
  const [left, top] = [Math.min(...corners.map(([x]) => x)) - 14, Math.min(...corners.map(([, y]) => y)) - 14]
  const [width, height] = [
    Math.max(...corners.map(([x]) => x)) - left + 14,
    Math.max(...corners.map(([, y]) => y)) - top + 14,
  ]
  return (
    <Drawing width={width} height={height} say={say} maxWidth={Math.max(8, width / 15)}>
      <g transform={`translate(${-left} ${-top})`}>
        {letters.map((letter, i) => {
          const [from, to] = [corners[i], corners[(i + 1) % corners.length]]
          if (!from || !to) return null
          return (
            <path
              key={i}
              class={letter === 's' ? shapes.shortStick : shapes.longStick}
              d={`M${from.join(' ')}L${to.join(' ')}`}
              style={{ '--turn': i }}
            />
          )
        })}
        {corners.map(([x, y], i) => (
          <circle key={i} class={shapes.dot} cx={x} cy={y} r={10} />
        ))}
      </g>
    </Drawing>
  )
}

type Corner = readonly [x: number, y: number]

/** The corners of a figure with these sides in this order, on one circle and standing on its last side; a row where none closes. */
function cornersOf(sides: readonly number[]): Corner[] {
  const longest = Math.max(...sides)
  const sum = sides.reduce((all, side) => all + side, 0)
  if (sides.length < 3 || sum - longest <= longest)
    return [0, ...sides].map((_, i) => [sides.slice(0, i).reduce((all, side) => all + side, 0), 0])
  const { radius, outside } = circleAround(sides, longest)
  const arcs = sides.map((side) => 2 * Math.asin(Math.min(1, side / (2 * radius))))
  const giant = arcs.indexOf(Math.max(...arcs))
  const turns = arcs.map((arc, i) => (outside && i === giant ? 2 * Math.PI - arc : arc))
  const last = turns.at(-1) ?? 0
  // The last side lies level at the bottom.
  return turns.map((_, i) => {
    const at = Math.PI / 2 + last / 2 + turns.slice(0, i).reduce((all, turn) => all + turn, 0)
    return [Math.round(Math.cos(at) * radius * 10) / 10, Math.round(Math.sin(at) * radius * 10) / 10]
  })
}

/** The circle through all corners; its middle lies outside where the longest side spans more than half of it. */
function circleAround(
  sides: readonly number[],
  longest: number,
): Readonly<{ radius: number; outside: boolean }> {
  const turned = (radius: number): number =>
    sides.reduce((all, side) => all + 2 * Math.asin(Math.min(1, side / (2 * radius))), 0)
  const outside = turned(longest / 2) < 2 * Math.PI
  const longestArc = (radius: number): number => 2 * Math.asin(Math.min(1, longest / (2 * radius)))
  const tooSmall = (radius: number): boolean =>
    outside ? turned(radius) < 2 * longestArc(radius) : turned(radius) > 2 * Math.PI
  let [low, high] = [longest / 2, longest * 50]
  for (let round = 0; round < 60; round++) {
    const middle = (low + high) / 2
    if (tooSmall(middle)) low = middle
    else high = middle
  }
  return { radius: high, outside }
}
