import { useMessages } from '#ui/hooks/use-messages.tsx'
import css from './sunlight.module.css'

/** How far the block has gone, as a sun on its way over the hill; `part` in [0, 1]. No clock, no number. */
export function Sunlight({ part }: { part: number }) {
  const { today } = useMessages()
  const gone = Math.min(1, Math.max(0, part))
  const word = today.sunParts[Math.round(gone * (today.sunParts.length - 1))] ?? ''
  const angle = Math.PI * (1 - gone)
  const x = 100 + 84 * Math.cos(angle)
  const y = 56 - 42 * Math.sin(angle)
  return (
    <svg class={css.sunlight} viewBox="0 0 200 72" role="img" aria-label={today.sun(word)}>
      <path class={css.way} d="M16 56A84 42 0 0 1 184 56" />
      <circle class={css.sun} cx={x} cy={y} r="11" />
      <path class={css.ground} d="M6 60h188" />
    </svg>
  )
}
