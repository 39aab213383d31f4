import type { ClipFacts } from '#domain/audio/clips.ts'
import type { Store } from '#server/store/store.ts'
import { writeSchool } from './clock.ts'
import type { Connection } from './connection.ts'
import { writeRecords } from './records.ts'

const PUT = `insert into clips (school, key, wav) values ($1, $2, $3)
  on conflict (school, key) do update set wav = excluded.wav`
const REMOVE = 'delete from clips where school = $1 and key = $2 returning key'
const ONE = `select r.body, c.wav from clips c
  join records r on r.school = c.school and r.kind = 'clip' and r.id = c.key
  where c.school = $1 and c.key = $2 and r.body is not null`

/** The verbs of the school's voice. */
export const clipVerbs = (db: Connection): Pick<Store, 'putClip' | 'removeClip' | 'clip'> => ({
  putClip: (school, facts, wav) =>
    writeSchool(db, school, async (tx, rev) => {
      await tx.all(PUT, school, facts.key, wav)
      await writeRecords(tx, school, rev, [{ ref: { kind: 'clip', id: facts.key }, body: facts }])
    }),

  removeClip: (school, key) =>
    writeSchool(db, school, async (tx, rev) => {
      if ((await tx.all(REMOVE, school, key)).length === 0) return false
      await writeRecords(tx, school, rev, [{ ref: { kind: 'clip', id: key }, body: null }])
      return true
    }),

  clip: async (school, key) => {
    const row = await db.one<{ body: string; wav: string }>(ONE, school, key)
    return row ? { facts: JSON.parse(row.body) as ClipFacts, wav: row.wav } : null
  },
})
