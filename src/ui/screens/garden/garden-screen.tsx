import { useEffect, useRef } from 'preact/hooks'
import { watchGarden } from '#app/garden.ts'
import { inTurn } from '#domain/audio/sentences.ts'
import type { LearnerCard } from '#domain/roster.ts'
import { BigButton } from '#ui/components/big-button.tsx'
import { Frame } from '#ui/components/frame.tsx'
import { HandButton } from '#ui/components/hand-button.tsx'
import { Picture } from '#ui/components/picture.tsx'
import { SpeakerButton } from '#ui/components/speaker-button.tsx'
import { useLab } from '#ui/hooks/use-lab.ts'
import { useLive } from '#ui/hooks/use-live.ts'
import { useMessages } from '#ui/hooks/use-messages.tsx'
import { hrefOf, type Route } from '#ui/route.ts'
import { AllBeds } from './all-beds.tsx'
import { bedsOf, SIGNS, seasonsOf } from './beds.ts'
import css from './garden-screen.module.css'
import { OneBed } from './one-bed.tsx'

type Props = Readonly<{
  learner: LearnerCard
  /** The grade looked at; null = her own. */
  grade: string | null
  /** The bed looked at closely; null = all of them from afar. */
  bed: string | null
}>

/** "What I can do": first all the beds of a grade, then one of them close up. Nothing here can be bought, ranked or lost. */
export function GardenScreen({ learner, grade, bed }: Props) {
  const lab = useLab()
  const { garden } = useMessages()
  const plants = useLive(() => watchGarden(lab, learner.id), [lab, learner.id])
  const seasons = seasonsOf(plants ?? [])
  const season = seasons.find((one) => one === (grade ?? learner.grade)) ?? seasons.at(-1) ?? learner.grade
  const beds = bedsOf(plants ?? [], season)
  const near = beds.find(({ name }) => name === bed)
  const screen = useFocusOfPlace(near?.name ?? null)
  return (
    <div ref={screen}>
      {near === undefined ? (
        <Frame
          start={<SpeakerButton text={inTurn(`${garden.title}.`, garden.bedsSay)} />}
          title={garden.title}
          end={<HandButton learner={learner.id} />}
          aside={<WayBack to={{ kind: 'today' }}>{garden.toDesk}</WayBack>}
          go={<Seasons seasons={seasons} season={season} />}
        >
          {plants?.length === 0 && <p>{garden.empty}</p>}
          <AllBeds beds={beds} season={season} />
        </Frame>
      ) : (
        <Frame
          start={<SpeakerButton text={inTurn(`${garden.beds[near.name]}.`, garden.say)} />}
          title={
            <span class={css.title}>
              <Picture name={SIGNS[near.name]} size="text" />
              {garden.beds[near.name]}
            </span>
          }
          end={<HandButton learner={learner.id} />}
          aside={<WayBack to={{ kind: 'garden', grade: season, bed: null }}>{garden.toGarden}</WayBack>}
        >
          <OneBed bed={near} season={season} />
        </Frame>
      )}
    </div>
  )
}

const WayBack = ({ to, children }: Readonly<{ to: Route; children: string }>) => (
  <BigButton icon="back" href={hrefOf(to)}>
    {children}
  </BigButton>
)

/** Close up the focus begins at the bed's name; back in the garden it is on the bed that was looked at. */
function useFocusOfPlace(bed: string | null) {
  const screen = useRef<HTMLDivElement>(null)
  const before = useRef(bed)
  useEffect(() => {
    const left = before.current
    before.current = bed
    if (bed !== null) screen.current?.querySelector('h1')?.focus()
    else if (left !== null) screen.current?.querySelector<HTMLElement>(`[data-bed="${left}"]`)?.focus()
  }, [bed])
  return screen
}

/** The seasons of the garden, one a grade: what grew before can be looked at, and what comes. */
function Seasons({ seasons, season }: Readonly<{ seasons: readonly string[]; season: string }>) {
  const { garden } = useMessages()
  return (
    <nav class={css.seasons} aria-label={garden.seasons}>
      {seasons.map((one) => (
        <a
          key={one}
          class={css.season}
          href={hrefOf({ kind: 'garden', grade: one, bed: null })}
          aria-current={one === season ? 'page' : undefined}
          aria-label={garden.season(one)}
        >
          {one}
        </a>
      ))}
    </nav>
  )
}
