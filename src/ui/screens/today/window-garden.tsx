import { type Plant, watchGarden } from '#app/garden.ts'
import type { LearnerCard } from '#domain/roster.ts'
import { useLab } from '#ui/hooks/use-lab.ts'
import { useLive } from '#ui/hooks/use-live.ts'
import { useMessages } from '#ui/hooks/use-messages.tsx'
import { hrefOf } from '#ui/route.ts'
import { PlantDrawing } from '#ui/screens/garden/plant-drawing.tsx'
import css from './window-garden.module.css'

const POTS = 9
/** What is drawn on the sill first: what is thirsty, then what grows. */
const ORDER = ['needs-review', 'mastered', 'provisional', 'learning', 'not-started'] as const

/** The window of the desk with her plants on the sill; a tap leads into the garden. */
export function WindowGarden({ learner }: { learner: LearnerCard }) {
  const lab = useLab()
  const { today } = useMessages()
  const plants = useLive(() => watchGarden(lab, learner.id), [lab, learner.id]) ?? []
  return (
    <a class={css.window} href={hrefOf({ kind: 'garden' })} aria-label={today.garden}>
      <svg viewBox="0 0 960 250" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
        <rect class={css.sky} width="960" height="250" />
        <path class={css.far} d="M0 150c120-60 240-60 370-22s250 40 370-6 160-30 220-10v138H0z" />
        <path class={css.near} d="M0 190c150-34 250-26 380-4s240 20 370-10 150-20 210-6v80H0z" />
        <path class={css.frame} d="M320-10v240M640-10v240" />
        {onSill(plants).map((plant, i) => (
          <g key={plant.skill} transform={`translate(${24 + i * 104} 74) scale(1.3)`}>
            <PlantDrawing status={plant.status} domain={plant.domain} />
            <path class={css.pot} d="M6 86h48l-6 32H12z" />
          </g>
        ))}
        <path class={css.sill} d="M0 224h960v26H0z" />
      </svg>
      <span class={css.label}>{today.garden}</span>
    </a>
  )
}

function onSill(plants: readonly Plant[]): Plant[] {
  return [...plants].sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status)).slice(0, POTS)
}
