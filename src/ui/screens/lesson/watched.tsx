import { useEffect, useRef, useState } from 'preact/hooks'
import type { MadeItem } from '#domain/items/item.ts'
import type { LearnerCard } from '#domain/roster.ts'
import { BigButton } from '#ui/components/big-button.tsx'
import { Frame } from '#ui/components/frame.tsx'
import { HandButton } from '#ui/components/hand-button.tsx'
import { MathText } from '#ui/components/math-text.tsx'
import { SpeakerButton } from '#ui/components/speaker-button.tsx'
import { useMessages } from '#ui/hooks/use-messages.tsx'
import { ModelPicture } from '#ui/models/model-picture.tsx'
import { ReadAloud } from '#ui/speech/read-aloud.tsx'
import { useSay } from '#ui/speech/use-say.ts'
import css from './lesson-screen.module.css'
import { StageStrip } from './stage-strip.tsx'

type Props = Readonly<{ learner: LearnerCard; made: MadeItem; onNext: () => void; onKnown: () => void }>

/** I do: the question, its picture, then line after line how it goes; with the last the picture moves to its answer. */
export function Watched({ learner, made: { item, hints }, onNext, onKnown }: Props) {
  const { lesson, common } = useMessages()
  const { say } = useSay()
  const { lines, said, model } = hints.worked
  // How many lines stand there: none yet, while the question is asked.
  const [shown, setShown] = useState(0)
  const current = shown === 0 ? `${lesson.watch} ${item.speech}` : (said[shown - 1] ?? '')
  useEffect(() => void say(current), [current, say])
  const screen = useRef<HTMLDivElement>(null)
  useEffect(() => screen.current?.querySelector('h1')?.focus(), [])
  const picture = shown < lines.length ? (item.model ?? hints.picture.model) : model
  return (
    <div ref={screen} data-lesson="watch">
      <Frame
        quiet
        start={<SpeakerButton text={current} />}
        title={<ReadAloud text={item.prompt} speech={item.speech} />}
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
            onClick={() => (shown < lines.length ? setShown(shown + 1) : onNext())}
          >
            {common.next}
          </BigButton>
        }
      >
        <div class={css.lesson}>
          <StageStrip now={0} />
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
        </div>
      </Frame>
    </div>
  )
}
