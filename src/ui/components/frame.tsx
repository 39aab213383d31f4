import type { ComponentChildren } from 'preact'
import css from './frame.module.css'

type Props = Readonly<{
  /** Left of the title: speaker or the way back. */
  start?: ComponentChildren
  title: ComponentChildren
  /** Top right: the hand. */
  end?: ComponentChildren
  children: ComponentChildren
  /** Bottom left, above the dead edge. */
  aside?: ComponentChildren
  /** Between them: how it went. */
  middle?: ComponentChildren
  /** Bottom right: the way on. */
  go?: ComponentChildren
  /** Prompts are read, not shouted. */
  quiet?: boolean
}>

/** The scaffold of every child's screen: the same thing in the same place, nothing to tap in the last 24 px. */
export function Frame({ start, title, end, children, aside, middle, go, quiet }: Props) {
  return (
    <main class={css.frame}>
      <header class={css.top}>
        {start && <div class={css.start}>{start}</div>}
        <h1 tabIndex={-1} class={quiet ? `${css.title} ${css.quiet}` : css.title}>
          {title}
        </h1>
        {end && <div class={css.end}>{end}</div>}
      </header>
      <div class={css.body}>{children}</div>
      {(aside || go) && (
        <footer class={css.bottom}>
          <div class={css.aside}>{aside}</div>
          <div class={css.middle}>{middle}</div>
          <div class={css.go}>{go}</div>
        </footer>
      )}
    </main>
  )
}
