import type { RecordWrite } from './store.ts'

/** Of several writes to one record in one call the last counts, and it alone. */
export const lastOfEach = (writes: readonly RecordWrite[]): RecordWrite[] => [
  ...new Map(writes.map((write) => [`${write.ref.kind} ${write.ref.id}`, write])).values(),
]
