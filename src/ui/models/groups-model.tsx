import { Drawing, upTo } from './drawing.tsx'
import css from './models.module.css'
import moves from './moves.module.css'
import type { ModelProps } from './of-kind.ts'
import shapes from './shapes.module.css'
import { thingFor } from './things.ts'

const CELL = 116
const PLATE = 53

/** Plates with as many things on each; many small things are counters. */
export function GroupsModel({ model }: ModelProps<'groups'>) {
  const { groups, each, seed } = model
  const perRow = groups <= 4 ? groups : Math.ceil(groups / Math.ceil(groups / 5))
  const width = perRow * CELL
  // Dealt out one after the other, in a few seconds however many there are.
  const pace = Math.min(1, 12 / Math.max(1, groups * each))
  return (
    <Drawing
      width={width}
      height={Math.ceil(groups / perRow) * CELL}
      say={model.say}
      maxWidth={Math.min(40, Math.max(9, width / 11))}
    >
      {upTo(groups).map((plate) => {
        const x = (plate % perRow) * CELL + CELL / 2
        const y = Math.floor(plate / perRow) * CELL + CELL / 2
        return (
          <g key={plate}>
            <circle class={each > 6 ? css.empty : shapes.plate} cx={x} cy={y} r={PLATE} />
            <circle class={css.soft} cx={x} cy={y} r={PLATE - 7} stroke-opacity="0.5" />
            {placesOn(each).map((place, i) => (
              <g key={i} class={moves.joins} style={{ '--turn': (i * groups + plate) * pace }}>
                {each > 6 ? (
                  <circle class={css.first} cx={x + place.x} cy={y + place.y} r={place.size / 2 - 2} />
                ) : (
                  <image
                    href={`/pictures/${thingFor(seed)}.svg`}
                    x={x + place.x - place.size / 2 + 2}
                    y={y + place.y - place.size / 2 + 2}
                    width={place.size - 4}
                    height={place.size - 4}
                  />
                )}
              </g>
            ))}
          </g>
        )
      })}
    </Drawing>
  )
}

type Place = Readonly<{ x: number; y: number; size: number }>

/** Rows around the middle of a plate, none longer than it is wide there. */
function placesOn(count: number): Place[] {
  const rows = ROWS[count] ?? []
  const size = count === 1 ? 46 : Math.min(36, 80 / Math.max(rows.length, ...rows))
  return rows.flatMap((inRow, row) =>
    upTo(inRow).map((i) => ({
      x: (i - (inRow - 1) / 2) * size,
      y: (row - (rows.length - 1) / 2) * size,
      size,
    })),
  )
}

const ROWS: readonly (readonly number[])[] = [
  [],
  [1],
  [2],
  [1, 2],
  [2, 2],
  [2, 1, 2],
  [3, 3],
  [2, 3, 2],
  [3, 2, 3],
  [3, 3, 3],
  [2, 3, 3, 2],
  [3, 3, 3, 2],
  [3, 3, 3, 3],
]
