import type { ClassId, LearnerId, PersonId } from '#domain/ids.ts'
import type { LearnerCard, LearnerDetails, School } from '#domain/roster.ts'
import type { Random } from '#server/random.ts'
import { canonicalJson } from '#server/store/content.ts'
import type { Account, RecordWrite } from '#server/store/store.ts'

/** How many are new or back, changed, or left. */
export type Tally = { added: number; changed: number; removed: number }
export const noTally = (): Tally => ({ added: 0, changed: 0, removed: 0 })

/** A class that many leave at once, by its title. */
export type Leaving = Readonly<{ title: string; learners: number }>

/** Everything an import will do to one school; nothing of it is written yet. */
export type SchoolPlan = Readonly<{
  org: string
  school: School
  isNew: boolean
  schoolChanged: boolean
  /** Ids drawn for the school system's ids that are new. */
  newIds: Readonly<Record<'class' | 'learner' | 'person', Record<string, string>>>
  classWrites: readonly RecordWrite[]
  /** Cards and details to write; a secret is made on applying where there is none. */
  learners: readonly Readonly<{ card: LearnerCard; details: LearnerDetails; pictures: number }>[]
  accounts: readonly Account[]
  tallies: Readonly<{ classes: Tally; learners: Tally; staff: Tally }>
  /** Everybody the school has afterwards, by the school system's ids. */
  after: Readonly<{ classes: readonly string[]; learners: readonly string[]; staff: readonly string[] }>
  /** How many of the roster's own there were, and how many leave each class. */
  before: Readonly<{ learners: number; classes: number; staff: number; leaving: readonly Leaving[] }>
  notes: readonly string[]
}>

/** Ids of ours for the school system's: the stored one, else a new one that is remembered. */
export type IdBook = Readonly<{
  idOf(theirs: string): string
  drawn: Record<string, string>
}>

export function idBook(known: ReadonlyMap<string, string>, draw: () => string): IdBook {
  const drawn: Record<string, string> = Object.create(null) as Record<string, string>
  return {
    drawn,
    idOf(theirs) {
      const id = known.get(theirs) ?? drawn[theirs] ?? draw()
      if (!known.has(theirs)) drawn[theirs] = id
      return id
    },
  }
}

export type Books = Readonly<{ classes: IdBook; learners: IdBook; staff: IdBook; random: Random }>
export const classIdOf = (books: Books, theirs: string): ClassId => books.classes.idOf(theirs) as ClassId
export const learnerIdOf = (books: Books, theirs: string): LearnerId =>
  books.learners.idOf(theirs) as LearnerId
export const personIdOf = (books: Books, theirs: string): PersonId => books.staff.idOf(theirs) as PersonId

/** Whether two records say the same, in whatever order their keys stand. */
export const sameRecord = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b)
