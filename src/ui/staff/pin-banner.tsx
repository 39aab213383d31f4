import { useState } from 'preact/hooks'
import { BigButton } from '#ui/components/big-button.tsx'
import { Dialog } from '#ui/components/dialog.tsx'
import css from './pin-banner.module.css'
import { PinForm } from './pin-form.tsx'
import { useWords } from './staff-words.tsx'

/** Offers the PIN until one is chosen, or puts it off for this page. */
export function PinBanner() {
  const { pin, device } = useWords()
  const [state, setState] = useState<'offered' | 'choosing' | 'later'>('offered')
  if (state === 'later') return null
  return (
    <aside class={css.banner} aria-label={pin.title}>
      <p>
        <strong>{pin.title}.</strong> {pin.why}
      </p>
      <div class={css.buttons}>
        <BigButton onClick={() => setState('choosing')}>{device.choosePin}</BigButton>
        <BigButton kind="quiet" onClick={() => setState('later')}>
          {pin.later}
        </BigButton>
      </div>
      {state === 'choosing' && (
        <Dialog label={pin.title} onClose={() => setState('offered')}>
          <h2>{pin.title}</h2>
          <p>{pin.why}</p>
          <PinForm onDone={() => setState('later')} />
        </Dialog>
      )}
    </aside>
  )
}
