import type { SourceEnrolment, SourceRole, SourceUser } from '#server/import/rows.ts'
import { greater, place } from './place.ts'
import type { Draft, Target } from './target.ts'

type Seat = Readonly<{ enrolment: SourceEnrolment; target: Target; classes: Set<string> }>

/** Who a row speaks of, found fast. */
type Index = Readonly<{
  users: ReadonlyMap<string, SourceUser>
  classes: ReadonlyMap<string, Target>
}>

function indexOf(draft: Draft): Index {
  const classes = new Map<string, Target>()
  for (const target of draft.targets.values()) for (const id of target.classes.keys()) classes.set(id, target)
  return { users: new Map(draft.roster.users.map((user) => [user.sourcedId, user])), classes }
}

const roleIn = (target: Target, user: string): SourceRole | null =>
  target.learners.has(user) ? 'student' : (target.staff.get(user)?.role ?? null)

/** A role for somebody who is enrolled in a school her own row does not name: what she is elsewhere. */
function placeByClass(draft: Draft, target: Target, user: SourceUser | undefined): void {
  if (user === undefined || draft.missing.has(`user ${user.sourcedId}`)) return
  const role = user.at.map((one) => one.role).reduce<SourceRole>((a, b) => greater(a, b), 'other')
  if (role !== 'other') place(target, draft.roster, user, role)
}

/** The set of classes a row changes, or why it leads nowhere; '' = nobody needs to hear of it. */
function seatOf(draft: Draft, index: Index, enrolment: SourceEnrolment): Seat | string {
  const { class: title, user } = enrolment
  const target = index.classes.get(title)
  if (target === undefined) {
    const why = draft.missing.get(`class ${title}`)
    return `class ${title}: ${why ?? 'it is not in classes.csv'}`
  }
  if (roleIn(target, user) === null) placeByClass(draft, target, index.users.get(user))
  const role = roleIn(target, user)
  if (role === null) {
    const why = draft.missing.get(`user ${user}`)
    return why === '' ? '' : `user ${user}: ${why ?? 'this user is not in users.csv'}`
  }
  if (enrolment.role === 'other') return 'the role is none of student, teacher, administrator, proctor, aide'
  if ((role === 'student') !== (enrolment.role === 'student'))
    return `a ${role} cannot be enrolled as ${enrolment.role}`
  const classes = (role === 'student' ? target.learners : target.staff).get(user)?.classes
  return classes ? { enrolment, target, classes } : ''
}

function seatsOf(draft: Draft): Seat[] {
  const index = indexOf(draft)
  const seats: Seat[] = []
  for (const enrolment of draft.roster.enrolments) {
    const seat = seatOf(draft, index, enrolment)
    if (typeof seat !== 'string') seats.push(seat)
    else if (seat !== '' && !enrolment.gone)
      draft.setAside.push({ file: 'enrollments.csv', line: enrolment.line, reason: seat })
  }
  return seats
}

/** Puts everybody into her classes; in a row-by-row update an enrollment that stays wins over one that goes. */
export function resolveEnrolments(draft: Draft): void {
  const seats = seatsOf(draft)
  for (const { enrolment, classes } of seats) if (enrolment.gone) classes.delete(enrolment.class)
  for (const { enrolment, classes } of seats) if (!enrolment.gone) classes.add(enrolment.class)
  for (const target of draft.targets.values()) leaveMissingClasses(target)
}

function leaveMissingClasses({ classes, learners, staff }: Target): void {
  for (const one of [...learners.values(), ...staff.values()])
    for (const id of one.classes) if (!classes.has(id)) one.classes.delete(id)
}
