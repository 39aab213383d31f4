import { BigButton } from '#ui/components/big-button.tsx'
import { useMessages } from '#ui/hooks/use-messages.tsx'
import css from './wheel.module.css'

type Props = Readonly<{ name: string; text: string; onStep: (by: 1 | -1) => void; disabled: boolean }>

/** Digits between one step up and one step down; goes round. Arrow keys turn it too. */
export function Wheel({ name, text, onStep, disabled }: Props) {
  const { clock } = useMessages().items
  const onKeyDown = (event: KeyboardEvent) => {
    const by = STEPS[event.key]
    if (by === undefined || disabled) return
    event.preventDefault()
    event.stopPropagation()
    onStep(by)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would be drawn
    <div class={css.wheel} role="group" aria-label={name} onKeyDown={onKeyDown}>
      <BigButton icon="plus" disabled={disabled} onClick={() => onStep(1)}>
        <span class="said">{clock.up(name)}</span>
      </BigButton>
      <span class={css.digits}>{text}</span>
      <BigButton icon="minus" disabled={disabled} onClick={() => onStep(-1)}>
        <span class="said">{clock.down(name)}</span>
      </BigButton>
    </div>
  )
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowUp: 1, ArrowDown: -1 }
