import type { LearnerId } from '#domain/ids.ts'
import { canonicalJson } from '#server/store/content.ts'
import { type CheckpointRow, toCheckpoint } from '#server/store/rows.ts'
import type { Store } from '#server/store/store.ts'
import { setRev, writeSchool } from './clock.ts'
import type { Connection } from './connection.ts'

const ONE = 'select learner, rev, folded, body from checkpoints where school = $1 and learner = $2'
const PUT = `insert into checkpoints as c (school, learner, rev, folded, body) values ($1, $2, $3, $4, $5)
  on conflict (school, learner) do update set rev = excluded.rev, folded = excluded.folded, body = excluded.body
    where c.folded <= excluded.folded and c.body <> excluded.body
  returning rev`
const STALE = `select h.learner from heads h
  left join checkpoints c on c.school = h.school and c.learner = h.learner
  where h.school = $1 and h.rev > coalesce(c.folded, 0) order by h.rev, h.learner collate "C" limit $2`

/** The verbs of folded states. */
export const checkpointVerbs = (
  db: Connection,
): Pick<Store, 'checkpoint' | 'putCheckpoint' | 'staleCheckpoints'> => ({
  checkpoint: async (school, learner) => {
    const row = await db.one<CheckpointRow>(ONE, school, learner)
    return row ? toCheckpoint(row) : null
  },

  putCheckpoint: (school, checkpoint) =>
    writeSchool(db, school, async (tx, before) => {
      const { learner, rev: folded } = checkpoint
      const kept = await tx.one(PUT, school, learner, before + 1, folded, canonicalJson(checkpoint))
      if (kept) await setRev(tx, school, before + 1)
    }),

  staleCheckpoints: async (school, limit) =>
    (await db.all<{ learner: LearnerId }>(STALE, school, limit)).map(({ learner }) => learner),
})
