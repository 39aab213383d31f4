import { useMessages } from '#ui/hooks/use-messages.tsx'
import css from './loading.module.css'

/** Nothing to see yet: paper, and a word for who cannot see it. Nothing turns or blinks. */
export function Loading() {
  const { common } = useMessages()
  return (
    <div class={css.loading} role="status">
      <span class="said">{common.loading}</span>
    </div>
  )
}
