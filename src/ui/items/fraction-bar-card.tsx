import { useState } from 'preact/hooks'
import { useKeyGrid } from '#ui/hooks/use-key-grid.ts'
import { useMessages } from '#ui/hooks/use-messages.tsx'
import { upTo } from '#ui/models/drawing.tsx'
import type { CardProps } from './card-props.ts'
import own from './fraction-bar-card.module.css'
import css from './items.module.css'

/** Cut the bar where the child may, and tap parts to shade them. Response: "shaded/parts of one whole". */
export function FractionBarCard({
  question,
  response,
  onResponse,
  disabled,
  marking,
}: CardProps<'fraction-bar'>) {
  const { items } = useMessages()
  const [cut, setCut] = useState<number | null>(() => question.parts ?? cutOf(response))
  const [shaded, setShaded] = useState<ReadonlySet<number>>(
    () => new Set(upTo(Number(response?.split('/')[0] ?? 0))),
  )
  const grid = useKeyGrid<HTMLDivElement>('button')

  const tell = (parts: number, now: ReadonlySet<number>) =>
    onResponse(now.size === 0 ? null : `${now.size}/${parts}`)
  const cutInto = (parts: number) => {
    if (disabled) return
    setCut(parts)
    setShaded(new Set())
    tell(parts, new Set())
  }
  const toggle = (part: number) => {
    if (disabled || cut === null) return
    const next = new Set(shaded)
    if (!next.delete(part)) next.add(part)
    setShaded(next)
    tell(cut, next)
  }
  const parts = cut ?? 1
  return (
    <div class={`${css.card} ${css.marked}`} data-marking={marking ?? undefined}>
      {question.parts === null && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would be drawn
        <div class={css.row} role="group" aria-label={items.fraction.cuts}>
          <span aria-hidden="true">{items.fraction.cuts}</span>
          {question.cuts.map((one) => (
            <button
              key={one}
              type="button"
              class={css.tile}
              data-picked={one === cut}
              aria-pressed={one === cut}
              aria-label={items.fraction.cut(one)}
              aria-disabled={disabled ? 'true' : undefined}
              onClick={() => cutInto(one)}
            >
              {one}
            </button>
          ))}
        </div>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would be drawn */}
      <div
        class={own.bars}
        role="group"
        aria-label={items.fraction.label}
        ref={grid.ref}
        onKeyDown={grid.onKeyDown}
      >
        {upTo(question.wholes).map((whole) => (
          <div key={whole} class={own.bar}>
            {upTo(parts).map((i) => {
              const part = whole * parts + i
              return (
                <button
                  key={`${parts} ${part}`}
                  type="button"
                  class={own.part}
                  aria-pressed={shaded.has(part)}
                  aria-label={`${items.fraction.part(part + 1, parts * question.wholes)}: ${shaded.has(part) ? items.fraction.shaded : items.fraction.plain}`}
                  aria-disabled={disabled || cut === null ? 'true' : undefined}
                  onClick={() => toggle(part)}
                />
              )
            })}
          </div>
        ))}
      </div>
      <output class="said">{cut === null ? '' : items.fraction.now(shaded.size, parts)}</output>
    </div>
  )
}

function cutOf(response: string | null): number | null {
  const parts = Number(response?.split('/')[1])
  return Number.isInteger(parts) && parts > 0 ? parts : null
}
