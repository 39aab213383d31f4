import type { ComponentChildren } from 'preact'
import css from './banner.module.css'
import { Icon, type IconName } from './icon.tsx'

type Props = Readonly<{
  children: ComponentChildren
  tone?: 'plain' | 'not-yet' | 'hand' | 'right'
  icon?: IconName
  /** False inside something that is announced already. */
  live?: boolean
}>

const CLASSES = { plain: 'plain', 'not-yet': 'notYet', hand: 'hand', right: 'right' } as const

/** A calm strip of words that a screen reader hears when it appears. */
export function Banner({ children, tone = 'plain', icon, live = true }: Props) {
  return (
    <div class={`${css.banner} ${css[CLASSES[tone]]}`} role={live ? 'status' : undefined}>
      {icon && <Icon name={icon} />}
      <p>{children}</p>
    </div>
  )
}
