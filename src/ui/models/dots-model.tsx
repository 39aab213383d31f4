import { Drawing, upTo } from './drawing.tsx'
import css from './models.module.css'
import type { ModelProps } from './of-kind.ts'
import { jitter } from './things.ts'

const STEP = 36

/** Dots to see at a glance: as on dice, in pairs, or strewn. */
export function DotsModel({ model: { count, layout, seed, say } }: ModelProps<'dots'>) {
  const { dots, frames, width, height } = LAYOUTS[layout](count, seed)
  return (
    <Drawing width={width} height={height} say={say} maxWidth={Math.max(6, width / 13)}>
      {frames.map((x) => (
        <rect key={x} class={css.empty} x={x + 2} y={2} width={height - 4} height={height - 4} rx={14} />
      ))}
      {dots.map(({ x, y }, i) => (
        <circle key={i} class={css.first} cx={x} cy={y} r={12} style={{ '--turn': i / 2 }} />
      ))}
    </Drawing>
  )
}

type Spot = Readonly<{ x: number; y: number }>
type Layout = Readonly<{ dots: readonly Spot[]; frames: readonly number[]; width: number; height: number }>

/** Where the dots of one die are, in steps from its middle. */
const DIE: readonly (readonly (readonly [number, number])[])[] = [
  [],
  [[0, 0]],
  [
    [-1, -1],
    [1, 1],
  ],
  [
    [-1, -1],
    [0, 0],
    [1, 1],
  ],
  [
    [-1, -1],
    [1, -1],
    [-1, 1],
    [1, 1],
  ],
  [
    [-1, -1],
    [1, -1],
    [0, 0],
    [-1, 1],
    [1, 1],
  ],
  [
    [-1, -1],
    [1, -1],
    [-1, 0],
    [1, 0],
    [-1, 1],
    [1, 1],
  ],
]

const LAYOUTS: Readonly<Record<'dice' | 'pairs' | 'scattered', (count: number, seed: number) => Layout>> = {
  dice: (count) => {
    const side = STEP * 3 + 12
    // Up to six is one die; more are fives and what is left.
    const dice = count <= 6 ? [count] : [...Array<number>(Math.floor(count / 5)).fill(5), count % 5]
    const shown = dice.filter((dots, i) => dots > 0 || i === 0)
    return {
      dots: shown.flatMap((dots, i) =>
        (DIE[dots] ?? []).map(([x, y]) => ({
          x: i * (side + 12) + side / 2 + x * STEP,
          y: side / 2 + y * STEP,
        })),
      ),
      frames: shown.map((_, i) => i * (side + 12)),
      width: shown.length * (side + 12) - 12,
      height: side,
    }
  },
  pairs: (count) => ({
    dots: upTo(count).map((i) => ({ x: Math.floor(i / 2) * 42 + 21, y: (i % 2) * 36 + 20 })),
    frames: [],
    width: Math.max(1, Math.ceil(count / 2)) * 42,
    height: 76,
  }),
  scattered: (count, seed) => {
    const columns = Math.max(2, Math.ceil(Math.sqrt(count * 1.6)))
    const rows = Math.max(1, Math.ceil(count / columns))
    const cells = upTo(columns * rows).toSorted((a, b) => jitter(seed, a) - jitter(seed, b))
    return {
      dots: cells.slice(0, count).map((cell, i) => ({
        x: (cell % columns) * 46 + 22 + (jitter(seed, i * 2 + 101) - 0.5) * 16,
        y: Math.floor(cell / columns) * 46 + 22 + (jitter(seed, i * 2 + 102) - 0.5) * 16,
      })),
      frames: [],
      width: columns * 46,
      height: rows * 46,
    }
  },
}
