import type { Line } from '#app/staff-session.ts'
import css from './line-mark.module.css'
import { useWords } from './staff-words.tsx'
import { useNow } from './use-now.ts'

/** How the line to the server is: a shape, a word, and when it was last heard. */
export function LineMark({ line }: { line: Line }) {
  const words = useWords()
  const now = useNow(15_000)
  const live = line.state === 'online'
  return (
    <p class={css.line} role="status" aria-label={words.line.label}>
      <svg class={live ? css.live : css.cut} viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true">
        {live ? <circle cx="8" cy="8" r="6" /> : <path d="M2 8h4M10 8h4M8 3v3M8 10v3" />}
      </svg>
      <span>
        {words.line[line.state]}
        {!live && (
          <small>
            {line.heard === null ? words.line.never : words.line.heard(words.time.ago(now - line.heard))}
          </small>
        )}
      </span>
    </p>
  )
}
