import { watchSync } from '#app/sync-status.ts'
import { useLab } from '#ui/hooks/use-lab.ts'
import { useLive } from '#ui/hooks/use-live.ts'
import { useMessages } from '#ui/hooks/use-messages.tsx'
import css from './handing-in.module.css'
import { Icon } from './icon.tsx'

/** A small mark while answers wait on this tablet; never a warning, a child can always go on. */
export function HandingIn() {
  const lab = useLab()
  const { sync } = useMessages()
  const status = useLive(() => watchSync(lab), [lab])
  if (!status || status.unsafe === 0) return null
  return (
    <p class={css.mark} title={sync.handingInSay(status.unsafe)}>
      <Icon name="send" size="1.2em" />
      <span>{status.state === 'offline' ? sync.offline : sync.handingIn}</span>
    </p>
  )
}
