import type { RecordRef } from '#domain/entry.ts'
import { canonicalJson } from '#server/store/content.ts'
import { type RecordRow, toRecord } from '#server/store/rows.ts'
import type { RecordWrite, Store, StoredRecord } from '#server/store/store.ts'
import { lastOfEach } from '#server/store/writes.ts'
import { currentRev, nextRev } from './clock.ts'
import type { Connection } from './connection.ts'

const PUT = `insert into records (school, kind, id, rev, body) values (?, ?, ?, ?, ?)
  on conflict (school, kind, id) do update set rev = excluded.rev, body = excluded.body`
const PUT_SOURCED = `insert into sourced_ids (school, kind, sourced_id, id) values (?, ?, ?, ?)
  on conflict (school, kind, sourced_id) do update set id = excluded.id`

type RecordVerbs = Pick<Store, 'putRecords' | 'records' | 'record' | 'sourcedIds' | 'putSourcedIds'>

/** The verbs of mutable records and of the ids the school's own system gave them. */
export const recordVerbs = (db: Connection): RecordVerbs => ({
  putRecords: async (school, writes) => db.write(() => writeRecords(db, school, writes)),

  records: async (school, kind) =>
    db
      .all<RecordRow>(
        `select kind, id, rev, body from records
          where school = ? and kind = ? and body is not null order by id`,
        school,
        kind,
      )
      .map(toRecord),

  record: async (school, ref) => recordOf(db, school, ref),

  sourcedIds: async (school, kind) =>
    Object.fromEntries(
      db
        .all<{ sourced_id: string; id: string }>(
          'select sourced_id, id from sourced_ids where school = ? and kind = ?',
          school,
          kind,
        )
        .map(({ sourced_id, id }) => [sourced_id, id]),
    ),

  putSourcedIds: async (school, kind, ids) =>
    db.write(() => {
      for (const [sourcedId, id] of Object.entries(ids)) db.run(PUT_SOURCED, school, kind, sourcedId, id)
    }),
})

/** Writes records under one new revision, in the caller's transaction; those that say nothing new are left alone. */
export function writeRecords(
  db: Connection,
  school: string,
  writes: readonly RecordWrite[],
): Readonly<{ rev: number; changed: number }> {
  const taken: { rev: number | null } = { rev: null }
  let changed = 0
  for (const { ref, body, was } of lastOfEach(writes)) {
    const text = textOf(body)
    const before = rowOf(db, school, ref)
    if (text === (before?.body ?? null) || (was !== undefined && was !== (before?.rev ?? 0))) continue
    taken.rev ??= nextRev(db, school)
    db.run(PUT, school, ref.kind, ref.id, taken.rev, text)
    changed += 1
  }
  return { rev: taken.rev ?? currentRev(db, school), changed }
}

/** A record as it is, removed ones too; null when there never was one. */
export function recordOf(db: Connection, school: string, ref: RecordRef): StoredRecord | null {
  const row = rowOf(db, school, ref)
  return row ? toRecord(row) : null
}

const textOf = (body: unknown): string | null =>
  body === null || body === undefined ? null : canonicalJson(body)

const rowOf = (db: Connection, school: string, ref: RecordRef): RecordRow | undefined =>
  db.one<RecordRow>(
    'select kind, id, rev, body from records where school = ? and kind = ? and id = ?',
    school,
    ref.kind,
    ref.id,
  )
