import { type Presence, type Register, registerCsv, watchRegister } from '#app/register.ts'
import type { ClassId } from '#domain/ids.ts'
import { BigButton } from '#ui/components/big-button.tsx'
import { Picture } from '#ui/components/picture.tsx'
import { useLab } from '#ui/hooks/use-lab.ts'
import { useLive } from '#ui/hooks/use-live.ts'
import { hrefOf } from '#ui/route.ts'
import { isQuiet, LineBanner } from './line-banner.tsx'
import { Empty, PageHead, TableFrame } from './paper.tsx'
import css from './register-screen.module.css'
import { staffRoute } from './staff-place.ts'
import { useWords } from './staff-words.tsx'

/** Who of a class came today, since when and how long; to print, and as a file for a spreadsheet. */
export function RegisterScreen({ classId }: { classId: ClassId }) {
  const lab = useLab()
  const { register: words, board, common, time } = useWords()
  const register = useLive(() => watchRegister(lab, classId), [lab, classId])
  if (register === undefined) return <p>{common.loading}</p>
  if (register === null) return <Empty title={common.notFound} next={common.loading} />
  const { classTitle, day, lines, came, line } = register
  return (
    <>
      <PageHead
        title={words.title(classTitle)}
        note={`${time.calendarDay(day)} · ${words.sum(came, lines.length)}`}
      >
        <BigButton onClick={() => download(register, registerCsv(register, words))}>
          {words.download}
        </BigButton>
        <BigButton onClick={() => print()}>{common.print}</BigButton>
        <BigButton href={hrefOf(staffRoute({ kind: 'room', classId }))}>{board.title(classTitle)}</BigButton>
      </PageHead>
      {!isQuiet(line) && <LineBanner line={line} waiting={0} />}
      {lines.length === 0 && <Empty title={board.empty} next={board.emptyNext} />}
      {lines.length > 0 && (
        <TableFrame label={words.title(classTitle)}>
          <table class={css.table}>
            <caption class="said">{words.title(classTitle)}</caption>
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
                <Line key={one.learner.id} line={one} />
              ))}
            </tbody>
          </table>
        </TableFrame>
      )}
      <p class={css.how}>{words.how}</p>
    </>
  )
}

function Line({ line: { learner, familyName, from, through, minutes } }: { line: Presence }) {
  const { register: words, board } = useWords()
  const isHere = from !== null
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
        <span class={css.state}>
          <svg viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true">
            <circle cx="8" cy="8" r="6" />
          </svg>
          {isHere ? words.present : words.absent}
        </span>
      </td>
      <td>{from ?? '–'}</td>
      <td class={css.wide}>{through ?? '–'}</td>
      <td>{isHere ? minutes : '–'}</td>
    </tr>
  )
}

/** Hands a file to the browser. Its name says the day and no child's. */
function download({ day }: Register, csv: string): void {
  const url = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = `register-${day}.csv`
  link.click()
  // The browser reads it after the click has ended.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
