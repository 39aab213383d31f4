import { lowerHand, raiseHand, watchHand } from '#app/hand.ts'
import type { LearnerId } from '#domain/ids.ts'
import { useLab } from '#ui/hooks/use-lab.ts'
import { useLive } from '#ui/hooks/use-live.ts'
import { useMessages } from '#ui/hooks/use-messages.tsx'
import { RoundButton } from './round-button.tsx'

/** A quiet hand: raised with one tap, lowered with another; it says when help is coming. */
export function HandButton({ learner }: { learner: LearnerId }) {
  const lab = useLab()
  const { hand } = useMessages()
  const state = useLive(() => watchHand(lab, learner), [lab, learner]) ?? 'down'
  const up = state !== 'down'
  const label = { down: hand.raise, up: hand.up, coming: hand.coming }[state]
  return (
    <div role="status">
      <RoundButton
        icon="hand"
        label={label}
        caption
        pressed={up}
        tone={up ? 'hand' : 'plain'}
        onClick={() => void (up ? lowerHand(lab, learner) : raiseHand(lab, learner))}
      />
    </div>
  )
}
