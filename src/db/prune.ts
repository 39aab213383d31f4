import { type Checkpoint, PULLED_MS } from '#protocol/pull.ts'
import { type LabDatabase, type LogRow, ROW_VERSION, rowAt } from './database.ts'
import { dropMeta, metaOf } from './meta.ts'

/** How long an entry stays here after the server of record has it, ms. */
export const KEEP_MS = 7 * 24 * 60 * 60_000

/**
 * Whether a checkpoint already counts this entry: by its number where the checkpoint speaks of its stream, and by its
 * revision in any case (beyond a gap, too).
 */
export const isCovered = (
  { stream, seq, rev }: Pick<LogRow, 'stream' | 'seq' | 'rev'>,
  checkpoint: Checkpoint | null,
): boolean =>
  checkpoint !== null && ((rev !== null && rev <= checkpoint.rev) || seq <= (checkpoint.through[stream] ?? 0))

/**
 * Drops what the server of record has had for seven days and a checkpoint counts (another school's has none here);
 * answers how many rows. `now`: the server's clock as far as is known, epoch ms.
 */
export const pruneLog = (db: LabDatabase, now: number): Promise<number> =>
  db.transaction('rw', db.log, db.streams, db.checkpoints, db.meta, async () => {
    const here = (await metaOf(db, 'device'))?.school.id
    const checkpoints = new Map((await db.checkpoints.toArray()).map((one) => [one.learner as string, one]))
    const rows = await db.log.where('[level+stream+seq]').aboveOrEqual([2, '', 0]).toArray()
    const old = rows.filter(
      (row) =>
        row.ackedAt !== null &&
        now - row.ackedAt >= KEEP_MS &&
        (row.learner === null ||
          (row.school !== undefined && row.school !== here) ||
          isCovered(row, checkpoints.get(row.learner) ?? null)),
    )
    await db.log.bulkDelete(old.map(({ stream, seq }): [string, number] => [stream, seq]))
    const through = new Map<string, number>()
    for (const { stream, seq } of old) through.set(stream, Math.max(seq, through.get(stream) ?? 0))
    for (const [stream, seq] of through) {
      const row = await rowAt(db.streams, stream)
      if (row) await db.streams.put({ ...row, pruned: Math.max(row.pruned, seq), v: ROW_VERSION })
    }
    return old.length
  })

/** Forgets what came from elsewhere: she has signed out, or the server's numbers are of another life. */
export const forgetElsewhere = (db: LabDatabase): Promise<void> =>
  db.transaction('rw', db.elsewhere, db.meta, async () => {
    await db.elsewhere.clear()
    await dropMeta(db, 'elsewhere')
  })

/** Drops what is too old to be of use: the server tells no older ones, and checkpoints count them. `now`: corrected epoch ms. */
export const pruneElsewhere = (db: LabDatabase, now: number): Promise<number> =>
  db.elsewhere.filter(({ received }) => now - received > PULLED_MS.learner).delete()
