import { useEffect, useState } from 'preact/hooks'
import { type SchoolsReply, schoolsHere, staffSignIn } from '#app/staff-session.ts'
import type { SchoolId } from '#domain/ids.ts'
import { BigButton } from '#ui/components/big-button.tsx'
import { useLab } from '#ui/hooks/use-lab.ts'
import { hrefOf } from '#ui/route.ts'
import { ChoiceField, Field, Form } from './field.tsx'
import css from './paper.module.css'
import { Paper } from './paper.tsx'
import { staffRoute } from './staff-place.ts'
import { useWords } from './staff-words.tsx'

/** Login and password; the school is asked for only where the server has more than one. */
export function SignInScreen({ onDone }: { onDone?: () => void }) {
  const lab = useLab()
  const { signIn, common } = useWords()
  const [schools, retry] = useSchools()
  const [school, setSchool] = useState<string>()
  const [login, setLogin] = useState('')
  const [password, setPassword] = useState('')
  const [working, setWorking] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)

  const submit = async () => {
    const chosen = school ?? (Array.isArray(schools) ? schools[0]?.id : undefined)
    if (chosen === undefined || working) return
    setWorking(true)
    const outcome = await staffSignIn(lab, chosen as SchoolId, login, password)
    setWorking(false)
    if (outcome === 'signed-in') onDone?.()
    else setTrouble(signIn[WORDS[outcome]])
  }

  if (schools === undefined) return <Paper title={signIn.title} why={common.loading} children={null} />
  if (schools === 'offline' || schools === 'server')
    return (
      <Paper title={signIn.title} why={schools === 'offline' ? signIn.offline : common.server}>
        <BigButton kind="main" onClick={retry}>
          {common.tryAgain}
        </BigButton>
      </Paper>
    )
  if (schools.length === 0) return <Paper title={signIn.title} why={signIn.noSchool} children={null} />
  return (
    <Paper title={signIn.title} why={signIn.welcome}>
      <Form onSubmit={() => void submit()} trouble={trouble}>
        {schools.length > 1 && (
          <ChoiceField
            label={signIn.school}
            name="school"
            value={school ?? schools[0]?.id ?? ''}
            onInput={setSchool}
            options={schools.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <Field label={signIn.login} name="login" value={login} onInput={setLogin} autocomplete="username" />
        <Field
          label={signIn.password}
          name="password"
          type="password"
          value={password}
          onInput={setPassword}
          autocomplete="current-password"
        />
        <BigButton kind="main" submit disabled={working}>
          {working ? signIn.working : signIn.go}
        </BigButton>
      </Form>
      <p class={css.other}>
        <a href={hrefOf(staffRoute({ kind: 'code', code: null }))}>{signIn.haveCode}</a>
      </p>
    </Paper>
  )
}

const WORDS = {
  wrong: 'wrong',
  offline: 'offline',
  'child-device': 'childDevice',
  'slow-down': 'slowDown',
  server: 'server',
} as const

function useSchools(): [SchoolsReply | 'offline' | 'server' | undefined, () => void] {
  const lab = useLab()
  const [schools, setSchools] = useState<SchoolsReply | 'offline' | 'server'>()
  const ask = () => void schoolsHere(lab).then(setSchools)
  useEffect(ask, [lab])
  return [schools, ask]
}
