import type { Seat } from '#app/board.ts'
import type { SkillId } from '#domain/ids.ts'
import { Picture } from '#ui/components/picture.tsx'
import { AnswerMarks } from './answer-marks.tsx'
import css from './seat-tile.module.css'
import { useWords } from './staff-words.tsx'
import { StateMark } from './state-mark.tsx'

type Props = Readonly<{
  seat: Seat
  now: number
  /** As a row of the list rather than a tile. */
  wide: boolean
  skillName: (skill: SkillId | null) => string | null
  onChoose: (seat: Seat) => void
}>

/** One seat: animal and name, state as shape and word, minutes, the last answers, and whether an adult was there. */
export function SeatTile({ seat, now, wide, skillName, onChoose }: Props) {
  const { board, time } = useWords()
  const { learner, state, since, visited, doing } = seat
  const waits = state === 'hand-up' || state === 'may-need-you' || state === 'quiet' || state === 'rushing'
  return (
    <button
      type="button"
      class={`${css.seat} ${wide ? css.wide : css.tile} ${css[state]}`}
      onClick={() => onChoose(seat)}
    >
      <span class={css.who}>
        <span class={css.animal}>
          <Picture name={learner.animal} />
        </span>
        <span class={css.name}>
          {learner.firstName}
          {learner.guest && <small> ({board.guest})</small>}
        </span>
      </span>
      <span class={css.state}>
        <StateMark state={state} />
        <span>
          {board.state[state]}
          {waits && ' '}
          {waits && <strong>{time.short(Math.floor((now - since) / 60_000))}</strong>}
        </span>
        {state !== 'not-here' && <VisitDot visited={visited} />}
      </span>
      {wide && <span class={css.doing}>{skillName(doing)}</span>}
      <span class={css.work}>
        <AnswerMarks answers={seat.lastAnswers} />
        <span class={css.minutes}>
          {seat.minutes > 0 && <span aria-hidden="true">{time.short(seat.minutes)}</span>}
          {seat.minutes > 0 && <span class="said">{board.active(seat.minutes)}</span>}
        </span>
      </span>
    </button>
  )
}

/** Filled once an adult was there today. */
function VisitDot({ visited }: { visited: boolean }) {
  const { board } = useWords()
  const word = visited ? board.visited : board.unvisited
  return (
    <svg
      class={visited ? css.visited : css.unvisited}
      viewBox="0 0 16 16"
      width="1em"
      height="1em"
      role="img"
      aria-label={word}
    >
      <title>{word}</title>
      <circle cx="8" cy="8" r="5.5" />
      {visited && <path d="M5 8.200l2.2 2.200L11.2 6" />}
    </svg>
  )
}
