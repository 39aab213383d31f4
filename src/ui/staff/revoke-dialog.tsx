import { useState } from 'preact/hooks'
import { revokeDevice } from '#app/devices.ts'
import type { Device } from '#domain/device.ts'
import { BigButton } from '#ui/components/big-button.tsx'
import { Dialog } from '#ui/components/dialog.tsx'
import { useLab } from '#ui/hooks/use-lab.ts'
import { deniedWords } from './denied.ts'
import css from './devices-screen.module.css'
import { useWords } from './staff-words.tsx'

/** Asks once more before a device is shut out, and says what it still holds. */
export function RevokeDialog({ device, onClose }: { device: Device; onClose: () => void }) {
  const lab = useLab()
  const words = useWords()
  const { devices } = words
  const [trouble, setTrouble] = useState<string>()
  const revoke = async () => {
    const answer = await revokeDevice(lab, device.id)
    if (answer === 'done') onClose()
    else setTrouble(deniedWords(words, answer))
  }
  return (
    <Dialog label={devices.revokeSure(device.name)} onClose={onClose}>
      <h2>{devices.revokeSure(device.name)}</h2>
      <p>{devices.revokeWhy}</p>
      {device.waiting > 0 && <p class={css.next}>{devices.revokeWaiting(device.waiting)}</p>}
      <p role="alert">{trouble}</p>
      <div class={css.buttons}>
        <BigButton kind="main" onClick={onClose}>
          {devices.no}
        </BigButton>
        <BigButton onClick={() => void revoke()}>{devices.yes}</BigButton>
      </div>
    </Dialog>
  )
}
