import { Drawing, upTo } from './drawing.tsx'
import css from './models.module.css'
import type { ModelProps } from './of-kind.ts'
import { thingFor } from './things.ts'

const CELL = 52

/** Two rows of things, each above its partner; lines join the pairs. */
export function MatchedRowsModel({ model }: ModelProps<'matched-rows'>) {
  const { top, bottom } = model
  const width = Math.max(top, bottom, 1) * CELL
  return (
    <Drawing width={width} height={132} say={model.say} maxWidth={Math.max(8, width / 11)}>
      {upTo(Math.min(top, bottom)).map((i) => (
        <path key={i} class={css.soft} d={`M${i * CELL + 26} 48v36`} />
      ))}
      {upTo(top).map((i) => (
        <circle key={`t${i}`} class={css.lit} cx={i * CELL + 26} cy={23} r={24} />
      ))}
      {upTo(bottom).map((i) => (
        <circle key={`b${i}`} class={css.lit} cx={i * CELL + 26} cy={109} r={24} />
      ))}
      {upTo(top).map((i) => (
        <image
          key={i}
          href={`/pictures/${thingFor(top + bottom)}.svg`}
          x={i * CELL + 5}
          y={2}
          width={42}
          height={42}
        />
      ))}
      {upTo(bottom).map((i) => (
        <image
          key={i}
          href={`/pictures/${thingFor(top + bottom, 3)}.svg`}
          x={i * CELL + 5}
          y={88}
          width={42}
          height={42}
        />
      ))}
    </Drawing>
  )
}
