import type { ComponentChildren } from 'preact'
import css from './big-button.module.css'
import { Icon, type IconName } from './icon.tsx'

type Props = Readonly<{
  children: ComponentChildren
  onClick?: () => void
  /** Where it leads; makes it a real link. */
  href?: string
  /** `main` is the one thing to do next; a screen has one of them. */
  kind?: 'main' | 'plain' | 'quiet'
  icon?: IconName
  /** The icon after the words, as an arrow that leads on. */
  iconLast?: boolean
  disabled?: boolean
  submit?: boolean
  /** Id of what a screen reader says after the button's words. */
  describedBy?: string
}>

/** A button as big as the child's hand needs, with a word on it. */
export function BigButton({
  children,
  onClick,
  href,
  kind = 'plain',
  icon,
  iconLast,
  disabled,
  submit,
  describedBy,
}: Props) {
  const inside = (
    <>
      {icon && !iconLast && <Icon name={icon} />}
      <span>{children}</span>
      {icon && iconLast && <Icon name={icon} />}
    </>
  )
  const look = `${css.button} ${css[kind]}`
  if (href !== undefined)
    return (
      <a class={look} href={href} onClick={onClick}>
        {inside}
      </a>
    )
  return (
    <button
      class={look}
      type={submit ? 'submit' : 'button'}
      onClick={disabled ? undefined : onClick}
      aria-disabled={disabled ? 'true' : undefined}
      aria-describedby={describedBy}
    >
      {inside}
    </button>
  )
}
