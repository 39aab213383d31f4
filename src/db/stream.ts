import type { EntryBodies, EntryKind, EntryOf, RawEntry } from '#domain/entry.ts'
import type { LearnerId, PersonId, StreamId } from '#domain/ids.ts'
import { correctedTime } from '#domain/order.ts'
import { type CanaryShelf, noteCanary } from './canary.ts'
import type { LabDatabase } from './database.ts'
import { entryAt, putEntry } from './log.ts'

/** What happened, before it has a place and a time. */
export type Draft<K extends EntryKind = EntryKind> = Readonly<{
  kind: K
  learner: LearnerId | null
  by: LearnerId | PersonId | null
  body: EntryBodies[K]
}>

/**
 * `kept`: on disk. `held`: no storage took it; it lives in this page's memory until a server has it. `why` says whether
 * the disk is full or the database is gone.
 */
export type Appended<K extends EntryKind = EntryKind> = Readonly<
  { kind: 'kept'; entry: EntryOf<K> } | { kind: 'held'; entry: EntryOf<K>; why: 'full' | 'broken' }
>

/** This page's own stream: one writer, numbers from 1 without gaps. */
export type Stream = Readonly<{
  id: StreamId
  append<K extends EntryKind>(draft: Draft<K>): Promise<Appended<K>>
  /** Entries no storage took, in order. */
  held(): readonly RawEntry[]
  /** A server has this stream up to that number: what is held up to there may go. */
  release(through: number): void
  /** Tries to put what is held into the database after all. */
  settle(): Promise<void>
}>

export type StreamParts = Readonly<{
  db: LabDatabase
  id: StreamId
  /** The device's clock, epoch ms. */
  now(): number
  /** Server clock minus device clock as last measured, ms. */
  offset(): number | null
  canaries: CanaryShelf | null
  /** Waits between attempts to reopen a lost connection, ms. */
  pause(ms: number): Promise<void>
}>

const REOPENINGS = 3
const FIRST_PAUSE_MS = 50

/** Begins a stream. Nothing is written before the first entry. */
export function openStream({ db, id, now, offset, canaries, pause }: StreamParts): Stream {
  let seq = 1
  let lastTime = Number.MIN_SAFE_INTEGER
  let held: RawEntry[] = []
  let queue: Promise<unknown> = Promise.resolve()

  const place = (draft: Draft): RawEntry => {
    const at = now()
    const measured = offset()
    lastTime = correctedTime(at, measured, lastTime)
    return { stream: id, seq: seq++, at, offset: measured, time: lastTime, ...draft }
  }

  const tryOnce = (entry: RawEntry): Promise<'kept' | 'full' | 'broken'> =>
    putEntry(db, entry).then(
      () => 'kept',
      (error: unknown) => (isFull(error) ? 'full' : 'broken'),
    )
  /** Writes it at its place; the same pair and content again when the outcome of a try is not known. */
  async function write(entry: RawEntry): Promise<'kept' | 'full' | 'broken'> {
    let outcome = await tryOnce(entry)
    for (let reopened = 0; outcome === 'broken' && reopened < REOPENINGS; reopened++) {
      await pause(FIRST_PAUSE_MS * 2 ** reopened)
      await reopen(db)
      outcome = await tryOnce(entry)
    }
    if (outcome === 'broken' && (await isThere(entry))) outcome = 'kept'
    if (outcome === 'kept') noteCanary(canaries, id, { last: entry.seq })
    return outcome
  }
  const isThere = (entry: RawEntry) =>
    entryAt(db, entry.stream, entry.seq).then(
      (row) => row !== null,
      () => false,
    )

  async function keep(draft: Draft): Promise<Appended> {
    // The number is taken before the transaction and never given to other content, whatever becomes of it.
    const entry = place(draft)
    const outcome = held.length > 0 && (await settleNow()) > 0 ? 'broken' : await write(entry)
    if (outcome === 'kept') return { kind: 'kept', entry: entry as EntryOf<EntryKind> }
    held.push(entry)
    return { kind: 'held', entry: entry as EntryOf<EntryKind>, why: outcome }
  }

  /** How many are still held afterwards. */
  async function settleNow(): Promise<number> {
    while (held[0] !== undefined && (await write(held[0])) === 'kept') held = held.slice(1)
    return held.length
  }
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work)
    queue = turn.catch(() => {})
    return turn
  }
  return {
    id,
    append: <K extends EntryKind>(draft: Draft<K>) =>
      inTurn(() => keep(draft as Draft)) as Promise<Appended<K>>,
    held: () => held,
    release: (through) => {
      held = held.filter((entry) => entry.seq > through)
    },
    settle: () => inTurn(async () => void (await settleNow())),
  }
}

/** Dexie wraps it: an AbortError with the reason inside. */
const isFull = (error: unknown): boolean =>
  [error, Reflect.get(Object(error), 'inner')].some(
    (one) => Reflect.get(Object(one), 'name') === 'QuotaExceededError',
  )

// "Connection to Indexed Database server lost" (WebKit 197050, 277615) heals by close and open.
async function reopen(db: LabDatabase): Promise<void> {
  db.close({ disableAutoOpen: false })
  await db.open().catch(() => {})
}
