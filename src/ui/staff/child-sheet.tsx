import { useState } from 'preact/hooks'
import { helpGiven, markVisited, type Seat } from '#app/board.ts'
import type { SkillId } from '#domain/ids.ts'
import { BigButton } from '#ui/components/big-button.tsx'
import { Dialog } from '#ui/components/dialog.tsx'
import { Picture } from '#ui/components/picture.tsx'
import { useLab } from '#ui/hooks/use-lab.ts'
import { hrefOf } from '#ui/route.ts'
import { AnswerList } from './answer-list.tsx'
import css from './child-sheet.module.css'
import { NewSecret } from './new-secret.tsx'
import { staffRoute } from './staff-place.ts'
import { useWords } from './staff-words.tsx'
import { StateMark } from './state-mark.tsx'

type Props = Readonly<{
  seat: Seat
  now: number
  skillName: (skill: SkillId | null) => string | null
  onClose: () => void
}>

/** One child, over the board: what she works on, the last answers with what was asked, and what an adult did. */
export function ChildSheet({ seat, now, skillName, onClose }: Props) {
  const { board, child, nav, skills, time } = useWords()
  const { learner, state } = seat
  const isHere = state !== 'not-here'
  return (
    <Dialog label={learner.firstName} onClose={onClose}>
      <header class={css.head}>
        <span class={css.animal}>
          <Picture name={learner.animal} />
        </span>
        <div>
          <h2 class={css.name}>{learner.firstName}</h2>
          <p class={css.said}>
            {child.grade(learner.grade)}
            {learner.guest && ` · ${board.guest}`}
          </p>
          <p class={css.state}>
            <StateMark state={state} />
            <span>
              {board.state[state]}
              {isHere &&
                `, ${child.since(time.clock(seat.since))} (${time.minutes(Math.floor((now - seat.since) / 60_000))})`}
            </span>
          </p>
        </div>
      </header>
      <Marks seat={seat} />
      <dl class={css.facts}>
        <dt>{child.working}</dt>
        <dd>{skillName(seat.doing) ?? child.notWorking}</dd>
        <dt>{child.device}</dt>
        <dd>{seat.deviceName ?? child.noDevice}</dd>
        <dt>{child.language}</dt>
        <dd>{child.languages[learner.language]}</dd>
      </dl>
      <section>
        <h3 class={css.sub}>{child.lastAnswers}</h3>
        <AnswerList answers={seat.answers} language={learner.language} skillName={skillName} />
      </section>
      <BigButton
        href={hrefOf(staffRoute({ kind: 'child', learner: learner.id, skill: null }))}
        icon="next"
        iconLast
      >
        {skills.link}
      </BigButton>
      <NewSecret learner={learner.id} />
      <div class={css.foot}>
        <BigButton onClick={onClose}>{nav.close}</BigButton>
      </div>
    </Dialog>
  )
}

/** The two things an adult marks in passing; each is an entry of this device's own log. */
function Marks({ seat }: { seat: Seat }) {
  const lab = useLab()
  const { child, board } = useWords()
  const [said, setSaid] = useState('')
  const mark = async (write: typeof helpGiven) =>
    setSaid((await write(lab, seat.learner.id).catch(() => false)) ? child.marked : child.notKept)
  return (
    <div>
      <div class={css.marks}>
        <BigButton kind="main" icon="hand" onClick={() => void mark(helpGiven)}>
          {child.helpGiven}
        </BigButton>
        <BigButton icon="check" onClick={() => void mark(markVisited)}>
          {child.visited}
        </BigButton>
      </div>
      <p role="status" class={css.said}>
        {said || (seat.visited ? board.visited : board.unvisited)}
      </p>
    </div>
  )
}
