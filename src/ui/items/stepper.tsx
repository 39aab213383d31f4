import type { ComponentChildren } from 'preact'
import { BigButton } from '#ui/components/big-button.tsx'
import css from './stepper.module.css'

type Props = Readonly<{
  /** What is stepped, as shown between the buttons. */
  children: ComponentChildren
  /** The buttons' names. */
  less: string
  more: string
  onLess: () => void
  onMore: () => void
  /** Which of both leads nowhere now. */
  atLeast?: boolean
  atMost?: boolean
  disabled: boolean
  /** Signs for fewer and more, arrows for left and right. */
  look?: 'signs' | 'arrows'
}>

/** One step less, one step more: what can be dragged can always be stepped as well. */
export function Stepper({
  children,
  less,
  more,
  onLess,
  onMore,
  atLeast = false,
  atMost = false,
  disabled,
  look = 'signs',
}: Props) {
  return (
    <div class={css.stepper}>
      <BigButton icon={look === 'signs' ? 'minus' : 'back'} disabled={disabled || atLeast} onClick={onLess}>
        <span class="said">{less}</span>
      </BigButton>
      <span class={css.name}>{children}</span>
      <BigButton icon={look === 'signs' ? 'plus' : 'next'} disabled={disabled || atMost} onClick={onMore}>
        <span class="said">{more}</span>
      </BigButton>
    </div>
  )
}
