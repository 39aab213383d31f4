import type { RawEntry } from '#domain/entry.ts'
import type { LearnerId, SchoolId, StreamId } from '#domain/ids.ts'
import { type LabDatabase, type LevelNumber, type LogRow, ROW_VERSION, rowAt } from './database.ts'
import { metaOf } from './meta.ts'

const LAST = Number.MAX_SAFE_INTEGER
const NOT_SENT = { level: 0, rev: null, ackedAt: null } as const
const isOf = (row: Readonly<{ school?: SchoolId }>, school: SchoolId): boolean =>
  row.school === undefined || row.school === school

/**
 * Writes an entry of a school (null = the one the device is in) and how far its stream goes, in one strict transaction.
 * Once this resolves the work is safe here.
 */
export const putEntry = (db: LabDatabase, entry: RawEntry, school: SchoolId | null): Promise<void> =>
  db.transaction('rw', db.log, db.streams, db.meta, async () => {
    await db.log.put(rowOf(entry, school, await levelOf(db, school)))
    await reach(db, entry, school)
  })

/** What another school than the device's own has written is held back, even when a page writes it a moment too late. */
async function levelOf(db: LabDatabase, school: SchoolId | null): Promise<LevelNumber> {
  const here = (await metaOf(db, 'device'))?.school.id
  return school === null || here === undefined || school === here ? 0 : -1
}

/** The row at that place; null when there is none. */
export const entryAt = (db: LabDatabase, stream: StreamId, seq: number): Promise<LogRow | null> =>
  rowAt(db.log, [stream, seq])

/** Fills numbers of a stream that are gone with stubs; numbers that are there stay as they are. */
export const putStubs = (
  db: LabDatabase,
  stubs: readonly RawEntry[],
  school: SchoolId | null,
): Promise<number> =>
  db.transaction('rw', db.log, db.streams, db.meta, async () => {
    const level = await levelOf(db, school)
    let written = 0
    for (const stub of stubs) {
      if (await entryAt(db, stub.stream, stub.seq)) continue
      await db.log.put(rowOf(stub, school, level))
      await reach(db, stub, school)
      written++
    }
    return written
  })

async function reach(db: LabDatabase, { stream, seq }: RawEntry, school: SchoolId | null): Promise<void> {
  const row = await rowAt(db.streams, stream)
  await db.streams.put({
    ...(school === null ? {} : { school }),
    ...row,
    stream,
    last: Math.max(row?.last ?? 0, seq),
    pruned: row?.pruned ?? 0,
    v: ROW_VERSION,
  })
}

const rowOf = (entry: RawEntry, school: SchoolId | null, level: LevelNumber): LogRow => ({
  ...entry,
  v: ROW_VERSION,
  level,
  rev: null,
  ackedAt: null,
  ...(school === null ? {} : { school }),
})

/** The entry of a row, without what this device notes beside it. */
export const entryOfRow = ({
  stream,
  seq,
  at,
  offset,
  time,
  learner,
  by,
  kind,
  body,
}: RawEntry): RawEntry => ({
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

/** Entries of the device's school less safe than `level`, stream by stream in order of number. */
export const rowsBelow = (db: LabDatabase, level: 1 | 2, limit: number): Promise<LogRow[]> =>
  db.log
    .where('[level+stream+seq]')
    .between([0, '', 0], [level - 1, '\uffff', LAST])
    .limit(limit)
    .toArray()

/**
 * `unsafe`: entries of the device's school that no server has; `unsent`: all that the server of record has not, with those
 * `heldBack` for another school.
 */
export async function countUnsafe(
  db: LabDatabase,
): Promise<Readonly<{ unsafe: number; unsent: number; heldBack: number }>> {
  const levels = (from: LevelNumber, to: LevelNumber) =>
    db.log.where('[level+stream+seq]').between([from, '', 0], [to, '\uffff', LAST]).count()
  const [unsafe, unsent, heldBack] = await Promise.all([levels(0, 0), levels(-1, 1), levels(-1, -1)])
  return { unsafe, unsent, heldBack }
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

/**
 * The server lives in another database than before: everything of its school still held is offered again. Its other
 * schools live there too: what is here of them waits for the device's return.
 */
export const offerAgain = (db: LabDatabase, school: SchoolId): Promise<number> =>
  db.log
    .where('[level+stream+seq]')
    .above([0, '\uffff', LAST])
    .modify((row) => {
      Object.assign(row, NOT_SENT, isOf(row, school) ? {} : { level: -1 })
    })

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
        Object.assign(row, NOT_SENT)
      })
    return Array.from({ length: through - from + 1 }, (_, i) => from + i).filter((seq) => !held.has(seq))
  })

/** How far each stream of this device goes that was written in a school. */
export async function lastOfStreams(db: LabDatabase, school: SchoolId): Promise<Record<string, number>> {
  const rows = await db.streams.filter((row) => isOf(row, school)).toArray()
  return Object.fromEntries(rows.map(({ stream, last }) => [stream, last]))
}
