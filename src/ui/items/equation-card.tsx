import { useState } from 'preact/hooks'
import type { Tile } from '#domain/items/item.ts'
import { MathText } from '#ui/components/math-text.tsx'
import { useKeyGrid } from '#ui/hooks/use-key-grid.ts'
import { useMessages } from '#ui/hooks/use-messages.tsx'
import { useSay } from '#ui/speech/use-say.ts'
import type { CardProps } from './card-props.ts'
import own from './equation-card.module.css'
import css from './items.module.css'

/** Tap a tile and it goes into the first empty place; tap a place to take it back. Response: the tiles' texts in order. */
export function EquationCard({ question, response, onResponse, disabled, marking }: CardProps<'equation'>) {
  const { items } = useMessages()
  const { say } = useSay()
  const slots = question.parts.filter((part) => part.kind === 'slot').length
  const [placed, setPlaced] = useState<readonly (string | null)[]>(() =>
    placedFrom(question.tiles, slots, response),
  )
  const grid = useKeyGrid<HTMLDivElement>('button')
  const textOf = (id: string | null | undefined) => question.tiles.find((tile) => tile.id === id)?.text

  const change = (next: readonly (string | null)[]) => {
    if (disabled) return
    setPlaced(next)
    onResponse(next.every((id) => id !== null) ? next.map(textOf).join(' ') : null)
  }
  const place = (tile: Tile) => {
    const empty = placed.indexOf(null)
    const to = empty === -1 && slots === 1 ? 0 : empty
    if (to === -1) return
    change(placed.map((id, i) => (i === to ? tile.id : id)))
    void say(tile.speech)
  }
  const take = (slot: number) => change(placed.map((id, i) => (i === slot ? null : id)))
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move among the buttons inside
    <div class={css.card} ref={grid.ref} onKeyDown={grid.onKeyDown}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would be drawn */}
      <div
        class={`${css.marked} ${own.sentence}`}
        data-marking={marking ?? undefined}
        role="group"
        aria-label={items.equation.label}
      >
        {question.parts.map((part, i) => {
          if (part.kind === 'text')
            return (
              <span key={`${i} ${part.text}`}>
                <MathText text={part.text} />
              </span>
            )
          const slot = question.parts.slice(0, i).filter((one) => one.kind === 'slot').length
          const text = textOf(placed[slot])
          return text === undefined ? (
            <span key={`slot ${slot}`} class={`${css.tile} ${css.used}`}>
              <span class="said">{items.equation.slot(slot + 1)}</span>
            </span>
          ) : (
            <button
              key={`slot ${slot}`}
              type="button"
              class={css.tile}
              data-picked="true"
              aria-label={items.equation.filled(slot + 1, text)}
              aria-disabled={disabled ? 'true' : undefined}
              onClick={() => take(slot)}
            >
              <MathText text={text} />
            </button>
          )
        })}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would be drawn */}
      <div class={css.row} role="group" aria-label={items.equation.tiles}>
        {question.tiles.map((tile) => {
          const used = placed.includes(tile.id)
          return (
            <button
              key={tile.id}
              type="button"
              class={used ? `${css.tile} ${css.used}` : css.tile}
              aria-label={tile.speech}
              aria-disabled={used || disabled ? 'true' : undefined}
              onClick={() => !used && place(tile)}
            >
              <MathText text={tile.text} />
            </button>
          )
        })}
      </div>
    </div>
  )
}

/** The tiles a response was made of, each used once; empty places where it names none. */
function placedFrom(tiles: readonly Tile[], slots: number, response: string | null): (string | null)[] {
  const texts = response?.split(' ') ?? []
  const left = [...tiles]
  return Array.from({ length: slots }, (_, i) => {
    const found = left.findIndex((tile) => tile.text === (slots === 1 ? response : texts[i]))
    return found === -1 ? null : (left.splice(found, 1)[0]?.id ?? null)
  })
}
