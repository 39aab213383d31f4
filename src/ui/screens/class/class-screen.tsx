import { watchLearners } from '#app/classes.ts'
import type { Language } from '#domain/language.ts'
import type { LearnerCard, SchoolClass } from '#domain/roster.ts'
import { bandOfClass } from '#ui/band.ts'
import { AnimalCard } from '#ui/components/animal-card.tsx'
import { HandingIn } from '#ui/components/handing-in.tsx'
import { Icon } from '#ui/components/icon.tsx'
import { LanguageSwitch } from '#ui/components/language-switch.tsx'
import { SoundLink } from '#ui/components/sound-link.tsx'
import { useKeyGrid } from '#ui/hooks/use-key-grid.ts'
import { useLab } from '#ui/hooks/use-lab.ts'
import { useLive } from '#ui/hooks/use-live.ts'
import { useMessages } from '#ui/hooks/use-messages.tsx'
import { hrefOf } from '#ui/route.ts'
import { useSay } from '#ui/speech/use-say.ts'
import css from './class-screen.module.css'

type Props = Readonly<{
  schoolClass: SchoolClass
  /** The only class of this tablet: there is no other to go back to. */
  alone: boolean
  language: Language
  onLanguage: (language: Language) => void
}>

/** Every child of the class as an animal with a first name; thirty at once without scrolling. */
export function ClassScreen({ schoolClass, alone, language, onLanguage }: Props) {
  const lab = useLab()
  const { class: words } = useMessages()
  const learners = useLive(() => watchLearners(lab, schoolClass.id), [lab, schoolClass.id])
  const grid = useKeyGrid<HTMLUListElement>('a')
  const sorted = [...(learners ?? [])].sort((a, b) => a.firstName.localeCompare(b.firstName, language))
  return (
    <main class={css.screen} data-band={bandOfClass(schoolClass.grades)}>
      <header class={css.top}>
        {!alone && (
          <a class={css.link} href={hrefOf({ kind: 'home' })} aria-label={words.others}>
            <Icon name="back" />
          </a>
        )}
        <h1 class={css.title}>
          {words.title} <small>{schoolClass.title}</small>
        </h1>
        <HandingIn />
        <SoundLink />
        <LanguageSwitch onLanguage={onLanguage} />
      </header>
      {learners?.length === 0 && <p>{words.empty}</p>}
      <ul
        class={css.cards}
        ref={grid.ref}
        onKeyDown={grid.onKeyDown}
        data-many={manyOf(sorted.length)}
        aria-label={words.title}
      >
        {sorted.map((learner) => (
          <li key={learner.id}>
            <Child learner={learner} schoolClass={schoolClass} />
          </li>
        ))}
      </ul>
    </main>
  )
}

function Child({ learner, schoolClass }: { learner: LearnerCard; schoolClass: SchoolClass }) {
  const { class: words, animals } = useMessages()
  const { say } = useSay()
  return (
    <AnimalCard
      animal={learner.animal}
      name={learner.firstName}
      label={words.card(learner.firstName, animals[learner.animal] ?? learner.animal)}
      href={hrefOf({ kind: 'secret', classId: schoolClass.id, learner: learner.id })}
      onHear={() => void say(learner.firstName)}
      {...(learner.guest ? { note: words.guest } : {})}
    />
  )
}

/** How big the cards may be so that all of them stand on one screen. */
function manyOf(count: number): 'few' | 'some' | 'many' | 'crowd' {
  if (count <= 12) return 'few'
  if (count <= 20) return 'some'
  return count <= 32 ? 'many' : 'crowd'
}
