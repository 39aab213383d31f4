import { useState } from 'preact/hooks'
import type { Choice, Mat } from '#domain/items/item.ts'
import { MathText } from '#ui/components/math-text.tsx'
import { useKeyGrid } from '#ui/hooks/use-key-grid.ts'
import { useMessages } from '#ui/hooks/use-messages.tsx'
import { ModelPicture } from '#ui/models/model-picture.tsx'
import { useSay } from '#ui/speech/use-say.ts'
import type { CardProps } from './card-props.ts'
import css from './items.module.css'
import { pictureShare } from './picture-share.ts'
import own from './sort-card.module.css'

/** A card by its id, the mat it lies on. */
type Placed = Readonly<Record<string, string>>

/**
 * Tap a card, then the mat it belongs on; the next card is in the hand by itself, so that tapping mats is enough. A card on a
 * mat is taken back by a tap. Response: `card>mat` of all cards.
 */
export function SortCard({ question, response, onResponse, disabled, marking }: CardProps<'sort'>) {
  const { items } = useMessages()
  const grid = useKeyGrid<HTMLDivElement>('button')
  const { placed, waiting, held, take, putOn } = useSorting({ question, response, onResponse, disabled })
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move among the buttons inside
    <div class={css.card} ref={grid.ref} onKeyDown={grid.onKeyDown}>
      <div
        class={own.sorting}
        data-cards={question.cards.length > 4 ? 'many' : 'few'}
        data-drawn={question.cards.some(({ model }) => model !== null)}
        style={{ '--cards': question.cards.length, '--mats': question.mats.length }}
      >
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would be drawn */}
        <div class={own.pile} role="group" aria-label={items.sort.cards}>
          {waiting.map((card) => (
            <button
              key={card.id}
              type="button"
              class={css.tile}
              data-picked={card === held && !disabled}
              aria-pressed={card === held}
              aria-label={card.speech}
              aria-disabled={disabled ? 'true' : undefined}
              onClick={() => take(card)}
            >
              <Face card={card} share={pictureShare(card, question.cards)} />
            </button>
          ))}
        </div>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would be drawn */}
        <div
          class={`${css.marked} ${own.mats}`}
          data-marking={marking ?? undefined}
          role="group"
          aria-label={items.sort.mats}
        >
          {question.mats.map((mat) => {
            const there = question.cards.filter(({ id }) => placed[id] === mat.id)
            return (
              // biome-ignore lint/a11y/noStaticElementInteractions: the button in it does the same; this is a larger place to tap
              // biome-ignore lint/a11y/useKeyWithClickEvents: the button in it takes keys
              <div key={mat.id} class={own.mat} onClick={() => putOn(mat)}>
                <button
                  type="button"
                  class={own.name}
                  aria-label={items.sort.mat(mat.speech, there.length)}
                  aria-disabled={disabled ? 'true' : undefined}
                >
                  <MathText text={mat.label} />
                </button>
                {there.map((card) => (
                  <button
                    key={card.id}
                    type="button"
                    class={css.tile}
                    aria-label={items.sort.take(card.speech, mat.speech)}
                    aria-disabled={disabled ? 'true' : undefined}
                    onClick={(event) => {
                      event.stopPropagation()
                      take(card)
                    }}
                  >
                    <Face card={card} share={pictureShare(card, question.cards)} />
                  </button>
                ))}
              </div>
            )
          })}
        </div>
      </div>
      <output class="said">{items.sort.left(waiting.length)}</output>
    </div>
  )
}

type Sorting = Pick<CardProps<'sort'>, 'question' | 'response' | 'onResponse' | 'disabled'>

/** Where the cards are, which one is in the hand, and what a tap does. */
function useSorting({ question, response, onResponse, disabled }: Sorting) {
  const { say } = useSay()
  const [placed, setPlaced] = useState<Placed>(() => placedFrom(response))
  const [chosen, setChosen] = useState<string | null>(null)
  const waiting = question.cards.filter(({ id }) => placed[id] === undefined)
  const held = waiting.find(({ id }) => id === chosen) ?? waiting[0]

  const change = (next: Placed, inHand: string | null) => {
    setPlaced(next)
    setChosen(inHand)
    const whole = question.cards.every(({ id }) => next[id] !== undefined)
    onResponse(whole ? question.cards.map(({ id }) => `${id}>${next[id]}`).join(',') : null)
  }
  const take = (card: Choice) => {
    if (disabled) return
    void say(card.speech)
    if (placed[card.id] === undefined) return setChosen(card.id)
    const { [card.id]: _, ...others } = placed
    change(others, card.id)
  }
  const putOn = (mat: Mat) => {
    if (disabled) return
    void say(mat.speech)
    if (held) change({ ...placed, [held.id]: mat.id }, null)
  }
  return { placed, waiting, held, take, putOn }
}

/** What is to be seen on a card. */
function Face({ card, share }: Readonly<{ card: Choice; share: number }>) {
  return (
    <span class={own.face}>
      {card.model && (
        <span class={own.picture} style={{ '--share': share }}>
          <ModelPicture model={card.model} />
        </span>
      )}
      {card.label !== '' && (
        <span>
          <MathText text={card.label} />
        </span>
      )}
    </span>
  )
}

const placedFrom = (response: string | null): Placed =>
  Object.fromEntries(
    (response?.split(',') ?? []).flatMap((pair) => {
      const [card, mat] = pair.split('>')
      return card === undefined || mat === undefined ? [] : [[card, mat]]
    }),
  )
