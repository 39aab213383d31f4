import { ENTRY_COLUMNS, type EntryRow, toEntry } from '#server/store/rows.ts'
import type { Store } from '#server/store/store.ts'
import type { Connection } from './connection.ts'

const BETWEEN = `select ${ENTRY_COLUMNS} from entries
  where school = $1 and learner = any($2) and aside is null
    and least(time, received) >= $3 and least(time, received) < $4 and ($5::text is null or kind = $5)
  order by rev, stream collate "C", seq`
const NOTE = `insert into doubts (school, stream, seq, rev) select e.school, e.stream, e.seq, e.rev
  from entries e join unnest($2::text[], $3::bigint[]) as o (stream, seq) using (stream, seq)
  where e.school = $1 and e.aside is null
  on conflict (school, stream, seq) do nothing returning seq`
const DOUBTS = `select ${ENTRY_COLUMNS} from (select e.*, d.rev as noted from entries e join doubts d
    using (school, stream, seq) where school = $1 order by d.rev desc, stream collate "C", seq limit $2) doubted
  order by noted desc, stream collate "C", seq`

/** What staff look up in the log: one day of some children, and the answers whose verdict is doubted. */
export const lookVerbs = (db: Connection): Pick<Store, 'entriesBetween' | 'noteDoubts' | 'doubts'> => ({
  entriesBetween: async (school, learners, { from, until, kind }) =>
    (await db.all<EntryRow>(BETWEEN, school, learners, from, until, kind ?? null)).map(toEntry),

  noteDoubts: async (school, keys) => {
    if (keys.length === 0) return 0
    const streams = keys.map(({ stream }) => stream)
    const seqs = keys.map(({ seq }) => seq)
    return (await db.all(NOTE, school, streams, seqs)).length
  },

  doubts: async (school, limit) => (await db.all<EntryRow>(DOUBTS, school, limit)).map(toEntry),
})
