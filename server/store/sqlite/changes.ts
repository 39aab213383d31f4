import type { Change } from '#protocol/pull.ts'
import { type Asked, askFor, cutPage, inRevOrder, pageThrough } from '#server/store/page.ts'
import {
  type CheckpointRow,
  checkpointChange,
  ENTRY_COLUMNS,
  type EntryRow,
  entryChange,
  type RecordRow,
  recordChange,
} from '#server/store/rows.ts'
import type { ChangeFilter, Store } from '#server/store/store.ts'
import { currentRev } from './clock.ts'
import type { Connection, Value } from './connection.ts'

// Where the entries begin that were received of late: what lies before them is passed over from behind, once.
const RECENT = `case
    when (select received from entries where school = ?1 and rev > ?2 order by rev limit 1) < ?4
    then (select rev from entries where school = ?1 and rev > ?2 and received < ?4 order by rev desc limit 1)
    else ?2 end`
// `+learner` keeps SQLite on the index by rev: rows come in order and reading stops at the page's end.
const ENTRIES = `select ${ENTRY_COLUMNS} from entries
  where school = ?1 and rev > ${RECENT} and rev <= ?3 and aside is null and received >= ?4
    and (?5 or learner is not null)
    and (?6 is null or learner is null or +learner in (select value from json_each(?6))
      or also in (select value from json_each(?6)))
  order by rev, stream, seq limit ?7`
// One child's are few: found by her name, not by reading the school's revisions.
const ENTRIES_OF_ONE = `select ${ENTRY_COLUMNS} from entries
  where school = ?1 and rev > ?2 and rev <= ?3 and aside is null and received >= ?4
    and (learner = ?5 or also = ?5)
  order by rev, stream, seq limit ?6`
const RECORDS = `select kind, id, rev, body from records
  where school = ?1 and rev > ?2 and rev <= ?3
    and kind in (select value from json_each(?4))
    and (?5 is null or kind not in ('learner', 'details') or id in (select value from json_each(?5)))
    and (?6 is null or kind <> 'class' or id in (select value from json_each(?6)))
  order by rev, kind, id limit ?7`
const CHECKPOINTS = `select learner, rev, folded, body from checkpoints
  where school = ?1 and rev > ?2 and rev <= ?3
    and (?4 is null or learner in (select value from json_each(?4)))
  order by rev, learner limit ?5`

/** What pulling reads. */
export const changeVerbs = (db: Connection): Pick<Store, 'changesSince'> => ({
  changesSince: async (school, since, limit, filter) =>
    db.read(() => {
      const rev = currentRev(db, school)
      if (rev <= since) return pageThrough([], since, rev)
      const cut = cutPage(read(db, school, filter, { since, limit: askFor(limit) }), limit)
      if (cut.kind === 'all') return pageThrough(cut.changes, rev, rev)
      if (cut.kind === 'through') return pageThrough(cut.changes, cut.through, rev)
      return pageThrough(inRevOrder(read(db, school, filter, { only: cut.rev })), cut.rev, rev)
    }),
})

function read(db: Connection, school: string, filter: ChangeFilter, asked: Asked): Change[][] {
  const [above, upTo, limit] =
    'only' in asked ? [asked.only - 1, asked.only, -1] : [asked.since, Number.MAX_SAFE_INTEGER, asked.limit]
  const learners = listOrNull(filter.learners)
  const classes = listOrNull(filter.classes)
  const rows = <Row>(sql: string, ...values: readonly Value[]) =>
    db.all<Row>(sql, school, above, upTo, ...values, limit)

  const entries = (): EntryRow[] => {
    const [one, another] = filter.learners ?? []
    const received = filter.received ?? Number.MIN_SAFE_INTEGER
    if (filter.entries === 'none') return []
    if (filter.entries === 'learners' && one !== undefined && another === undefined)
      return rows<EntryRow>(ENTRIES_OF_ONE, received, one)
    return rows<EntryRow>(ENTRIES, received, filter.entries === 'all' ? 1 : 0, learners)
  }
  return [
    rows<RecordRow>(RECORDS, JSON.stringify(filter.records), learners, classes).map(recordChange),
    entries().map(entryChange),
    filter.checkpoints ? rows<CheckpointRow>(CHECKPOINTS, learners).map(checkpointChange) : [],
  ]
}

const listOrNull = (set: ReadonlySet<string> | null): string | null =>
  set === null ? null : JSON.stringify([...set])
