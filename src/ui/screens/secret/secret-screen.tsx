import { useEffect, useRef, useState } from 'preact/hooks'
import { watchLearner } from '#app/classes.ts'
import { raiseHand } from '#app/hand.ts'
import { signIn } from '#app/sign-in.ts'
import type { ClassId, LearnerId } from '#domain/ids.ts'
import type { LearnerCard } from '#domain/roster.ts'
import { bandOf } from '#ui/band.ts'
import { Loading } from '#ui/components/loading.tsx'
import { useLab } from '#ui/hooks/use-lab.ts'
import { useLive } from '#ui/hooks/use-live.ts'
import { InLanguage } from '#ui/hooks/use-messages.tsx'
import { navigate } from '#ui/hooks/use-route.ts'
import { LearnerApp } from '#ui/screens/learner-parts.ts'
import { WithVoice } from '#ui/speech/with-voice.tsx'
import { IsThisYou } from './is-this-you.tsx'
import { PickPictures } from './pick-pictures.tsx'

/** So long the last question before her desk waits for its answer. */
const LEAVE_AFTER_MS = 60_000

type Props = Readonly<{ id: LearnerId; classId: ClassId; length: 0 | 1 | 2 | 3 }>

/** From "that is my animal" to signed in: her pictures, then "is this you?". In her own language from here on. */
export function SecretScreen({ id, classId, length }: Props) {
  const lab = useLab()
  const learner = useLive(() => watchLearner(lab, id), [lab, id])
  useEffect(() => LearnerApp.preload(), [])
  useEffect(() => {
    if (learner === null) navigate({ kind: 'class', classId }, 'instead')
  }, [learner, classId])
  if (!learner) return <Loading />
  return (
    <InLanguage language={learner.language}>
      <WithVoice language={learner.language}>
        <div data-band={bandOf(learner.grade)}>
          <Steps learner={learner} classId={classId} length={learner.secret ? length : 0} />
        </div>
      </WithVoice>
    </InLanguage>
  )
}

type StepsProps = Readonly<{ learner: LearnerCard; classId: ClassId; length: 0 | 1 | 2 | 3 }>

function Steps({ learner, classId, length }: StepsProps) {
  const lab = useLab()
  const [known, setKnown] = useState(length === 0)
  const leave = () => navigate({ kind: 'class', classId }, 'instead')
  // "Is this you?" to nobody: her pictures would stay tapped for whoever comes next.
  useEffect(() => {
    if (!known) return
    const timer = setTimeout(leave, LEAVE_AFTER_MS)
    return () => clearTimeout(timer)
  }, [known])
  const entering = useRef(false)
  const enter = async () => {
    if (entering.current) return
    entering.current = true
    await signIn(lab, learner, classId, length === 0 ? 'open' : 'pictures')
    navigate({ kind: 'today' }, 'instead')
  }
  if (!known && length !== 0)
    return (
      <PickPictures
        learner={learner}
        length={length}
        onRight={() => setKnown(true)}
        onCallAdult={() => void raiseHand(lab, learner.id)}
        onLeave={leave}
      />
    )
  return <IsThisYou learner={learner} onYes={() => void enter()} onNo={leave} />
}
