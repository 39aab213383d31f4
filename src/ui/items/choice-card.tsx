import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import type { Choice } from '#domain/items/item.ts'
import { MathText } from '#ui/components/math-text.tsx'
import { useMessages } from '#ui/hooks/use-messages.tsx'
import { ModelPicture } from '#ui/models/model-picture.tsx'
import { useSay } from '#ui/speech/use-say.ts'
import type { CardProps } from './card-props.ts'
import css from './items.module.css'
import { areLines, longestWord } from './labels.ts'

/** `picture` draws what no model can. */
type Props = CardProps<'choice'> & Readonly<{ picture?: (choice: Choice) => ComponentChildren }>

/** Tap one of a few; arrows move and choose, Enter checks. Response: the choice's id. */
export function ChoiceCard({ question, response, onResponse, onSubmit, disabled, marking, picture }: Props) {
  const { practice } = useMessages()
  const { say } = useSay()
  const group = useRef<HTMLDivElement>(null)
  const longest = longestWord(question.choices)
  const chosen = question.choices.findIndex((choice) => choice.id === response)

  const choose = (choice: Choice) => {
    if (disabled) return
    onResponse(choice.id)
    void say(choice.speech)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (disabled) return
    if (event.key === 'Enter' && response !== null) {
      event.preventDefault()
      onSubmit()
    }
    if (step === undefined) return
    event.preventDefault()
    const count = question.choices.length
    const to = chosen === -1 ? (step > 0 ? 0 : count - 1) : (chosen + step + count) % count
    const choice = question.choices[to]
    if (choice) choose(choice)
    group.current?.querySelectorAll<HTMLElement>('[role="radio"]')[to]?.focus()
  }
  return (
    <div
      class={css.choices}
      role="radiogroup"
      aria-label={practice.choices}
      data-drawn={picture !== undefined || question.choices.some((choice) => choice.model !== null)}
      data-long={longest >= LONG_WORD}
      data-lines={areLines(question.choices)}
      style={{ '--longest': longest }}
      ref={group}
      onKeyDown={onKeyDown}
    >
      {question.choices.map((choice, i) => (
        // biome-ignore lint/a11y/useSemanticElements: a picture with words inside cannot be an input
        <button
          key={choice.id}
          type="button"
          role="radio"
          class={css.tile}
          aria-checked={i === chosen}
          aria-disabled={disabled ? 'true' : undefined}
          aria-label={choice.speech}
          tabIndex={i === Math.max(0, chosen) ? 0 : -1}
          data-marking={i === chosen ? (marking ?? undefined) : undefined}
          onClick={() => choose(choice)}
        >
          {choice.model && (
            <span class={css.picture}>
              <ModelPicture model={choice.model} />
            </span>
          )}
          {picture?.(choice)}
          {choice.label !== '' && (
            <span>
              <MathText text={choice.label} />
            </span>
          )}
        </button>
      ))}
    </div>
  )
}

/** Letters of a word that a tile a third of the screen wide cannot hold at its usual size. */
const LONG_WORD = 10

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }
