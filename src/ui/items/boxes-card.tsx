import { useKeyGrid } from '#ui/hooks/use-key-grid.ts'
import { useMessages } from '#ui/hooks/use-messages.tsx'
import { useSay } from '#ui/speech/use-say.ts'
import own from './boxes-card.module.css'
import type { CardProps } from './card-props.ts'
import css from './items.module.css'
import { Stepper } from './stepper.tsx'

/** One tap for each sound: boxes fill from the left, a tap on the last full one empties it. Response: how many are full. */
export function BoxesCard({ question, response, onResponse, disabled, marking }: CardProps<'boxes'>) {
  const { items } = useMessages()
  const { say } = useSay()
  const grid = useKeyGrid<HTMLDivElement>('button')
  const count = Number(response ?? 0)

  const fill = (next: number) => {
    if (disabled || next < 0 || next > question.most) return
    onResponse(next === 0 ? null : String(next))
    if (next > 0) void say(String(next))
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move among the buttons inside
    <div class={css.card} ref={grid.ref} onKeyDown={grid.onKeyDown}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would be drawn */}
      <div
        class={`${css.marked} ${own.boxes}`}
        data-marking={marking ?? undefined}
        role="group"
        aria-label={items.boxes.label}
      >
        {halves(question.most).map((half) => (
          <div key={half[0]} class={own.half}>
            {half.map((box) => {
              const full = box <= count
              return (
                <button
                  key={box}
                  type="button"
                  class={own.box}
                  data-next={box === count + 1 && !disabled}
                  aria-pressed={full}
                  aria-label={items.boxes.box(box)}
                  aria-disabled={disabled || box < count ? 'true' : undefined}
                  onClick={() => {
                    if (box >= count) fill(full ? count - 1 : count + 1)
                  }}
                >
                  {full && <span class={own.counter} />}
                </button>
              )
            })}
          </div>
        ))}
      </div>
      <Stepper
        less={items.boxes.less}
        more={items.boxes.more}
        onLess={() => fill(count - 1)}
        onMore={() => fill(count + 1)}
        atLeast={count === 0}
        atMost={count === question.most}
        disabled={disabled}
      >
        <span aria-hidden="true" class={own.count}>
          {count}
        </span>
        <output class="said">{items.boxes.count(count)}</output>
      </Stepper>
    </div>
  )
}

/** Box numbers, in one strip, or in two that stand under each other where there is no room. */
function halves(most: number): readonly (readonly number[])[] {
  const all = Array.from({ length: most }, (_, i) => i + 1)
  const middle = most > 5 ? Math.ceil(most / 2) : most
  return [all.slice(0, middle), all.slice(middle)].filter((half) => half.length > 0)
}
