import { assert } from '#domain/assert.ts'
import type { Connection, Transaction } from './connection.ts'

/** The school's revision now. */
export async function currentRev(db: Transaction, school: string): Promise<number> {
  const row = await db.one<{ rev: number }>('select rev from clocks where school = $1', school)
  assert(row, `no school ${school}`)
  return row.rev
}

/**
 * A writing transaction that holds the school's counter: writers of one school come one after another, so revisions
 * are committed in their order and a reader's cursor misses none. `rev` is the revision before.
 */
export const writeSchool = <T>(
  db: Connection,
  school: string,
  body: (tx: Transaction, rev: number) => Promise<T>,
): Promise<T> =>
  db.write(async (tx) => {
    const row = await tx.one<{ rev: number }>('select rev from clocks where school = $1 for update', school)
    assert(row, `no school ${school}`)
    return body(tx, row.rev)
  })

/** Sets the counter held by {@link writeSchool} to the revision its rows were given. */
export async function setRev(tx: Transaction, school: string, rev: number): Promise<void> {
  await tx.all('update clocks set rev = $2 where school = $1', school, rev)
}
