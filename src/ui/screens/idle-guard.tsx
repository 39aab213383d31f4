import { useCallback, useEffect, useState } from 'preact/hooks'
import { signOut } from '#app/sign-in.ts'
import type { ClassId } from '#domain/ids.ts'
import { BigButton } from '#ui/components/big-button.tsx'
import { Dialog } from '#ui/components/dialog.tsx'
import { useLab } from '#ui/hooks/use-lab.ts'
import { useMessages } from '#ui/hooks/use-messages.tsx'
import { navigate } from '#ui/hooks/use-route.ts'
import { useSay } from '#ui/speech/use-say.ts'

/** Still for this long: a kind question; for the second: back to the class, work kept. */
const NUDGE_AFTER_MS = 60_000
const LEAVE_AFTER_MS = 180_000
/** Nobody is asked anything in a break; untouched for as long as the board shows one, it has become an empty seat. */
const LONGEST_REST_MS = 600_000

/** Notices that nobody is there any more, so that the next child sees nothing of the last. */
export function IdleGuard({ classId, resting }: { classId: ClassId; resting: boolean }) {
  const lab = useLab()
  const { idle } = useMessages()
  const { say } = useSay()
  const [touched, setTouched] = useState(0)
  const [nudging, setNudging] = useState(false)
  const here = useCallback(() => {
    setNudging(false)
    setTouched((times) => times + 1)
  }, [])

  useEffect(() => {
    addEventListener('pointerdown', here)
    addEventListener('keydown', here)
    return () => {
      removeEventListener('pointerdown', here)
      removeEventListener('keydown', here)
    }
  }, [here])

  useEffect(() => {
    const ask = () => {
      setNudging(true)
      void say(idle.say)
    }
    const nudge = resting ? undefined : setTimeout(ask, NUDGE_AFTER_MS)
    const leave = setTimeout(
      () => {
        navigate({ kind: 'class', classId }, 'instead')
        void signOut(lab, 'idle')
      },
      resting ? LONGEST_REST_MS : LEAVE_AFTER_MS,
    )
    return () => {
      clearTimeout(nudge)
      clearTimeout(leave)
    }
  }, [touched, resting, lab, classId, idle, say])

  if (!nudging || resting) return null
  return (
    <Dialog label={idle.title} onClose={here}>
      <h2>{idle.title}</h2>
      <BigButton kind="main" icon="check" onClick={here}>
        {idle.here}
      </BigButton>
    </Dialog>
  )
}
