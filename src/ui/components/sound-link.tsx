import { useMessages } from '#ui/hooks/use-messages.tsx'
import { hrefOf } from '#ui/route.ts'
import { Icon } from './icon.tsx'
import css from './sound-link.module.css'

/** The quiet way to how loud and how bright this device is. */
export function SoundLink() {
  const { sound } = useMessages()
  return (
    <a class={css.link} href={hrefOf({ kind: 'sound' })} aria-label={sound.link} title={sound.link}>
      <Icon name="soundAndLight" size="64%" />
    </a>
  )
}
