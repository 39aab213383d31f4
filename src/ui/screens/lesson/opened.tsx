import { useState } from 'preact/hooks'
import type { MadeLesson } from '#app/lesson.ts'
import type { LearnerCard } from '#domain/roster.ts'
import { ModelPicture } from '#ui/models/model-picture.tsx'
import { ReadAloud } from '#ui/speech/read-aloud.tsx'
import { LessonFrame } from './lesson-frame.tsx'
import css from './lesson-screen.module.css'

type Steps = MadeLesson['opening']
type Props = Readonly<{ learner: LearnerCard; steps: Steps; onNext: () => void; onKnown: () => void }>

/** The idea before anything is asked: one sentence and its picture at a time; a picture of the same kind moves on from the one before. */
export function Opened({ learner, steps, onNext, onKnown }: Props) {
  const [at, setAt] = useState(0)
  const step = steps[at]
  const speech = step?.speech ?? ''
  return (
    <LessonFrame
      learner={learner}
      stage="open"
      now={0}
      said={speech}
      title={
        <span aria-live="polite" aria-atomic="true">
          <ReadAloud text={step?.text ?? ''} speech={speech} />
        </span>
      }
      onKnown={onKnown}
      onNext={() => (at < steps.length - 1 ? setAt(at + 1) : onNext())}
    >
      <div class={css.body}>
        {step?.model && (
          <div class={`${css.model} ${css.alone}`}>
            <ModelPicture key={firstOfKind(steps, at)} model={step.model} />
          </div>
        )}
      </div>
    </LessonFrame>
  )
}

/** Where the pictures of one kind began that this step's goes on from. */
function firstOfKind(steps: Steps, at: number): number {
  const kind = steps[at]?.model?.kind
  const other = steps.slice(0, at).findLastIndex(({ model }) => model?.kind !== kind)
  return other + 1
}
