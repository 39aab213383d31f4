import { useMessages } from '#ui/hooks/use-messages.tsx'
import css from './sunlight.module.css'

/** How far the block has gone, as the sun on its way across the sky it stands in; `part` in [0, 1]. No clock, no number. */
export function Sunlight({ part }: { part: number }) {
  const { today } = useMessages()
  const gone = Math.min(1, Math.max(0, part))
  const word = today.sunParts[Math.round(gone * (today.sunParts.length - 1))] ?? ''
  const across = 8 + 84 * gone
  const down = 54 - 40 * Math.sin(Math.PI * gone)
  return (
    <div class={css.sky} role="img" aria-label={today.sun(word)}>
      <svg class={css.way} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        <path d="M8 54C22 1 78 1 92 54" />
      </svg>
      <span class={css.sun} style={{ insetInlineStart: `${across}%`, insetBlockStart: `${down}%` }} />
    </div>
  )
}
