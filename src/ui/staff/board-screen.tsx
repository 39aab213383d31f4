import { useState } from 'preact/hooks'
import { type Seat, watchBoard } from '#app/board.ts'
import type { ClassId, LearnerId } from '#domain/ids.ts'
import { BigButton } from '#ui/components/big-button.tsx'
import { useLab } from '#ui/hooks/use-lab.ts'
import { useLive } from '#ui/hooks/use-live.ts'
import { hrefOf } from '#ui/route.ts'
import { AlertStrip } from './alert-strip.tsx'
import css from './board-screen.module.css'
import { ChildSheet } from './child-sheet.tsx'
import { DeviceTroubles } from './device-troubles.tsx'
import { GuestDialog } from './guest-dialog.tsx'
import { isQuiet, LineBanner } from './line-banner.tsx'
import { MatchBanner } from './match-banner.tsx'
import { Empty, PageHead } from './paper.tsx'
import { SeatTile } from './seat-tile.tsx'
import { staffRoute } from './staff-place.ts'
import { useWords } from './staff-words.tsx'
import { useSkillNames } from './use-skill-names.ts'

/** The room as it is: who needs an adult first, then every seat; what is still on devices, and how old the news is. */
export function BoardScreen({ classId }: { classId: ClassId }) {
  const lab = useLab()
  const { board: words, common } = useWords()
  const board = useLive(() => watchBoard(lab, classId), [lab, classId])
  const skillName = useSkillNames()
  const [chosen, setChosen] = useState<LearnerId | null>(null)
  const [adding, setAdding] = useState(false)
  const [view, setView] = useState<'tiles' | 'list'>('tiles')
  if (board === undefined) return <p>{common.loading}</p>
  if (board === null) return <Empty title={common.notFound} next={common.loading} />

  const choose = (seat: Seat) => setChosen(seat.learner.id)
  const shown = board.seats.find(({ learner }) => learner.id === chosen)
  const seen = board.seats.filter(({ state }) => state !== 'not-here')
  const here = board.seats.filter(({ state }) => state !== 'not-here' && state !== 'left')
  const news = <LineBanner line={board.line} waiting={board.waiting} heldBack={board.heldBack} />
  return (
    <>
      <PageHead title={words.title(board.classTitle)} note={isQuiet(board.line) && news}>
        <BigButton icon="plus" onClick={() => setAdding(true)}>
          {words.addGuest}
        </BigButton>
        <BigButton href={hrefOf(staffRoute({ kind: 'register', classId, day: null }))}>
          {words.register}
        </BigButton>
        <BigButton href={hrefOf(staffRoute({ kind: 'sheet', classId }))}>{words.sheet}</BigButton>
      </PageHead>
      {!isQuiet(board.line) && news}
      <AlertStrip board={board} skillName={skillName} onChoose={choose} />
      <section aria-label={words.seats}>
        <MatchBanner />
        <DeviceTroubles devices={board.devices} />
        <div class={css.summary}>
          <p>
            {words.present(here.length, board.seats.length)} · {words.cameToday(board.cameToday)}
            {seen.length > 0 && ` · ${words.notVisited(seen.filter(({ visited }) => !visited).length)}`}
            {board.moreAlerts > 0 && (
              <>
                {' · '}
                <strong>{words.more(board.moreAlerts)}</strong>
              </>
            )}
          </p>
          <ViewSwitch view={view} onView={setView} />
        </div>
        {board.seats.length === 0 && <Empty title={words.empty} next={words.emptyNext} />}
        <ul class={view === 'tiles' ? css.tiles : css.list}>
          {board.seats.map((seat) => (
            <li key={seat.learner.id}>
              <SeatTile
                seat={seat}
                now={board.now}
                wide={view === 'list'}
                skillName={skillName}
                onChoose={choose}
              />
            </li>
          ))}
        </ul>
      </section>
      {shown && (
        <ChildSheet seat={shown} now={board.now} skillName={skillName} onClose={() => setChosen(null)} />
      )}
      {adding && <GuestDialog classId={classId} onClose={() => setAdding(false)} />}
    </>
  )
}

type SwitchProps = Readonly<{ view: 'tiles' | 'list'; onView: (view: 'tiles' | 'list') => void }>

function ViewSwitch({ view, onView }: SwitchProps) {
  const { board } = useWords()
  return (
    <fieldset class={css.view}>
      <legend class="said">{board.view}</legend>
      {(['tiles', 'list'] as const).map((one) => (
        <label key={one}>
          <input type="radio" name="view" checked={view === one} onChange={() => onView(one)} />
          <span>{one === 'tiles' ? board.asTiles : board.asList}</span>
        </label>
      ))}
    </fieldset>
  )
}
