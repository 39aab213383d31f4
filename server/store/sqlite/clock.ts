import { assert } from '#domain/assert.ts'
import type { Connection } from './connection.ts'

/** The school's revision now. */
export function currentRev(db: Connection, school: string): number {
  const row = db.one<{ rev: number }>('select rev from clocks where school = ?', school)
  assert(row, `no school ${school}`)
  return row.rev
}

/** Takes the school's next revision; only within the transaction that writes the rows it numbers. */
export function nextRev(db: Connection, school: string): number {
  const row = db.one<{ rev: number }>(
    'update clocks set rev = rev + 1 where school = ? returning rev',
    school,
  )
  assert(row, `no school ${school}`)
  return row.rev
}
