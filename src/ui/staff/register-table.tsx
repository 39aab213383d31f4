import type { Presence } from '#app/register.ts'
import { Picture } from '#ui/components/picture.tsx'
import { TableFrame } from './paper.tsx'
import css from './register-screen.module.css'
import { useWords } from './staff-words.tsx'

type Props = Readonly<{
  label: string
  lines: readonly Presence[]
  onCorrect: (line: Presence) => void
}>

/** A line a child: here or not, since when, how long. Its state is a button: press it to correct it. */
export function RegisterTable({ label, lines, onCorrect }: Props) {
  const { register: words } = useWords()
  return (
    <TableFrame label={label}>
      <table class={css.table}>
        <caption class="said">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.here}</th>
            <th scope="col">{words.from}</th>
            <th scope="col" class={css.wide}>
              {words.through}
            </th>
            <th scope="col">{words.minutes}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((one) => (
            <Line key={one.learner.id} line={one} onCorrect={() => onCorrect(one)} />
          ))}
        </tbody>
      </table>
    </TableFrame>
  )
}

function Line({ line, onCorrect }: { line: Presence; onCorrect: () => void }) {
  const { register: words, board } = useWords()
  const { learner, familyName, isHere, from, through, minutes, correction } = line
  const isSeen = from !== null
  return (
    <tr class={isHere ? undefined : css.absent}>
      <th scope="row">
        <span class={css.who}>
          <span class={css.animal}>
            <Picture name={learner.animal} />
          </span>
          <span>
            {learner.firstName} {familyName}
            {learner.guest && ` (${board.guest})`}
          </span>
        </span>
      </th>
      <td>
        <button type="button" class={css.state} onClick={onCorrect}>
          <svg viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true">
            <circle cx="8" cy="8" r="6" />
          </svg>
          <span>
            {isHere ? words.present : words.absent}
            {correction && <small>{correction.note ?? words.corrected}</small>}
          </span>
          <span class="said">, {words.correct(learner.firstName)}</span>
        </button>
      </td>
      <td>{from ?? '–'}</td>
      <td class={css.wide}>{through ?? '–'}</td>
      <td>{isSeen ? minutes : '–'}</td>
    </tr>
  )
}
