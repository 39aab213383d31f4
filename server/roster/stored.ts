import type { ClassId, LearnerId, PersonId, SchoolId } from '#domain/ids.ts'
import type { LearnerCard, LearnerDetails, School, SchoolClass } from '#domain/roster.ts'
import type { Account, Store } from '#server/store/store.ts'

/** Ids of ours for ids of the school's own system. */
export type SourcedIds = ReadonlyMap<string, string>

/** What the store holds of a school's roster. */
export type StoredRoster = Readonly<{
  classes: ReadonlyMap<ClassId, SchoolClass>
  cards: ReadonlyMap<LearnerId, LearnerCard>
  details: ReadonlyMap<LearnerId, LearnerDetails>
  accounts: ReadonlyMap<PersonId, Account>
  classIds: SourcedIds
  learnerIds: SourcedIds
  personIds: SourcedIds
  /** The school system's id of each class, by ours. */
  classNames: ReadonlyMap<string, string>
}>

/** A school with nobody in it yet. */
export const NOBODY: StoredRoster = {
  classes: new Map(),
  cards: new Map(),
  details: new Map(),
  accounts: new Map(),
  classIds: new Map(),
  learnerIds: new Map(),
  personIds: new Map(),
  classNames: new Map(),
}

/** A school an import speaks of, with what it has so far. `isNew`: the store does not know it yet. */
export type SchoolSlot = Readonly<{
  org: string
  school: School
  /** As it is stored; null when it is new. */
  known: School | null
  isNew: boolean
  stored: StoredRoster
}>

type Kept = Readonly<{ class: SchoolClass; learner: LearnerCard; details: LearnerDetails }>

async function bodies<K extends keyof Kept>(
  store: Store,
  school: SchoolId,
  kind: K,
): Promise<ReadonlyMap<Kept[K]['id'], Kept[K]>> {
  const records = (await store.records(school, kind)).filter(({ body }) => body !== null)
  return new Map(records.map(({ body }) => [(body as Kept[K]).id, body as Kept[K]]))
}

const idsOf = async (
  store: Store,
  school: SchoolId,
  kind: 'class' | 'learner' | 'person',
): Promise<SourcedIds> => new Map(Object.entries(await store.sourcedIds(school, kind)))

/** The school system's ids by ours. */
export const reversed = (ids: SourcedIds): ReadonlyMap<string, string> =>
  new Map([...ids].map(([theirs, ours]) => [ours, theirs]))

/** Reads the whole roster of a school. */
export async function storedRoster(store: Store, school: SchoolId): Promise<StoredRoster> {
  const classIds = await idsOf(store, school, 'class')
  const accounts = await store.accounts(school)
  return {
    classes: await bodies(store, school, 'class'),
    cards: await bodies(store, school, 'learner'),
    details: await bodies(store, school, 'details'),
    accounts: new Map(accounts.map((one) => [one.person.id, one])),
    classIds,
    classNames: reversed(classIds),
    learnerIds: await idsOf(store, school, 'learner'),
    personIds: await idsOf(store, school, 'person'),
  }
}

/** Whether a learner is at the school now; one who left keeps her card with no class. */
export const isHere = (card: LearnerCard): boolean => card.classes.length > 0
