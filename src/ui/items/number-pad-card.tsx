import { useRef, useState } from 'preact/hooks'
import { KeyPad } from '#ui/components/key-pad.tsx'
import { useMessages } from '#ui/hooks/use-messages.tsx'
import { usePageKeys } from '#ui/hooks/use-page-keys.ts'
import type { CardProps } from './card-props.ts'
import css from './items.module.css'
import own from './number-pad-card.module.css'

/** Ten keys on the screen, or those of a keyboard. Response: the number as typed, "12" or "0.5". */
export function NumberPadCard({
  question,
  response,
  onResponse,
  onSubmit,
  disabled,
  marking,
}: CardProps<'number-pad'>) {
  const { items } = useMessages()
  const [typed, setTyped] = useState(response ?? '')
  const newest = useRef(typed)
  const change = (now: string) => {
    newest.current = now
    setTyped(now)
    onResponse(now === '' || now.endsWith('.') ? null : now)
  }
  const press = (key: string) => change(typedAfter(newest.current, key, question.maxLength, question.decimal))
  const erase = () => change(newest.current.slice(0, -1))
  const onKey = (key: string, event: KeyboardEvent) => {
    if (/^[\d.,]$/.test(key)) press(key === ',' ? '.' : key)
    else if (key === 'Backspace' || key === 'Delete') erase()
    else if (key === 'Enter' && !(event.target instanceof HTMLButtonElement)) onSubmit()
  }
  usePageKeys(onKey, !disabled)
  return (
    <div class={css.card}>
      <KeyPad
        shown={
          <p class={`${own.shown} ${css.marked}`} data-marking={marking ?? undefined}>
            <output
              class={own.number}
              aria-label={typed === '' ? items.pad.empty : items.pad.shown(typed)}
              aria-live="polite"
            >
              {typed === '' ? <span class={own.caret} /> : typed}
            </output>
            {question.unit !== null && <span class={own.unit}>{question.unit}</span>}
          </p>
        }
        decimal={question.decimal}
        disabled={disabled}
        onKey={press}
        onErase={erase}
      />
    </div>
  )
}

/** The text after one key: too long, or a second point, changes nothing; a point alone gets its zero. */
export function typedAfter(typed: string, key: string, maxLength: number, decimal: boolean): string {
  if (key === '.' && (!decimal || typed.includes('.'))) return typed
  const next = key === '.' && typed === '' ? '0.' : `${typed === '0' && key !== '.' ? '' : typed}${key}`
  return next.length > maxLength ? typed : next
}
