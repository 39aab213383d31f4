import type { Device } from '#domain/device.ts'
import { Banner } from '#ui/components/banner.tsx'
import { useWords } from './staff-words.tsx'

/** Devices of this room whose storage may lose work, each with the next step; nothing when all keep it. */
export function DeviceTroubles({ devices }: { devices: readonly Device[] }) {
  const { risk } = useWords()
  const troubled = devices.filter((device) => !device.revoked && device.risk !== 'none')
  if (troubled.length === 0) return null
  const kinds = [...new Set(troubled.map((device) => device.risk))]
  return (
    <>
      {kinds.map((kind) => (
        <Banner key={kind} tone="not-yet" icon="lamp">
          <strong>
            {troubled
              .filter((device) => device.risk === kind)
              .map(({ name }) => name)
              .join(', ')}
            : {risk[kind].word}.
          </strong>{' '}
          {risk[kind].next}
        </Banner>
      ))}
    </>
  )
}
