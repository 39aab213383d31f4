import { Drawing, upTo } from './drawing.tsx'
import css from './models.module.css'
import type { ModelProps } from './of-kind.ts'

const UNIT = 11

/** Flats of a hundred, rods of ten and single cubes, largest first; some may be crossed out. */
export function BaseTenModel({ model }: ModelProps<'base-ten'>) {
  const { hundreds, tens, ones, crossed } = model
  const flat = UNIT * 10
  const perRow = Math.min(hundreds, 3)
  const rodsAt = perRow * (flat + 12) + (hundreds > 0 ? 14 : 0)
  const onesAt = rodsAt + tens * (UNIT + 8) + (tens > 0 ? 18 : 0)
  const width = Math.max(flat, onesAt + Math.min(ones, 5) * (UNIT + 7))
  const rows = Math.max(1, Math.ceil(hundreds / 3))
  return (
    <Drawing
      width={width + 4}
      height={rows * (flat + 12)}
      say={model.say}
      maxWidth={Math.min(44, Math.max(9, width / 10))}
    >
      {upTo(hundreds).map((i) => (
        <Block
          key={`h${i}`}
          x={(i % 3) * (flat + 12) + 2}
          y={Math.floor(i / 3) * (flat + 12) + 2}
          across={10}
          down={10}
          gone={i >= hundreds - (crossed?.hundreds ?? 0)}
        />
      ))}
      {upTo(tens).map((i) => (
        <Block
          key={`t${i}`}
          x={rodsAt + i * (UNIT + 8) + 2}
          y={2}
          across={1}
          down={10}
          gone={i >= tens - (crossed?.tens ?? 0)}
        />
      ))}
      {upTo(ones).map((i) => (
        <Block
          key={`o${i}`}
          x={onesAt + (i % 5) * (UNIT + 7) + 2}
          y={Math.floor(i / 5) * (UNIT + 7) + 2}
          across={1}
          down={1}
          gone={i >= ones - (crossed?.ones ?? 0)}
        />
      ))}
    </Drawing>
  )
}

type BlockProps = Readonly<{
  x: number
  y: number
  across: number
  down: number
  gone?: boolean
  unit?: number
}>

/** One block as its units. */
export function Block({ x, y, across, down, gone, unit = UNIT }: BlockProps) {
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
      {gone && <path class={css.cross} d={`M${x - 3} ${y + height + 2}L${x + width + 3} ${y - 2}`} />}
    </g>
  )
}
