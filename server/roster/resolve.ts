import type { ClassId } from '#domain/ids.ts'
import type { BrokenRow, OneRoster } from '#server/import/one-roster.ts'
import type { SourceClass, SourceOrg, SourceRole, SourceUser } from '#server/import/rows.ts'
import { greater, place } from './place.ts'
import { resolveEnrolments } from './resolve-enrolments.ts'
import { dropMovedStaff, keepAsStored, setNowhereAside, storedRoles } from './resolve-people.ts'
import type { SchoolSlot } from './stored.ts'
import { type Draft, startDraft } from './target.ts'

const set = (draft: Draft, file: string, line: number, reason: string): void => {
  draft.setAside.push({ file: `${file}.csv`, line, reason })
}

/** Why a school id leads nowhere. */
function schoolFlaw(draft: Draft, org: string): string {
  const found = draft.roster.orgs.find(({ sourcedId }) => sourcedId === org)
  if (org === '') return 'no school is named'
  if (found === undefined) return `school ${org} is not in orgs.csv`
  return found.gone
    ? `school ${org} is marked as deleted in orgs.csv`
    : `${org} is a ${found.type || 'nothing'}, not a school`
}

function dropClass(draft: Draft, one: SourceClass): void {
  const target = draft.targets.get(one.school)
  for (const { classes } of target ? [target] : draft.targets.values()) classes.delete(one.sourcedId)
  draft.missing.set(`class ${one.sourcedId}`, 'it is marked as deleted in classes.csv')
}

function resolveClass(draft: Draft, one: SourceClass): void {
  const target = draft.targets.get(one.school)
  const flaw =
    target === undefined ? schoolFlaw(draft, one.school) : one.title === '' ? 'title is empty' : null
  if (target !== undefined && flaw === null) {
    target.classes.set(one.sourcedId, one)
    return
  }
  set(draft, 'classes', one.line, flaw ?? '')
  keepClass(draft, one)
}

/** A class whose row is bad and that was good before keeps going until the row is mended. */
function keepClass(draft: Draft, { sourcedId, line }: BrokenRow): void {
  draft.missing.set(`class ${sourcedId}`, `it was set aside (classes.csv line ${line})`)
  for (const { slot, classes } of draft.targets.values())
    if (slot.stored.classes.has(slot.stored.classIds.get(sourcedId) as ClassId)) classes.set(sourcedId, null)
}

/** Rows that cannot be read: their classes and people stay as they are until the rows are mended. */
function resolveBroken(draft: Draft): void {
  const { classes, users } = draft.roster.broken
  for (const one of classes) keepClass(draft, one)
  for (const { sourcedId, line } of users) {
    draft.missing.set(`user ${sourcedId}`, `this user was set aside (users.csv line ${line})`)
    keepAsStored(draft, sourcedId)
  }
}

function isUnder(orgs: readonly SourceOrg[], org: string, above: string): boolean {
  let at: string | undefined = org
  for (let steps = 0; at !== undefined && at !== '' && steps < 20; steps++) {
    if (at === above) return true
    at = orgs.find(({ sourcedId }) => sourcedId === at)?.parent
  }
  return false
}

/** The schools an org means: itself, or for an administrator every school below a district. */
function schoolsAt(draft: Draft, org: string, role: SourceRole): string[] {
  if (draft.targets.has(org)) return [org]
  if (role !== 'admin' || org === '') return []
  return [...draft.targets.keys()].filter((school) => isUnder(draft.roster.orgs, school, org))
}

/** What a user is in each school, as the rows about her say. */
function rolesBySchool(draft: Draft, user: SourceUser): Map<string, SourceRole> {
  const found = new Map<string, SourceRole>()
  for (const { org, role } of user.at)
    for (const school of schoolsAt(draft, org, role)) found.set(school, greater(found.get(school), role))
  return found
}

/** What the rows about her say, or where they say nothing, what she is already. */
const rolesOf = (draft: Draft, user: SourceUser): ReadonlyMap<string, SourceRole> =>
  user.at.length > 0 ? rolesBySchool(draft, user) : storedRoles(draft, user.sourcedId)

const isStudent = (user: SourceUser): boolean => user.at.some(({ role }) => role === 'student')

function userFlaw(draft: Draft, user: SourceUser, somewhere: boolean): string | null {
  const orgs = draft.roster.orgs
  if (user.at.length === 0 && !somewhere)
    return draft.roster.version === '1.2' ? 'roles.csv names no role for this user' : 'role is empty'
  if (isStudent(user) && user.givenName === '' && user.preferredName === '') return 'givenName is empty'
  if (user.givenName === '' && user.familyName === '') return 'the name is empty'
  if (somewhere) return null
  const known = user.at.some(({ org }) => orgs.some(({ sourcedId, gone }) => sourcedId === org && !gone))
  return known ? null : schoolFlaw(draft, user.at[0]?.org ?? '')
}

function leave(draft: Draft, user: SourceUser): void {
  for (const { learners, staff } of draft.targets.values()) {
    learners.delete(user.sourcedId)
    staff.delete(user.sourcedId)
  }
  draft.missing.set(`user ${user.sourcedId}`, 'this user has left (users.csv)')
}

function resolveUser(draft: Draft, user: SourceUser): void {
  const { sourcedId, line, at } = user
  if (at.length > 0 && at.every(({ role }) => role === 'other')) {
    draft.count.notNeeded++
    draft.missing.set(`user ${sourcedId}`, '')
    return
  }
  const roles = rolesOf(draft, user)
  const flaw = userFlaw(draft, user, roles.size > 0)
  if (flaw !== null) {
    set(draft, 'users', line, flaw)
    draft.missing.set(`user ${sourcedId}`, `this user was set aside (users.csv line ${line})`)
    keepAsStored(draft, sourcedId)
    return
  }
  for (const [org, role] of roles) {
    const target = draft.targets.get(org)
    if (target && role !== 'other') place(target, draft.roster, user, role)
  }
}

const hasLeft = (user: SourceUser): boolean =>
  user.gone || (!user.enabled && user.at.length > 0 && !isStudent(user))

/** Judges every reference of an export: what each school is to be, and the rows that lead nowhere. */
export function resolveRoster(roster: OneRoster, slots: readonly SchoolSlot[]): Draft {
  const draft = startDraft(roster, slots)
  for (const one of roster.classes) one.gone ? dropClass(draft, one) : resolveClass(draft, one)
  for (const user of roster.users) hasLeft(user) ? leave(draft, user) : resolveUser(draft, user)
  resolveBroken(draft)
  resolveEnrolments(draft)
  dropMovedStaff(draft, rolesOf)
  setNowhereAside(draft)
  return draft
}
