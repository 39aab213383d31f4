import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { lock, type OpenStaff } from '#app/staff-session.ts'
import { useLab } from '#ui/hooks/use-lab.ts'
import { hrefOf } from '#ui/route.ts'
import { LineMark } from './line-mark.tsx'
import css from './staff-frame.module.css'
import { pageOf, type StaffPlace, staffRoute } from './staff-place.ts'
import { useWords } from './staff-words.tsx'

type Props = Readonly<{
  staff: OpenStaff
  place: StaffPlace
  onLanguage: () => void
  children: ComponentChildren
}>

/** The desk around every open staff screen: where one can go, how the line is, and the lock in reach of a thumb. */
export function StaffFrame({ staff, place, onLanguage, children }: Props) {
  const lab = useLab()
  const { nav, common } = useWords()
  const page = useRef<HTMLElement>(null)
  const shown = useRef(place)
  useEffect(() => {
    if (pageOf(shown.current) === pageOf(place)) return
    shown.current = place
    // A new page begins at its top, for the eye and for a screen reader.
    page.current?.focus({ preventScroll: true })
    page.current?.scrollTo(0, 0)
    scrollTo(0, 0)
  }, [place])
  return (
    <div class={css.window}>
      <div class={css.frame}>
        <a class={css.skip} href="#page" target="_self">
          {nav.skip}
        </a>
        <header class={css.header}>
          <p class={css.school}>
            <strong>{staff.school.name}</strong>
            {staff.school.demo && <small>{common.demo}</small>}
          </p>
          <div class={css.tools}>
            <LineMark line={staff.line} />
            <button
              type="button"
              class={css.tool}
              onClick={onLanguage}
              lang={nav.language === 'English' ? 'en' : 'es'}
            >
              {nav.language}
            </button>
            {!staff.needsPin && (
              <button type="button" class={css.tool} onClick={() => void lock(lab)}>
                {nav.lock}
              </button>
            )}
          </div>
        </header>
        <nav class={css.nav} aria-label={nav.label}>
          <Tab icon="room" to={{ kind: 'start' }} here={isRoom(place)} words={nav.classes} />
          <Tab
            icon="book"
            to={{ kind: 'catalogue', skill: null }}
            here={place.kind === 'catalogue' || place.kind === 'paper' || place.kind === 'voice'}
            words={nav.catalogue}
          />
          <Tab
            icon="tablet"
            to={{ kind: 'devices' }}
            here={place.kind === 'devices' || place.kind === 'doubts'}
            words={nav.devices}
          />
          <Tab
            icon="people"
            to={{ kind: 'people' }}
            here={place.kind === 'people' || place.kind === 'matches'}
            words={nav.people}
          />
          <Tab icon="own" to={{ kind: 'device' }} here={place.kind === 'device'} words={nav.thisDevice} />
        </nav>
        <main class={css.main} id="page" tabIndex={-1} ref={page}>
          {children}
        </main>
      </div>
    </div>
  )
}

const isRoom = ({ kind }: StaffPlace): boolean =>
  kind === 'start' || kind === 'room' || kind === 'sheet' || kind === 'register'

type TabProps = Readonly<{
  icon: keyof typeof SIGNS
  to: StaffPlace
  here: boolean
  words: string
}>

function Tab({ icon, to, here, words }: TabProps) {
  return (
    <a class={css.tab} href={hrefOf(staffRoute(to))} aria-current={here ? 'page' : undefined}>
      <svg
        viewBox="0 0 24 24"
        width="1.25em"
        height="1.25em"
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linecap="round"
        stroke-linejoin="round"
        aria-hidden="true"
      >
        <path d={SIGNS[icon]} />
      </svg>
      <span>{words}</span>
    </a>
  )
}

/** Seats in a room, an open book, a tablet, two people, a tablet of one's own. */
const SIGNS = {
  room: 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h6v6h-6z',
  book: 'M12 6.500C10 5 7 4.500 3.500 4.500v13.500c3.500 0 6.500.5 8.500 2 2-1.500 5-2 8.500-2V4.500C17 4.500 14 5 12 6.500zM12 6.500V20',
  tablet:
    'M7 3h10a1.5 1.5 0 0 1 1.5 1.500v15A1.5 1.5 0 0 1 17 21H7a1.5 1.5 0 0 1-1.5-1.500v-15A1.5 1.5 0 0 1 7 3zM11 18h2',
  people:
    'M8.5 11.500a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 19.500a6 6 0 0 1 12 0M16 5a3.3 3.3 0 0 1 0 6.300M17.5 14.200a6 6 0 0 1 4 5.3',
  own: 'M6 11h12v9.500H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
} as const
