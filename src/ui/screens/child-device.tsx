import { useEffect } from 'preact/hooks'
import type { DeviceState } from '#app/device-state.ts'
import { watchSignedIn } from '#app/sign-in.ts'
import type { Language } from '#domain/language.ts'
import type { SchoolClass } from '#domain/roster.ts'
import { Banner } from '#ui/components/banner.tsx'
import { Loading } from '#ui/components/loading.tsx'
import { useChildTouch } from '#ui/hooks/use-child-touch.ts'
import { useLab } from '#ui/hooks/use-lab.ts'
import { useLive } from '#ui/hooks/use-live.ts'
import { InLanguage, useMessages } from '#ui/hooks/use-messages.tsx'
import { hrefOf, type Route } from '#ui/route.ts'
import { WithVoice } from '#ui/speech/with-voice.tsx'
import css from './child-device.module.css'
import { ClassScreen } from './class/class-screen.tsx'
import { ClassesScreen } from './class/classes-screen.tsx'
import { EnrolScreen } from './enrol/enrol-screen.tsx'
import { ByeScreen, LearnerApp, SoundScreen } from './learner-parts.ts'
import { SecretScreen } from './secret/secret-screen.tsx'

type Props = Readonly<{
  device: Extract<DeviceState, { kind: 'learner' }>
  /** Undefined until the database has answered. */
  classes: readonly SchoolClass[] | undefined
  route: Route
  language: Language
  onLanguage: (language: Language) => void
}>

/** What a grown-up should know of this tablet, in the words of whoever is at it. */
function Troubles({ device }: Pick<Props, 'device'>) {
  const { revoked, noStorage } = useMessages()
  return (
    <>
      {device.revoked && (
        <div class={css.banner}>
          <Banner tone="hand" icon="hand">
            {revoked.banner} <a href={hrefOf({ kind: 'enrol', code: null })}>{revoked.enter}</a>
          </Banner>
        </div>
      )}
      {device.storage === 'memory-only' && (
        <div class={css.banner}>
          <Banner tone="hand" icon="hand">
            {noStorage.banner}
          </Banner>
        </div>
      )}
    </>
  )
}

/** A tablet of the lab: somebody works at it, or it asks who is there. */
export function ChildDevice({ device, classes, route, language, onLanguage }: Props) {
  const lab = useLab()
  useChildTouch()
  const signedIn = useLive(() => watchSignedIn(lab), [lab])
  useEffect(() => {
    if (signedIn) LearnerApp.preload()
  }, [signedIn])

  const troubles = <Troubles device={device} />
  // A tablet the server no longer knows is enrolled again where it stands, even in mid-lesson: its log stays and goes on.
  const isEnrolling = route.kind === 'enrol' && (device.revoked || signedIn === null)
  if (signedIn && !isEnrolling && route.kind !== 'bye')
    return (
      <LearnerApp key={signedIn.learner.id} signedIn={signedIn} route={route}>
        {troubles}
      </LearnerApp>
    )
  return (
    <>
      {troubles}
      {isEnrolling ? (
        <EnrolScreen code={route.code} onLanguage={onLanguage} />
      ) : signedIn === undefined || classes === undefined ? (
        <Loading />
      ) : (
        <WhoIsThere classes={classes} route={route} language={language} onLanguage={onLanguage} />
      )}
    </>
  )
}

type WhoProps = Omit<Props, 'device' | 'classes'> & Readonly<{ classes: readonly SchoolClass[] }>

function WhoIsThere({ classes, route, language, onLanguage }: WhoProps) {
  if (route.kind === 'sound')
    return (
      <div data-band="k1">
        <SoundScreen />
      </div>
    )
  if (route.kind === 'bye')
    return (
      <InLanguage language={route.language}>
        <WithVoice language={route.language}>
          <ByeScreen classId={route.classId} />
        </WithVoice>
      </InLanguage>
    )
  if (route.kind === 'secret') {
    const schoolClass = classes.find((one) => one.id === route.classId)
    return (
      <SecretScreen
        key={route.learner}
        id={route.learner}
        classId={route.classId}
        length={schoolClass?.secretLength ?? 1}
      />
    )
  }
  const only = classes.length === 1 ? classes[0] : undefined
  const here = route.kind === 'class' ? (classes.find((one) => one.id === route.classId) ?? only) : only
  if (here)
    return (
      <ClassScreen
        key={here.id}
        schoolClass={here}
        alone={only !== undefined}
        language={language}
        onLanguage={onLanguage}
      />
    )
  return <ClassesScreen classes={classes} onLanguage={onLanguage} />
}
