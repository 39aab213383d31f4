import { useState } from 'preact/hooks'
import { addGuest } from '#app/roster-edits.ts'
import type { ClassId } from '#domain/ids.ts'
import type { LearnerCard } from '#domain/roster.ts'
import { BigButton } from '#ui/components/big-button.tsx'
import { Dialog } from '#ui/components/dialog.tsx'
import { Picture } from '#ui/components/picture.tsx'
import { useLab } from '#ui/hooks/use-lab.ts'
import css from './child-sheet.module.css'
import { deniedWords } from './denied.ts'
import { Field, Form } from './field.tsx'
import { SecretPictures } from './secret-pictures.tsx'
import { useWords } from './staff-words.tsx'

type Added = Readonly<{ card: LearnerCard; secretPictures: readonly string[] }>

/** A guest in two taps: open, name and add. Shows the animal and the pictures to sign in with. */
export function GuestDialog({ classId, onClose }: { classId: ClassId; onClose: () => void }) {
  const lab = useLab()
  const words = useWords()
  const { guest, nav } = words
  const [name, setName] = useState('')
  const [added, setAdded] = useState<Added | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const submit = async () => {
    if (name.trim() === '') return
    const answer = await addGuest(lab, classId, name)
    if (typeof answer !== 'string') return setAdded(answer)
    setTrouble(deniedWords(words, answer))
  }
  return (
    <Dialog label={guest.title} onClose={onClose}>
      <h2>{guest.title}</h2>
      {added ? (
        <>
          <p role="status">{guest.added(added.card.firstName)}</p>
          <div class={css.head}>
            <span class={css.animal}>
              <Picture name={added.card.animal} alt={guest.animal} />
            </span>
            <SecretPictures pictures={added.secretPictures} />
          </div>
          <BigButton kind="main" onClick={onClose}>
            {nav.close}
          </BigButton>
        </>
      ) : (
        <Form onSubmit={() => void submit()} trouble={trouble}>
          <p>{guest.why}</p>
          <Field label={guest.name} name="guest" value={name} onInput={setName} maxLength={80} autofocus />
          <BigButton kind="main" submit>
            {guest.go}
          </BigButton>
        </Form>
      )}
    </Dialog>
  )
}
