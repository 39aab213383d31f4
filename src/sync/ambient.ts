import type { Live } from '#domain/live.ts'

/** A value that is not on disk and changes: online or not, an update that waits. */
export type Ambient<T> = Live<T> & Readonly<{ get(): T; set(value: T): void }>

/** An ambient value that begins as `first`. Setting the same value again tells nobody. */
export function ambient<T>(first: T): Ambient<T> {
  let value = first
  const listeners = new Set<(value: T) => void>()
  return {
    get: () => value,
    set(next) {
      if (Object.is(next, value)) return
      value = next
      for (const tell of [...listeners]) tell(value)
    },
    subscribe(next) {
      listeners.add(next)
      next(value)
      return () => listeners.delete(next)
    },
  }
}
