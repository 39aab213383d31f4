import { useState } from 'preact/hooks'
import { useKeyGrid } from '#ui/hooks/use-key-grid.ts'
import { useMessages } from '#ui/hooks/use-messages.tsx'
import type { CardProps } from './card-props.ts'
import css from './items.module.css'
import own from './ten-frame-card.module.css'

/** Tap a place to put a counter there or take it away. Response: how many stand, fixed ones included. */
export function TenFrameCard({ question, response, onResponse, disabled, marking }: CardProps<'ten-frame'>) {
  const { items } = useMessages()
  const size = question.frames * 10
  const [full, setFull] = useState<readonly boolean[]>(() =>
    filled(size, response === null ? Math.max(question.fixed, question.start) : Number(response)),
  )
  const count = full.filter(Boolean).length
  const grid = useKeyGrid<HTMLDivElement>('button')

  const toggle = (cell: number) => {
    if (disabled || cell < question.fixed) return
    const next = full.map((one, i) => (i === cell ? !one : one))
    setFull(next)
    onResponse(String(next.filter(Boolean).length))
  }
  return (
    <div class={`${css.card} ${css.marked} ${own.card}`} data-marking={marking ?? undefined}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would be drawn */}
      <div
        class={own.frames}
        role="group"
        aria-label={items.frame.label}
        ref={grid.ref}
        onKeyDown={grid.onKeyDown}
        data-frames={question.frames}
      >
        {frames(question.frames).map((first) => (
          <div key={first} class={own.frame}>
            {full.slice(first, first + 10).map((counter, i) => {
              const cell = first + i
              const fixed = cell < question.fixed
              return (
                <button
                  key={cell}
                  type="button"
                  class={own.cell}
                  aria-pressed={counter}
                  aria-disabled={disabled || fixed ? 'true' : undefined}
                  aria-label={`${items.frame.cell(cell + 1)}: ${counter ? items.frame.full : items.frame.free}${fixed ? `, ${items.frame.fixed}` : ''}`}
                  onClick={() => toggle(cell)}
                >
                  {counter && <span class={own.counter} data-fixed={fixed} />}
                </button>
              )
            })}
          </div>
        ))}
      </div>
      <output class="said">{items.frame.count(count)}</output>
    </div>
  )
}

const filled = (size: number, count: number): boolean[] => Array.from({ length: size }, (_, i) => i < count)
const frames = (count: 1 | 2): number[] => (count === 1 ? [0] : [0, 10])
