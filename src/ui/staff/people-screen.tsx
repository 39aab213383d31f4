import { Fragment } from 'preact'
import { watchPeople, watchStaffClasses } from '#app/staff-classes.ts'
import type { OpenStaff } from '#app/staff-session.ts'
import { useLab } from '#ui/hooks/use-lab.ts'
import { useLive } from '#ui/hooks/use-live.ts'
import { hrefOf } from '#ui/route.ts'
import { Empty, PageHead, TableFrame } from './paper.tsx'
import css from './people-screen.module.css'
import { staffRoute } from './staff-place.ts'
import { useWords } from './staff-words.tsx'

/** Who has an account, what they may see, and how to let another person in. */
export function PeopleScreen({ staff }: { staff: OpenStaff }) {
  const lab = useLab()
  const { people: words, common } = useWords()
  const people = useLive(() => watchPeople(lab), [lab]) ?? []
  const classes = useLive(() => watchStaffClasses(lab), [lab]) ?? []
  const titles = new Map(classes.map(({ class: one }) => [one.id, one.title]))
  const isAdmin = staff.person.role === 'admin'
  return (
    <>
      <PageHead title={words.title}>
        <a class={css.link} href={hrefOf(staffRoute({ kind: 'matches' }))}>
          {words.matches}
        </a>
      </PageHead>
      {!isAdmin && <Empty title={words.adminsOnly} next={common.notAllowed} />}
      {isAdmin && (
        <>
          {people.length > 0 && (
            <TableFrame label={words.title}>
              <table class={css.table}>
                <caption class="said">{words.title}</caption>
                <thead>
                  <tr>
                    <th scope="col">{words.name}</th>
                    <th scope="col">{words.role}</th>
                    <th scope="col">{words.classes}</th>
                  </tr>
                </thead>
                <tbody>
                  {people.map((person) => (
                    <tr key={person.id}>
                      <th scope="row">
                        {person.name}
                        <small>
                          <span class="said">, {words.login}: </span>
                          {person.login}
                        </small>
                      </th>
                      <td>{words.roles[person.role]}</td>
                      <td>{person.classes.map((id) => titles.get(id) ?? '…').join(', ') || words.all}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </TableFrame>
          )}
          {people.length === 0 && <p>{words.none}</p>}
          <p class={css.how}>{words.add}</p>
          <Command parts={['npx carrel people add', '--name NAME', '--login LOGIN', '--role teacher']} />
          <Command parts={['npx carrel people reset', '--login LOGIN']} />
        </>
      )}
    </>
  )
}

/** A line to type; where it is too long it goes on between its options. */
function Command({ parts }: { parts: readonly string[] }) {
  return (
    <pre class={css.command}>
      {parts.map((part, i) => (
        <Fragment key={part}>
          {i > 0 && ' '}
          <span>{part}</span>
        </Fragment>
      ))}
    </pre>
  )
}
