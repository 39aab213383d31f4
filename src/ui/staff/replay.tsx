import { useId } from 'preact/hooks'
import type { DayLookedBackOn, WhyKnown } from '#app/learner-skills.ts'
import { BANDS } from '#domain/mastery/explain.ts'
import { useWords } from './staff-words.tsx'
import css from './why-screen.module.css'

type Props = Readonly<{
  found: WhyKnown
  /** The day looked at; null = now. */
  at: number | null
  onMove: (at: number | null) => void
}>

const HEIGHT = BANDS.length

/** The days something happened to a skill as bars, and a slider over them; its last place is now. */
export function Replay({ found, at, onMove }: Props) {
  const { why, time } = useWords()
  const standing = useStanding()
  const id = useId()
  const { days, now, verdict } = found
  const place = at ?? days.length
  const when = (day: DayLookedBackOn | undefined): string => (day ? time.calendarDay(day.day) : why.now)
  const shown = days[place]
  return (
    <div class={css.replay}>
      <label for={id}>
        {why.replay}: <strong>{when(shown)}</strong>
      </label>
      <svg
        class={css.bars}
        viewBox={`0 0 ${days.length + 1} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={why.chart(
          days.length,
          standing(days[0] ?? { reason: now, verdict }),
          standing({ reason: now, verdict }),
        )}
      >
        {[...days, { day: '', reason: now, verdict }].map((one, i) => (
          <Bar key={one.day} of={one} at={i} isPicked={i === place} />
        ))}
      </svg>
      <input
        id={id}
        type="range"
        min={0}
        max={days.length}
        value={place}
        aria-valuetext={`${when(shown)}: ${standing(shown ?? { reason: now, verdict })}`}
        aria-describedby={`${id}-why`}
        onInput={({ currentTarget: { value } }) =>
          onMove(Number(value) === days.length ? null : Number(value))
        }
      />
      <p id={`${id}-why`} class={css.hint}>
        {why.replayWhy}
      </p>
    </div>
  )
}

type Standing = Pick<DayLookedBackOn, 'reason' | 'verdict'>

function Bar({ of: { reason, verdict }, at, isPicked }: { of: Standing; at: number; isPicked: boolean }) {
  const height = BANDS.indexOf(reason.band) + 1
  const looks = [css.bar, css[verdict ?? reason.status], isPicked ? css.picked : ''].join(' ')
  return <rect class={looks} x={at + 0.1} y={HEIGHT - height} width={0.8} height={height} />
}

/** Where a skill stands, in a few words: as a grown-up says, else the decision and how sure it is. */
function useStanding(): (of: Standing) => string {
  const { skills } = useWords()
  return ({ reason, verdict }) =>
    verdict === null ? `${skills.groups[reason.status]}, ${skills.band[reason.band]}` : skills.said[verdict]
}
