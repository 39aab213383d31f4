import type { EntryKey, RawEntry } from '#domain/entry.ts'
import type { LearnerId } from '#domain/ids.ts'
import type { ElsewhereRow, LabDatabase } from './database.ts'
import { entryOfRow, rowsOf } from './log.ts'

// What a child who is signed in here did on other devices, and what grown-ups did for her. Never in the log: that is the
// outbox. It goes with her sign-out.

/** Her entries that came from elsewhere, in no order. */
export const rowsElsewhere = (db: LabDatabase, learner: LearnerId): Promise<ElsewhereRow[]> =>
  db.elsewhere.where('learner').equals(learner).toArray()

/** All that is known here of what she did, on this device and elsewhere, each once, in no order. */
export async function entriesOf(db: LabDatabase, learner: LearnerId): Promise<RawEntry[]> {
  const [own, elsewhere] = await Promise.all([rowsOf(db, learner), rowsElsewhere(db, learner)])
  return onceEach(own.map(entryOfRow), elsewhere.map(heard))
}

/** Each entry once: of two with one name that of the first list. */
export function onceEach<E extends EntryKey>(first: readonly E[], others: readonly E[]): E[] {
  const names = new Set(first.map(nameOf))
  return [...first, ...others.filter((one) => !names.has(nameOf(one)))]
}

/** What names an entry, as one text. */
export const nameOf = ({ stream, seq }: EntryKey): string => `${stream} ${seq}`

/** An entry from elsewhere as it counts: nothing can have happened after the server received it. */
export const heard = <R extends ElsewhereRow>(row: R): R => ({
  ...row,
  time: Math.min(row.time, row.received),
})
