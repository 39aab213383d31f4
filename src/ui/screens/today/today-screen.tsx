import { useEffect } from 'preact/hooks'
import { setLanguage, signOut } from '#app/sign-in.ts'
import { type Today, watchToday } from '#app/today.ts'
import { inTurn } from '#domain/audio/sentences.ts'
import type { ClassId } from '#domain/ids.ts'
import type { LearnerCard } from '#domain/roster.ts'
import { bandOf } from '#ui/band.ts'
import { BigButton } from '#ui/components/big-button.tsx'
import { HandButton } from '#ui/components/hand-button.tsx'
import { HandingIn } from '#ui/components/handing-in.tsx'
import { LanguageSwitch } from '#ui/components/language-switch.tsx'
import { Picture } from '#ui/components/picture.tsx'
import { RoundButton } from '#ui/components/round-button.tsx'
import { SoundLink } from '#ui/components/sound-link.tsx'
import { SpeakerButton } from '#ui/components/speaker-button.tsx'
import { useLab } from '#ui/hooks/use-lab.ts'
import { useLive } from '#ui/hooks/use-live.ts'
import { useLanguage, useMessages } from '#ui/hooks/use-messages.tsx'
import { navigate } from '#ui/hooks/use-route.ts'
import { hrefOf } from '#ui/route.ts'
import { useSay } from '#ui/speech/use-say.ts'
import { StepCard } from './step-card.tsx'
import { ThemeButton } from './theme-button.tsx'
import css from './today-screen.module.css'
import { WindowGarden } from './window-garden.tsx'

/** How long one subject block is for each age, minutes: what a full day of sunlight stands for. */
const BLOCK_MINUTES = { k1: 15, g23: 20, g45: 25 } as const

/** The desk: what is now, what is next, a small choice, the garden in the window, and the way out. */
export function TodayScreen({ learner, classId }: { learner: LearnerCard; classId: ClassId }) {
  const lab = useLab()
  const { today: words } = useMessages()
  const language = useLanguage()
  const today = useLive(() => watchToday(lab, learner.id), [lab, learner.id])
  const summary = today
    ? spokenSummary(today, words, language, learner.firstName)
    : words.title(learner.firstName)
  useEffect(() => {
    document.title = 'Carrel'
  }, [])
  const { say } = useSay()
  const aloud = bandOf(learner.grade) === 'k1' || learner.supports.includes('spoken')
  const isLaid = today !== undefined
  // Who cannot read yet hears her desk once it is laid, not each time something on it changes.
  useEffect(() => {
    if (aloud && isLaid) void say(summary)
  }, [aloud, isLaid, language])
  const leave = () => {
    navigate({ kind: 'bye', language, classId }, 'instead')
    void signOut(lab, 'child')
  }
  return (
    <main class={css.desk}>
      <header class={css.top}>
        <SpeakerButton text={summary} />
        <span class={css.animal}>
          <Picture name={learner.animal} />
        </span>
        <div class={css.who}>
          <h1>{words.title(learner.firstName)}</h1>
          <div class={css.row}>
            <LanguageSwitch onLanguage={(one) => void setLanguage(lab, learner.id, one)} />
            <SoundLink />
            <ThemeButton learner={learner.id} />
            <HandingIn />
          </div>
        </div>
        <RoundButton icon="pause" label={words.break} caption onClick={() => navigate({ kind: 'break' })} />
        <HandButton learner={learner.id} />
      </header>
      <WindowGarden
        learner={learner}
        gone={(today?.minutesToday ?? 0) / BLOCK_MINUTES[bandOf(learner.grade)]}
      />
      <section aria-label={words.now}>{today && <Steps today={today} />}</section>
      <footer class={css.bottom}>
        <BigButton icon="door" onClick={leave}>
          {words.bye}
        </BigButton>
        {today && <Choices today={today} />}
      </footer>
    </main>
  )
}

function Steps({ today }: { today: Today }) {
  const { today: words } = useMessages()
  if (!today.now) return <p class={css.nothing}>{words.nothingSay}</p>
  return (
    <div class={css.steps}>
      <StepCard step={today.now} when={words.now} main />
      {today.next && <StepCard step={today.next} when={words.next} />}
    </div>
  )
}

/** Two or three equals to choose among, where there are any. */
function Choices({ today }: { today: Today }) {
  const { today: words } = useMessages()
  const language = useLanguage()
  const choices = choicesOf(today)
  if (choices.length === 0) return null
  return (
    <section class={css.choose} aria-label={words.choose}>
      <h2>{words.choose}</h2>
      <ul>
        {choices.map((step) => (
          <li key={step.skill}>
            <BigButton href={hrefOf({ kind: 'practice', skill: step.skill })}>
              {step.name[language]}
            </BigButton>
          </li>
        ))}
      </ul>
    </section>
  )
}

const choicesOf = ({ choices, now }: Today) => choices.filter(({ skill }) => skill !== now?.skill).slice(0, 3)

function spokenSummary(
  today: Today,
  words: Readonly<{
    title: (name: string) => string
    now: string
    next: string
    nothingSay: string
    canDo: string
    choose: string
  }>,
  language: 'en' | 'es',
  name: string,
): string {
  const { now, next, canDoToday } = today
  const choices = choicesOf(today)
  const parts = [
    words.title(name),
    now ? `${words.now}: ${now.name[language]}.` : words.nothingSay,
    next ? `${words.next}: ${next.name[language]}.` : '',
    choices.length > 0 ? `${words.choose}: ${choices.map((step) => step.name[language]).join(', ')}.` : '',
    ...canDoToday.slice(0, 3).map((said) => said[language]),
  ]
  return inTurn(...parts)
}
