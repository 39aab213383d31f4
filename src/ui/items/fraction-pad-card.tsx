import { useRef, useState } from 'preact/hooks'
import { KeyPad } from '#ui/components/key-pad.tsx'
import { useMessages } from '#ui/hooks/use-messages.tsx'
import { usePageKeys } from '#ui/hooks/use-page-keys.ts'
import type { CardProps } from './card-props.ts'
import own from './fraction-pad-card.module.css'
import css from './items.module.css'
import written from './written.module.css'

type Field = 'whole' | 'up' | 'down'
type Typed = Readonly<Record<Field, string> & { at: Field }>

/** As many digits as a number of a fraction may have. */
const MOST_DIGITS = 3

/** Boxes above and below a line, with `mixed` one before it; tap a box, then keys. Response: "3/4", "2 1/2", "2". */
export function FractionPadCard({
  question,
  response,
  onResponse,
  onSubmit,
  disabled,
  marking,
}: CardProps<'fraction-pad'>) {
  const { items } = useMessages()
  const [typed, setTyped] = useState<Typed>(() => typedFrom(response, question.mixed))
  const newest = useRef(typed)
  const change = (next: Typed) => {
    if (disabled) return
    const [before, now] = [responseOf(newest.current), responseOf(next)]
    newest.current = next
    setTyped(next)
    if (before !== now) onResponse(now)
  }
  const press = (digit: string) => change(withDigit(newest.current, digit))
  const goTo = (at: Field) => change({ ...newest.current, at })
  const onKey = (key: string, event: KeyboardEvent) => {
    const to = NEXT[newest.current.at][key]
    if (/^\d$/.test(key)) press(key)
    else if (key === 'Backspace' || key === 'Delete') change(erased(newest.current, question.mixed))
    else if (key === 'Enter' && !(event.target instanceof HTMLButtonElement)) onSubmit()
    else if (to) {
      event.preventDefault()
      if (to !== 'whole' || question.mixed) goTo(to)
    }
  }
  usePageKeys(onKey, !disabled)
  const box = (field: Field) => (
    <button
      type="button"
      class={own.box}
      aria-pressed={typed.at === field}
      aria-label={items.over.holds(items.over[field], typed[field] || items.over.empty)}
      aria-disabled={disabled ? 'true' : undefined}
      onClick={() => goTo(field)}
    >
      {typed[field] || (typed.at === field && !disabled ? <span class={own.caret} /> : '')}
    </button>
  )
  return (
    <div class={css.card}>
      <div class={written.written}>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would be drawn */}
        <div
          class={`${css.marked} ${own.number}`}
          data-marking={marking ?? undefined}
          role="group"
          aria-label={items.over.label}
        >
          {question.mixed && box('whole')}
          <div class={own.fraction}>
            {box('up')}
            <span class={own.line} />
            {box('down')}
          </div>
          {question.unit !== null && <span class={own.unit}>{question.unit}</span>}
          <output class="said">{responseOf(typed) ?? ''}</output>
        </div>
        <div class={written.keys}>
          <KeyPad
            shown={null}
            decimal={false}
            disabled={disabled}
            onKey={press}
            onErase={() => change(erased(newest.current, question.mixed))}
          />
        </div>
      </div>
    </div>
  )
}

const NEXT: Readonly<Record<Field, Readonly<Record<string, Field>>>> = {
  whole: { ArrowRight: 'up', ArrowUp: 'up', ArrowDown: 'down', '/': 'down' },
  up: { ArrowLeft: 'whole', ArrowDown: 'down', ArrowRight: 'down', '/': 'down' },
  down: { ArrowLeft: 'whole', ArrowUp: 'up', '/': 'down' },
}

function withDigit(typed: Typed, digit: string): Typed {
  const now = typed[typed.at]
  const next = `${now === '0' ? '' : now}${digit}`
  return next.length > MOST_DIGITS ? typed : { ...typed, [typed.at]: next }
}

/** The last digit of the box is wiped out; from an empty box one goes back to the one before. */
function erased(typed: Typed, mixed: boolean): Typed {
  const now = typed[typed.at]
  if (now !== '') return { ...typed, [typed.at]: now.slice(0, -1) }
  if (typed.at === 'down') return { ...typed, at: 'up' }
  return { ...typed, at: mixed ? 'whole' : 'up' }
}

function responseOf({ whole, up, down }: Typed): string | null {
  if (up === '' && down === '' && whole !== '') return whole
  if (up === '' || down === '' || Number(down) === 0) return null
  return whole === '' ? `${up}/${down}` : `${whole} ${up}/${down}`
}

function typedFrom(response: string | null, mixed: boolean): Typed {
  const [, whole = '', up = '', down = ''] = /^(\d+)?(?: ?(\d+)\/(\d+))?$/.exec(spaced(response ?? '')) ?? []
  return { whole, up, down, at: mixed ? 'whole' : 'up' }
}

/** A fraction alone with the gap where its whole number would stand. */
const spaced = (text: string): string => (/^\d+\//.test(text) ? ` ${text}` : text)
