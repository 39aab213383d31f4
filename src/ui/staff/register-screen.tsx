import { useState } from 'preact/hooks'
import { type Presence, type Register, watchRegister } from '#app/register.ts'
import { registerCsv } from '#app/register-csv.ts'
import type { ClassId } from '#domain/ids.ts'
import { BigButton } from '#ui/components/big-button.tsx'
import { useLab } from '#ui/hooks/use-lab.ts'
import { useLive } from '#ui/hooks/use-live.ts'
import { hrefOf } from '#ui/route.ts'
import { CorrectDialog } from './correct-dialog.tsx'
import { deniedWords } from './denied.ts'
import { isQuiet, LineBanner } from './line-banner.tsx'
import { Empty, PageHead } from './paper.tsx'
import { RegisterDays } from './register-days.tsx'
import css from './register-screen.module.css'
import { RegisterTable } from './register-table.tsx'
import { staffRoute } from './staff-place.ts'
import { useWords } from './staff-words.tsx'

type Props = Readonly<{ classId: ClassId; day: string | null }>

/** Who of a class came on a day, since when and how long; to look back, correct, print, and as a file for a spreadsheet. */
export function RegisterScreen({ classId, day }: Props) {
  const lab = useLab()
  const { register: words, board, common, time } = useWords()
  const register = useLive(() => watchRegister(lab, classId, day), [lab, classId, day])
  const [correcting, setCorrecting] = useState<Presence | null>(null)
  if (register === undefined) return <p>{common.loading}</p>
  if (register === null) return <Empty title={common.notFound} next={common.loading} />
  const { classTitle, lines, came, line, news } = register
  const isThere = news === 'known' && lines.length > 0
  return (
    <>
      <PageHead
        title={words.title(classTitle)}
        note={
          <p role="status">
            {time.calendarDay(register.day)}
            {isThere && ` · ${words.sum(came, lines.length)}`}
          </p>
        }
      >
        {isThere && (
          <>
            <BigButton onClick={() => download(register, registerCsv(register, words))}>
              {words.download}
            </BigButton>
            <BigButton onClick={() => print()}>{common.print}</BigButton>
          </>
        )}
        <BigButton href={hrefOf(staffRoute({ kind: 'room', classId }))}>{board.title(classTitle)}</BigButton>
      </PageHead>
      <RegisterDays classId={classId} day={register.day} today={register.today} />
      {news === 'known' && !isQuiet(line) && <LineBanner line={line} waiting={0} />}
      <Unknown register={register} />
      {news === 'known' && lines.length === 0 && <Empty title={board.empty} next={board.emptyNext} />}
      {isThere && (
        <>
          <RegisterTable label={words.title(classTitle)} lines={lines} onCorrect={setCorrecting} />
          <p class={css.how}>
            {words.how} {words.howCorrect}
          </p>
        </>
      )}
      {correcting && (
        <CorrectDialog
          classId={classId}
          day={register.day}
          presence={lines.find(({ learner }) => learner.id === correcting.learner.id) ?? correcting}
          onClose={() => setCorrecting(null)}
        />
      )}
    </>
  )
}

/** Why a day is not shown, and what to do. */
function Unknown({ register: { news } }: { register: Register }) {
  const words = useWords()
  if (news === 'known') return null
  if (news === 'asking') return <p role="status">{words.common.loading}</p>
  return <Empty title={words.register.needsServer} next={deniedWords(words, news)} />
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
