/** Lets things that read and then write go one after the other, by name. */
export type Turns = <T>(name: string, work: () => Promise<T>) => Promise<T>

/** Turns of which only so many may wait; null = too many do. */
export type BoundedTurns = <T>(name: string, work: () => Promise<T>) => Promise<T> | null

/** Turns by name with at most `most` running or waiting for each. */
export function createBoundedTurns(most: number): BoundedTurns {
  const turns = createTurns()
  const waiting = new Map<string, number>()
  return (name, work) => {
    const before = waiting.get(name) ?? 0
    if (before >= most) return null
    waiting.set(name, before + 1)
    return turns(name, work).finally(() => {
      const left = (waiting.get(name) ?? 1) - 1
      if (left > 0) waiting.set(name, left)
      else waiting.delete(name)
    })
  }
}

/** Turns within this process; what must hold between nodes is the store's. */
export function createTurns(): Turns {
  const last = new Map<string, Promise<unknown>>()
  return async (name, work) => {
    const before = last.get(name)
    const mine = (before ?? Promise.resolve()).then(work, work)
    last.set(name, mine)
    try {
      return await mine
    } finally {
      if (last.get(name) === mine) last.delete(name)
    }
  }
}
