import type { RawEntry, StoredEntry } from '#domain/entry.ts'
import type { DeviceId, LearnerId, PersonId, SchoolId, StreamId } from '#domain/ids.ts'
import type { LearnerCard } from '#domain/roster.ts'
import { type Random, randomId } from '#server/random.ts'
import type { JudgedEntry, Store } from '#server/store/store.ts'

/** The device that entries made on the server come from. */
const SERVER_DEVICE = 'server' as DeviceId

/** Chance, time (epoch ms) and who does it. */
export type Deed = Readonly<{ random: Random; now: number; by?: PersonId }>

/** First and last number of one learner's entries in one stream. */
type Range = Readonly<{ stream: StreamId; from: number; through: number }>

const isMove = (entry: StoredEntry): boolean => entry.kind === 'attempts-moved'

/** Where a learner's own work lies, beyond what was moved already. */
function unmoved(entries: readonly StoredEntry[]): Range[] {
  const moved = new Map<StreamId, number>()
  for (const { body } of entries.filter(isMove)) {
    const { stream, through } = body as Range
    moved.set(stream, Math.max(through, moved.get(stream) ?? 0))
  }
  const found = new Map<StreamId, Range>()
  for (const { stream, seq } of entries.filter((one) => !isMove(one))) {
    if (seq <= (moved.get(stream) ?? 0)) continue
    const known = found.get(stream)
    found.set(stream, {
      stream,
      from: Math.min(seq, known?.from ?? seq),
      through: Math.max(seq, known?.through ?? seq),
    })
  }
  return [...found.values()]
}

/**
 * Gives work done as `from` to `to`: one `attempts-moved` for each stream, in a stream of the server's own. Entries
 * moved before are not moved again. Answers how many streams it found.
 */
export async function moveWork(
  store: Store,
  school: SchoolId,
  from: LearnerId,
  to: LearnerId,
  deed: Deed,
): Promise<number> {
  const ranges = unmoved((await store.entriesOf(school, from)).filter(({ learner }) => learner === from))
  if (ranges.length === 0) return 0
  const stream = randomId(deed.random) as StreamId
  const judged = ranges.map((range, i): JudgedEntry => {
    const entry: RawEntry = {
      stream,
      seq: i + 1,
      at: deed.now,
      offset: 0,
      time: deed.now,
      learner: from,
      by: deed.by ?? null,
      kind: 'attempts-moved',
      body: { to, ...range },
    }
    return { entry, aside: null, cap: null }
  })
  await store.keepEntries(school, SERVER_DEVICE, judged, deed.now)
  return ranges.length
}

/** Moves what tablets sent late in the name of guests who had been matched before; answers the learners it changed. */
export async function settleMerged(
  store: Store,
  school: SchoolId,
  deed: Deed,
): Promise<readonly LearnerId[]> {
  const changed: LearnerId[] = []
  for (const { body } of await store.records(school, 'learner')) {
    const card = body as LearnerCard | null
    if (card?.mergedInto === undefined) continue
    if ((await moveWork(store, school, card.id, card.mergedInto, deed)) > 0)
      changed.push(card.id, card.mergedInto)
  }
  return changed
}
