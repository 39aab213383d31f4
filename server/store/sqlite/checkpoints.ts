import type { LearnerId } from '#domain/ids.ts'
import { canonicalJson } from '#server/store/content.ts'
import { type CheckpointRow, toCheckpoint } from '#server/store/rows.ts'
import type { Store } from '#server/store/store.ts'
import { nextRev } from './clock.ts'
import type { Connection } from './connection.ts'

const ONE = 'select learner, rev, folded, body from checkpoints where school = ? and learner = ?'
const PUT = `insert into checkpoints (school, learner, rev, folded, body) values (?, ?, ?, ?, ?)
  on conflict (school, learner) do update set rev = excluded.rev, folded = excluded.folded, body = excluded.body`
const STALE = `select h.learner from heads h
  left join checkpoints c on c.school = h.school and c.learner = h.learner
  where h.school = ? and h.rev > coalesce(c.folded, 0) order by h.rev limit ?`

/** The verbs of folded states. */
export const checkpointVerbs = (
  db: Connection,
): Pick<Store, 'checkpoint' | 'putCheckpoint' | 'staleCheckpoints'> => ({
  checkpoint: async (school, learner) => {
    const row = db.one<CheckpointRow>(ONE, school, learner)
    return row ? toCheckpoint(row) : null
  },

  putCheckpoint: async (school, checkpoint) =>
    db.write(() => {
      const { learner, rev: folded } = checkpoint
      const before = db.one<CheckpointRow>(ONE, school, learner)
      const body = canonicalJson(checkpoint)
      if (before && (before.folded > folded || before.body === body)) return
      db.run(PUT, school, learner, nextRev(db, school), folded, body)
    }),

  staleCheckpoints: async (school, limit) =>
    db.all<{ learner: LearnerId }>(STALE, school, limit).map(({ learner }) => learner),
})
