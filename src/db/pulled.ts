import type { StoredEntry } from '#domain/entry.ts'
import type { LearnerId } from '#domain/ids.ts'
import { heardTime } from '#domain/order.ts'
import type { Change, PullReply } from '#protocol/pull.ts'
import { type LabDatabase, ROW_VERSION } from './database.ts'
import { entryAt, entryOfRow } from './log.ts'
import { metaOf, putMeta } from './meta.ts'

/**
 * Keeps a page of changes with its cursor, in one transaction. After a `reset` the old rows stay until the last page of the
 * new whole has come, so that a pull cut short never empties a class.
 */
export const keepPage = (db: LabDatabase, page: PullReply): Promise<void> =>
  db.transaction('rw', db.records, db.checkpoints, db.meta, async () => {
    const before = (await metaOf(db, 'pulled')) ?? { cursor: '', gen: 0, sweep: false }
    const gen = page.reset ? before.gen + 1 : before.gen
    for (const change of page.changes) await keepChange(db, change, gen)
    const sweep = page.reset === true || before.sweep
    if (sweep && !page.more) {
      await db.records.filter((row) => row.gen < gen).delete()
      await db.checkpoints.filter((row) => row.gen < gen).delete()
    }
    await putMeta(db, 'pulled', { cursor: page.cursor, gen, sweep: sweep && page.more })
  })

async function keepChange(db: LabDatabase, change: Change, gen: number): Promise<void> {
  if (change.kind === 'checkpoint') await db.checkpoints.put({ ...change.checkpoint, gen, v: ROW_VERSION })
  if (change.kind !== 'record') return
  const { ref, rev, body } = change
  if (body === null) await db.records.delete([ref.kind, ref.id])
  else await db.records.put({ kind: ref.kind, id: ref.id, rev, body, gen, v: ROW_VERSION })
}

/**
 * Keeps a page of her scope with its cursor, in one transaction: her entries of other devices and her newest checkpoint
 * together, so that none is counted twice. `lab`: the lab's cursor when it was asked for. False when she is no longer
 * signed in here; then nothing is kept.
 */
export const keepElsewhere = (
  db: LabDatabase,
  learner: LearnerId,
  page: PullReply,
  lab: string,
): Promise<boolean> =>
  db.transaction('rw', [db.elsewhere, db.checkpoints, db.log, db.meta], async () => {
    if ((await metaOf(db, 'signedIn'))?.learner !== learner) return false
    if (page.reset) await db.elsewhere.clear()
    const gen = (await metaOf(db, 'pulled'))?.gen ?? 0
    for (const change of page.changes) {
      if (change.kind === 'entry') await keepEntry(db, change.entry)
      // Her card is the lab's to bring.
      else if (change.kind === 'checkpoint') await keepChange(db, change, gen)
    }
    await putMeta(db, 'elsewhere', { learner, cursor: page.cursor, lab: page.more ? '' : lab })
    return true
  })

/** Keeps an entry that the log of this device lacks. */
async function keepEntry(db: LabDatabase, entry: StoredEntry): Promise<void> {
  if ((await entryAt(db, entry.stream, entry.seq)) !== null) return
  const { rev, received } = entry
  await db.elsewhere.put({ ...entryOfRow(entry), time: heardTime(entry), rev, received, v: ROW_VERSION })
}

/** How far her scope was pulled; '' = not yet. */
export async function elsewhereCursor(db: LabDatabase, learner: LearnerId): Promise<string> {
  const known = await metaOf(db, 'elsewhere')
  return known?.learner === learner ? known.cursor : ''
}
