import { useMemo } from 'preact/hooks'
import encodeQR from 'qr'
import type { Device } from '#domain/device.ts'
import { BigButton } from '#ui/components/big-button.tsx'
import css from './devices-screen.module.css'
import { useWords } from './staff-words.tsx'
import { useNow } from './use-now.ts'

/** A code as the server made it; `expires` is epoch ms of the server's clock. */
export type EnrolCodeMade = Readonly<{ code: string; url: string; expires: number; device: Device }>

/** The code in big letters and as a picture, with how long it lives. */
export function EnrolCode({ made, onClose }: { made: EnrolCodeMade; onClose: () => void }) {
  const { devices, nav, time } = useWords()
  const now = useNow(5_000)
  const leftMs = made.expires - now
  return (
    <>
      <h2>{devices.codeFor(made.device.name)}</h2>
      <p class={css.how}>{devices.codeHow(location.origin)}</p>
      <p class={css.code}>{made.code}</p>
      <Qr text={`${location.origin}/enrol#${encodeURIComponent(made.code)}`} says={devices.picture} />
      <p role="status">
        {leftMs > 0 ? devices.codeLeft(time.minutes(Math.round(leftMs / 60_000))) : devices.codeOver}
      </p>
      <BigButton kind="main" onClick={onClose}>
        {nav.close}
      </BigButton>
    </>
  )
}

/** A QR code as one path; black on white in every theme, for the camera's sake. */
function Qr({ text, says }: { text: string; says: string }) {
  const cells = useMemo(() => encodeQR(text, 'raw', { border: 2 }), [text])
  const path = cells.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('')
  return (
    <svg
      class={css.qr}
      viewBox={`0 0 ${cells.length} ${cells.length}`}
      role="img"
      aria-label={says}
      shape-rendering="crispEdges"
    >
      <path d={path} fill="black" />
    </svg>
  )
}
