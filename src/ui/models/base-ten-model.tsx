import { Drawing, upTo } from './drawing.tsx'
import css from './models.module.css'
import moves from './moves.module.css'
import { useMotion } from './moving.ts'
import type { ModelProps } from './of-kind.ts'
import shapes from './shapes.module.css'

const UNIT = 11
const FLAT = UNIT * 10

/** Flats of a hundred, rods of ten and single cubes, largest first; some may be crossed out. While it moves, all is single cubes. */
export function BaseTenModel({ model }: ModelProps<'base-ten'>) {
  const { hundreds, tens, ones } = model
  const motion = useMotion()
  const blocks = blocksOf(model)
  const width = Math.max(FLAT, ...blocks.map(({ x, across }) => x + across * UNIT + 7))
  const rows = Math.max(1, Math.ceil(hundreds / 3))
  return (
    <Drawing
      width={width + 4}
      height={rows * (FLAT + 12)}
      say={model.say}
      maxWidth={Math.min(44, Math.max(9, width / 10))}
    >
      {motion === 'still'
        ? blocks.map(({ gone, ...block }, i) => <Block key={i} {...block} />)
        : upTo(hundreds * 100 + tens * 10 + ones).map((i) => {
            const { x, y } = unitAt(blocks, i)
            return <rect key={i} class={shapes.unit} x={x} y={y} width={UNIT} height={UNIT} />
          })}
      {blocks.map(({ x, y, across, down, gone }, i) =>
        gone ? (
          <path
            key={`c${i}`}
            class={`${css.cross} ${moves.pen}`}
            pathLength={1}
            d={`M${x - 3} ${y + down * UNIT + 2}L${x + across * UNIT + 3} ${y - 2}`}
          />
        ) : null,
      )}
    </Drawing>
  )
}

type Placed = Readonly<{ x: number; y: number; across: number; down: number; gone: boolean }>

/** Where each block lies, and whether it is crossed out. */
function blocksOf({ hundreds, tens, ones, crossed }: ModelProps<'base-ten'>['model']): Placed[] {
  const rodsAt = Math.min(hundreds, 3) * (FLAT + 12) + (hundreds > 0 ? 14 : 0)
  const onesAt = rodsAt + tens * (UNIT + 8) + (tens > 0 ? 18 : 0)
  return [
    ...upTo(hundreds).map((i) => ({
      x: (i % 3) * (FLAT + 12) + 2,
      y: Math.floor(i / 3) * (FLAT + 12) + 2,
      across: 10,
      down: 10,
      gone: i >= hundreds - (crossed?.hundreds ?? 0),
    })),
    ...upTo(tens).map((i) => ({
      x: rodsAt + i * (UNIT + 8) + 2,
      y: 2,
      across: 1,
      down: 10,
      gone: i >= tens - (crossed?.tens ?? 0),
    })),
    ...upTo(ones).map((i) => ({
      x: onesAt + (i % 5) * (UNIT + 7) + 2,
      y: Math.floor(i / 5) * (UNIT + 7) + 2,
      across: 1,
      down: 1,
      gone: i >= ones - (crossed?.ones ?? 0),
    })),
  ]
}

/** Where the unit of that number lies, counted through all blocks: ten ones that become a ten keep their numbers. */
function unitAt(blocks: readonly Placed[], unit: number): Readonly<{ x: number; y: number }> {
  let left = unit
  for (const { x, y, across, down } of blocks) {
    const size = across * down
    if (left < size) return { x: x + Math.floor(left / down) * UNIT, y: y + (left % down) * UNIT }
    left -= size
  }
  return { x: 0, y: 0 }
}

type BlockProps = Readonly<{
  x: number
  y: number
  across: number
  down: number
  unit?: number
}>

/** One block as its units. */
export function Block({ x, y, across, down, unit = UNIT }: BlockProps) {
  const width = across * unit
  const height = down * unit
  const cuts = [
    ...upTo(across - 1).map((i) => `M${x + (i + 1) * unit} ${y}v${height}`),
    ...upTo(down - 1).map((i) => `M${x} ${y + (i + 1) * unit}h${width}`),
  ].join('')
  return (
    <g>
      <rect class={css.shade} x={x} y={y} width={width} height={height} rx={2} />
      {cuts !== '' && <path class={css.line} stroke-opacity="0.55" d={cuts} />}
    </g>
  )
}
