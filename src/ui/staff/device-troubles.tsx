import type { Device } from '#domain/device.ts'
import { Icon } from '#ui/components/icon.tsx'
import { hrefOf } from '#ui/route.ts'
import css from './line-banner.module.css'
import { staffRoute } from './staff-place.ts'
import { useWords } from './staff-words.tsx'

/** Devices of this room whose storage may lose work: the next step of one in words, of several on their page. */
export function DeviceTroubles({ devices }: { devices: readonly Device[] }) {
  const { risk, line } = useWords()
  const troubled = devices.filter((device) => !device.revoked && device.risk !== 'none')
  const [first] = troubled
  if (first === undefined) return null
  const isOneKind = troubled.every((device) => device.risk === first.risk)
  return (
    <p class={css.troubles}>
      <Icon name="lamp" size="1.25em" />
      <span>
        <strong>
          {line.troubled(troubled.length)}: {troubled.map(({ name }) => name).join(', ')}.
        </strong>{' '}
        {isOneKind ? risk[first.risk].next : `${line.whatToDo}.`}
      </span>
      <a href={hrefOf(staffRoute({ kind: 'devices' }))}>{line.toDevices}</a>
    </p>
  )
}
