import type { StoredEntry } from '#domain/entry.ts'
import type { LearnerId, SchoolId, StreamId } from '#domain/ids.ts'
import { emptyState, foldAttempts, isStale } from '#domain/mastery/fold.ts'
import type { MasteryModel } from '#domain/mastery/model.ts'
import { inOrder } from '#domain/order.ts'
import type { Checkpoint } from '#protocol/pull.ts'
import type { Models } from './models.ts'
import { ofKind, settledLog } from './settled-log.ts'
import type { Store } from './store/store.ts'

/** Devices forget what is final after seven days; a checkpoint speaks of streams heard from in twice that, ms. */
const SPOKEN_OF_MS = 14 * 24 * 3_600_000
/** More streams than this are cut back to those heard from lately. */
const MOST_STREAMS = 40

/** What folding takes: the log, and with which model each school believes. */
export type Folding = Readonly<{ store: Store; models: Models }>

/**
 * Brings one learner's checkpoint up to the log: the rest folded on when nothing sorts earlier, else all again.
 * Answers the learners to whom work of hers was moved: what is new of hers may be theirs.
 */
export async function refold(
  { store, models }: Folding,
  school: SchoolId,
  learner: LearnerId,
  again = false,
): Promise<readonly LearnerId[]> {
  const model = await models.of(school)
  const before = await store.checkpoint(school, learner)
  const fresh = [...(await store.entriesOf(school, learner, before?.rev ?? 0))]
  if (!again && fresh.length === 0 && (!before || !isStale(model, before.state, []))) return []
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
    !isStale(model, before.state, attempts)
  if (onward) {
    const state = foldAttempts(model, before.state, inOrder(attempts))
    await store.putCheckpoint(school, { learner, rev: revOf(fresh, before.rev), state, through })
    return []
  }
  const { checkpoint, movedTo } = await foldAgain(store, model, school, learner)
  await store.putCheckpoint(school, checkpoint)
  return movedTo
}

/** A learner's checkpoint from the whole log, with what was moved to her and without what was moved away. */
async function foldAgain(store: Store, model: MasteryModel, school: SchoolId, learner: LearnerId) {
  const first = await store.entriesOf(school, learner)
  const through = await store.through(school, streamsHeard(first))
  const all = [...first, ...(await store.entriesOf(school, learner, revOf(first, 0)))]
  const { entries, moves } = await settledLog(store, school, learner, all)
  const checkpoint: Checkpoint = {
    learner,
    rev: revOf(all, 0),
    state: foldAttempts(model, emptyState(model, learner), entries),
    through,
    ...(moves.length > 0 ? { moved: true as const } : {}),
  }
  const movedTo = moves.map(({ body }) => body.to).filter((to) => to !== learner)
  return { checkpoint, movedTo: [...new Set(movedTo)] }
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

const revOf = (entries: readonly StoredEntry[], atLeast: number): number =>
  entries.reduce((rev, entry) => Math.max(rev, entry.rev), atLeast)
