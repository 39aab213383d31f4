import type { OneRoster } from '#server/import/one-roster.ts'
import type { SourceRole, SourceUser } from '#server/import/rows.ts'
import { type StaffRole, storedClasses, type Target } from './target.ts'

const RANK: readonly SourceRole[] = ['other', 'monitor', 'teacher', 'admin', 'student']
/** Of two roles in one school the greater; a child never becomes staff. */
export const greater = (a: SourceRole | undefined, b: SourceRole): SourceRole =>
  a === undefined || RANK.indexOf(b) > RANK.indexOf(a) ? b : a

/** Puts somebody into a school, with the classes she has there where enrollments tell only what changed. */
export function place(target: Target, roster: OneRoster, user: SourceUser, role: SourceRole): void {
  const id = user.sourcedId
  const keep = (kind: 'learner' | 'person') =>
    roster.modes.enrollments === 'bulk' ? new Set<string>() : storedClasses(target, kind, id)
  if (role === 'student') {
    target.staff.delete(id)
    target.learners.set(id, { user, classes: target.learners.get(id)?.classes ?? keep('learner') })
  } else {
    const classes = target.staff.get(id)?.classes ?? keep('person')
    target.learners.delete(id)
    target.staff.set(id, { user, role: role as StaffRole, classes })
  }
}
