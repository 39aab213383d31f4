import type { Choice } from '#domain/items/item.ts'
import { Icon } from '#ui/components/icon.tsx'
import { MathText } from '#ui/components/math-text.tsx'
import { useKeyGrid } from '#ui/hooks/use-key-grid.ts'
import { useMessages } from '#ui/hooks/use-messages.tsx'
import { ModelPicture } from '#ui/models/model-picture.tsx'
import { useSay } from '#ui/speech/use-say.ts'
import type { CardProps } from './card-props.ts'
import css from './items.module.css'
import { areLines, arePhrases } from './labels.ts'
import own from './select-card.module.css'

/** Tap all that fit, again to leave one out; cards, or the words of a sentence. Response: the ids, in the question's order. */
export function SelectCard({ question, response, onResponse, disabled, marking }: CardProps<'select'>) {
  const { items } = useMessages()
  const { say } = useSay()
  const grid = useKeyGrid<HTMLDivElement>('button')
  const picked = new Set(response?.split(',') ?? [])
  const drawn = question.choices.some((choice) => choice.model !== null)
  const inText = question.layout === 'text'

  const toggle = (choice: Choice) => {
    if (disabled) return
    const ids = question.choices.flatMap(({ id }) => ((id === choice.id) === picked.has(id) ? [] : [id]))
    onResponse(ids.length === 0 ? null : ids.join(','))
    void say(choice.speech)
  }
  return (
    <div class={css.card}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would be drawn */}
      <div
        class={`${css.marked} ${inText ? own.text : own.cards}`}
        data-marking={marking ?? undefined}
        data-drawn={drawn}
        data-lines={!inText && areLines(question.choices)}
        data-phrases={!inText && arePhrases(question.choices)}
        style={inText ? undefined : { '--across': acrossOf(question.choices.length) }}
        role="group"
        aria-label={items.select.label}
        ref={grid.ref}
        onKeyDown={grid.onKeyDown}
      >
        {question.choices.map((choice) => {
          const on = picked.has(choice.id)
          return (
            <button
              key={choice.id}
              type="button"
              class={inText ? own.word : css.tile}
              data-picked={on}
              aria-pressed={on}
              aria-disabled={disabled ? 'true' : undefined}
              aria-label={choice.speech}
              onClick={() => toggle(choice)}
            >
              {!inText && <span class={own.mark}>{on && <Icon name="check" size="1.25em" />}</span>}
              {choice.model && (
                <span class={own.picture}>
                  <ModelPicture model={choice.model} />
                </span>
              )}
              {choice.label !== '' && (
                <span>
                  <MathText text={choice.label} />
                </span>
              )}
            </button>
          )
        })}
      </div>
      <output class="said">{items.select.picked(picked.size)}</output>
    </div>
  )
}

/** So many beside each other that the rows come out even. */
const acrossOf = (count: number): number => (count <= 4 ? count : Math.ceil(count / 2))
