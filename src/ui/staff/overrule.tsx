import { useState } from 'preact/hooks'
import { type Kept, overrule, type WhyKnown } from '#app/learner-skills.ts'
import type { LearnerId } from '#domain/ids.ts'
import { VERDICTS, type Verdict } from '#domain/overrule.ts'
import { BigButton } from '#ui/components/big-button.tsx'
import { useLab } from '#ui/hooks/use-lab.ts'
import { ChoiceField, Field, Form } from './field.tsx'
import { useWords } from './staff-words.tsx'
import css from './why-screen.module.css'

type Props = Readonly<{ learner: LearnerId; found: WhyKnown; canOverrule: boolean; onKept: () => void }>

/** What grown-ups have said of a skill in place of the model, and the form to say it. */
export function Overrule({ learner, found, canOverrule, onKept }: Props) {
  const { why, time } = useWords()
  if (!canOverrule && found.said.length === 0) return null
  return (
    <section class={css.overrule}>
      {found.said.length > 0 && (
        <>
          <h2>{why.history}</h2>
          <ul class={css.moves}>
            {found.said.map((one) => (
              <li key={one.time}>
                <span>
                  {why.said[one.verdict ?? 'back']}
                  {one.note && `: ${one.note}`}
                </span>
                <small>{why.saidBy(one.by, time.calendarDay(one.day))}</small>
              </li>
            ))}
          </ul>
        </>
      )}
      {canOverrule && <OverruleForm learner={learner} found={found} onKept={onKept} />}
    </section>
  )
}

function OverruleForm({ learner, found, onKept }: Omit<Props, 'canOverrule'>) {
  const lab = useLab()
  const { why } = useWords()
  const isSaid = (found.said.at(-1)?.verdict ?? null) !== null
  const choices: readonly (Verdict | 'back')[] = isSaid ? [...VERDICTS, 'back'] : VERDICTS
  const [chosen, setChosen] = useState<Verdict | 'back'>(
    found.now.status === 'mastered' ? 'learning' : 'mastered',
  )
  const [note, setNote] = useState('')
  const [trouble, setTrouble] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const keep = async () => {
    if (note.trim() === '') {
      setTrouble(why.noteMissing)
      return
    }
    const verdict = chosen === 'back' ? null : chosen
    const kept: Kept = await overrule(lab, learner, found.skill, verdict, note)
    setTrouble(kept === null ? why.notKept : null)
    if (kept === null) return
    setNote('')
    setSaid(why[kept])
    onKept()
  }
  return (
    <>
      <h2>{why.overrule}</h2>
      <p class={css.hint}>{why.overruleWhy}</p>
      <Form onSubmit={() => void keep()} trouble={trouble}>
        <ChoiceField
          label={why.verdict}
          name="verdict"
          value={chosen}
          onInput={(value) => setChosen(choices.find((one) => one === value) ?? 'mastered')}
          options={choices.map((value) => ({ value, label: why.verdicts[value] }))}
        />
        <Field label={why.note} name="note" value={note} onInput={setNote} maxLength={500} optional />
        <BigButton submit kind="main">
          {why.go}
        </BigButton>
      </Form>
      <p role="status">{said}</p>
    </>
  )
}
