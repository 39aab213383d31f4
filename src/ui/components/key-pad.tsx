import type { ComponentChildren } from 'preact'
import { useMessages } from '#ui/hooks/use-messages.tsx'
import { Icon } from './icon.tsx'
import css from './key-pad.module.css'

type Props = Readonly<{
  /** What the keys have made so far; stands above them. */
  shown: ComponentChildren
  decimal: boolean
  disabled: boolean
  onKey: (key: string) => void
  onErase: () => void
}>

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const

/** Ten digits, a point where it is needed, and erase; rows as on a telephone, or of five for the youngest. */
export function KeyPad({ shown, decimal, disabled, onKey, onErase }: Props) {
  const { items } = useMessages()
  const key = (text: string, label = text, place = '') => (
    <button
      type="button"
      class={`${css.key} ${place}`}
      aria-label={label}
      disabled={disabled}
      onClick={() => onKey(text)}
    >
      {text}
    </button>
  )
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would be drawn
    <div class={css.pad} role="group" aria-label={items.pad.label} data-decimal={decimal}>
      <div class={css.shown}>{shown}</div>
      {KEYS.map((digit) => key(digit))}
      {decimal ? key('.', items.pad.point, css.point) : <span class={css.point} />}
      {key('0')}
      <button
        type="button"
        class={`${css.key} ${css.erase}`}
        aria-label={items.pad.erase}
        disabled={disabled}
        onClick={onErase}
      >
        <Icon name="erase" />
      </button>
    </div>
  )
}
