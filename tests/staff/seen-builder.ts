import type { Attempt, EntryBodies, EntryKind, StoredEntry } from '#domain/entry.ts'
import type { ItemId, LearnerId, StreamId } from '#domain/ids.ts'

/** Half past nine on a school day. */
export const MORNING = Date.UTC(2026, 10, 23, 9, 30)
export const SECOND = 1_000
export const MINUTE = 60_000

export const anAttempt = (given: Partial<Attempt> = {}): Attempt => ({
  item: 'gen/m.1.add-within-10/1/7/1' as ItemId,
  try: 1,
  format: 'number-pad',
  choices: 0,
  response: '7',
  correct: true,
  misconceptions: [],
  hints: [],
  msToFirstTouch: 900,
  msToAnswer: 6_000,
  promptMs: 2_000,
  why: 'new',
  supports: [],
  theme: null,
  language: 'en',
  model: 'test',
  ...given,
})

/** Writes a log as one tablet would: each entry `after` ms later than the one before. */
export function aLog(learner: string, stream = `stream-of-${learner}`, start = MORNING) {
  const entries: StoredEntry[] = []
  let time = start
  const add = <K extends EntryKind>(kind: K, body: EntryBodies[K], after = 10 * SECOND, by?: string) => {
    time += entries.length === 0 ? 0 : after
    const seq = entries.length + 1
    entries.push({
      stream: stream as StreamId,
      seq,
      at: time,
      offset: 0,
      time,
      learner: learner as LearnerId,
      by: (by ?? learner) as LearnerId,
      kind,
      body,
      rev: seq,
      received: time + 500,
      device: `tablet-of-${stream}`,
      cap: null,
    })
    return log
  }
  const log = { entries, add, now: () => time }
  return log
}
