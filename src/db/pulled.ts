import type { Change, PullReply } from '#protocol/pull.ts'
import { type LabDatabase, ROW_VERSION } from './database.ts'
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
