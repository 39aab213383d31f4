import type { ClassId } from '#domain/ids.ts'
import type { Person } from '#domain/roster.ts'
import { foldWord } from '#domain/roster-words.ts'
import type { SourceUser } from '#server/import/rows.ts'
import type { Account } from '#server/store/store.ts'
import { type Books, personIdOf, sameRecord, type Tally } from './plan.ts'
import type { StoredRoster } from './stored.ts'
import type { Target, TargetPerson } from './target.ts'

/** A login nobody here has: the username without what follows an @ (no mail address is kept), else the name. */
function newLogin(user: SourceUser, taken: Set<string>): string {
  const name = user.username.split('@')[0]?.trim().toLowerCase()
  const wanted = name || [user.givenName, user.familyName].map(foldWord).filter(Boolean).join('.') || 'staff'
  let login = wanted
  for (let n = 2; taken.has(login); n++) login = `${wanted}${n}`
  taken.add(login)
  return login
}

function accountFor(
  theirs: string,
  one: TargetPerson,
  target: Target,
  books: Books,
  taken: Set<string>,
): Account | null {
  const id = personIdOf(books, theirs)
  const before = target.slot.stored.accounts.get(id)
  const { user } = one
  if (user === null && before === undefined) return null
  const classes = [...one.classes]
    .map((name) => books.classes.idOf(name) as ClassId)
    .sort((a, b) => (a < b ? -1 : 1))
  const person: Person = {
    ...before?.person,
    id,
    name: user
      ? `${user.preferredName || user.givenName} ${user.familyName}`.trim()
      : (before?.person.name ?? ''),
    login: before?.person.login ?? (user ? newLogin(user, taken) : id),
    role: one.role,
    classes,
  }
  // Whoever left by an earlier import has no password any more; one disabled by hand keeps it, and stays disabled.
  const back = before?.disabled === true && before.passwordHash === null
  return {
    person,
    passwordHash: before?.passwordHash ?? null,
    disabled: back ? false : (before?.disabled ?? false),
  }
}

export type StaffPlan = Readonly<{ accounts: readonly Account[]; tally: Tally }>

/** The accounts of the roster's own that are open. */
export const rosterStaff = ({ personIds, accounts }: StoredRoster): Account[] =>
  [...personIds.values()]
    .flatMap((id) => accounts.get(id as Person['id']) ?? [])
    .filter(({ disabled }) => !disabled)

/** Accounts of the roster's own who are in it no more, and not shut out yet. */
function leaversOf(stored: StoredRoster, staying: ReadonlySet<string>): Account[] {
  return rosterStaff(stored)
    .filter(({ person }) => !staying.has(person.id))
    .map(({ person }) => ({ person: { ...person, classes: [] }, passwordHash: null, disabled: true }))
}

/** What becomes of a school's staff. Whoever left is shut out and keeps nothing but her name in the history. */
export function planStaff(target: Target, books: Books): StaffPlan {
  const { stored } = target.slot
  const taken = new Set([...stored.accounts.values()].map(({ person }) => person.login))
  const wanted = [...target.staff].flatMap(
    ([theirs, one]) => accountFor(theirs, one, target, books, taken) ?? [],
  )
  const known = (after: Account) => stored.accounts.get(after.person.id)
  const writes = wanted.filter((after) => !sameRecord(known(after), after))
  const isBack = (after: Account) => known(after) === undefined || (known(after)?.disabled && !after.disabled)
  const added = writes.filter(isBack).length
  const leavers = leaversOf(stored, new Set(wanted.map(({ person }) => person.id)))
  return {
    accounts: [...writes, ...leavers],
    tally: { added, changed: writes.length - added, removed: leavers.length },
  }
}
