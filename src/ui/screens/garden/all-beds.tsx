import type { SkillStatus } from '#domain/mastery/mastery.ts'
import { Picture } from '#ui/components/picture.tsx'
import { useKeyGrid } from '#ui/hooks/use-key-grid.ts'
import { useMessages } from '#ui/hooks/use-messages.tsx'
import { hrefOf } from '#ui/route.ts'
import { type Bed, SIGNS } from './beds.ts'
import css from './garden-screen.module.css'
import { PlantDrawing } from './plant-drawing.tsx'

/** All beds of a grade from afar: how much grows in each is seen at a glance, and a tap goes near. */
export function AllBeds({ beds, season }: Readonly<{ beds: readonly Bed[]; season: string }>) {
  const { garden } = useMessages()
  const grid = useKeyGrid<HTMLUListElement>('a')
  return (
    <ul class={css.beds} data-season={season} ref={grid.ref} onKeyDown={grid.onKeyDown}>
      {beds.map((bed) => (
        <li key={bed.name}>
          <a
            class={css.bed}
            data-bed={bed.name}
            href={hrefOf({ kind: 'garden', grade: season, bed: bed.name })}
            aria-label={labelOf(bed, garden)}
          >
            <span class={css.name}>
              <Picture name={SIGNS[bed.name]} size="text" />
              {garden.beds[bed.name]}
            </span>
            <span class={css.far}>
              {bed.plants.map((plant) => (
                <svg key={plant.skill} viewBox="0 0 60 92" preserveAspectRatio="xMidYMax" aria-hidden="true">
                  <PlantDrawing status={plant.status} domain={plant.domain} />
                </svg>
              ))}
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}

type Words = ReturnType<typeof useMessages>['garden']

function labelOf({ name, plants }: Bed, garden: Words): string {
  const count = (stage: SkillStatus) => plants.filter(({ status }) => status === stage).length
  return garden.bed(garden.beds[name], plants.length, count('mastered'), count('needs-review'))
}
