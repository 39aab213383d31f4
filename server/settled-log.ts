import type { Entry, EntryKind, EntryOf, StoredEntry } from '#domain/entry.ts'
import { entriesOf } from '#domain/folds/moved.ts'
import type { LearnerId, SchoolId } from '#domain/ids.ts'
import { heardTime } from '#domain/order.ts'
import type { Store } from './store/store.ts'

/**
 * A learner's answers in their order, with what was moved to her and without what was moved away; `moves` are those of her own
 * log. `all`: every entry that names her.
 */
export async function settledLog(
  store: Store,
  school: SchoolId,
  learner: LearnerId,
  all: readonly StoredEntry[],
): Promise<Readonly<{ entries: readonly Entry[]; moves: readonly EntryOf<'attempts-moved'>[] }>> {
  const moves = ofKind(all, 'attempts-moved')
  const known = [...all, ...(await givers(store, school, learner, moves))]
  const entries = entriesOf(learner, [...ofKind(known, 'attempt'), ...ofKind(known, 'attempts-moved')])
  return { entries, moves }
}

/** All entries of those from whom work was moved to a learner, and of those from whom it had come to them. */
async function givers(
  store: Store,
  school: SchoolId,
  learner: LearnerId,
  moves: readonly EntryOf<'attempts-moved'>[],
): Promise<StoredEntry[]> {
  const seen = new Set<LearnerId | null>([learner, null])
  const found: StoredEntry[] = []
  const queue = moves.map(({ learner: giver }) => giver)
  for (const giver of queue) {
    if (giver === null || seen.has(giver)) continue
    seen.add(giver)
    const theirs = await store.entriesOf(school, giver)
    found.push(...theirs)
    queue.push(...ofKind(theirs, 'attempts-moved').map((move) => move.learner))
  }
  return found
}

/**
 * The entries of one kind, at the times they count with. What is in the log and not set aside has been judged: its body fits
 * its kind.
 */
export const ofKind = <K extends EntryKind>(
  entries: readonly StoredEntry[],
  kind: K,
): (EntryOf<K> & Pick<StoredEntry, 'cap'>)[] =>
  entries
    .filter((entry) => entry.kind === kind)
    .map((entry) => ({ ...entry, time: heardTime(entry) })) as unknown as (EntryOf<K> &
    Pick<StoredEntry, 'cap'>)[]
