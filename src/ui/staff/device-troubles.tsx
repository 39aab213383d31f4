import type { Device } from '#domain/device.ts'
import { Icon } from '#ui/components/icon.tsx'
import css from './line-banner.module.css'
import { useWords } from './staff-words.tsx'

/** Devices of this room whose storage may lose work, each with the next step; nothing when all keep it. */
export function DeviceTroubles({ devices }: { devices: readonly Device[] }) {
  const { risk, line } = useWords()
  const troubled = devices.filter((device) => !device.revoked && device.risk !== 'none')
  if (troubled.length === 0) return null
  const kinds = [...new Set(troubled.map((device) => device.risk))]
  const namesOf = (kind: Device['risk']) =>
    troubled
      .filter((device) => device.risk === kind)
      .map(({ name }) => name)
      .join(', ')
  return (
    <details class={css.troubles}>
      <summary>
        <Icon name="lamp" size="1.25em" />
        {line.troubled(troubled.length)}: {troubled.map(({ name }) => name).join(', ')}
      </summary>
      {kinds.map((kind) => (
        <p key={kind}>
          <strong>
            {namesOf(kind)}: {risk[kind].word}.
          </strong>{' '}
          {risk[kind].next}
        </p>
      ))}
    </details>
  )
}
