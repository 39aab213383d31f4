import { useState } from 'preact/hooks'
import { makeEnrolCode } from '#app/devices.ts'
import { watchStaffClasses } from '#app/staff-classes.ts'
import type { OpenStaff } from '#app/staff-session.ts'
import type { ClassId } from '#domain/ids.ts'
import { BigButton } from '#ui/components/big-button.tsx'
import { Dialog } from '#ui/components/dialog.tsx'
import { useLab } from '#ui/hooks/use-lab.ts'
import { useLive } from '#ui/hooks/use-live.ts'
import { deniedWords } from './denied.ts'
import css from './devices-screen.module.css'
import { EnrolCode, type EnrolCodeMade } from './enrol-code.tsx'
import { Field, Form } from './field.tsx'
import { useWords } from './staff-words.tsx'

/** A new device: a name, its classes, then a code to type or scan on it. */
export function EnrolDialog({ staff, onClose }: { staff: OpenStaff; onClose: () => void }) {
  const lab = useLab()
  const words = useWords()
  const { devices } = words
  const mayServeAll = staff.person.role === 'admin' || staff.person.classes.length === 0
  const [name, setName] = useState('')
  const [all, setAll] = useState(mayServeAll)
  const [chosen, setChosen] = useState<ReadonlySet<ClassId>>(new Set())
  const [made, setMade] = useState<EnrolCodeMade | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)

  const submit = async () => {
    if (name.trim() === '') return
    if (!all && chosen.size === 0) return setTrouble(devices.classesNeeded)
    const answer = await makeEnrolCode(lab, name, all ? [] : [...chosen])
    if (typeof answer === 'string') setTrouble(deniedWords(words, answer))
    else setMade(answer)
  }
  if (made)
    return (
      <Dialog label={devices.codeFor(name)} onClose={onClose}>
        <EnrolCode made={made} onClose={onClose} />
      </Dialog>
    )
  return (
    <Dialog label={devices.add} onClose={onClose}>
      <h2>{devices.add}</h2>
      <Form onSubmit={() => void submit()} trouble={trouble}>
        <Field
          label={devices.name}
          hint={devices.nameHint}
          name="device"
          value={name}
          onInput={setName}
          maxLength={80}
          autofocus
        />
        <Classes mayServeAll={mayServeAll} all={all} chosen={chosen} onAll={setAll} onChosen={setChosen} />
        <div class={css.buttons}>
          <BigButton kind="main" submit>
            {devices.makeCode}
          </BigButton>
          <BigButton kind="quiet" onClick={onClose}>
            {words.common.cancel}
          </BigButton>
        </div>
      </Form>
    </Dialog>
  )
}

type ClassesProps = Readonly<{
  mayServeAll: boolean
  all: boolean
  chosen: ReadonlySet<ClassId>
  onAll: (all: boolean) => void
  onChosen: (chosen: ReadonlySet<ClassId>) => void
}>

function Classes({ mayServeAll, all, chosen, onAll, onChosen }: ClassesProps) {
  const lab = useLab()
  const { devices } = useWords()
  const classes = useLive(() => watchStaffClasses(lab), [lab]) ?? []
  const turn = (id: ClassId, on: boolean) => {
    const next = new Set(chosen)
    if (on) next.add(id)
    else next.delete(id)
    onChosen(next)
  }
  return (
    <fieldset class={css.classes}>
      <legend>{devices.classes}</legend>
      {mayServeAll && (
        <label>
          <input type="checkbox" checked={all} onChange={(event) => onAll(event.currentTarget.checked)} />
          {devices.allClasses}
        </label>
      )}
      {!all &&
        classes.map(({ class: one }) => (
          <label key={one.id}>
            <input
              type="checkbox"
              checked={chosen.has(one.id)}
              onChange={(event) => turn(one.id, event.currentTarget.checked)}
            />
            {one.title}
          </label>
        ))}
    </fieldset>
  )
}
