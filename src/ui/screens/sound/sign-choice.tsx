import { useId, useRef } from 'preact/hooks'
import type { Light, Loudness } from '#domain/sound-and-light.ts'
import { Sign } from './sign.tsx'
import css from './sign-choice.module.css'

type Props<V extends Loudness | Light> = Readonly<{
  title: string
  values: readonly V[]
  names: Readonly<Record<V, string>>
  chosen: V
  onChoose: (value: V) => void
  hint?: string
}>

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** One of a few, each a big sign with its word. Arrows move and choose; choosing the same again is heard again. */
export function SignChoice<V extends Loudness | Light>({
  title,
  values,
  names,
  chosen,
  onChoose,
  hint,
}: Props<V>) {
  const group = useRef<HTMLDivElement>(null)
  const id = useId()
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (step === undefined) return
    event.preventDefault()
    const to = (values.indexOf(chosen) + step + values.length) % values.length
    const next = values[to]
    if (next === undefined) return
    group.current?.querySelectorAll<HTMLElement>('[role="radio"]')[to]?.focus()
    onChoose(next)
  }
  return (
    <section class={css.choice}>
      <h2 id={id}>{title}</h2>
      <div class={css.tiles} role="radiogroup" aria-labelledby={id} ref={group} onKeyDown={onKeyDown}>
        {values.map((value) => (
          // biome-ignore lint/a11y/useSemanticElements: a sign with a word inside cannot be an input
          <button
            key={value}
            type="button"
            role="radio"
            class={css.tile}
            aria-checked={value === chosen}
            tabIndex={value === chosen ? 0 : -1}
            onClick={() => onChoose(value)}
          >
            <Sign of={value} />
            <span>{names[value]}</span>
          </button>
        ))}
      </div>
      {hint && <p class={css.hint}>{hint}</p>}
    </section>
  )
}
