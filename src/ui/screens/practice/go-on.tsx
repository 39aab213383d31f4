import { useEffect, useRef, useState } from 'preact/hooks'
import { BigButton } from '#ui/components/big-button.tsx'
import { useMessages } from '#ui/hooks/use-messages.tsx'
import css from './go-on.module.css'

/** A second tap of the hand that pressed Check must not skip what comes after it. */
const STRAY_TAP_MS = 500

/** What was said of the answer; the way on repeats it to who listens, since the focus may come while it is being read. */
export const VERDICT_ID = 'verdict'

/** The way to the next question; it stands where Check stood, half a second later, and has the focus. */
export function GoOn({ onNext }: { onNext: () => void }) {
  const { common } = useMessages()
  const [ready, setReady] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const went = useRef(false)
  // Two taps are one step: the second would put a question on the desk that nobody has seen.
  const go = () => {
    if (!went.current) onNext()
    went.current = true
  }
  useEffect(() => {
    const timer = setTimeout(() => setReady(true), STRAY_TAP_MS)
    return () => clearTimeout(timer)
  }, [])
  useEffect(() => {
    if (ready) place.current?.querySelector('button')?.focus()
  }, [ready])
  return (
    <div ref={place} class={ready ? undefined : css.waiting}>
      <BigButton kind="main" icon="next" iconLast onClick={go} describedBy={VERDICT_ID}>
        {common.next}
      </BigButton>
    </div>
  )
}
