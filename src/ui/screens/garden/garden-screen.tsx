import { useEffect, useState } from 'preact/hooks'
import { type Plant, watchGarden } from '#app/garden.ts'
import type { LearnerCard } from '#domain/roster.ts'
import { BigButton } from '#ui/components/big-button.tsx'
import { Frame } from '#ui/components/frame.tsx'
import { HandButton } from '#ui/components/hand-button.tsx'
import { SpeakerButton } from '#ui/components/speaker-button.tsx'
import { useKeyGrid } from '#ui/hooks/use-key-grid.ts'
import { useLab } from '#ui/hooks/use-lab.ts'
import { useLive } from '#ui/hooks/use-live.ts'
import { useLanguage, useMessages } from '#ui/hooks/use-messages.tsx'
import { hrefOf } from '#ui/route.ts'
import { bedsOf, seasonsOf } from './beds.ts'
import css from './garden-screen.module.css'
import { PlantDrawing } from './plant-drawing.tsx'
import { PlantSheet } from './plant-sheet.tsx'

/** "What I can do": a bed for each part of mathematics, a plant for each skill. Nothing here can be bought, ranked or lost. */
export function GardenScreen({ learner }: { learner: LearnerCard }) {
  const lab = useLab()
  const { garden } = useMessages()
  const plants = useLive(() => watchGarden(lab, learner.id), [lab, learner.id])
  const [open, setOpen] = useState<Plant | null>(null)
  const [chosen, setChosen] = useState<string | null>(null)
  const seasons = seasonsOf(plants ?? [])
  const season =
    chosen ?? (seasons.includes(learner.grade) ? learner.grade : (seasons.at(-1) ?? learner.grade))
  const [heard, setHeard] = useState(garden.say)
  const grid = useKeyGrid<HTMLDivElement>('button')
  useEffect(() => setHeard(garden.say), [garden])
  return (
    <Frame
      start={<SpeakerButton text={heard} />}
      title={garden.title}
      end={<HandButton learner={learner.id} />}
      aside={
        <BigButton icon="back" href={hrefOf({ kind: 'today' })}>
          {garden.toDesk}
        </BigButton>
      }
      go={<Seasons seasons={seasons} season={season} onSeason={setChosen} />}
    >
      {plants?.length === 0 && <p>{garden.empty}</p>}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move among the buttons inside */}
      <div class={css.beds} data-season={season} ref={grid.ref} onKeyDown={grid.onKeyDown}>
        {bedsOf(plants ?? [], season).map((bed) => (
          <section key={bed.domain} class={css.bed} aria-label={garden.beds[bed.domain] ?? garden.otherBed}>
            <h2 class={css.name}>{garden.beds[bed.domain] ?? garden.otherBed}</h2>
            <ul class={css.plants}>
              {bed.plants.map((plant) => (
                <li key={plant.skill}>
                  <PlantButton plant={plant} onOpen={() => setOpen(plant)} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      {open && <PlantSheet plant={open} onClose={() => setOpen(null)} />}
    </Frame>
  )
}

type SeasonsProps = Readonly<{
  seasons: readonly string[]
  season: string
  onSeason: (season: string) => void
}>

/** The seasons of the garden, one a grade: what grew before can be looked at, and what comes. */
function Seasons({ seasons, season, onSeason }: SeasonsProps) {
  const { garden } = useMessages()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would be drawn
    <div class={css.seasons} role="group" aria-label={garden.seasons}>
      {seasons.map((one) => (
        <button
          key={one}
          type="button"
          class={css.season}
          aria-pressed={one === season}
          aria-label={garden.season(one)}
          onClick={() => onSeason(one)}
        >
          {one}
        </button>
      ))}
    </div>
  )
}

function PlantButton({ plant, onOpen }: { plant: Plant; onOpen: () => void }) {
  const { garden } = useMessages()
  const language = useLanguage()
  return (
    <button
      type="button"
      class={css.plant}
      aria-label={garden.plant(plant.name[language], garden.stages[plant.status])}
      onClick={onOpen}
    >
      <svg viewBox="0 0 60 92" aria-hidden="true">
        <PlantDrawing status={plant.status} domain={plant.domain} />
      </svg>
      <span class={css.stage}>{garden.stages[plant.status]}</span>
    </button>
  )
}
