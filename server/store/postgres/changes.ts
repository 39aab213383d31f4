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
import type { Connection, Transaction, Value } from './connection.ts'

// Where the entries begin that were received of late: what lies before them is passed over from behind, once.
const RECENT = `case
    when (select received from entries where school = $1 and rev > $2 order by rev limit 1) < $7
    then (select rev from entries where school = $1 and rev > $2 and received < $7 order by rev desc limit 1)
    else $2 end`
const ENTRIES = `select ${ENTRY_COLUMNS} from entries
  where school = $1 and rev > ${RECENT} and rev <= $3 and aside is null and received >= $7
    and ($5 or learner is not null)
    and ($6::text[] is null or learner is null or learner = any($6) or also = any($6))
  order by rev, stream collate "C", seq limit $4`
const RECORDS = `select kind, id, rev, body from records
  where school = $1 and rev > $2 and rev <= $3 and kind = any($5)
    and ($6::text[] is null or kind not in ('learner', 'details') or id = any($6))
    and ($7::text[] is null or kind <> 'class' or id = any($7))
  order by rev, kind collate "C", id collate "C" limit $4`
const CHECKPOINTS = `select learner, rev, folded, body from checkpoints
  where school = $1 and rev > $2 and rev <= $3 and ($5::text[] is null or learner = any($5))
  order by rev, learner collate "C" limit $4`

/** What pulling reads. */
export const changeVerbs = (db: Connection): Pick<Store, 'changesSince'> => ({
  changesSince: (school, since, limit, filter) =>
    db.snapshot(async (tx) => {
      const rev = await currentRev(tx, school)
      if (rev <= since) return pageThrough([], since, rev)
      const cut = cutPage(await read(tx, school, filter, { since, limit: askFor(limit) }), limit)
      if (cut.kind === 'all') return pageThrough(cut.changes, rev, rev)
      if (cut.kind === 'through') return pageThrough(cut.changes, cut.through, rev)
      return pageThrough(inRevOrder(await read(tx, school, filter, { only: cut.rev })), cut.rev, rev)
    }),
})

async function read(
  db: Transaction,
  school: string,
  filter: ChangeFilter,
  asked: Asked,
): Promise<Change[][]> {
  const [above, upTo, limit] =
    'only' in asked ? [asked.only - 1, asked.only, null] : [asked.since, Number.MAX_SAFE_INTEGER, asked.limit]
  const learners = listOrNull(filter.learners)
  const classes = listOrNull(filter.classes)
  const rows = <Row>(sql: string, ...values: readonly Value[]) =>
    db.all<Row>(sql, school, above, upTo, limit, ...values)

  const records = await rows<RecordRow>(RECORDS, filter.records, learners, classes)
  const all = filter.entries === 'all'
  const received = filter.received ?? Number.MIN_SAFE_INTEGER
  const entries = filter.entries === 'none' ? [] : await rows<EntryRow>(ENTRIES, all, learners, received)
  const checkpoints = filter.checkpoints ? await rows<CheckpointRow>(CHECKPOINTS, learners) : []
  return [records.map(recordChange), entries.map(entryChange), checkpoints.map(checkpointChange)]
}

const listOrNull = (set: ReadonlySet<string> | null): string[] | null => (set === null ? null : [...set])
