import { watchStaffClasses } from '#app/staff-classes.ts'
import type { OpenStaff } from '#app/staff-session.ts'
import { useLab } from '#ui/hooks/use-lab.ts'
import { useLive } from '#ui/hooks/use-live.ts'
import { hrefOf } from '#ui/route.ts'
import css from './classes-screen.module.css'
import { LineBanner } from './line-banner.tsx'
import { Empty, PageHead } from './paper.tsx'
import { staffRoute } from './staff-place.ts'
import { useWords } from './staff-words.tsx'

/** The classes a grown-up sees; each opens its room. */
export function ClassesScreen({ staff }: { staff: OpenStaff }) {
  const lab = useLab()
  const { classes: words, common } = useWords()
  const classes = useLive(() => watchStaffClasses(lab), [lab])
  const isWaiting = classes === undefined || (classes.length === 0 && staff.line.state === 'starting')
  return (
    <>
      <PageHead title={words.title} />
      {staff.line.state !== 'online' && staff.line.state !== 'starting' && (
        <LineBanner line={staff.line} waiting={0} />
      )}
      {isWaiting && <p>{common.loading}</p>}
      {!isWaiting && classes.length === 0 && (
        <Empty
          title={words.none}
          next={staff.person.role === 'admin' ? words.noneAdminNext : words.noneNext}
        />
      )}
      <ul class={css.classes}>
        {classes?.map(({ class: one, learners }) => (
          <li key={one.id} class={css.card}>
            <a class={css.open} href={hrefOf(staffRoute({ kind: 'room', classId: one.id }))}>
              <strong class={css.title}>{one.title}</strong>
              <span>
                {words.grades(one.grades)} · {words.children(learners)}
              </span>
            </a>
            <a class={css.sheet} href={hrefOf(staffRoute({ kind: 'sheet', classId: one.id }))}>
              {words.sheet}
              <span class="said"> {one.title}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
