import { useState } from 'preact/hooks'
import { setStart } from '#app/learner-skills.ts'
import type { LearnerId } from '#domain/ids.ts'
import { GRADES, type Grade } from '#domain/roster.ts'
import { useLab } from '#ui/hooks/use-lab.ts'
import css from './skills-screen.module.css'
import { useWords } from './staff-words.tsx'

/** Where a child begins, set in two taps: what it is now opens the places, and one of them sets it. */
export function StartPlace({ learner, startsAt }: { learner: LearnerId; startsAt: Grade | null }) {
  const lab = useLab()
  const { skills, child, why } = useWords()
  const [chosen, setChosen] = useState(startsAt)
  const [said, setSaid] = useState('')
  const wordOf = (place: Grade | null): string => (place === null ? skills.startOwn : child.grade(place))
  const set = async (place: Grade | null) => {
    const kept = await setStart(lab, learner, place)
    if (kept !== null) setChosen(place)
    setSaid(kept === 'sent' ? skills.startSet : kept === 'kept' ? why.kept : why.notKept)
  }
  return (
    <details class={css.start}>
      <summary>
        {skills.start}: <strong>{wordOf(chosen)}</strong>
      </summary>
      <p class={css.hint}>{skills.startWhy}</p>
      <fieldset class={css.places}>
        <legend class="said">{skills.start}</legend>
        {[null, ...GRADES].map((place) => (
          <button
            key={place}
            type="button"
            class={css.place}
            aria-pressed={place === chosen}
            onClick={() => void set(place)}
          >
            {wordOf(place)}
          </button>
        ))}
      </fieldset>
      <p role="status">{said}</p>
    </details>
  )
}
