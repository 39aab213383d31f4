import type { ComponentChildren } from 'preact'
import css from './card.module.css'

/** A sheet of paper on the desk. */
export function Card({ children, tight }: { children: ComponentChildren; tight?: boolean }) {
  return <div class={tight ? `${css.card} ${css.tight}` : css.card}>{children}</div>
}
