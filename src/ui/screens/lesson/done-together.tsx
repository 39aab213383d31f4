import { useEffect, useRef, useState } from 'preact/hooks'
import type { MadeLesson } from '#app/lesson.ts'
import type { MadeItem } from '#domain/items/item.ts'
import type { LearnerCard } from '#domain/roster.ts'
import { Banner } from '#ui/components/banner.tsx'
import { BigButton } from '#ui/components/big-button.tsx'
import { Frame } from '#ui/components/frame.tsx'
import { HandButton } from '#ui/components/hand-button.tsx'
import { MathText } from '#ui/components/math-text.tsx'
import { SpeakerButton } from '#ui/components/speaker-button.tsx'
import { useKeyGrid } from '#ui/hooks/use-key-grid.ts'
import { useMessages } from '#ui/hooks/use-messages.tsx'
import items from '#ui/items/items.module.css'
import { ModelPicture } from '#ui/models/model-picture.tsx'
import { ReadAloud } from '#ui/speech/read-aloud.tsx'
import { useSay } from '#ui/speech/use-say.ts'
import css from './lesson-screen.module.css'
import { StageStrip } from './stage-strip.tsx'

type Step = MadeLesson['steps'][number]
type Props = Readonly<{
  learner: LearnerCard
  made: MadeItem
  steps: readonly Step[]
  onNext: (misses: number) => void
  onKnown: (misses: number) => void
}>

/** We do: the same way on other numbers; each line waits until its gap is filled, and a wrong number is no harm. */
export function DoneTogether({ learner, made: { item, hints }, steps, onNext, onKnown }: Props) {
  const { lesson, common } = useMessages()
  const { say } = useSay()
  const [at, setAt] = useState(0)
  const [filled, setFilled] = useState(false)
  const [misses, setMisses] = useState(0)
  const [tried, setTried] = useState<readonly string[]>([])
  const step = steps[at]
  const open = step?.gap != null && !filled
  const current =
    at === 0 && !filled
      ? `${lesson.together} ${item.speech} ${asked(step)}`
      : open
        ? asked(step)
        : (step?.speech ?? '')
  useEffect(() => void say(current), [current, say])
  const screen = useRef<HTMLDivElement>(null)
  useEffect(() => screen.current?.querySelector('h1')?.focus(), [])
  const last = at >= steps.length - 1
  const done = last && !open
  const fill = (text: string) => {
    if (text === step?.gap?.answer) {
      setFilled(true)
      setTried([])
      return
    }
    if (tried.includes(text)) return
    if (tried.length === 0) setMisses(misses + 1)
    setTried([...tried, text])
    void say(lesson.notYet)
  }
  const goOn = () => {
    if (done) return onNext(misses)
    setAt(at + 1)
    setFilled(false)
  }
  const picture = done ? hints.worked.model : (item.model ?? hints.picture.model)
  return (
    <div ref={screen} data-lesson="together">
      <Frame
        quiet
        start={<SpeakerButton text={current} />}
        title={<ReadAloud text={item.prompt} speech={item.speech} />}
        end={<HandButton learner={learner.id} />}
        aside={
          <BigButton kind="quiet" icon="check" onClick={() => onKnown(misses)}>
            {lesson.known}
          </BigButton>
        }
        middle={
          <div role="status">
            {tried.length > 0 && (
              <Banner live={false} tone="not-yet" icon="notYet">
                {lesson.notYet}
              </Banner>
            )}
            {done && (
              <Banner live={false} tone="right" icon="leaf">
                {lesson.yourTurn}
              </Banner>
            )}
          </div>
        }
        go={
          <BigButton kind="main" icon="next" iconLast disabled={open} onClick={goOn}>
            {common.next}
          </BigButton>
        }
      >
        <div class={css.lesson}>
          <StageStrip now={done ? 2 : 1} />
          <div class={css.body} data-beside={picture !== null}>
            {picture && (
              <div class={css.model}>
                <ModelPicture model={picture} unsolved={!done} />
              </div>
            )}
            <div class={css.together}>
              <ol class={css.lines}>
                {steps.slice(0, at + 1).map((one, i) => (
                  <li key={one.text} data-now={i === at}>
                    <StepLine step={one} open={i === at && open} />
                  </li>
                ))}
              </ol>
              {open && step?.gap && <GapTiles gap={step.gap} tried={tried} onFill={fill} />}
            </div>
          </div>
        </div>
      </Frame>
    </div>
  )
}

const asked = (step: Step | undefined): string => step?.gap?.asked ?? step?.speech ?? ''

function StepLine({ step, open }: { step: Step; open: boolean }) {
  const { lesson } = useMessages()
  if (!open || step.gap === null) return <MathText text={step.text} />
  return (
    <>
      <MathText text={step.gap.before} />
      <span class={css.gap}>
        <span class="said">{lesson.empty}</span>
      </span>
      <MathText text={step.gap.after} />
    </>
  )
}

type TilesProps = Readonly<{
  gap: NonNullable<Step['gap']>
  tried: readonly string[]
  onFill: (text: string) => void
}>

/** The numbers that might stand in the gap; arrows move among them. */
function GapTiles({ gap, tried, onFill }: TilesProps) {
  const { lesson } = useMessages()
  const grid = useKeyGrid<HTMLDivElement>('button')
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would be drawn
    <div class={items.row} role="group" aria-label={lesson.gap} ref={grid.ref} onKeyDown={grid.onKeyDown}>
      {gap.choices.map((choice) => (
        <button
          key={choice.text}
          type="button"
          class={tried.includes(choice.text) ? `${items.tile} ${css.tried}` : items.tile}
          aria-label={choice.speech}
          aria-disabled={tried.includes(choice.text) ? 'true' : undefined}
          onClick={() => onFill(choice.text)}
        >
          <MathText text={choice.text} />
        </button>
      ))}
    </div>
  )
}
