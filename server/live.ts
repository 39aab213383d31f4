import type { SchoolId } from '#domain/ids.ts'
import { failure, type Log } from './log.ts'
import type { Store } from './store/store.ts'

/** Tells listeners that a school's revision has moved; nothing of what has changed. */
export type Pokes = Readonly<{
  /** Hears every new revision of the school until the answered function is called. */
  listen(school: SchoolId, hear: (rev: number) => void): () => void
}>

type Watch = { listeners: Set<(rev: number) => void>; rev: number; asking: boolean; timer: NodeJS.Timeout }

/**
 * One poller for each school that has listeners here, so that any number of nodes and command-line imports need no
 * bus between them.
 */
export function createPokes(store: Store, everyMs: number, log: Log): Pokes {
  const watches = new Map<SchoolId, Watch>()

  const look = async (school: SchoolId, watch: Watch) => {
    if (watch.asking) return
    watch.asking = true
    try {
      const rev = await store.rev(school)
      if (rev !== watch.rev) {
        watch.rev = rev
        for (const hear of watch.listeners) hear(rev)
      }
    } catch (error) {
      log({ event: 'poll-failed', school, why: failure(error) })
    } finally {
      watch.asking = false
    }
  }
  const begin = (school: SchoolId): Watch => {
    const watch: Watch = {
      listeners: new Set(),
      rev: -1,
      asking: false,
      timer: setInterval(() => void look(school, watch), everyMs),
    }
    watch.timer.unref()
    watches.set(school, watch)
    void look(school, watch)
    return watch
  }

  return {
    listen(school, hear) {
      const watch = watches.get(school) ?? begin(school)
      watch.listeners.add(hear)
      if (watch.rev >= 0) hear(watch.rev)
      return () => {
        watch.listeners.delete(hear)
        if (watch.listeners.size > 0 || watches.get(school) !== watch) return
        clearInterval(watch.timer)
        watches.delete(school)
      }
    },
  }
}
