import { Drawing, upTo } from './drawing.tsx'
import css from './models.module.css'
import moves from './moves.module.css'
import type { ModelProps } from './of-kind.ts'
import { jitter, thingFor } from './things.ts'

const CELL = 56
const SIZE = 44

/** Things to count: strewn, lined up in fives, or around a ring; the last ones may be crossed out. */
export function ObjectsModel({ model }: ModelProps<'objects'>) {
  const places = PLACES[model.layout](model.count, model.seed)
  const width = Math.max(CELL, ...places.map((place) => place.x + CELL))
  const height = Math.max(CELL, ...places.map((place) => place.y + CELL))
  const href = `/pictures/${thingFor(model.seed)}.svg`
  return (
    <Drawing width={width} height={height} say={model.say} maxWidth={Math.max(8, width / 8)}>
      {places.map(({ x, y }, i) => (
        <g key={i}>
          <circle class={css.lit} cx={x + 28} cy={y + 28} r={27} />
          <image
            class={i >= model.count - model.crossed ? css.gone : undefined}
            href={href}
            x={x + 6}
            y={y + 6}
            width={SIZE}
            height={SIZE}
          />
          {i >= model.count - model.crossed && (
            <path
              class={`${css.cross} ${moves.pen}`}
              pathLength={1}
              d={`M${x + 6} ${y + 50}L${x + 50} ${y + 6}`}
            />
          )}
        </g>
      ))}
    </Drawing>
  )
}

type Place = Readonly<{ x: number; y: number }>

const PLACES: Readonly<Record<'scattered' | 'row' | 'circle', (count: number, seed: number) => Place[]>> = {
  row: (count) => {
    const perRow = count <= 6 ? count : 5
    return upTo(count).map((i) => ({ x: (i % perRow) * CELL, y: Math.floor(i / perRow) * CELL }))
  },
  scattered: (count, seed) => {
    const columns = Math.max(1, Math.ceil(Math.sqrt(count * 1.7)))
    const rows = Math.ceil(count / columns)
    const spread = CELL * 1.3
    const cells = upTo(columns * rows).sort((a, b) => jitter(seed, a) - jitter(seed, b))
    return cells.slice(0, count).map((cell, i) => ({
      x: (cell % columns) * spread + jitter(seed, i * 2 + 101) * CELL * 0.28,
      y: Math.floor(cell / columns) * spread + jitter(seed, i * 2 + 102) * CELL * 0.28,
    }))
  },
  circle: (count) => {
    const radius = Math.max(CELL * 0.7, (count * CELL * 1.08) / (2 * Math.PI))
    return upTo(count).map((i) => {
      const turn = (i / count) * 2 * Math.PI - Math.PI / 2
      return { x: radius + radius * Math.cos(turn), y: radius + radius * Math.sin(turn) }
    })
  },
}
