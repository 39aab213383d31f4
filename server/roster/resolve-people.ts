import type { LearnerId, PersonId } from '#domain/ids.ts'
import type { SourceRole, SourceUser } from '#server/import/rows.ts'
import { isHere } from './stored.ts'
import { type Draft, type StaffRole, storedClasses, type Target } from './target.ts'

function storedRole({ slot: { stored } }: Target, sourcedId: string): SourceRole | null {
  const card = stored.cards.get(stored.learnerIds.get(sourcedId) as LearnerId)
  if (card !== undefined && isHere(card)) return 'student'
  const account = stored.accounts.get(stored.personIds.get(sourcedId) as PersonId)
  return account === undefined || account.disabled ? null : account.person.role
}

/** What somebody is in each school already: where roles.csv tells only what changed, her own row need not say it again. */
export function storedRoles(draft: Draft, sourcedId: string): Map<string, SourceRole> {
  const found = new Map<string, SourceRole>()
  if (draft.roster.modes.roles === 'bulk') return found
  for (const [org, target] of draft.targets) {
    const role = storedRole(target, sourcedId)
    if (role !== null) found.set(org, role)
  }
  return found
}

/** A bad row is no word that somebody has left: whoever is stored stays as she is. */
export function keepAsStored(draft: Draft, sourcedId: string): void {
  for (const target of draft.targets.values()) {
    const role = storedRole(target, sourcedId)
    const kind = role === 'student' ? 'learner' : 'person'
    const classes = storedClasses(target, kind, sourcedId)
    if (role === 'student') target.learners.set(sourcedId, { user: null, classes })
    else if (role !== null) target.staff.set(sourcedId, { user: null, role: role as StaffRole, classes })
  }
}

/** Staff whose row now names another school keep no account here without a class. */
export function dropMovedStaff(
  draft: Draft,
  rolesOf: (draft: Draft, user: SourceUser) => ReadonlyMap<string, SourceRole>,
): void {
  for (const [org, { staff }] of draft.targets)
    for (const [id, { user, classes }] of staff)
      if (user !== null && classes.size === 0 && !rolesOf(draft, user).has(org)) staff.delete(id)
}

/** Somebody who is in no school, neither by her row nor by a class, would be lost without a word. */
export function setNowhereAside({ roster, targets, missing, setAside }: Draft): void {
  const all = [...targets.values()]
  for (const { sourcedId, line, at } of roster.users) {
    if (missing.has(`user ${sourcedId}`)) continue
    if (all.some(({ learners, staff }) => learners.has(sourcedId) || staff.has(sourcedId))) continue
    const reason = `${at[0]?.org ?? 'the org'} is not a school, and no enrollment names a class`
    setAside.push({ file: 'users.csv', line, reason })
  }
}
