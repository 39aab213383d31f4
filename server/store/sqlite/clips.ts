import type { ClipFacts } from '#domain/audio/clips.ts'
import type { Store } from '#server/store/store.ts'
import type { Connection } from './connection.ts'
import { writeRecords } from './records.ts'

const PUT = `insert into clips (school, key, wav) values (?, ?, ?)
  on conflict (school, key) do update set wav = excluded.wav`
const ONE = `select r.body, c.wav from clips c
  join records r on r.school = c.school and r.kind = 'clip' and r.id = c.key
  where c.school = ? and c.key = ? and r.body is not null`

/** The verbs of the school's voice. */
export const clipVerbs = (db: Connection): Pick<Store, 'putClip' | 'removeClip' | 'clip'> => ({
  putClip: async (school, facts, wav) =>
    db.write(() => {
      db.run(PUT, school, facts.key, wav)
      writeRecords(db, school, [{ ref: { kind: 'clip', id: facts.key }, body: facts }])
    }),

  removeClip: async (school, key) =>
    db.write(() => {
      if (db.run('delete from clips where school = ? and key = ?', school, key) === 0) return false
      writeRecords(db, school, [{ ref: { kind: 'clip', id: key }, body: null }])
      return true
    }),

  clip: async (school, key) => {
    const row = db.one<{ body: string; wav: string }>(ONE, school, key)
    return row ? { facts: JSON.parse(row.body) as ClipFacts, wav: row.wav } : null
  },
})
