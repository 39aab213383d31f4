import { useEffect } from 'preact/hooks'
import type { Plant } from '#app/garden.ts'
import { standingWords } from '#domain/mastery/reason-words.ts'
import { BigButton } from '#ui/components/big-button.tsx'
import { Dialog } from '#ui/components/dialog.tsx'
import { SpeakerButton } from '#ui/components/speaker-button.tsx'
import { useLanguage, useMessages } from '#ui/hooks/use-messages.tsx'
import { useReasonWords } from '#ui/hooks/use-reason-words.ts'
import { hrefOf } from '#ui/route.ts'
import { ReadAloud } from '#ui/speech/read-aloud.tsx'
import { useSay } from '#ui/speech/use-say.ts'
import css from './garden-screen.module.css'
import { PlantDrawing } from './plant-drawing.tsx'

/** One plant close up: its "I can" sentence, where it stands and what comes next, spoken, and the way to try it. */
export function PlantSheet({ plant, onClose }: { plant: Plant; onClose: () => void }) {
  const { garden, lesson, common } = useMessages()
  const language = useLanguage()
  const { say } = useSay()
  const reasons = useReasonWords(language)
  const sentence = plant.canDo[language]
  const why = reasons === null ? [] : standingWords(reasons.child, plant)
  const all = [sentence, ...why].join(' ')
  useEffect(() => {
    if (reasons !== null) void say(all)
  }, [reasons, all])
  return (
    <Dialog label={plant.name[language]} onClose={onClose}>
      <div class={css.close}>
        <svg viewBox="0 0 60 92" aria-hidden="true" class={css.large}>
          <PlantDrawing status={plant.status} domain={plant.domain} />
        </svg>
        <div class={css.words}>
          <h2>
            <ReadAloud text={sentence} speech={sentence} />
          </h2>
          {why.map((one) => (
            <p key={one}>{one}</p>
          ))}
        </div>
        <SpeakerButton text={all} />
      </div>
      <div class={css.actions}>
        <BigButton icon="close" onClick={onClose}>
          {common.close}
        </BigButton>
        <BigButton icon="lamp" href={hrefOf({ kind: 'lesson', skill: plant.skill })}>
          {lesson.show}
        </BigButton>
        <BigButton kind="main" icon="next" iconLast href={hrefOf({ kind: 'practice', skill: plant.skill })}>
          {plant.status === 'needs-review' ? garden.waterIt : garden.tryIt}
        </BigButton>
      </div>
    </Dialog>
  )
}
