import { useEffect, useState } from 'preact/hooks'
import { takeBreak } from '#app/hand.ts'
import type { LearnerId } from '#domain/ids.ts'
import type { LearnerCard } from '#domain/roster.ts'
import { BigButton } from '#ui/components/big-button.tsx'
import { Frame } from '#ui/components/frame.tsx'
import { HandButton } from '#ui/components/hand-button.tsx'
import { Picture } from '#ui/components/picture.tsx'
import { SpeakerButton } from '#ui/components/speaker-button.tsx'
import { useLab } from '#ui/hooks/use-lab.ts'
import { useMessages } from '#ui/hooks/use-messages.tsx'
import { navigate } from '#ui/hooks/use-route.ts'
import { useSoundAndLight } from '#ui/hooks/use-sound-and-light.tsx'
import { hrefOf } from '#ui/route.ts'
import { useSay } from '#ui/speech/use-say.ts'
import css from './break-screen.module.css'

type Rest = 'breathe' | 'stretch' | 'quiet'
const RESTS: readonly Rest[] = ['breathe', 'stretch', 'quiet']

/** A private break: no clock, no penalty; it ends when the child says so. */
export function BreakScreen({ learner }: { learner: LearnerCard }) {
  const { break: words } = useMessages()
  const { say } = useSay()
  const [rest, setRest] = useState<Rest | null>(null)
  const breatheSay = useStill(learner) ? words.breatheStillSay : words.breatheSay
  const says = { breathe: breatheSay, stretch: words.stretchSay, quiet: words.quietSay }
  const ask = rest === null ? words.say : says[rest]
  useEffect(() => void say(ask), [ask])

  useBreakTold(learner.id)

  const ready = () => navigate({ kind: 'today' }, 'instead')
  return (
    <Frame
      start={<SpeakerButton text={ask} />}
      title={rest === null ? words.title : words[rest]}
      end={<HandButton learner={learner.id} />}
      go={
        <BigButton kind="main" icon="check" onClick={ready}>
          {words.ready}
        </BigButton>
      }
      {...(rest === null
        ? {}
        : {
            aside: (
              <BigButton icon="back" onClick={() => setRest(null)}>
                {words.title}
              </BigButton>
            ),
          })}
    >
      {rest === null ? (
        <ul class={css.rests}>
          {RESTS.map((one) => (
            <li key={one}>
              <button type="button" class={css.rest} onClick={() => setRest(one)}>
                <RestPicture rest={one} />
                <span>{words[one]}</span>
              </button>
            </li>
          ))}
          <li>
            <a class={css.rest} href={hrefOf({ kind: 'garden', grade: null, bed: null })}>
              <span class={css.picture}>
                <Picture name="potted" />
              </span>
              <span>{words.garden}</span>
            </a>
          </li>
        </ul>
      ) : (
        <div class={css.resting}>
          {rest === 'breathe' ? <BreathingSun /> : <RestPicture rest={rest} />}
          <p>{ask}</p>
        </div>
      )}
    </Frame>
  )
}

/** Whether nothing may move: the child's wish, the device's, or the system's. */
function useStill({ supports }: LearnerCard): boolean {
  const { chosen } = useSoundAndLight()
  const [isWished] = useState(() => matchMedia('(prefers-reduced-motion: reduce)').matches)
  return isWished || chosen.light === 'calm' || supports.includes('reduced-motion')
}

/** Tells the board that a break has begun, and however it ends, how long it was. */
function useBreakTold(learner: LearnerId): void {
  const lab = useLab()
  useEffect(() => {
    const since = performance.now()
    void takeBreak(lab, learner, 0)
    return () => void takeBreak(lab, learner, Math.max(1, performance.now() - since))
  }, [lab, learner])
}

function RestPicture({ rest }: { rest: Rest }) {
  return (
    <span class={css.picture}>
      {rest === 'breathe' ? (
        <BreathingSun still />
      ) : (
        <Picture name={rest === 'stretch' ? 'stretch' : 'moon'} />
      )}
    </span>
  )
}

/** A sun that grows and shrinks with a slow breath; still where motion is not wanted. */
function BreathingSun({ still }: { still?: boolean }) {
  return (
    <svg class={still ? css.still : css.breath} viewBox="0 0 200 200" aria-hidden="true">
      <circle class={css.ring} cx="100" cy="100" r="94" />
      <circle class={css.sun} cx="100" cy="100" r={still ? 62 : 88} />
    </svg>
  )
}
