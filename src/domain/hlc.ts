/**
 * A hybrid logical clock stamp: wall milliseconds and a counter for stamps within one of them.
 * Only edits carry one. Kulkarni et al., "Logical Physical Clocks" (2014).
 */
export type Hlc = Readonly<{ ms: number; count: number }>

/** A device never adopts a stamp further ahead than this, ms. */
export const HLC_MAX_AHEAD_MS = 60_000

/** The next stamp after `last` on a clock that shows `now` (epoch ms). */
export const tick = (last: Hlc, now: number): Hlc =>
  now > last.ms ? { ms: now, count: 0 } : { ms: last.ms, count: last.count + 1 }

/** `last` after hearing of `seen`: the later of the two, but nothing beyond server now + 60 s. */
export function adopt(last: Hlc, seen: Hlc, serverNow: number): Hlc {
  if (seen.ms > serverNow + HLC_MAX_AHEAD_MS) return last
  return compareHlc(seen, last) > 0 ? seen : last
}

export const compareHlc = (a: Hlc, b: Hlc): number => a.ms - b.ms || a.count - b.count

/** The stamp an edit counts with: capped by the first server that stored it, so a wrong clock cannot win for ever. */
export const capped = (hlc: Hlc, cap: number | null): Hlc =>
  cap !== null && hlc.ms > cap ? { ms: cap, count: 0 } : hlc
