import { useState } from 'preact/hooks'
import { correctRegister, type Presence } from '#app/register.ts'
import type { RegisterMark } from '#domain/entry.ts'
import type { ClassId } from '#domain/ids.ts'
import { BigButton } from '#ui/components/big-button.tsx'
import { Dialog } from '#ui/components/dialog.tsx'
import { useLab } from '#ui/hooks/use-lab.ts'
import { Field, Form } from './field.tsx'
import css from './register-screen.module.css'
import { useWords } from './staff-words.tsx'

type Props = Readonly<{ classId: ClassId; day: string; presence: Presence; onClose: () => void }>
const MARKS = ['present', 'absent', 'as-heard'] as const

/** A grown-up's word on one line of the register: what the devices say, what counts, and why. */
export function CorrectDialog({ classId, day, presence, onClose }: Props) {
  const lab = useLab()
  const { register: words, time, common } = useWords()
  const { learner, from, through, correction } = presence
  const [mark, setMark] = useState<RegisterMark['mark']>(correction?.mark ?? 'as-heard')
  const [note, setNote] = useState(correction?.note ?? '')
  const [trouble, setTrouble] = useState<string | null>(null)
  const keep = async () => {
    const isKept = await correctRegister(lab, { classId, day, presence }, mark, note).catch(() => false)
    if (isKept) onClose()
    else setTrouble(words.notKept)
  }
  const title = words.correctTitle(learner.firstName)
  return (
    <Dialog label={title} onClose={onClose}>
      <div>
        <h2>{title}</h2>
        <p>{time.calendarDay(day)}</p>
      </div>
      <p>{from !== null && through !== null ? words.heard(from, through) : words.notHeard}</p>
      {correction && <p>{words.saidBy(correction.who ?? words.somebody, time.day(correction.time))}</p>}
      <Form onSubmit={() => void keep()} trouble={trouble}>
        <fieldset class={css.marks}>
          <legend class="said">{title}</legend>
          {MARKS.map((one) => (
            <label key={one}>
              <input type="radio" name="mark" checked={mark === one} onChange={() => setMark(one)} />
              <span>{words.marks[one]}</span>
            </label>
          ))}
        </fieldset>
        <Field label={words.note} name="note" value={note} onInput={setNote} maxLength={200} optional />
        <div class={css.buttons}>
          <BigButton kind="main" submit>
            {words.keep}
          </BigButton>
          <BigButton onClick={onClose}>{common.cancel}</BigButton>
        </div>
      </Form>
    </Dialog>
  )
}
