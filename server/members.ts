import type { ClassId, LearnerId, SchoolId } from '#domain/ids.ts'
import type { LearnerCard } from '#domain/roster.ts'
import type { Change } from '#protocol/pull.ts'
import type { ChangeFilter, Store } from './store/store.ts'

/** Who is in which class, of one school, as of a revision. Learners who left are in it, with no class. */
export type Members = Readonly<{
  classesOf: ReadonlyMap<LearnerId, readonly ClassId[]>
  /** Guests who turned out to be somebody the roster knows. */
  merged: ReadonlySet<LearnerId>
}>

/** Keeps each school's membership in memory, brought up to date from the changes since it was last asked. */
export type MemberIndex = Readonly<{ of(school: SchoolId): Promise<Members> }>

type Known = {
  epoch: string
  rev: number
  classesOf: Map<LearnerId, readonly ClassId[]>
  merged: Set<LearnerId>
}

const LEARNERS_ONLY: ChangeFilter = {
  records: ['learner'],
  learners: null,
  classes: null,
  entries: 'none',
  checkpoints: false,
}

/** Made once an app; what it costs to ask is what changed in the roster since. */
export function createMemberIndex(store: Store): MemberIndex {
  const schools = new Map<SchoolId, Promise<Known>>()

  const refresh = async (school: SchoolId, before: Known | null): Promise<Known> => {
    const epoch = await store.epoch()
    const known = before?.epoch === epoch ? before : nobody(epoch)
    let more = true
    while (more) {
      const page = await store.changesSince(school, known.rev, 1000, LEARNERS_ONLY)
      for (const change of page.changes) note(known, change)
      known.rev = Math.max(known.rev, page.through)
      more = page.more
    }
    return known
  }

  return {
    of(school) {
      const before = (schools.get(school) ?? Promise.resolve(null)).catch(() => null)
      const next = before.then((known) => refresh(school, known))
      schools.set(school, next)
      return next
    },
  }
}

const nobody = (epoch: string): Known => ({ epoch, rev: 0, classesOf: new Map(), merged: new Set() })

function note(known: Known, change: Change): void {
  if (change.kind !== 'record' || change.ref.kind !== 'learner') return
  const learner = change.ref.id as LearnerId
  const card = change.body as Partial<LearnerCard> | null
  known.classesOf.set(learner, card?.classes ?? [])
  if (card?.mergedInto) known.merged.add(learner)
}

/** The learners of any of these classes. */
export function learnersOf(members: Members, classes: ReadonlySet<ClassId>): Set<LearnerId> {
  const found = new Set<LearnerId>()
  for (const [learner, theirs] of members.classesOf) {
    if (theirs.some((one) => classes.has(one))) found.add(learner)
  }
  return found
}
