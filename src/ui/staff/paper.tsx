import type { ComponentChildren } from 'preact'
import css from './paper.module.css'

type PaperProps = Readonly<{ title: string; why?: string; children: ComponentChildren }>

/** One sheet in the middle of the desk: sign-in, codes, the lock. */
export function Paper({ title, why, children }: PaperProps) {
  return (
    <main class={css.desk}>
      <div class={css.sheet}>
        <p class={css.mark} aria-hidden="true">
          Carrel
        </p>
        <h1>{title}</h1>
        {why && <p class={css.why}>{why}</p>}
        {children}
      </div>
    </main>
  )
}

type EmptyProps = Readonly<{ title: string; next: string; children?: ComponentChildren }>

/** What a screen says when it has nothing yet: what is missing and what to do. */
export function Empty({ title, next, children }: EmptyProps) {
  return (
    <div class={css.empty}>
      <p>
        <strong>{title}</strong>
      </p>
      <p>{next}</p>
      {children}
    </div>
  )
}

type HeadProps = Readonly<{ title: string; note?: ComponentChildren; children?: ComponentChildren }>

/** A page's heading, a line under it, and what can be done on the page beside. */
export function PageHead({ title, note, children }: HeadProps) {
  return (
    <div class={css.head}>
      <div class={css.titles}>
        <h1>{title}</h1>
        {note && <div class={css.note}>{note}</div>}
      </div>
      <div class={css.actions}>{children}</div>
    </div>
  )
}

/** A table that is scrolled sideways where letters are very large or the screen very small; by keyboard as well. */
export function TableFrame({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section class={css.scroll} aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}
