import { useState } from 'preact/hooks'
import type { OrderCard as Card } from '#domain/items/item.ts'
import { BigButton } from '#ui/components/big-button.tsx'
import { MathText } from '#ui/components/math-text.tsx'
import { useKeyGrid } from '#ui/hooks/use-key-grid.ts'
import { useMessages } from '#ui/hooks/use-messages.tsx'
import models from '#ui/models/models.module.css'
import { stripColor } from '#ui/models/strip-color.ts'
import { useSay } from '#ui/speech/use-say.ts'
import type { CardProps } from './card-props.ts'
import css from './items.module.css'
import own from './order-card.module.css'
import { inRows, LINE } from './order-rows.ts'

const WIDTH = 240

/** Tap the cards in order; tap a placed one to take it back. Response: card ids joined by commas. */
export function OrderCard({ question, response, onResponse, disabled, marking }: CardProps<'order'>) {
  const { items } = useMessages()
  const { say } = useSay()
  const [placed, setPlaced] = useState<readonly string[]>(() => response?.split(',') ?? [])
  const grid = useKeyGrid<HTMLDivElement>('button')
  // Strips share one scale and one left edge, so that eyes can compare them; where they begin is part of the question.
  const reach = Math.max(0, ...question.cards.map(farEnd))
  const lines = question.cards.some(({ label }) => label.length > LINE)
  const rows = inRows(question)
  const change = (next: readonly string[]) => {
    if (disabled) return
    setPlaced(next)
    onResponse(next.length === question.cards.length ? next.join(',') : null)
  }
  const place = (card: Card) => {
    change([...placed, card.id])
    void say(card.speech)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move among the buttons inside
    <div class={css.card} ref={grid.ref} onKeyDown={grid.onKeyDown}>
      <div
        class={own.ordering}
        data-strips={reach > 0 || (lines && !rows)}
        data-lines={lines}
        data-rows={rows}
      >
        <div class={`${css.marked} ${own.row}`} data-marking={marking ?? undefined}>
          <span class={own.end}>{question.ends.first}</span>
          <ol class={`${css.row} ${own.places}`} aria-label={items.order.row}>
            {question.cards.map((slot, i) => {
              const card = question.cards.find((one) => one.id === placed[i])
              return (
                <li key={slot.id}>
                  {card ? (
                    <button
                      type="button"
                      class={css.tile}
                      data-picked="true"
                      aria-label={`${items.order.place(i + 1)}: ${card.speech}`}
                      aria-disabled={disabled ? 'true' : undefined}
                      onClick={() => change(placed.filter((id) => id !== card.id))}
                    >
                      <Face card={card} reach={reach} />
                    </button>
                  ) : (
                    <span class={`${css.tile} ${css.used}`}>
                      <span class="said">{`${items.order.place(i + 1)}: ${items.order.empty}`}</span>
                    </span>
                  )}
                </li>
              )
            })}
          </ol>
          <span class={own.end}>{question.ends.last}</span>
        </div>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would be drawn */}
        <div class={`${css.row} ${own.cards}`} role="group" aria-label={items.order.cards}>
          {question.cards.map((card) => {
            const used = placed.includes(card.id)
            return (
              <button
                key={card.id}
                type="button"
                class={used ? `${css.tile} ${css.used}` : css.tile}
                aria-label={card.speech}
                aria-disabled={used || disabled ? 'true' : undefined}
                onClick={() => !used && place(card)}
              >
                <Face card={card} reach={reach} />
              </button>
            )
          })}
        </div>
        <BigButton
          kind="quiet"
          icon="undo"
          disabled={disabled || placed.length === 0}
          onClick={() => change(placed.slice(0, -1))}
        >
          {items.order.undo}
        </BigButton>
      </div>
    </div>
  )
}

/** Where a card's strip ends, units from the left edge; 0 for words alone. */
const farEnd = ({ length, offset }: Card): number => (length === null ? 0 : length + (offset ?? 0))

/** A card's number, or a strip as long as it says that begins where it says; `reach`: units across the card. */
function Face({ card, reach }: { card: Card; reach: number }) {
  if (card.length === null) return <MathText text={card.label} />
  const unit = WIDTH / reach
  return (
    <span class={own.face}>
      <svg class={own.strip} viewBox={`0 0 ${WIDTH + 4} 34`} aria-hidden="true">
        <path class={models.soft} d="M1 0v34" />
        <rect
          class={stripColor(card.label) ?? models.second}
          x={2 + (card.offset ?? 0) * unit}
          y="4"
          width={card.length * unit}
          height="26"
          rx="5"
        />
      </svg>
      <span>{card.label}</span>
    </span>
  )
}
