import { useState } from 'preact/hooks'
import { confirmMatch, watchGuestMatches } from '#app/roster-edits.ts'
import { watchNames } from '#app/staff-classes.ts'
import type { LearnerId } from '#domain/ids.ts'
import type { LearnerDetails } from '#domain/roster.ts'
import { BigButton } from '#ui/components/big-button.tsx'
import { Dialog } from '#ui/components/dialog.tsx'
import { useLab } from '#ui/hooks/use-lab.ts'
import { useLive } from '#ui/hooks/use-live.ts'
import { deniedWords } from './denied.ts'
import css from './matches-screen.module.css'
import { PageHead } from './paper.tsx'
import { useWords } from './staff-words.tsx'

type Choice = Readonly<{ guest: string; learner: LearnerDetails }>

/** Guests whom a roster may have brought a real place for: a person decides. */
export function MatchesScreen() {
  const lab = useLab()
  const { matches: words, common } = useWords()
  const waiting = useLive(() => watchGuestMatches(lab), [lab])
  const names = useLive(() => watchNames(lab), [lab])
  const [choice, setChoice] = useState<Choice | null>(null)
  const nameOf = (id: string) => names?.get(id as LearnerId)?.firstName ?? words.unknown
  return (
    <>
      <PageHead title={words.title} />
      <p class={css.why}>{words.why}</p>
      {waiting === undefined && <p>{common.loading}</p>}
      {waiting?.length === 0 && <p>{words.none}</p>}
      <ul class={css.guests}>
        {waiting?.map(({ guest, candidates }) => (
          <li key={guest} class={css.guest}>
            <h2>
              {words.unknown}: {nameOf(guest)}
            </h2>
            {candidates.map((learner) => (
              <BigButton key={learner.id} onClick={() => setChoice({ guest, learner })}>
                {words.same(`${learner.givenName} ${learner.familyName}`)}
              </BigButton>
            ))}
          </li>
        ))}
      </ul>
      {choice && <Sure choice={choice} guestName={nameOf(choice.guest)} onClose={() => setChoice(null)} />}
    </>
  )
}

function Sure({ choice, guestName, onClose }: { choice: Choice; guestName: string; onClose: () => void }) {
  const lab = useLab()
  const words = useWords()
  const [trouble, setTrouble] = useState<string>()
  const { givenName, familyName, id } = choice.learner
  const ask = words.matches.sure(guestName, `${givenName} ${familyName}`)
  const join = async () => {
    const answer = await confirmMatch(lab, choice.guest as LearnerId, id)
    if (answer === 'done') onClose()
    else setTrouble(deniedWords(words, answer))
  }
  return (
    <Dialog label={ask} onClose={onClose}>
      <p>{ask}</p>
      <p role="alert">{trouble}</p>
      <div class={css.buttons}>
        <BigButton kind="main" onClick={() => void join()}>
          {words.matches.join}
        </BigButton>
        <BigButton onClick={onClose}>{words.common.cancel}</BigButton>
      </div>
    </Dialog>
  )
}
