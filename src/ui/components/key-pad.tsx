import { useMessages } from '#ui/hooks/use-messages.tsx'
import { Icon } from './icon.tsx'
import css from './key-pad.module.css'

type Props = Readonly<{
  decimal: boolean
  disabled: boolean
  onKey: (key: string) => void
  onErase: () => void
}>

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const

/** Ten digits, a point where it is needed, and erase; rows as on a telephone. */
export function KeyPad({ decimal, disabled, onKey, onErase }: Props) {
  const { items } = useMessages()
  const key = (text: string, label = text) => (
    <button type="button" class={css.key} aria-label={label} disabled={disabled} onClick={() => onKey(text)}>
      {text}
    </button>
  )
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would be drawn
    <div class={css.pad} role="group" aria-label={items.pad.label}>
      {KEYS.map((digit) => key(digit))}
      {decimal ? key('.', items.pad.point) : <span />}
      {key('0')}
      <button
        type="button"
        class={css.key}
        aria-label={items.pad.erase}
        disabled={disabled}
        onClick={onErase}
      >
        <Icon name="erase" />
      </button>
    </div>
  )
}
