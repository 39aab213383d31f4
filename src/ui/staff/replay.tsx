import { useId } from 'preact/hooks'
import { BANDS, type DayOfWork } from '#domain/mastery/explain.ts'
import { useWords } from './staff-words.tsx'
import css from './why-screen.module.css'

type Props = Readonly<{
  days: readonly DayOfWork[]
  /** The day looked at; null = now. */
  at: number | null
  when: string
  onMove: (at: number | null) => void
}>

const HEIGHT = BANDS.length

/** Days of work as bars, and a slider over them; its last place is now. */
export function Replay({ days, at, when, onMove }: Props) {
  const { why } = useWords()
  const id = useId()
  const place = at ?? days.length
  return (
    <div class={css.replay}>
      <label for={id}>
        {why.replay}: <strong>{when}</strong>
      </label>
      <svg
        class={css.bars}
        viewBox={`0 0 ${days.length + 1} ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {days.map(({ day, reason }, i) => {
          const height = BANDS.indexOf(reason.band) + 1
          const looks = [css.bar, css[reason.status], i === place ? css.picked : ''].join(' ')
          return <rect key={day} class={looks} x={i + 0.1} y={HEIGHT - height} width={0.8} height={height} />
        })}
      </svg>
      <input
        id={id}
        type="range"
        min={0}
        max={days.length}
        value={place}
        aria-valuetext={when}
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
