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

type HeadProps = Readonly<{ title: string; children?: ComponentChildren }>

/** A page's heading with what can be done on it beside. */
export function PageHead({ title, children }: HeadProps) {
  return (
    <div class={css.head}>
      <h1>{title}</h1>
      <div class={css.actions}>{children}</div>
    </div>
  )
}
