import type { LearnerId, PersonId } from '#domain/ids.ts'
import type { OneRoster } from '#server/import/one-roster.ts'
import type { SourceClass, SourceRole, SourceUser } from '#server/import/rows.ts'
import type { SetAsideRow } from '#server/import/table.ts'
import { isHere, reversed, type SchoolSlot } from './stored.ts'

/** Somebody who is to be in a school; `user` null: the export does not speak of her, she stays as she is. */
export type TargetLearner = { user: SourceUser | null; classes: Set<string> }
export type StaffRole = Exclude<SourceRole, 'student' | 'other'>
export type TargetPerson = { user: SourceUser | null; role: StaffRole; classes: Set<string> }

/** What a school's roster is to be after the import, by the ids of the school's own system. */
export type Target = Readonly<{
  slot: SchoolSlot
  /** Null: known and not spoken of. */
  classes: Map<string, SourceClass | null>
  learners: Map<string, TargetLearner>
  staff: Map<string, TargetPerson>
}>

/** An import half understood: targets by org id, what was set aside so far, and why a user or class is not there. */
export type Draft = Readonly<{
  roster: OneRoster
  targets: ReadonlyMap<string, Target>
  /** Users and classes of the file that lead nowhere, with the reason to tell of rows that name them. */
  missing: Map<string, string>
  setAside: SetAsideRow[]
  /** How many people of the file a lab does not need: guardians, counselors. */
  count: { notNeeded: number }
}>

/** Ids of ours as ids of the school's system; those made here (a guest's class by hand) have none. */
const theirsOf = (ours: readonly string[], sourced: ReadonlyMap<string, string>): Set<string> =>
  new Set(ours.flatMap((id) => sourced.get(id) ?? []))

/** Where a file tells only what changed, everything starts as it is stored; where it tells all, from nothing. */
function startOf(slot: SchoolSlot, { modes }: OneRoster): Target {
  const { stored } = slot
  const target: Target = { slot, classes: new Map(), learners: new Map(), staff: new Map() }
  if (modes.classes !== 'bulk')
    for (const name of theirsOf([...stored.classes.keys()], stored.classNames)) target.classes.set(name, null)
  if (modes.users !== 'bulk') startPeople(target, modes.enrollments === 'bulk')
  return target
}

function startPeople({ slot: { stored }, learners, staff }: Target, withoutClasses: boolean): void {
  const keep = (classes: readonly string[]) => theirsOf(withoutClasses ? [] : classes, stored.classNames)
  const learnerNames = reversed(stored.learnerIds)
  for (const card of [...stored.cards.values()].filter(isHere)) {
    const name = learnerNames.get(card.id)
    if (name !== undefined) learners.set(name, { user: null, classes: keep(card.classes) })
  }
  const personNames = reversed(stored.personIds)
  for (const { person, disabled } of stored.accounts.values()) {
    const name = personNames.get(person.id)
    if (name !== undefined && !disabled)
      staff.set(name, { user: null, role: person.role, classes: keep(person.classes) })
  }
}

/** A draft with what is known so far. */
export const startDraft = (roster: OneRoster, slots: readonly SchoolSlot[]): Draft => ({
  roster,
  targets: new Map(slots.map((slot) => [slot.org, startOf(slot, roster)])),
  missing: new Map(),
  setAside: [...roster.setAside],
  count: { notNeeded: 0 },
})

/** The classes somebody is in now, where enrollments tell only what changed. */
export function storedClasses(target: Target, kind: 'learner' | 'person', sourcedId: string): Set<string> {
  const { stored } = target.slot
  const classes =
    kind === 'learner'
      ? stored.cards.get(stored.learnerIds.get(sourcedId) as LearnerId)?.classes
      : stored.accounts.get(stored.personIds.get(sourcedId) as PersonId)?.person.classes
  return theirsOf(classes ?? [], stored.classNames)
}
