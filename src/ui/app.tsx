import './styles/index.css'
import { useEffect, useState } from 'preact/hooks'
import { watchClasses } from '#app/classes.ts'
import { type DeviceState, watchDevice } from '#app/device-state.ts'
import type { Lab } from '#app/lab.ts'
import { never } from '#domain/assert.ts'
import type { Language } from '#domain/language.ts'
import { Boundary } from './components/boundary.tsx'
import { Loading } from './components/loading.tsx'
import { lazyPart } from './hooks/lazy-part.tsx'
import { LabContext } from './hooks/use-lab.ts'
import { useLive } from './hooks/use-live.ts'
import { InLanguage } from './hooks/use-messages.tsx'
import { useRoute } from './hooks/use-route.ts'
import { WithSoundAndLight } from './hooks/use-sound-and-light.tsx'
import { useSystemContrast } from './hooks/use-system-contrast.ts'
import { ChildDevice } from './screens/child-device.tsx'
import { CrashScreen } from './screens/crash-screen.tsx'
import { EnrolScreen } from './screens/enrol/enrol-screen.tsx'
import { InsecureScreen } from './screens/insecure-screen.tsx'
import { NoStorageScreen } from './screens/no-storage-screen.tsx'
import { WithVoice } from './speech/with-voice.tsx'

const StaffApp = lazyPart(async () => (await import('#ui/staff/staff-app.tsx')).StaffApp)

/** The whole of what is drawn: first what this device may be, then where in the app it is. */
export function App({ lab, language: first }: Readonly<{ lab: Lab; language: Language }>) {
  const [language, setLanguage] = useState(first)
  const [bug, setBug] = useState<unknown>(null)
  useSystemContrast()
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  // A bug must not vanish: it is drawn kindly, and reported as the browser reports any error.
  useEffect(() => {
    if (bug) reportError(bug)
  }, [bug])
  return (
    <LabContext.Provider value={lab}>
      <WithSoundAndLight>
        <InLanguage language={language}>
          <WithVoice language={language}>
            <Boundary onError={setBug} fallback={(again) => <CrashScreen onAgain={again} />}>
              <Place lab={lab} language={language} onLanguage={setLanguage} />
            </Boundary>
          </WithVoice>
        </InLanguage>
      </WithSoundAndLight>
    </LabContext.Provider>
  )
}

type PlaceProps = Readonly<{ lab: Lab; language: Language; onLanguage: (language: Language) => void }>

function Place(props: PlaceProps) {
  const { lab } = props
  const device = useLive(() => watchDevice(lab), [lab]) ?? { kind: 'starting' }
  return device.kind === 'insecure' ? <InsecureScreen /> : <Home {...props} device={device} />
}

type HomeProps = PlaceProps & Readonly<{ device: Exclude<DeviceState, { kind: 'insecure' }> }>

function Home({ lab, device, language, onLanguage }: HomeProps) {
  const route = useRoute()
  // Asked for while the device still finds out what it is.
  const classes = useLive(() => watchClasses(lab), [lab])
  if (device.kind !== 'starting' && route.kind === 'staff') return <StaffApp lab={lab} route={route} />
  switch (device.kind) {
    case 'starting':
      return <Loading />
    case 'no-storage':
      return <NoStorageScreen why={device.why} />
    case 'not-enrolled':
      return <EnrolScreen code={route.kind === 'enrol' ? route.code : null} onLanguage={onLanguage} />
    case 'staff':
      return <StaffApp lab={lab} route={{ kind: 'staff', path: '', code: null }} />
    case 'learner':
      return (
        <ChildDevice
          device={device}
          classes={classes}
          route={route}
          language={language}
          onLanguage={onLanguage}
        />
      )
    default:
      return never(device)
  }
}
