import type { Language } from '#domain/language.ts'
import type { SchoolClass } from '#domain/roster.ts'
import { HandingIn } from '#ui/components/handing-in.tsx'
import { LanguageSwitch } from '#ui/components/language-switch.tsx'
import { SoundLink } from '#ui/components/sound-link.tsx'
import { useKeyGrid } from '#ui/hooks/use-key-grid.ts'
import { useMessages } from '#ui/hooks/use-messages.tsx'
import { hrefOf } from '#ui/route.ts'
import { useSay } from '#ui/speech/use-say.ts'
import css from './class-screen.module.css'
import list from './classes-screen.module.css'

type Props = Readonly<{ classes: readonly SchoolClass[]; onLanguage: (language: Language) => void }>

/** The classes of this tablet's lab, each a door. */
export function ClassesScreen({ classes, onLanguage }: Props) {
  const { classes: words } = useMessages()
  const { say } = useSay()
  const grid = useKeyGrid<HTMLUListElement>('a')
  return (
    <main class={css.screen} data-band="k1">
      <header class={css.top}>
        <h1 class={css.title}>{words.title}</h1>
        <HandingIn />
        <SoundLink />
        <LanguageSwitch onLanguage={onLanguage} />
      </header>
      {classes.length === 0 && <p>{words.empty}</p>}
      <ul class={list.classes} ref={grid.ref} onKeyDown={grid.onKeyDown}>
        {classes.map((one) => (
          <li key={one.id}>
            <a
              class={list.door}
              href={hrefOf({ kind: 'class', classId: one.id })}
              onFocus={() => void say(one.title)}
              onPointerDown={() => void say(one.title)}
            >
              <span class={list.grade} aria-hidden="true">
                {one.grades.slice(0, 2).join(' ') || '·'}
              </span>
              <span>{one.title}</span>
            </a>
          </li>
        ))}
      </ul>
    </main>
  )
}
