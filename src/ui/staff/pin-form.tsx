import { useState } from 'preact/hooks'
import { isFairPin } from '#app/staff-seal.ts'
import { setPin } from '#app/staff-session.ts'
import { BigButton } from '#ui/components/big-button.tsx'
import { useLab } from '#ui/hooks/use-lab.ts'
import { Field, Form } from './field.tsx'
import { useWords } from './staff-words.tsx'

/** Chooses the PIN, typed twice; `onDone` when it is kept. */
export function PinForm({ onDone }: { onDone: () => void }) {
  const lab = useLab()
  const { pin, child } = useWords()
  const [first, setFirst] = useState('')
  const [second, setSecond] = useState('')
  const [working, setWorking] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)

  const submit = async () => {
    if (working) return
    if (!isFairPin(first)) return setTrouble(pin.unfair)
    if (first !== second) return setTrouble(pin.differ)
    setWorking(true)
    try {
      await setPin(lab, first)
      onDone()
    } catch {
      setWorking(false)
      setTrouble(child.notKept)
    }
  }
  return (
    <Form onSubmit={() => void submit()} trouble={trouble}>
      <Field label={pin.label} name="pin" type="pin" value={first} onInput={setFirst} maxLength={12} />
      <Field
        label={pin.again}
        name="pin-again"
        type="pin"
        value={second}
        onInput={setSecond}
        maxLength={12}
      />
      <BigButton kind="main" submit disabled={working}>
        {pin.go}
      </BigButton>
    </Form>
  )
}
