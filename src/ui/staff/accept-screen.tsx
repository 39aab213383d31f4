import { useState } from 'preact/hooks'
import type { Lab } from '#app/lab.ts'
import { type AcceptOutcome, acceptCode } from '#app/staff-session.ts'
import { BigButton } from '#ui/components/big-button.tsx'
import { useLab } from '#ui/hooks/use-lab.ts'
import { navigate } from '#ui/hooks/use-route.ts'
import { ChoiceField, Field, Form } from './field.tsx'
import { Paper } from './paper.tsx'
import { staffRoute } from './staff-place.ts'
import { useWords } from './staff-words.tsx'

type Filled = Readonly<Record<'code' | 'schoolName' | 'timeZone' | 'name' | 'login' | 'password', string>>

/** The first admin's set-up link, or a one-time code that an administrator gave: both end in one's own password. */
export function AcceptScreen({ kind, code }: { kind: 'setup' | 'code'; code: string | null }) {
  const lab = useLab()
  const { accept, signIn } = useWords()
  const [filled, setFilled] = useState<Filled>({ ...BLANK, code: code ?? '', timeZone: zoneHere() })
  const [working, setWorking] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const fill = (part: keyof Filled) => (value: string) =>
    setFilled((before) => ({ ...before, [part]: value }))

  const submit = async () => {
    if (working) return
    setWorking(true)
    const outcome = await accepted(lab, kind, filled)
    setWorking(false)
    if (outcome === 'signed-in') navigate(staffRoute({ kind: 'start' }), 'instead')
    else setTrouble(wordsFor[outcome])
  }
  const wordsFor = { ...accept, 'child-device': signIn.childDevice, 'slow-down': signIn.slowDown }

  return (
    <Paper
      title={kind === 'setup' ? accept.setupTitle : accept.codeTitle}
      why={kind === 'setup' ? accept.setupWhy : accept.codeWhy}
    >
      <Form onSubmit={() => void submit()} trouble={trouble}>
        {code === null && (
          <Field label={accept.code} name="code" value={filled.code} onInput={fill('code')} />
        )}
        {kind === 'setup' && <School filled={filled} fill={fill} />}
        <Field
          label={accept.password}
          name="password"
          type="password"
          hint={accept.passwordWhy}
          value={filled.password}
          onInput={fill('password')}
          autocomplete="new-password"
        />
        <BigButton kind="main" submit disabled={working}>
          {accept.go}
        </BigButton>
      </Form>
    </Paper>
  )
}

type SchoolProps = Readonly<{ filled: Filled; fill: (part: keyof Filled) => (value: string) => void }>

/** What is asked of the first person of a new school. */
function School({ filled, fill }: SchoolProps) {
  const { accept } = useWords()
  return (
    <>
      <Field label={accept.schoolName} name="school" value={filled.schoolName} onInput={fill('schoolName')} />
      <ChoiceField
        label={accept.timeZone}
        name="time-zone"
        hint={accept.timeZoneWhy}
        value={filled.timeZone}
        onInput={fill('timeZone')}
        options={zones(filled.timeZone).map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
      />
      <Field label={accept.name} name="name" value={filled.name} onInput={fill('name')} autocomplete="name" />
      <Field
        label={accept.login}
        name="login"
        value={filled.login}
        onInput={fill('login')}
        autocomplete="username"
      />
    </>
  )
}

function accepted(lab: Lab, kind: 'setup' | 'code', filled: Filled): Promise<AcceptOutcome> {
  const { code, password, login, name, schoolName, timeZone } = filled
  return kind === 'setup'
    ? acceptCode(lab, code, password, login, name, { name: schoolName, timeZone })
    : acceptCode(lab, code, password)
}

const BLANK: Filled = { code: '', schoolName: '', timeZone: '', name: '', login: '', password: '' }

const zoneHere = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone

const zones = (chosen: string): string[] => {
  const known = Intl.supportedValuesOf('timeZone')
  return known.includes(chosen) ? known : [chosen, ...known]
}
