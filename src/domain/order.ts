import type { EntryKey, Envelope, StoredEntry } from './entry.ts'
import { HLC_MAX_AHEAD_MS } from './hlc.ts'

/** What facts are sorted by: corrected time, then stream, then number in the stream. */
export type OrderKey = EntryKey & Readonly<{ time: number }>

export const orderKeyOf = ({ time, stream, seq }: OrderKey): OrderKey => ({ time, stream, seq })

/** The total order of facts, a function of the entries alone; the same on every device. Text is compared by code unit. */
export function compareEntries(a: OrderKey, b: OrderKey): number {
  if (a.time !== b.time) return a.time - b.time
  if (a.stream !== b.stream) return a.stream < b.stream ? -1 : 1
  return a.seq - b.seq
}

/** Entries in their order, each key once: the first of two with one key stays. */
export function inOrder<E extends Envelope>(entries: readonly E[]): E[] {
  const sorted = [...entries].sort(compareEntries)
  return sorted.filter((entry, i) => {
    const before = sorted[i - 1]
    return before === undefined || before.stream !== entry.stream || before.seq !== entry.seq
  })
}

/**
 * The corrected time of the next entry of a stream, epoch ms: device time plus the measured offset, never before
 * the stream's last (a clock set back mid-lesson cannot reorder a child's work).
 */
export const correctedTime = (at: number, offset: number | null, last: number): number =>
  Math.max(Math.round(at + (offset ?? 0)), last)

/**
 * The corrected time with which an entry counts once a server has it, epoch ms: nothing happened after it was heard of, so a
 * day on a tablet that lives in 2099 is neither "a day later" nor ahead of all that follows.
 */
export const heardTime = ({ time, received, cap }: Pick<StoredEntry, 'time' | 'received' | 'cap'>): number =>
  Math.min(time, cap ?? received + HLC_MAX_AHEAD_MS)

/** How long between two moments, ms; a clock that ran backwards gives 0. */
export const elapsedMs = (from: number, to: number): number => Math.max(0, to - from)
