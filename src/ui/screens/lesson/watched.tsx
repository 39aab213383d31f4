import { useState } from 'preact/hooks'
import { inTurn } from '#domain/audio/sentences.ts'
import type { MadeItem } from '#domain/items/item.ts'
import type { LearnerCard } from '#domain/roster.ts'
import { MathText } from '#ui/components/math-text.tsx'
import { useMessages } from '#ui/hooks/use-messages.tsx'
import { ModelPicture } from '#ui/models/model-picture.tsx'
import { ReadAloud } from '#ui/speech/read-aloud.tsx'
import { LessonFrame } from './lesson-frame.tsx'
import css from './lesson-screen.module.css'

type Props = Readonly<{ learner: LearnerCard; made: MadeItem; onNext: () => void; onKnown: () => void }>

/** I do: the question, its picture, then line after line how it goes; with the last the picture moves to its answer. */
export function Watched({ learner, made: { item, hints }, onNext, onKnown }: Props) {
  const { lesson } = useMessages()
  const { lines, said, model } = hints.worked
  // How many lines stand there: none yet, while the question is asked.
  const [shown, setShown] = useState(0)
  const picture = shown < lines.length ? (item.model ?? hints.picture.model) : model
  return (
    <LessonFrame
      learner={learner}
      stage="watch"
      now={0}
      said={shown === 0 ? inTurn(lesson.watchSay, item.speech) : (said[shown - 1] ?? '')}
      title={<ReadAloud text={item.prompt} speech={item.speech} />}
      onKnown={onKnown}
      onNext={() => (shown < lines.length ? setShown(shown + 1) : onNext())}
    >
      <div class={css.body} data-beside={picture !== null}>
        {picture && (
          <div class={css.model}>
            <ModelPicture model={picture} unsolved={shown < lines.length} />
          </div>
        )}
        <ol class={css.lines} aria-live="polite">
          {lines.slice(0, shown).map((line, i) => (
            <li key={line} data-now={i === shown - 1}>
              <MathText text={line} />
            </li>
          ))}
        </ol>
      </div>
    </LessonFrame>
  )
}
