import { useState } from 'preact/hooks'
import type { OrderCard as Card } from '#domain/items/item.ts'
import { BigButton } from '#ui/components/big-button.tsx'
import { MathText } from '#ui/components/math-text.tsx'
import { useKeyGrid } from '#ui/hooks/use-key-grid.ts'
import { useMessages } from '#ui/hooks/use-messages.tsx'
import { useSay } from '#ui/speech/use-say.ts'
import type { CardProps } from './card-props.ts'
import css from './items.module.css'
import own from './order-card.module.css'

/** Tap the cards in order; tap a placed one to take it back. Response: card ids joined by commas. */
export function OrderCard({ question, response, onResponse, disabled, marking }: CardProps<'order'>) {
  const { items } = useMessages()
  const { say } = useSay()
  const [placed, setPlaced] = useState<readonly string[]>(() => response?.split(',') ?? [])
  const grid = useKeyGrid<HTMLDivElement>('button')
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
      <div class={`${css.marked} ${own.row}`} data-marking={marking ?? undefined}>
        <span class={own.end}>{question.ends.first}</span>
        <ol class={css.row} aria-label={items.order.row}>
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
                    <Face card={card} />
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
      <div class={css.row} role="group" aria-label={items.order.cards}>
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
              <Face card={card} />
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
  )
}

/** A card's number, or a strip as long as it says. */
function Face({ card }: { card: Card }) {
  if (card.length === null) return <MathText text={card.label} />
  return (
    <span class={own.face}>
      <svg class={own.strip} viewBox="0 0 132 30" aria-hidden="true">
        <rect class={own.bar} x="2" y="4" width={Math.min(128, card.length * 12)} height="22" rx="5" />
      </svg>
      <span>{card.label}</span>
    </span>
  )
}
