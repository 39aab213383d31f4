import { MODEL } from '#content/mastery-model.ts'
import type { EntryKind, EntryOf, StoredEntry } from '#domain/entry.ts'
import { entriesOf as ownEntries } from '#domain/folds/moved.ts'
import type { LearnerId, SchoolId, StreamId } from '#domain/ids.ts'
import { emptyState, foldAttempts, isStale } from '#domain/mastery/fold.ts'
import { heardTime, inOrder } from '#domain/order.ts'
import type { Checkpoint } from '#protocol/pull.ts'
import type { Store } from './store/store.ts'

/** Devices forget what is final after seven days; a checkpoint speaks of streams heard from in twice that, ms. */
const SPOKEN_OF_MS = 14 * 24 * 3_600_000
/** More streams than this are cut back to those heard from lately. */
const MOST_STREAMS = 40

/**
 * Brings one learner's checkpoint up to the log: the rest folded on when nothing sorts earlier, else all again.
 * Answers the learners to whom work of hers was moved: what is new of hers may be theirs.
 */
export async function refold(
  store: Store,
  school: SchoolId,
  learner: LearnerId,
  again = false,
): Promise<readonly LearnerId[]> {
  const before = await store.checkpoint(school, learner)
  const fresh = [...(await store.entriesOf(school, learner, before?.rev ?? 0))]
  if (!again && fresh.length === 0 && (!before || !isStale(MODEL, before.state, []))) return []
  const streams = new Set([...Object.keys(before?.through ?? {}), ...fresh.map(({ stream }) => stream)])
  const through = await store.through(school, [...streams] as StreamId[])
  // What came while `through` was read lies below it and must be folded too.
  fresh.push(...(await store.entriesOf(school, learner, revOf(fresh, before?.rev ?? 0))))

  const attempts = ofKind(fresh, 'attempt')
  const onward =
    !again &&
    before &&
    !before.moved &&
    streams.size <= MOST_STREAMS &&
    ofKind(fresh, 'attempts-moved').length === 0 &&
    !isStale(MODEL, before.state, attempts)
  if (onward) {
    const state = foldAttempts(MODEL, before.state, inOrder(attempts))
    await store.putCheckpoint(school, { learner, rev: revOf(fresh, before.rev), state, through })
    return []
  }
  const { checkpoint, movedTo } = await foldAgain(store, school, learner)
  await store.putCheckpoint(school, checkpoint)
  return movedTo
}

/** A learner's checkpoint from the whole log, with what was moved to her and without what was moved away. */
async function foldAgain(store: Store, school: SchoolId, learner: LearnerId) {
  const first = await store.entriesOf(school, learner)
  const through = await store.through(school, streamsHeard(first))
  const all = [...first, ...(await store.entriesOf(school, learner, revOf(first, 0)))]
  const moves = ofKind(all, 'attempts-moved')
  const others = await givers(store, school, learner, moves)
  const known = [...all, ...others]
  const attempts = [...ofKind(known, 'attempt'), ...ofKind(known, 'attempts-moved')]
  const checkpoint: Checkpoint = {
    learner,
    rev: revOf(all, 0),
    state: foldAttempts(MODEL, emptyState(MODEL, learner), ownEntries(learner, attempts)),
    through,
    ...(moves.length > 0 ? { moved: true as const } : {}),
  }
  const movedTo = moves.map(({ body }) => body.to).filter((to) => to !== learner)
  return { checkpoint, movedTo: [...new Set(movedTo)] }
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

/** The streams heard from lately, the latest first, so that a year of lessons does not travel with every checkpoint. */
function streamsHeard(entries: readonly StoredEntry[]): StreamId[] {
  const received = new Map<StreamId, number>()
  for (const { stream, received: at } of entries)
    received.set(stream, Math.max(at, received.get(stream) ?? 0))
  const latest = Math.max(0, ...received.values())
  return [...received]
    .filter(([, at]) => at >= latest - SPOKEN_OF_MS)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_STREAMS - 10)
    .map(([stream]) => stream)
}

/**
 * The entries of one kind, at the times they count with. What is in the log and not set aside has been judged: its body fits
 * its kind.
 */
const ofKind = <K extends EntryKind>(entries: readonly StoredEntry[], kind: K): EntryOf<K>[] =>
  entries
    .filter((entry) => entry.kind === kind)
    .map((entry) => ({ ...entry, time: heardTime(entry) })) as unknown as EntryOf<K>[]

const revOf = (entries: readonly StoredEntry[], atLeast: number): number =>
  entries.reduce((rev, entry) => Math.max(rev, entry.rev), atLeast)
