import type { DeviceId, StreamId } from '#domain/ids.ts'
import type { SetAsideCode } from '#protocol/push.ts'
import { coalescing } from '#server/store/coalesce.ts'
import { gapsBetween } from '#server/store/gaps.ts'
import type { Push } from '#server/store/push.ts'
import { ENTRY_COLUMNS, type EntryRow, toEntry } from '#server/store/rows.ts'
import type { Kept, Store } from '#server/store/store.ts'
import { nextRev } from './clock.ts'
import type { Connection } from './connection.ts'
import { keepPush } from './keep.ts'

// Two searches rather than one with `or`, which SQLite would answer by reading the whole school.
const OF_LEARNER = `select ${ENTRY_COLUMNS} from entries
    where school = ?1 and learner = ?2 and rev > ?3 and aside is null
  union all select ${ENTRY_COLUMNS} from entries
    where school = ?1 and also = ?2 and learner is not ?2 and rev > ?3 and aside is null
  order by rev, stream, seq`
const SET_ASIDE = `select ${ENTRY_COLUMNS}, '' as digest from entries where school = ?1 and aside is not null
  union all select ${ENTRY_COLUMNS}, digest from conflicts where school = ?1
  order by rev desc, stream, seq desc, digest limit ?2`
const WRITERS =
  'select stream, device from streams where school = ? and stream in (select value from json_each(?))'
const WITH_CODE = `select ${ENTRY_COLUMNS} from entries where school = ? and aside = ? order by rev, stream, seq`
const FREE = 'update entries set aside = ?4, rev = ?5 where school = ?1 and stream = ?2 and seq = ?3'
const HEAD = `insert into heads (school, learner, rev) select school, value, rev
  from entries, json_each(json_array(learner, also))
  where school = ? and stream = ? and seq = ? and value is not null
  on conflict (school, learner) do update set rev = excluded.rev`

type EntryVerbs = Pick<
  Store,
  'keepEntries' | 'through' | 'writers' | 'missing' | 'entriesOf' | 'setAside' | 'rejudge'
>

type Writer = Readonly<{ stream: StreamId; device: DeviceId }>

/** The verbs of the log. */
export function entryVerbs(db: Connection): EntryVerbs {
  const keep = coalescing<Push, Kept>(
    async (pushes) => db.write(() => pushes.map((push) => keepPush(db, push))),
    // A refusal is quick here, whatever its reason.
    () => true,
  )
  return {
    keepEntries: (school, device, entries, now) => keep({ school, device, entries, now }),

    through: async (school, streams) =>
      db.read(() => Object.fromEntries(streams.map((stream) => [stream, throughOf(db, school, stream)]))),

    writers: async (school, streams) => {
      const rows = db.all<Writer>(WRITERS, school, JSON.stringify(streams))
      return new Map(rows.map(({ stream, device }) => [stream, device]))
    },

    missing: async (school, last) =>
      db.read(() =>
        Object.entries(last).flatMap(([stream, end]) => {
          const through = throughOf(db, school, stream)
          const beyond = storedBeyond(db, school, stream, through, end)
          return gapsBetween(through, end, beyond).map((gap) => ({ stream, ...gap }))
        }),
      ),

    entriesOf: async (school, learner, since = 0) =>
      db.all<EntryRow>(OF_LEARNER, school, learner, since).map(toEntry),

    setAside: async (school, limit) =>
      db
        .all<EntryRow>(SET_ASIDE, school, limit)
        .map((row) => ({ entry: toEntry(row), code: row.aside as SetAsideCode })),

    rejudge: async (school, code, judge) =>
      db.write(() => {
        const rows = db.all<EntryRow>(WITH_CODE, school, code)
        const verdicts = rows.map((row) => ({ row, verdict: judge(toEntry(row)) }))
        for (const { row, verdict } of verdicts)
          if (verdict !== null) db.run(FREE, school, row.stream, row.seq, verdict, row.rev)
        const freed = verdicts.filter(({ verdict }) => verdict === null)
        return free(
          db,
          school,
          freed.map(({ row }) => row),
        )
      }),
  }
}

/** Puts entries into the log under a new revision, so that whoever has pulled further still gets them. */
function free(db: Connection, school: string, rows: readonly EntryRow[]): number {
  if (rows.length === 0) return 0
  const rev = nextRev(db, school)
  for (const { stream, seq } of rows) {
    db.run(FREE, school, stream, seq, null, rev)
    db.run(HEAD, school, stream, seq)
  }
  return rows.length
}

const throughOf = (db: Connection, school: string, stream: string): number =>
  db.one<{ through: number }>('select through from streams where school = ? and stream = ?', school, stream)
    ?.through ?? 0

const storedBeyond = (db: Connection, school: string, stream: string, through: number, end: number) =>
  db
    .all<{ seq: number }>(
      'select seq from entries where school = ? and stream = ? and seq > ? and seq <= ? order by seq',
      school,
      stream,
      through,
      end,
    )
    .map(({ seq }) => seq)
