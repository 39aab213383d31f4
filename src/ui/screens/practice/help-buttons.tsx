import { useEffect, useRef } from 'preact/hooks'
import { BigButton } from '#ui/components/big-button.tsx'
import { useMessages } from '#ui/hooks/use-messages.tsx'
import { hrefOf } from '#ui/route.ts'
import css from './help-buttons.module.css'
import type { HintsOpen } from './use-hints.ts'

type Props = Readonly<{ hints: HintsOpen; offered: boolean }>

/** Back to the desk and into the help; while help is open, out of it and further. The focus never falls off the page. */
export function HelpButtons({ hints: { step, more, close }, offered }: Props) {
  const { practice } = useMessages()
  const place = useRef<HTMLDivElement>(null)
  const before = useRef(step)
  useEffect(() => {
    const vanished = (step === 0 && before.current > 0) || step === 3
    before.current = step
    if (vanished) place.current?.querySelector('button')?.focus()
  }, [step])
  return (
    <div class={css.buttons} ref={place}>
      {step === 0 ? (
        <BigButton kind="quiet" icon="back" href={hrefOf({ kind: 'today' })}>
          {practice.leave}
        </BigButton>
      ) : (
        <BigButton key="close" kind="quiet" icon="close" onClick={close}>
          {practice.closeHelp}
        </BigButton>
      )}
      {(step === 0 ? offered : step < 3) && (
        <BigButton key="more" icon="lamp" onClick={more}>
          {step === 0 ? practice.help : practice.moreHelp}
        </BigButton>
      )}
    </div>
  )
}
