import type { Edit, RecordRef } from '#domain/entry.ts'
import { applyEdit, type CountedEdit, type EditedRecord, holdsEdit } from '#domain/folds/records.ts'
import type { SchoolId } from '#domain/ids.ts'
import type { JudgedEntry, Store } from './store/store.ts'
import type { Turns } from './turns.ts'

/** Another node may write the same record between our reading and writing: each round lost is one that it won. */
const MOST_ROUNDS = 100

/** Folds edits into their records. Doing it twice is harmless; when it fails, the push fails and comes again. */
export async function applyEdits(
  store: Store,
  turns: Turns,
  school: SchoolId,
  entries: readonly Pick<JudgedEntry, 'entry' | 'cap'>[],
): Promise<void> {
  for (const { entry, cap } of entries) {
    const counted = { edit: entry.body as Edit, cap, stream: entry.stream, seq: entry.seq }
    await turns(`record:${school}`, () => applyOne(store, school, counted))
  }
}

async function applyOne(store: Store, school: SchoolId, counted: CountedEdit): Promise<void> {
  const ref: RecordRef = counted.edit.record
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = await store.record(school, ref)
    // A removed record stays removed: the roster's word is stronger than an edit that did not know of it.
    if (before?.body === null || (before === null && !isPlan(ref.kind))) return
    const body = (before?.body ?? null) as EditedRecord | null
    const after = applyEdit(ref.kind, ref.id, body, counted)
    if (after === body || holdsEdit(body, counted) || !holdsEdit(after, counted)) return
    const { changed } = await store.putRecords(school, [{ ref, body: after, was: before?.rev ?? 0 }])
    if (changed > 0) return
  }
  throw new Error('A record would not hold still; the push is to be sent again.')
}

/** Plans are begun by an edit; people, classes and children by rosters and guests only. */
const isPlan = (kind: RecordRef['kind']): boolean =>
  kind === 'schedule' || kind === 'assignment' || kind === 'lesson'
