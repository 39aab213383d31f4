import { useId } from 'preact/hooks'
import type { ClassId } from '#domain/ids.ts'
import { dayAfter, isDay } from '#domain/school-day.ts'
import { BigButton } from '#ui/components/big-button.tsx'
import { navigate } from '#ui/hooks/use-route.ts'
import { hrefOf } from '#ui/route.ts'
import css from './register-screen.module.css'
import { staffRoute } from './staff-place.ts'
import { useWords } from './staff-words.tsx'

/** The first day that can be looked at: half-typed years are no days. */
const FIRST = '2020-01-01'

type Props = Readonly<{ classId: ClassId; day: string; today: string }>

/** Turns the days of a register: one back, one on, any by its date, and back to today. */
export function RegisterDays({ classId, day, today }: Props) {
  const { register: words } = useWords()
  const id = useId()
  const routeOf = (to: string) => staffRoute({ kind: 'register', classId, day: to === today ? null : to })
  return (
    <nav class={css.days} aria-label={words.days}>
      <BigButton icon="back" href={hrefOf(routeOf(dayAfter(day, -1)))}>
        <span class={css.dayWord}>{words.dayBefore}</span>
      </BigButton>
      <label class="said" for={id}>
        {words.day}
      </label>
      <input
        id={id}
        type="date"
        value={day}
        min={FIRST}
        max={today}
        onChange={({ currentTarget: { value } }) => {
          if (isDay(value) && value >= FIRST && value <= today) navigate(routeOf(value))
        }}
      />
      {day < today && (
        <>
          <BigButton icon="next" iconLast href={hrefOf(routeOf(dayAfter(day, 1)))}>
            <span class={css.dayWord}>{words.dayAfter}</span>
          </BigButton>
          <BigButton kind="quiet" href={hrefOf(routeOf(today))}>
            {words.today}
          </BigButton>
        </>
      )}
    </nav>
  )
}
