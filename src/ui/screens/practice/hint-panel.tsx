import { useEffect } from 'preact/hooks'
import type { Hints } from '#domain/items/item.ts'
import type { Model } from '#domain/items/model.ts'
import { MathText } from '#ui/components/math-text.tsx'
import { SpeakerButton } from '#ui/components/speaker-button.tsx'
import { useMessages } from '#ui/hooks/use-messages.tsx'
import { ModelPicture } from '#ui/models/model-picture.tsx'
import { ReadAloud } from '#ui/speech/read-aloud.tsx'
import type { Heard } from '#ui/speech/speaker.ts'
import { useSay } from '#ui/speech/use-say.ts'
import css from './hint-panel.module.css'
import type { HintStep, HintsOpen } from './use-hints.ts'

type Props = Readonly<{ hints: Hints; open: HintsOpen; prompt: string }>

/**
 * One step of help: heard, read and seen. The first says the question (`prompt`) once more before it says where to look.
 * The ways to more and back stand at the foot of the screen.
 */
export function HintPanel({ hints, open, prompt }: Props) {
  const { practice } = useMessages()
  const { say } = useSay()
  const step = open.step === 0 ? 1 : open.step
  const shown = stepOf(hints, step)
  const again = step === 1 ? prompt : null
  useEffect(() => {
    let open = true
    const first = again === null ? null : say(again)
    // Only what was heard to its end goes on: another text, or a closed panel, has the last word.
    const goOn = (heard: Heard) => open && heard.whole && void say(shown.speech)
    if (first === null) void say(shown.speech)
    else void first.then(goOn)
    return () => {
      open = false
    }
  }, [again, shown.speech, say])
  return (
    <section class={css.panel} aria-label={practice.hints[step - 1]}>
      <div class={css.top}>
        <SpeakerButton text={shown.speech} />
        <div class={css.words}>
          <h2>{practice.hints[step - 1]}</h2>
          <Lines step={shown} />
        </div>
      </div>
      {shown.model && (
        <ModelPicture
          model={shown.model}
          unsolved={step < 3}
          before={step === 3 ? hints.picture.model : null}
        />
      )}
    </section>
  )
}

function Lines({ step: { lines, speech } }: { step: Step }) {
  if (lines.length === 1)
    return (
      <p>
        <ReadAloud text={lines[0] ?? ''} speech={speech} />
      </p>
    )
  return (
    <ol class={css.lines}>
      {lines.map((line) => (
        <li key={line}>
          <MathText text={line} />
        </li>
      ))}
    </ol>
  )
}

type Step = Readonly<{ lines: readonly string[]; speech: string; model: Model | null }>

function stepOf(hints: Hints, step: HintStep): Step {
  if (step === 3) return hints.worked
  const { text, speech, model } = step === 1 ? hints.picture : hints.firstStep
  return { lines: [text], speech, model }
}
