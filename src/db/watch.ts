import { liveQuery } from 'dexie'
import type { Live } from '#domain/live.ts'

/** A question to the database, asked again whenever what it read changes, in this tab or another. */
export const watchQuery = <T>(ask: () => Promise<T>): Live<T> => ({
  subscribe(next, fail) {
    const subscription = liveQuery(ask).subscribe({ next, error: fail })
    return () => subscription.unsubscribe()
  },
})
