import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { watchLearner } from '#app/classes.ts'
import type { SignedIn } from '#app/sign-in.ts'
import type { LearnerCard } from '#domain/roster.ts'
import { bandOf } from '#ui/band.ts'
import { lazyPart } from '#ui/hooks/lazy-part.tsx'
import { useLab } from '#ui/hooks/use-lab.ts'
import { useLive } from '#ui/hooks/use-live.ts'
import { InLanguage } from '#ui/hooks/use-messages.tsx'
import { navigate } from '#ui/hooks/use-route.ts'
import type { Route } from '#ui/route.ts'
import { WithVoice } from '#ui/speech/with-voice.tsx'
import { looksOf } from '#ui/supports.ts'
import { GardenScreen } from './garden/garden-screen.tsx'
import { IdleGuard } from './idle-guard.tsx'
import { LessonScreen } from './lesson/lesson-part.ts'
import { PracticeScreen } from './practice/practice-screen.tsx'
import { SoundScreen } from './sound/sound-screen.tsx'
import { TodayScreen } from './today/today-screen.tsx'

/** A break is loaded when one is taken. */
const BreakScreen = lazyPart(async () => (await import('./break/break-screen.tsx')).BreakScreen)

type Props = Readonly<{
  signedIn: SignedIn
  route: Route
  /** Stands above every screen, in her language. */
  children: ComponentChildren
}>

/** Everything a signed-in child sees: in her language, at her size, with her supports on without her asking. */
export function LearnerApp({ signedIn, route, children }: Props) {
  const lab = useLab()
  const learner =
    useLive(() => watchLearner(lab, signedIn.learner.id), [lab, signedIn.learner.id]) ?? signedIn.learner
  useEffect(() => {
    document.documentElement.lang = learner.language
  }, [learner.language])
  return (
    <InLanguage language={learner.language}>
      <WithVoice language={learner.language}>
        <div data-band={bandOf(learner.grade)} {...looksOf(learner.supports)}>
          {children}
          <Screen learner={learner} signedIn={signedIn} route={route} />
          <IdleGuard classId={signedIn.classId} resting={route.kind === 'break'} />
        </div>
      </WithVoice>
    </InLanguage>
  )
}

type ScreenProps = Readonly<{ learner: LearnerCard; signedIn: SignedIn; route: Route }>

function Screen({ learner, signedIn, route }: ScreenProps) {
  switch (route.kind) {
    case 'practice':
      return <PracticeScreen key={route.skill ?? ''} learner={learner} skill={route.skill} />
    case 'lesson':
      return (
        <LessonScreen
          key={route.skill}
          learner={learner}
          skill={route.skill}
          onDone={() => navigate({ kind: 'practice', skill: route.skill }, 'instead')}
        />
      )
    case 'garden':
      return <GardenScreen learner={learner} grade={route.grade} bed={route.bed} />
    case 'break':
      return <BreakScreen learner={learner} />
    case 'sound':
      return <SoundScreen />
    default:
      return <TodayScreen learner={learner} classId={signedIn.classId} />
  }
}
