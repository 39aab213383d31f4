/** A bucket of tries: full it holds `size`, and one comes back every `everyMs`. */
export type Limit = Readonly<{ size: number; everyMs: number }>

/** Requests of one enrolled device or staff session. */
export const DEVICE_LIMIT: Limit = { size: 240, everyMs: 250 }
/** Wrong passwords of one account. */
export const PASSWORD_LIMIT: Limit = { size: 6, everyMs: 30_000 }
/**
 * Wrong codes for one school. At ten a second, day and night, somebody who guesses finds one of fifty codes within three
 * days with a chance of 1 in 8,000 (40 random bits); fewer tries would let one child at a keyboard keep all others out.
 */
export const CODE_LIMIT: Limit = { size: 100, everyMs: 100 }

/** Counts tries by name: of a device, an account or a school, never of an address (a school is one address). */
export type Limits = Readonly<{
  /** Takes one try; answers 0, or how many ms to wait because there is none. */
  take(name: string, limit: Limit): number
  /** Gives one back: the try was a right one. */
  giveBack(name: string, limit: Limit): void
}>

type Bucket = { left: number; at: number; limit: Limit }

const MOST_BUCKETS = 20_000

/** Limits kept in this process's memory, bounded; several nodes each count their own. */
export function createLimits(clock: () => number): Limits {
  const buckets = new Map<string, Bucket>()

  const refill = (bucket: Bucket, now: number) => {
    const back = Math.max(0, now - bucket.at) / bucket.limit.everyMs
    bucket.left = Math.min(bucket.limit.size, bucket.left + back)
    bucket.at = now
  }
  const makeRoom = (now: number) => {
    for (const [name, bucket] of buckets) {
      refill(bucket, now)
      if (bucket.left >= bucket.limit.size) buckets.delete(name)
    }
    for (const name of buckets.keys()) {
      if (buckets.size < MOST_BUCKETS) break
      buckets.delete(name)
    }
  }
  const bucketOf = (name: string, limit: Limit): Bucket => {
    const now = clock()
    const known = buckets.get(name)
    if (known) {
      refill(known, now)
      return known
    }
    if (buckets.size >= MOST_BUCKETS) makeRoom(now)
    const fresh = { left: limit.size, at: now, limit }
    buckets.set(name, fresh)
    return fresh
  }

  return {
    take(name, limit) {
      const bucket = bucketOf(name, limit)
      if (bucket.left < 1) return Math.ceil((1 - bucket.left) * limit.everyMs)
      bucket.left -= 1
      return 0
    },
    giveBack(name, limit) {
      const bucket = bucketOf(name, limit)
      bucket.left = Math.min(limit.size, bucket.left + 1)
    },
  }
}
