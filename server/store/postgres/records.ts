import type { RecordRef } from '#domain/entry.ts'
import { canonicalJson } from '#server/store/content.ts'
import { type RecordRow, toRecord } from '#server/store/rows.ts'
import type { RecordWrite, Store, StoredRecord } from '#server/store/store.ts'
import { lastOfEach } from '#server/store/writes.ts'
import { setRev, writeSchool } from './clock.ts'
import type { Connection, Transaction } from './connection.ts'

const ALL = `select kind, id, rev, body from records
  where school = $1 and kind = $2 and body is not null order by id collate "C"`
const ONE = 'select kind, id, rev, body from records where school = $1 and kind = $2 and id = $3'
/** A body equal to the stored one is left alone. */
const PUT = `insert into records (school, kind, id, rev, body)
  select $1, w.kind, w.id, $2, w.body from unnest($3::text[], $4::text[], $5::text[], $6::bigint[]) as w (kind, id, body, was)
    left join records r on r.school = $1 and r.kind = w.kind and r.id = w.id
  where r.body is distinct from w.body and (w.was is null or w.was = coalesce(r.rev, 0))
  on conflict (school, kind, id) do update set rev = excluded.rev, body = excluded.body
  returning id`
const SOURCED = 'select sourced_id, id from sourced_ids where school = $1 and kind = $2'
const PUT_SOURCED = `insert into sourced_ids (school, kind, sourced_id, id)
  select $1, $2, s.sourced_id, s.id from unnest($3::text[], $4::text[]) as s (sourced_id, id)
  on conflict (school, kind, sourced_id) do update set id = excluded.id`

type RecordVerbs = Pick<Store, 'putRecords' | 'records' | 'record' | 'sourcedIds' | 'putSourcedIds'>

/** The verbs of mutable records and of the ids the school's own system gave them. */
export const recordVerbs = (db: Connection): RecordVerbs => ({
  putRecords: (school, writes) => writeSchool(db, school, (tx, rev) => writeRecords(tx, school, rev, writes)),

  records: async (school, kind) => (await db.all<RecordRow>(ALL, school, kind)).map(toRecord),

  record: (school, ref) => recordOf(db, school, ref),

  sourcedIds: async (school, kind) => {
    const rows = await db.all<{ sourced_id: string; id: string }>(SOURCED, school, kind)
    return Object.fromEntries(rows.map(({ sourced_id, id }) => [sourced_id, id]))
  },

  putSourcedIds: async (school, kind, ids) => {
    await db.all(PUT_SOURCED, school, kind, Object.keys(ids), Object.values(ids))
  },
})

/** Writes records under the revision after `before`, in a transaction that holds the school's counter. */
export async function writeRecords(
  tx: Transaction,
  school: string,
  before: number,
  writes: readonly RecordWrite[],
): Promise<Readonly<{ rev: number; changed: number }>> {
  const last = lastOfEach(writes)
  const rows = await tx.all(
    PUT,
    school,
    before + 1,
    last.map(({ ref }) => ref.kind),
    last.map(({ ref }) => ref.id),
    last.map(({ body }) => textOf(body)),
    last.map(({ was }) => was ?? null),
  )
  if (rows.length === 0) return { rev: before, changed: 0 }
  await setRev(tx, school, before + 1)
  return { rev: before + 1, changed: rows.length }
}

/** A record as it is, removed ones too; null when there never was one. */
export async function recordOf(
  db: Transaction,
  school: string,
  ref: RecordRef,
): Promise<StoredRecord | null> {
  const row = await db.one<RecordRow>(ONE, school, ref.kind, ref.id)
  return row ? toRecord(row) : null
}

const textOf = (body: unknown): string | null =>
  body === null || body === undefined ? null : canonicalJson(body)
