import { Drawing, upTo } from './drawing.tsx'
import css from './models.module.css'
import type { ModelProps } from './of-kind.ts'
import shapes from './shapes.module.css'

const ACROSS = 46
const DOWN = 40

/** Numbers in rows: a hundred chart, a number path. Hidden ones are blank, marked ones stand out. */
export function ChartModel({ model }: ModelProps<'chart'>) {
  const { from, to, step, columns, marked, hidden, say } = model
  const count = Math.floor((to - from) / step) + 1
  const across = Math.min(columns, count)
  return (
    <Drawing
      width={across * ACROSS + 4}
      height={Math.ceil(count / columns) * DOWN + 4}
      say={say}
      maxWidth={Math.max(6, across * 3.2)}
    >
      {/* Marked cells last, so that their edge lies on top. */}
      {upTo(count)
        .map((i) => ({ i, number: from + i * step }))
        .toSorted((a, b) => Number(marked.includes(a.number)) - Number(marked.includes(b.number)))
        .map(({ i, number }) => {
          const x = (i % columns) * ACROSS + 2
          const y = Math.floor(i / columns) * DOWN + 2
          return (
            <g key={number}>
              <rect
                class={marked.includes(number) ? shapes.lifted : css.empty}
                x={x}
                y={y}
                width={ACROSS}
                height={DOWN}
              />
              {!hidden.includes(number) && (
                <text key="number" class={css.text} x={x + ACROSS / 2} y={y + DOWN / 2 + 6}>
                  {number}
                </text>
              )}
            </g>
          )
        })}
    </Drawing>
  )
}
