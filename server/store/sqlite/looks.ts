import { ENTRY_COLUMNS, type EntryRow, toEntry } from '#server/store/rows.ts'
import type { Store } from '#server/store/store.ts'
import type { Connection } from './connection.ts'

const BETWEEN = `select ${ENTRY_COLUMNS} from entries
  where school = ?1 and learner in (select value from json_each(?2)) and aside is null
    and min(time, received) >= ?3 and min(time, received) < ?4 and (?5 is null or kind = ?5)
  order by rev, stream, seq`
const NOTE = `insert into doubts (school, stream, seq, rev) select school, stream, seq, rev from entries
  where school = ? and stream = ? and seq = ? and aside is null
  on conflict (school, stream, seq) do nothing`
const DOUBTS = `select ${ENTRY_COLUMNS} from entries
  join (select stream, seq, rev as noted from doubts where school = ?1 order by rev desc, stream, seq limit ?2)
  using (stream, seq) where school = ?1 order by noted desc, stream, seq`

/** What staff look up in the log: one day of some children, and the answers whose verdict is doubted. */
export const lookVerbs = (db: Connection): Pick<Store, 'entriesBetween' | 'noteDoubts' | 'doubts'> => ({
  entriesBetween: async (school, learners, { from, until, kind }) =>
    db.all<EntryRow>(BETWEEN, school, JSON.stringify(learners), from, until, kind ?? null).map(toEntry),

  noteDoubts: async (school, keys) =>
    keys.length === 0
      ? 0
      : db.write(() => keys.reduce((sum, { stream, seq }) => sum + db.run(NOTE, school, stream, seq), 0)),

  doubts: async (school, limit) => db.all<EntryRow>(DOUBTS, school, limit).map(toEntry),
})
