import { useEffect, useState } from 'preact/hooks'
import { enrolDevice } from '#app/device-state.ts'
import type { Language } from '#domain/language.ts'
import { Banner } from '#ui/components/banner.tsx'
import { BigButton } from '#ui/components/big-button.tsx'
import { LanguageSwitch } from '#ui/components/language-switch.tsx'
import { useLab } from '#ui/hooks/use-lab.ts'
import { useMessages } from '#ui/hooks/use-messages.tsx'
import { navigate } from '#ui/hooks/use-route.ts'
import { hrefOf } from '#ui/route.ts'
import { DeskAndWindow } from './desk-and-window.tsx'
import css from './enrol-screen.module.css'

type Props = Readonly<{ code: string | null; onLanguage: (language: Language) => void }>
type Trouble = 'wrong-code' | 'offline' | 'server'

/** Makes this tablet one of the lab's, with a code from a staff screen: typed, or brought by the link in a QR code. */
export function EnrolScreen({ code, onLanguage }: Props) {
  const lab = useLab()
  const { enrol, appName } = useMessages()
  const [typed, setTyped] = useState(code ?? '')
  const [state, setState] = useState<'idle' | 'working' | Trouble>('idle')
  useEffect(() => setTyped(code ?? ''), [code])

  const send = async () => {
    if (state === 'working' || typed.trim() === '') return
    setState('working')
    const result = await enrolDevice(lab, typed.trim())
    if (result === 'enrolled') navigate({ kind: 'sound' }, 'instead')
    else setState(result)
  }
  const says: Readonly<Record<Trouble, string>> = {
    'wrong-code': enrol.wrongCode,
    offline: enrol.offline,
    server: enrol.server,
  }
  return (
    <main class={css.screen} data-band="g23">
      <DeskAndWindow />
      <form
        class={css.sheet}
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <p class={css.brand}>{appName}</p>
        <h1>{enrol.title}</h1>
        <p>{enrol.lead}</p>
        <label class={css.field}>
          <span>{enrol.label}</span>
          <input
            class={css.code}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value.toUpperCase())}
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            aria-describedby="code-hint"
          />
        </label>
        <div id="code-hint" class={css.told}>
          {state === 'idle' || state === 'working' ? (
            <p class={css.hint}>{enrol.hint}</p>
          ) : (
            <Banner tone="not-yet" icon="notYet">
              {says[state]}
            </Banner>
          )}
        </div>
        <BigButton kind="main" submit icon="next" iconLast disabled={typed.trim() === ''}>
          {state === 'working' ? enrol.working : enrol.send}
        </BigButton>
        <footer class={css.foot}>
          <LanguageSwitch onLanguage={onLanguage} />
          <a href={hrefOf({ kind: 'staff', path: '', code: null })}>{enrol.staffLink}</a>
        </footer>
      </form>
    </main>
  )
}
