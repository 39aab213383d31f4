import { useState } from 'preact/hooks'
import type { Plant } from '#app/garden.ts'
import type { SkillId } from '#domain/ids.ts'
import { useKeyGrid } from '#ui/hooks/use-key-grid.ts'
import { useLanguage, useMessages } from '#ui/hooks/use-messages.tsx'
import type { Bed } from './beds.ts'
import css from './garden-screen.module.css'
import { PlantDrawing } from './plant-drawing.tsx'
import { PlantSheet } from './plant-sheet.tsx'

/** One bed close up: every plant of it, where it stands, and what it is for who can read. */
export function OneBed({ bed, season }: Readonly<{ bed: Bed; season: string }>) {
  const [open, setOpen] = useState<SkillId | null>(null)
  const grid = useKeyGrid<HTMLUListElement>('button')
  const opened = bed.plants.find(({ skill }) => skill === open)
  return (
    <>
      <ul class={css.plants} data-season={season} ref={grid.ref} onKeyDown={grid.onKeyDown}>
        {bed.plants.map((plant) => (
          <li key={plant.skill}>
            <PlantButton plant={plant} onOpen={() => setOpen(plant.skill)} />
          </li>
        ))}
      </ul>
      {opened && <PlantSheet plant={opened} onClose={() => setOpen(null)} />}
    </>
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
      <span class={css.what}>{plant.name[language]}</span>
      <span class={css.stage}>{garden.stages[plant.status]}</span>
    </button>
  )
}
