import type { LabDatabase } from '#db/database.ts'
import { putMeta } from '#db/meta.ts'

/** The device's clock and what is known of its error. */
export type Clock = Readonly<{
  /** The device's clock, epoch ms; may be wrong by decades. */
  now(): number
  /** Server clock minus device clock as last measured, ms; null when never measured. */
  offset(): number | null
  /** The device's clock put right as far as is known, epoch ms. */
  corrected(): number
  /** What an earlier page measured, until this one has measured itself. */
  remember(offset: number | null): void
  /** A reply took `tripMs` and put the difference at `offset` ms. */
  measured(offset: number, tripMs: number): void
}>

/** A measurement this much worse in its round trip than the best is not worth a change, ms. */
const WORSE_MS = 500
/** A smaller change is noise of the network, ms. */
const NOISE_MS = 100

/** Measures the clock against the server's. */
export function startClock(now: () => number, db: LabDatabase): Clock {
  let offset: number | null = null
  let bestTrip = Number.POSITIVE_INFINITY
  return {
    now,
    offset: () => offset,
    corrected: () => Math.round(now() + (offset ?? 0)),
    remember: (known) => {
      offset ??= known
    },
    measured(next, tripMs) {
      const jumped = offset === null || Math.abs(next - offset) > tripMs + WORSE_MS
      if (!jumped && (tripMs > bestTrip + WORSE_MS || Math.abs(next - (offset ?? 0)) < NOISE_MS)) return
      bestTrip = Math.min(bestTrip, tripMs)
      offset = next
      void putMeta(db, 'offset', next).catch(() => {})
    },
  }
}
