import { useState } from 'preact/hooks'
import type { MadeLesson } from '#app/lesson.ts'
import { inTurn } from '#domain/audio/sentences.ts'
import type { MadeItem } from '#domain/items/item.ts'
import type { LearnerCard } from '#domain/roster.ts'
import { Banner } from '#ui/components/banner.tsx'
import { MathText } from '#ui/components/math-text.tsx'
import { useKeyGrid } from '#ui/hooks/use-key-grid.ts'
import { useMessages } from '#ui/hooks/use-messages.tsx'
import items from '#ui/items/items.module.css'
import { ModelPicture } from '#ui/models/model-picture.tsx'
import { ReadAloud } from '#ui/speech/read-aloud.tsx'
import { useSay } from '#ui/speech/use-say.ts'
import { LessonFrame } from './lesson-frame.tsx'
import css from './lesson-screen.module.css'

type Step = MadeLesson['steps'][number]
type Gap = NonNullable<Step['gap']>
type Props = Readonly<{
  learner: LearnerCard
  made: MadeItem
  steps: readonly Step[]
  onNext: (misses: number) => void
  onKnown: (misses: number) => void
}>

/** We do: the same way on other numbers; each line waits until its gap is filled, and a wrong try is no harm. */
export function DoneTogether({ learner, made: { item, hints }, steps, onNext, onKnown }: Props) {
  const { lesson } = useMessages()
  const { say } = useSay()
  const [at, setAt] = useState(0)
  const [filled, setFilled] = useState(false)
  const [misses, setMisses] = useState(0)
  const [tried, setTried] = useState<readonly string[]>([])
  const step = steps[at]
  const gap = filled ? null : (step?.gap ?? null)
  const line = gap === null ? (step?.speech ?? '') : inTurn(lesson.gapSay[gap.of], gap.asked)
  const done = at >= steps.length - 1 && gap === null
  const fill = (text: string) => {
    if (text === gap?.answer) {
      setFilled(true)
      setTried([])
      return
    }
    if (tried.includes(text)) return
    if (tried.length === 0) setMisses(misses + 1)
    setTried([...tried, text])
    void say(lesson.notYetSay)
  }
  const goOn = () => {
    if (done) return onNext(misses)
    setAt(at + 1)
    setFilled(false)
  }
  const picture = done ? hints.worked.model : (item.model ?? hints.picture.model)
  return (
    <LessonFrame
      learner={learner}
      stage="together"
      now={done ? 2 : 1}
      said={at === 0 && !filled ? inTurn(lesson.togetherSay, item.speech, line) : line}
      title={<ReadAloud text={item.prompt} speech={item.speech} />}
      middle={<Told notYet={tried.length > 0} done={done} />}
      onKnown={() => onKnown(misses)}
      onNext={gap === null ? goOn : null}
    >
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
                <StepLine text={one.text} gap={i === at ? gap : null} />
              </li>
            ))}
          </ol>
          {gap && <GapTiles gap={gap} tried={tried} onFill={fill} />}
        </div>
      </div>
    </LessonFrame>
  )
}

/** What is said of the last try, and that it is her turn. */
function Told({ notYet, done }: Readonly<{ notYet: boolean; done: boolean }>) {
  const { lesson } = useMessages()
  return (
    <div role="status">
      {notYet && (
        <Banner live={false} tone="not-yet" icon="notYet">
          {lesson.notYetSay}
        </Banner>
      )}
      {done && (
        <Banner live={false} tone="right" icon="leaf">
          {lesson.yourTurn}
        </Banner>
      )}
    </div>
  )
}

function StepLine({ text, gap }: Readonly<{ text: string; gap: Gap | null }>) {
  const { lesson } = useMessages()
  if (gap === null) return <MathText text={text} />
  return (
    <>
      <MathText text={gap.before} />
      <span class={css.gap}>
        <span class="said">{lesson.empty}</span>
      </span>
      <MathText text={gap.after} />
    </>
  )
}

type TilesProps = Readonly<{
  gap: Gap
  tried: readonly string[]
  onFill: (text: string) => void
}>

/** What might stand in the gap; arrows move among it. */
function GapTiles({ gap, tried, onFill }: TilesProps) {
  const { lesson } = useMessages()
  const grid = useKeyGrid<HTMLDivElement>('button')
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would be drawn
    <div
      class={items.row}
      role="group"
      aria-label={lesson.gapSay[gap.of]}
      ref={grid.ref}
      onKeyDown={grid.onKeyDown}
    >
      {gap.choices.map((choice) => (
        <button
          key={choice.text}
          type="button"
          class={tried.includes(choice.text) ? `${items.tile} ${css.tried}` : items.tile}
          aria-label={choice.speech}
          aria-disabled={tried.includes(choice.text) ? 'true' : undefined}
          onClick={() => onFill(choice.text)}
        >
          {choice.model ? (
            <span class={css.small}>
              <ModelPicture model={choice.model} />
            </span>
          ) : (
            <MathText text={choice.text} />
          )}
        </button>
      ))}
    </div>
  )
}
