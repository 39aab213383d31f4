import type { WrappedKey } from './staff-seal.ts'

/** What a locked staff device keeps in clear: nothing that names a child, and of the person initials only. */
export type Lock = Readonly<{
  key: WrappedKey
  initials: string
  /** The last online sign-in, and the latest moment ever seen since, epoch ms: a clock set back gains nothing. */
  signedInAt: number
  seen: number
  misses: number
  /** When the last wrong PIN was given, epoch ms. */
  missedAt: number
}>

/** A staff device opens without the server for so long after the last online sign-in. */
export const OFFLINE_MS = 14 * 24 * 60 * 60_000

/** Waits after the third, fourth … wrong PIN in a row, ms; the last one stays. Nothing is ever erased for it. */
const WAITS_MS = [5_000, 15_000, 60_000, 300_000, 900_000]
const FREE_MISSES = 3

export const isExpired = (lock: Lock, now: number): boolean =>
  Math.max(now, lock.seen) - lock.signedInAt >= OFFLINE_MS

/** How long until a PIN may be tried again, ms; a clock set back cannot make it longer than the wait itself. */
export function waitMs(lock: Lock, now: number): number {
  if (lock.misses < FREE_MISSES) return 0
  const wait = WAITS_MS[Math.min(lock.misses - FREE_MISSES, WAITS_MS.length - 1)] ?? 0
  return Math.min(wait, Math.max(0, lock.missedAt + wait - now))
}

export const afterMiss = (lock: Lock, now: number): Lock => ({
  ...lock,
  misses: lock.misses + 1,
  missedAt: now,
  seen: Math.max(lock.seen, now),
})

export const afterUnlock = (lock: Lock, now: number): Lock => ({
  ...lock,
  misses: 0,
  seen: Math.max(lock.seen, now),
})

/** "Rosa Delgado" → "R. D.": enough for a person to know her own tablet. */
export const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => `${[...word][0]?.toLocaleUpperCase() ?? ''}.`)
    .slice(0, 3)
    .join(' ')
