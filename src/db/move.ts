import type { SchoolId } from '#domain/ids.ts'
import { type LabDatabase, ROW_VERSION } from './database.ts'

/**
 * Sorts the log when the device comes from one school (null = unknown) into another: what the old one's server has not is
 * held back, for no other server may have it; what was held back for the new one is on offer again. Nothing goes.
 */
export async function sortLog(db: LabDatabase, was: SchoolId | null, now: SchoolId): Promise<void> {
  await db.streams.toCollection().modify((row) => {
    Object.assign(row, { school: row.school ?? was ?? now, v: ROW_VERSION })
  })
  await db.log.toCollection().modify((row) => {
    const school = row.school ?? was ?? now
    Object.assign(row, { school, v: ROW_VERSION })
    if (school === now) Object.assign(row, { level: 0, rev: null, ackedAt: null })
    else if (row.level < 2) Object.assign(row, { level: -1 })
  })
}
