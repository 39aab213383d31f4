import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { LearnerCard } from '#domain/roster.ts'
import { BigButton } from '#ui/components/big-button.tsx'
import { Frame } from '#ui/components/frame.tsx'
import { HandButton } from '#ui/components/hand-button.tsx'
import { SpeakerButton } from '#ui/components/speaker-button.tsx'
import { useMessages } from '#ui/hooks/use-messages.tsx'
import { hrefOf } from '#ui/route.ts'
import { useSay } from '#ui/speech/use-say.ts'
import css from './lesson-screen.module.css'
import { StageStrip } from './stage-strip.tsx'

type Props = Readonly<{
  learner: LearnerCard
  stage: 'open' | 'watch' | 'together'
  /** Which part of the lesson it is, from 0. */
  now: 0 | 1 | 2
  /** What is said now: aloud by itself when it changes, and again on asking. */
  said: string
  title: ComponentChildren
  middle?: ComponentChildren
  onKnown: () => void
  /** The way on; null = first there is something to do. */
  onNext: (() => void) | null
  children: ComponentChildren
}>

/** What all parts of a lesson have: what is said, the way to her desk, past the lesson and on. */
export function LessonFrame({ learner, stage, now, said, title, middle, onKnown, onNext, children }: Props) {
  const { lesson, common, practice } = useMessages()
  const { say } = useSay()
  useEffect(() => void say(said), [said, say])
  const screen = useRef<HTMLDivElement>(null)
  useEffect(() => screen.current?.querySelector('h1')?.focus(), [])
  return (
    <div ref={screen} data-lesson={stage}>
      <Frame
        quiet
        start={<SpeakerButton text={said} />}
        title={title}
        end={<HandButton learner={learner.id} />}
        aside={
          <>
            <BigButton kind="quiet" icon="back" href={hrefOf({ kind: 'today' })}>
              {practice.leave}
            </BigButton>
            <BigButton kind="quiet" icon="check" onClick={onKnown}>
              {lesson.known}
            </BigButton>
          </>
        }
        middle={middle}
        go={
          <BigButton kind="main" icon="next" iconLast disabled={onNext === null} onClick={() => onNext?.()}>
            {common.next}
          </BigButton>
        }
      >
        <div class={css.lesson}>
          <StageStrip now={now} />
          {children}
        </div>
      </Frame>
    </div>
  )
}
