import { useEffect, useRef, useState } from 'preact/hooks'
import type { MadeLesson } from '#app/lesson.ts'
import type { LearnerCard } from '#domain/roster.ts'
import { BigButton } from '#ui/components/big-button.tsx'
import { Frame } from '#ui/components/frame.tsx'
import { HandButton } from '#ui/components/hand-button.tsx'
import { SpeakerButton } from '#ui/components/speaker-button.tsx'
import { useMessages } from '#ui/hooks/use-messages.tsx'
import { ModelPicture } from '#ui/models/model-picture.tsx'
import { ReadAloud } from '#ui/speech/read-aloud.tsx'
import { useSay } from '#ui/speech/use-say.ts'
import css from './lesson-screen.module.css'
import { StageStrip } from './stage-strip.tsx'

type Steps = MadeLesson['opening']
type Props = Readonly<{ learner: LearnerCard; steps: Steps; onNext: () => void; onKnown: () => void }>

/** The idea before anything is asked: one sentence and its picture at a time; a picture of the same kind moves on from the one before. */
export function Opened({ learner, steps, onNext, onKnown }: Props) {
  const { lesson, common } = useMessages()
  const { say } = useSay()
  const [at, setAt] = useState(0)
  const step = steps[at]
  const speech = step?.speech ?? ''
  useEffect(() => void say(speech), [speech, say])
  const screen = useRef<HTMLDivElement>(null)
  useEffect(() => screen.current?.querySelector('h1')?.focus(), [])
  return (
    <div ref={screen} data-lesson="open">
      <Frame
        quiet
        start={<SpeakerButton text={speech} />}
        title={
          <span aria-live="polite" aria-atomic="true">
            <ReadAloud text={step?.text ?? ''} speech={speech} />
          </span>
        }
        end={<HandButton learner={learner.id} />}
        aside={
          <BigButton kind="quiet" icon="check" onClick={onKnown}>
            {lesson.known}
          </BigButton>
        }
        go={
          <BigButton
            kind="main"
            icon="next"
            iconLast
            onClick={() => (at < steps.length - 1 ? setAt(at + 1) : onNext())}
          >
            {common.next}
          </BigButton>
        }
      >
        <div class={css.lesson}>
          <StageStrip now={0} />
          <div class={css.body}>
            {step?.model && (
              <div class={`${css.model} ${css.alone}`}>
                <ModelPicture key={firstOfKind(steps, at)} model={step.model} />
              </div>
            )}
          </div>
        </div>
      </Frame>
    </div>
  )
}

/** Where the pictures of one kind began that this step's goes on from. */
function firstOfKind(steps: Steps, at: number): number {
  const kind = steps[at]?.model?.kind
  const other = steps.slice(0, at).findLastIndex(({ model }) => model?.kind !== kind)
  return other + 1
}
