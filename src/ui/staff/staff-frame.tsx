import type { ComponentChildren } from 'preact'
import { lock, type OpenStaff } from '#app/staff-session.ts'
import { Icon } from '#ui/components/icon.tsx'
import { useLab } from '#ui/hooks/use-lab.ts'
import { hrefOf } from '#ui/route.ts'
import { LineMark } from './line-mark.tsx'
import css from './staff-frame.module.css'
import { type StaffPlace, staffRoute } from './staff-place.ts'
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
  return (
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
        <Tab icon="people" to={{ kind: 'start' }} here={isRoom(place)} words={nav.classes} />
        <Tab icon="send" to={{ kind: 'devices' }} here={place.kind === 'devices'} words={nav.devices} />
        <Tab
          icon="hand"
          to={{ kind: 'people' }}
          here={place.kind === 'people' || place.kind === 'matches'}
          words={nav.people}
        />
        <Tab icon="lamp" to={{ kind: 'device' }} here={place.kind === 'device'} words={nav.thisDevice} />
      </nav>
      <main class={css.main} id="page" tabIndex={-1}>
        {children}
      </main>
    </div>
  )
}

const isRoom = ({ kind }: StaffPlace): boolean => kind === 'start' || kind === 'room' || kind === 'sheet'

type TabProps = Readonly<{
  icon: 'people' | 'send' | 'hand' | 'lamp'
  to: StaffPlace
  here: boolean
  words: string
}>

function Tab({ icon, to, here, words }: TabProps) {
  return (
    <a class={css.tab} href={hrefOf(staffRoute(to))} aria-current={here ? 'page' : undefined}>
      <Icon name={icon} size="1.25em" />
      <span>{words}</span>
    </a>
  )
}
