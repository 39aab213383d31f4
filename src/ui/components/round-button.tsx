import { Icon, type IconName } from './icon.tsx'
import css from './round-button.module.css'

type Props = Readonly<{
  icon: IconName
  /** Its name: spoken, and shown below when `caption`. */
  label: string
  onClick: () => void
  caption?: boolean
  pressed?: boolean
  /** `hand` while help is asked for. */
  tone?: 'plain' | 'action' | 'hand'
}>

/** A round button of the frame: speaker, hand, help, break. Always in the same place. */
export function RoundButton({ icon, label, onClick, caption, pressed, tone = 'plain' }: Props) {
  return (
    <button
      type="button"
      class={`${css.button} ${css[tone]}`}
      onClick={onClick}
      aria-pressed={pressed === undefined ? undefined : pressed}
    >
      <span class={css.disc}>
        <Icon name={icon} size="55%" />
      </span>
      <span class={caption ? css.caption : 'said'}>{label}</span>
    </button>
  )
}
