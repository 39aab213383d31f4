import { watchGarden } from '#app/garden.ts'
import type { LearnerId } from '#domain/ids.ts'
import { useLab } from '#ui/hooks/use-lab.ts'
import { useLive } from '#ui/hooks/use-live.ts'
import { useLanguage, useMessages } from '#ui/hooks/use-messages.tsx'
import css from './last-plant.module.css'
import { PlantDrawing } from './plant-drawing.tsx'

/** The plant a child last tended, so that she knows her own desk again; nothing before her first answer. */
export function LastPlant({ learner }: { learner: LearnerId }) {
  const lab = useLab()
  const { you } = useMessages()
  const language = useLanguage()
  const plants = useLive(() => watchGarden(lab, learner), [lab, learner]) ?? []
  const last = plants
    .filter(({ lastAt }) => lastAt !== null)
    .toSorted((a, b) => (b.lastAt ?? 0) - (a.lastAt ?? 0))[0]
  if (!last) return null
  return (
    <p class={css.last}>
      <svg viewBox="0 0 60 92" aria-hidden="true">
        <PlantDrawing status={last.status} domain={last.domain} />
      </svg>
      <span>
        {you.last} <strong>{last.name[language]}</strong>
      </span>
    </p>
  )
}
