/** Runs something once after `ms`; the returned function calls it off. */
export type After = (ms: number, run: () => void) => () => void

/** The browser's own timer. */
export const afterMs: After = (ms, run) => {
  const timer = setTimeout(run, ms)
  return () => clearTimeout(timer)
}

/** Full jitter: anywhere between nothing and the wait that doubles with every failure, ms. `random` in [0, 1). */
export const backOffMs = (failures: number, firstMs: number, mostMs: number, random: number): number =>
  Math.round(Math.min(mostMs, firstMs * 2 ** Math.min(failures, 16)) * random)
