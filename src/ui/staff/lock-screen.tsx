import { useState } from 'preact/hooks'
import { unlock } from '#app/staff-session.ts'
import { BigButton } from '#ui/components/big-button.tsx'
import { useLab } from '#ui/hooks/use-lab.ts'
import { Field, Form } from './field.tsx'
import { Paper } from './paper.tsx'
import { SignInScreen } from './sign-in-screen.tsx'
import { useWords } from './staff-words.tsx'

/** A staff device at rest: the PIN opens it, with or without a network. */
export function LockScreen({ person }: { person: string }) {
  const lab = useLab()
  const { pin, common } = useWords()
  const [given, setGiven] = useState('')
  const [working, setWorking] = useState(false)
  const [byPassword, setByPassword] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  if (byPassword) return <SignInScreen />

  const submit = async () => {
    if (working) return
    setWorking(true)
    const outcome = await unlock(lab, given).catch(() => 'broken' as const)
    if (outcome === 'unlocked') return
    setWorking(false)
    setGiven('')
    setTrouble(outcome === 'broken' ? common.lostTrack : pin[outcome])
  }
  return (
    <Paper title={pin.lockedTitle} why={`${pin.lockedFor(person).replace(/\.$/, '')}. ${pin.safe}`}>
      <Form onSubmit={() => void submit()} trouble={trouble}>
        <Field
          label={pin.yours}
          name="pin"
          type="pin"
          value={given}
          onInput={setGiven}
          maxLength={12}
          autofocus
        />
        <BigButton kind="main" submit disabled={working}>
          {working ? pin.unlocking : pin.unlock}
        </BigButton>
      </Form>
      <BigButton kind="quiet" onClick={() => setByPassword(true)}>
        {pin.password}
      </BigButton>
    </Paper>
  )
}
