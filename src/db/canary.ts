import type { RawEntry } from '#domain/entry.ts'
import type { SchoolId, StreamId } from '#domain/ids.ts'
import { type LabDatabase, rowAt } from './database.ts'
import { putStubs } from './log.ts'

/** What localStorage remembers of a stream, since it outlives damage to IndexedDB: its last number, what a server has of it, and its school. */
type Canary = Readonly<{ last: number; safe: number; school: SchoolId | null }>
/** The part of localStorage that canaries need. */
export type CanaryShelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/** A page never writes more in its life; a spoilt canary must not cost more. */
const MOST_STUBS = 100_000
const PREFIX = 'carrel.canary.'

/** Notes how far a stream goes (`last`) or how much of it a server has (`safe`). Called only after the database has completed. */
export function noteCanary(shelf: CanaryShelf | null, stream: StreamId, note: Partial<Canary>): void {
  const before = canaryOf(shelf, stream)
  const safe = Math.max(before.safe, note.safe ?? 0)
  // A server may have what no disk ever took.
  const last = Math.max(before.last, note.last ?? 0, safe)
  const school = before.school ?? note.school ?? null
  try {
    shelf?.setItem(PREFIX + stream, JSON.stringify({ last, safe, school }))
  } catch {
    // A full or forbidden localStorage costs the alarm, not the work.
  }
}

function canaryOf(shelf: CanaryShelf | null, stream: string): Canary {
  try {
    const read = JSON.parse(shelf?.getItem(PREFIX + stream) ?? 'null') as Partial<Canary> | null
    const whole = (value: unknown) => (Number.isSafeInteger(value) ? Number(value) : 0)
    const school = typeof read?.school === 'string' ? read.school : null
    return { last: whole(read?.last), safe: whole(read?.safe), school }
  } catch {
    return { last: 0, safe: 0, school: null }
  }
}

/** The streams that canaries stand for. */
const streamsOf = (shelf: CanaryShelf): StreamId[] =>
  Array.from({ length: shelf.length }, (_, i) => shelf.key(i) ?? '')
    .filter((key) => key.startsWith(PREFIX))
    .map((key) => key.slice(PREFIX.length) as StreamId)

/**
 * Looks for rows that were written and are gone, and puts a `lost` stub in the place of each that no server has.
 * Answers how many were lost. Only "store behind canary" is a loss; running it twice changes nothing.
 */
export async function mendLosses(db: LabDatabase, shelf: CanaryShelf | null, now: number): Promise<number> {
  if (shelf === null) return 0
  // Canaries first: another tab may append meanwhile, and its rows complete before its canary sings.
  const canaries = streamsOf(shelf).map((stream) => ({ stream, ...canaryOf(shelf, stream) }))
  let lost = 0
  for (const { stream, last, safe, school } of canaries) {
    const held = new Set(
      (
        await db.log
          .where('[stream+seq]')
          .between([stream, safe + 1], [stream, last], true, true)
          .primaryKeys()
      ).map(([, seq]) => seq),
    )
    const known = await rowAt(db.streams, stream)
    const pruned = known?.pruned ?? 0
    const gone = Array.from({ length: Math.min(last - safe, MOST_STUBS) }, (_, i) => safe + 1 + i).filter(
      (seq) => seq > pruned && !held.has(seq),
    )
    lost += await putStubs(
      db,
      gone.map((seq) => stubOf(stream, seq, now)),
      known?.school ?? school,
    )
    if (gone.length === 0 && safe >= last) shelf.removeItem(PREFIX + stream)
  }
  return lost
}

/** The entry that says: this number was written once and is gone. */
export const stubOf = (stream: StreamId, seq: number, now: number): RawEntry => ({
  stream,
  seq,
  at: now,
  offset: null,
  time: now,
  learner: null,
  by: null,
  kind: 'lost',
  body: { reason: 'gap' },
})
