import { useEffect, useState } from 'preact/hooks'
import type { Lab } from '#app/lab.ts'
import { chosenLanguage, keepLanguage } from '#app/staff-language.ts'
import { lock, type OpenStaff, watchStaff } from '#app/staff-session.ts'
import type { Language } from '#domain/language.ts'
import { LabContext } from '#ui/hooks/use-lab.ts'
import { useLive } from '#ui/hooks/use-live.ts'
import { navigate } from '#ui/hooks/use-route.ts'
import { hrefOf, type StaffRoute } from '#ui/route.ts'
import { AcceptScreen } from './accept-screen.tsx'
import { BoardScreen } from './board-screen.tsx'
import { CatalogueScreen, PaperSetScreen, TryScreen, VoiceScreen } from './catalogue-parts.ts'
import { ClassesScreen } from './classes-screen.tsx'
import { DeviceScreen } from './device-screen.tsx'
import { DevicesScreen } from './devices-screen.tsx'
import { DoubtsScreen } from './doubts-screen.tsx'
import { LockScreen } from './lock-screen.tsx'
import { MatchesScreen } from './matches-screen.tsx'
import { Empty, Paper } from './paper.tsx'
import { PeopleScreen } from './people-screen.tsx'
import { PinBanner } from './pin-banner.tsx'
import { RegisterScreen } from './register-screen.tsx'
import { SheetScreen } from './sheet-screen.tsx'
import { SignInScreen } from './sign-in-screen.tsx'
import { SkillsScreen } from './skills-screen.tsx'
import { StaffFrame } from './staff-frame.tsx'
import { pageOf, parseStaffPlace, type StaffPlace, staffRoute } from './staff-place.ts'
import { InStaffLanguage, useWords } from './staff-words.tsx'
import { WhyScreen } from './why-screen.tsx'

/** Nobody has touched an unlocked device for so long: it locks itself, ms. */
const LOCK_AFTER_MS = 15 * 60_000

/** The staff side: sign-in, lock, and the screens behind them. Loaded only on devices of grown-ups. */
export function StaffApp({ lab, route }: { lab: Lab; route: StaffRoute }) {
  const [language, setLanguage] = useState<Language>(chosenLanguage)
  const turn = () => {
    const next = language === 'en' ? 'es' : 'en'
    keepLanguage(next)
    setLanguage(next)
  }
  return (
    <LabContext.Provider value={lab}>
      <InStaffLanguage language={language}>
        <div data-band="staff" lang={language}>
          <Door lab={lab} place={parseStaffPlace(route)} onLanguage={turn} />
        </div>
      </InStaffLanguage>
    </LabContext.Provider>
  )
}

type DoorProps = Readonly<{ lab: Lab; place: StaffPlace; onLanguage: () => void }>

/** Who stands before it decides what opens. */
function Door({ lab, place, onLanguage }: DoorProps) {
  const { common, signIn } = useWords()
  const staff = useLive(() => watchStaff(lab), [lab])
  useEffect(() => lockWhenLeft(lab), [lab])
  if (place.kind === 'setup' || place.kind === 'code')
    return <AcceptScreen key={place.kind} kind={place.kind} code={place.code} />
  if (staff === undefined || staff.kind === 'starting')
    return <Paper title={signIn.title} why={common.loading} children={null} />
  if (staff.kind === 'locked') return <LockScreen person={staff.person} />
  if (staff.kind === 'signed-out') return <SignInScreen />
  if (place.kind === 'sign-in')
    return <SignInScreen onDone={() => navigate(staffRoute({ kind: 'start' }), 'instead')} />
  return (
    <StaffFrame staff={staff} place={place} onLanguage={onLanguage}>
      {staff.needsPin && <PinBanner />}
      <Screen key={pageOf(place)} staff={staff} place={place} build={lab.parts.build} />
    </StaffFrame>
  )
}

function Screen({ staff, place, build }: { staff: OpenStaff; place: StaffPlace; build: string }) {
  const { common } = useWords()
  switch (place.kind) {
    case 'start':
      return <ClassesScreen staff={staff} />
    case 'room':
      return <BoardScreen classId={place.classId} />
    case 'sheet':
      return <SheetScreen classId={place.classId} />
    case 'register':
      return <RegisterScreen classId={place.classId} day={place.day} />
    case 'child':
      return place.skill === null ? (
        <SkillsScreen learner={place.learner} />
      ) : (
        <WhyScreen
          learner={place.learner}
          skill={place.skill}
          canOverrule={staff.person.role !== 'monitor'}
        />
      )
    case 'catalogue':
      return place.skill === null ? <CatalogueScreen /> : <TryScreen skill={place.skill} />
    case 'paper':
      return <PaperSetScreen skill={place.skill} level={place.level} paper={place.paper} />
    case 'voice':
      return <VoiceScreen staff={staff} />
    case 'devices':
      return <DevicesScreen staff={staff} />
    case 'doubts':
      return <DoubtsScreen staff={staff} />
    case 'people':
      return <PeopleScreen staff={staff} />
    case 'matches':
      return <MatchesScreen />
    case 'device':
      return <DeviceScreen staff={staff} build={build} />
    default:
      return (
        <Empty title={common.notFound} next="">
          <a href={hrefOf(staffRoute({ kind: 'start' }))}>{common.toStart}</a>
        </Empty>
      )
  }
}

/** Locks the device when nobody has touched it for a while. */
function lockWhenLeft(lab: Lab): () => void {
  let timer = setTimeout(() => void lock(lab), LOCK_AFTER_MS)
  const touched = () => {
    clearTimeout(timer)
    timer = setTimeout(() => void lock(lab), LOCK_AFTER_MS)
  }
  addEventListener('pointerdown', touched)
  addEventListener('keydown', touched)
  return () => {
    clearTimeout(timer)
    removeEventListener('pointerdown', touched)
    removeEventListener('keydown', touched)
  }
}
