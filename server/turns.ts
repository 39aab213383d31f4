/** Lets things that read and then write go one after the other, by name. */
export type Turns = <T>(name: string, work: () => Promise<T>) => Promise<T>

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
