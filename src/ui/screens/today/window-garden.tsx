import { type Plant, watchGarden } from '#app/garden.ts'
import type { LearnerCard } from '#domain/roster.ts'
import { Sunlight } from '#ui/components/sunlight.tsx'
import { useLab } from '#ui/hooks/use-lab.ts'
import { useLive } from '#ui/hooks/use-live.ts'
import { useMessages } from '#ui/hooks/use-messages.tsx'
import { hrefOf } from '#ui/route.ts'
import { PlantDrawing } from '#ui/screens/garden/plant-drawing.tsx'
import css from './window-garden.module.css'

const POTS = 9
/** What is drawn on the sill first: what is thirsty, then what blooms and grows. */
const ORDER = ['needs-review', 'mastered', 'provisional', 'learning', 'not-started'] as const

/** The window of the desk: her plants on the sill, the sun on its way behind them; a tap leads into the garden. */
export function WindowGarden({ learner, gone }: { learner: LearnerCard; gone: number }) {
  const lab = useLab()
  const { today } = useMessages()
  const plants = useLive(() => watchGarden(lab, learner.id), [lab, learner.id]) ?? []
  return (
    <div class={css.window}>
      <svg class={css.view} viewBox="0 0 960 250" preserveAspectRatio="none" aria-hidden="true" data-decor="">
        <path class={css.far} d="M0 150c120-60 240-60 370-22s250 40 370-6 160-30 220-10v138H0z" />
        <path class={css.near} d="M0 190c150-34 250-26 380-4s240 20 370-10 150-20 210-6v80H0z" />
      </svg>
      <Sunlight part={gone} />
      <span class={css.bar} />
      <a class={css.garden} href={hrefOf({ kind: 'garden', grade: null, bed: null })}>
        <span class={css.label}>{today.garden}</span>
        <span class={css.pots}>
          {onSill(plants).map((plant) => (
            <svg key={plant.skill} viewBox="0 0 60 122" aria-hidden="true">
              <PlantDrawing status={plant.status} domain={plant.domain} y={4} />
              <path class={css.pot} d="M6 90h48l-6 31H12z" />
            </svg>
          ))}
        </span>
      </a>
      <span class={css.sill} />
    </div>
  )
}

function onSill(plants: readonly Plant[]): Plant[] {
  return [...plants].sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status)).slice(0, POTS)
}
