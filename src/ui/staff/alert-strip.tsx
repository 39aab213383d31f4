import { type Board, helpGiven, type Seat } from '#app/board.ts'
import type { SkillId } from '#domain/ids.ts'
import { BigButton } from '#ui/components/big-button.tsx'
import { Picture } from '#ui/components/picture.tsx'
import { useLab } from '#ui/hooks/use-lab.ts'
import css from './alert-strip.module.css'
import { useWords } from './staff-words.tsx'
import { StateMark } from './state-mark.tsx'

type Props = Readonly<{
  board: Board
  skillName: (skill: SkillId | null) => string | null
  onChoose: (seat: Seat) => void
}>

/** At most three children to look at next, the longest wait first, each with one idea to try. */
export function AlertStrip({ board, skillName, onChoose }: Props) {
  const { board: words } = useWords()
  return (
    <section class={css.strip} aria-label={words.alerts}>
      {board.alerts.length === 0 && <p class={css.calm}>{words.noAlerts}</p>}
      <ol class={css.alerts} aria-live="polite">
        {board.alerts.map((seat) => (
          <li key={seat.learner.id}>
            <Alert
              seat={seat}
              now={board.now}
              skill={skillName(seat.doing)}
              onChoose={() => onChoose(seat)}
            />
          </li>
        ))}
      </ol>
    </section>
  )
}

type AlertProps = Readonly<{ seat: Seat; now: number; skill: string | null; onChoose: () => void }>

function Alert({ seat, now, skill, onChoose }: AlertProps) {
  const lab = useLab()
  const { board, time, child } = useWords()
  const { state, learner } = seat
  if (state !== 'hand-up' && state !== 'may-need-you' && state !== 'quiet' && state !== 'rushing') return null
  const wait = time.short(Math.floor((now - seat.since) / 60_000))
  return (
    <div class={`${css.alert} ${css[state]}`}>
      <button type="button" class={css.who} onClick={onChoose}>
        <span class={css.animal}>
          <Picture name={learner.animal} />
        </span>
        <span>
          <strong class={css.what}>
            <StateMark state={state} />
            <span>{board.alert[state](learner.firstName)}</span>
          </strong>
          <span class={css.idea}>
            <b>{wait}</b>
            {skill !== null && ` · ${skill}`}
          </span>
          <span class={css.idea}>{board.idea[state]}</span>
        </span>
      </button>
      <BigButton onClick={() => void helpGiven(lab, learner.id)}>
        {child.helpGiven}
        <span class="said"> {learner.firstName}</span>
      </BigButton>
    </div>
  )
}
