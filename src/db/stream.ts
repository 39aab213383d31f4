import { assert } from '#domain/assert.ts'
import type { EntryBodies, EntryKind, EntryOf, RawEntry } from '#domain/entry.ts'
import type { LearnerId, PersonId, SchoolId, StreamId } from '#domain/ids.ts'
import { correctedTime } from '#domain/order.ts'
import { MAX_PUSH_BYTES } from '#protocol/push.ts'
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

/** This page's own stream: one writer, numbers from 1 without gaps. Where the device moves to another school, the next begins. */
export type Stream = Readonly<{
  readonly id: StreamId
  /** Rejects what could never be sent: it would stand before all that follows. */
  append<K extends EntryKind>(draft: Draft<K>): Promise<Appended<K>>
  /** Entries no storage took, in order. */
  held(): readonly RawEntry[]
  /** Those of them that were written in a school. */
  heldFor(school: SchoolId): readonly RawEntry[]
  /** A server has these streams up to their numbers: what is held up to there may go. Answers how much went. */
  release(through: Readonly<Record<string, number>>): number
  /** Tries to put what is held into the database after all. */
  settle(): Promise<void>
}>

export type StreamParts = Readonly<{
  db: LabDatabase
  /** A new random UUID. */
  uuid(): string
  /** The school the device is in; null = not known yet. */
  school(): SchoolId | null
  /** The device's clock, epoch ms. */
  now(): number
  /** Server clock minus device clock as last measured, ms. */
  offset(): number | null
  canaries: CanaryShelf | null
  /** Waits between attempts to reopen a lost connection, ms. */
  pause(ms: number): Promise<void>
}>

/** Bytes of JSON, far below what one push may hold. */
const MOST_BYTES = MAX_PUSH_BYTES / 2
const REOPENINGS = 3
const FIRST_PAUSE_MS = 50

type Placed = Readonly<{ entry: RawEntry; school: SchoolId | null }>

/** Begins a stream. Nothing is written before the first entry. */
export function openStream(parts: StreamParts): Stream {
  const pen = penOf(parts)
  const write = writerOf(parts)
  let held: readonly Placed[] = []
  let queue: Promise<unknown> = Promise.resolve()

  async function keep(draft: Draft): Promise<Appended> {
    assert(JSON.stringify(draft).length <= MOST_BYTES, `an entry too large to be sent: ${draft.kind}`)
    // The number is taken before the transaction and never given to other content, whatever becomes of it.
    const placed = pen.place(draft)
    const entry = placed.entry as EntryOf<EntryKind>
    const outcome = held.length > 0 && (await settleNow()) > 0 ? 'broken' : await write(placed)
    if (outcome === 'kept') return { kind: 'kept', entry }
    held = [...held, placed]
    return { kind: 'held', entry, why: outcome }
  }

  /** How many are still held afterwards. A server may take any of them meanwhile. */
  async function settleNow(): Promise<number> {
    for (let [first] = held; first !== undefined && (await write(first)) === 'kept'; [first] = held) {
      const written = first
      held = held.filter((one) => one !== written)
    }
    return held.length
  }
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work)
    queue = turn.catch(() => {})
    return turn
  }
  const entriesOf = (some: readonly Placed[]) => some.map(({ entry }) => entry)
  return {
    get id() {
      return pen.id()
    },
    append: <K extends EntryKind>(draft: Draft<K>) =>
      inTurn(() => keep(draft as Draft)) as Promise<Appended<K>>,
    held: () => entriesOf(held),
    heldFor: (one) => entriesOf(held.filter(({ school }) => school === null || school === one)),
    release: (through) => {
      const before = held.length
      held = held.filter(({ entry }) => entry.seq > (through[entry.stream] ?? 0))
      return before - held.length
    },
    settle: () => inTurn(async () => void (await settleNow())),
  }
}

/** Gives entries their place and time. */
function penOf({ uuid, school, now, offset }: StreamParts) {
  let id = uuid() as StreamId
  let seq = 1
  let of: SchoolId | null = null
  let lastTime = Number.MIN_SAFE_INTEGER

  /** A stream is of one school, so that its server can have it without a gap. */
  const moveTo = (here: SchoolId | null) => {
    if (here !== null && of !== here && seq > 1) {
      id = uuid() as StreamId
      seq = 1
    }
    of = here ?? of
  }
  const place = (draft: Draft): Placed => {
    moveTo(school())
    const at = now()
    const measured = offset()
    lastTime = correctedTime(at, measured, lastTime)
    return { entry: { stream: id, seq: seq++, at, offset: measured, time: lastTime, ...draft }, school: of }
  }
  return { id: () => id, place }
}

type Outcome = 'kept' | 'full' | 'broken'

/** Writes an entry at its place; the same pair and content again when the outcome of a try is not known. */
function writerOf({ db, canaries, pause }: StreamParts): (placed: Placed) => Promise<Outcome> {
  const tryOnce = ({ entry, school }: Placed): Promise<Outcome> =>
    putEntry(db, entry, school).then(
      () => 'kept',
      (error: unknown) => (isFull(error) ? 'full' : 'broken'),
    )
  const isThere = ({ stream, seq }: RawEntry) =>
    entryAt(db, stream, seq).then(
      (row) => row !== null,
      () => false,
    )
  return async (placed) => {
    const { entry, school } = placed
    let outcome = await tryOnce(placed)
    for (let reopened = 0; outcome === 'broken' && reopened < REOPENINGS; reopened++) {
      await pause(FIRST_PAUSE_MS * 2 ** reopened)
      await reopen(db)
      outcome = await tryOnce(placed)
    }
    if (outcome === 'broken' && (await isThere(entry))) outcome = 'kept'
    if (outcome === 'kept') noteCanary(canaries, entry.stream, { last: entry.seq, school })
    return outcome
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
