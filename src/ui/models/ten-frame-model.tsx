import { Drawing, upTo } from './drawing.tsx'
import css from './models.module.css'
import moves from './moves.module.css'
import type { ModelProps } from './of-kind.ts'

const CELL = 48

/** One or two frames of ten; first counters in one colour, then the second; the last may be crossed out. */
export function TenFrameModel({ model }: ModelProps<'ten-frame'>) {
  const { frames, first, second, crossed } = model
  const standing = first + second
  const width = frames * CELL * 5 + (frames - 1) * 28 + 4
  return (
    <Drawing width={width} height={CELL * 2 + 4} say={model.say} maxWidth={frames * 24}>
      {upTo(frames * 10).map((i) => {
        const x = (i % 5) * CELL + Math.floor(i / 10) * (CELL * 5 + 28) + 2
        const y = Math.floor((i % 10) / 5) * CELL + 2
        return (
          <g key={i}>
            <rect class={css.empty} x={x} y={y} width={CELL} height={CELL} />
            {i < standing && (
              <circle
                class={`${i < first ? css.first : css.second} ${moves.joins}`}
                cx={x + 24}
                cy={y + 24}
                r={17}
                style={{ '--turn': i / 3 }}
              />
            )}
            {i < standing && i >= standing - crossed && (
              <path
                class={`${css.cross} ${moves.pen}`}
                pathLength={1}
                d={`M${x + 7} ${y + 41}L${x + 41} ${y + 7}`}
              />
            )}
          </g>
        )
      })}
    </Drawing>
  )
}
