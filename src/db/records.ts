import type { RecordKind } from '#domain/entry.ts'
import { PARAMETERS } from '#domain/mastery/parameters.ts'
import { type LabDatabase, type RecordRow, rowAt } from './database.ts'

/** The bodies of every record of a kind, as pulled. */
export async function recordsOf<T = unknown>(db: LabDatabase, kind: RecordKind): Promise<T[]> {
  const rows = await db.records.where('[kind+id]').between([kind, ''], [kind, '\uffff']).toArray()
  return rows.map(({ body }) => body as T)
}

/** One record's body; null when this device has none. */
export const recordOf = <T>(db: LabDatabase, kind: RecordKind, id: string): Promise<T | null> =>
  rowAt<RecordRow, [string, string]>(db.records, [kind, id]).then((row) => row && (row.body as T))

/** The record of the school's own parameters of the mastery model; null where it believes as it began. */
export const parametersHere = (db: LabDatabase): Promise<RecordRow | null> =>
  rowAt<RecordRow, [string, string]>(db.records, [PARAMETERS.kind, PARAMETERS.id])
