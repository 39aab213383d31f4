import type { RawEntry } from '#domain/entry.ts'
import type { LearnerId, StreamId } from '#domain/ids.ts'
import { type LabDatabase, type LevelNumber, type LogRow, ROW_VERSION, rowAt } from './database.ts'

const LAST = Number.MAX_SAFE_INTEGER

/** Writes an entry and how far its stream goes, in one strict transaction. Once this resolves the work is safe here. */
export const putEntry = (db: LabDatabase, entry: RawEntry): Promise<void> =>
  db.transaction('rw', db.log, db.streams, async () => {
    await db.log.put(rowOf(entry))
    await reach(db, entry)
  })

/** The row at that place; null when there is none. */
export const entryAt = (db: LabDatabase, stream: StreamId, seq: number): Promise<LogRow | null> =>
  rowAt(db.log, [stream, seq])

/** Fills numbers of a stream that are gone with stubs; numbers that are there stay as they are. */
export const putStubs = (db: LabDatabase, stubs: readonly RawEntry[]): Promise<number> =>
  db.transaction('rw', db.log, db.streams, async () => {
    let written = 0
    for (const stub of stubs) {
      if (await entryAt(db, stub.stream, stub.seq)) continue
      await db.log.put(rowOf(stub))
      await reach(db, stub)
      written++
    }
    return written
  })

async function reach(db: LabDatabase, { stream, seq }: RawEntry): Promise<void> {
  const row = await rowAt(db.streams, stream)
  await db.streams.put({
    stream,
    last: Math.max(row?.last ?? 0, seq),
    pruned: row?.pruned ?? 0,
    v: ROW_VERSION,
  })
}

const rowOf = (entry: RawEntry): LogRow => ({ ...entry, v: ROW_VERSION, level: 0, rev: null, ackedAt: null })

/** The entry of a row, without what this device notes beside it. */
export const entryOfRow = ({ stream, seq, at, offset, time, learner, by, kind, body }: LogRow): RawEntry => ({
  stream,
  seq,
  at,
  offset,
  time,
  learner,
  by,
  kind,
  body,
})

/** A learner's entries on this device, in no order. */
export const rowsOf = (db: LabDatabase, learner: LearnerId): Promise<LogRow[]> =>
  db.log.where('learner').equals(learner).toArray()

/** Entries less safe than `level`, stream by stream in order of number. */
export const rowsBelow = (db: LabDatabase, level: 1 | 2, limit: number): Promise<LogRow[]> =>
  db.log
    .where('[level+stream+seq]')
    .between([0, '', 0], [level - 1, '\uffff', LAST])
    .limit(limit)
    .toArray()

/** How many entries no server has, and how many the server of record has not. */
export async function countUnsafe(db: LabDatabase): Promise<Readonly<{ unsafe: number; unsent: number }>> {
  const below = (level: 1 | 2) =>
    db.log
      .where('[level+stream+seq]')
      .between([0, '', 0], [level - 1, '\uffff', LAST])
      .count()
  const [unsafe, unsent] = await Promise.all([below(1), below(2)])
  return { unsafe, unsent }
}

/** Notes an acknowledgement: every entry of these streams up to their number is that safe. Answers how many rose. */
export const noteStored = (
  db: LabDatabase,
  through: Readonly<Record<string, number>>,
  how: Readonly<{ level: LevelNumber; rev: number; ackedAt: number }>,
): Promise<number> =>
  db.transaction('rw', db.log, async () => {
    let rose = 0
    for (const [stream, last] of Object.entries(through))
      for (let level = 0; level < how.level; level++)
        rose += await db.log
          .where('[level+stream+seq]')
          .between([level, stream, 0], [level, stream, last], true, true)
          .modify(how)
    return rose
  })

/** The server lives in another database than before: everything still held is offered again. */
export const offerAgain = (db: LabDatabase): Promise<number> =>
  db.log.where('[level+stream+seq]').above([0, '\uffff', LAST]).modify({ level: 0, rev: null, ackedAt: null })

/** Offers a range of a stream again; answers the numbers of it that are no longer here. */
export const offerRange = (
  db: LabDatabase,
  stream: StreamId,
  from: number,
  through: number,
): Promise<number[]> =>
  db.transaction('rw', db.log, async () => {
    const held = new Set<number>()
    await db.log
      .where('[stream+seq]')
      .between([stream, from], [stream, through], true, true)
      .modify((row) => {
        held.add(row.seq)
        Object.assign(row, { level: 0, rev: null, ackedAt: null })
      })
    return Array.from({ length: through - from + 1 }, (_, i) => from + i).filter((seq) => !held.has(seq))
  })

/** How far each stream of this device goes. */
export async function lastOfStreams(db: LabDatabase): Promise<Record<string, number>> {
  const rows = await db.streams.toArray()
  return Object.fromEntries(rows.map(({ stream, last }) => [stream, last]))
}
