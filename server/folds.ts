import type { LearnerId, SchoolId } from '#domain/ids.ts'
import { refold } from './checkpoints.ts'
import { failure, type Log } from './log.ts'
import type { Store } from './store/store.ts'

/** Folds checkpoints beside the requests: none of their failures reaches a push. */
export type Folds = Readonly<{
  /** These learners have new entries. */
  touch(school: SchoolId, learners: Iterable<LearnerId>): void
  /** Resolves when everything touched so far is folded, or has failed and waits for the next start. */
  settled(school: SchoolId): Promise<void>
  /** Resolves when nothing of any school is being folded. */
  idle(): Promise<void>
}>

/** For each learner that waits: whether all of hers is to be folded again. */
type Queue = Map<LearnerId, boolean>

/** Made once an app. A learner touched again while she waits is folded once for both. */
export function createFolds(store: Store, log: Log): Folds {
  const waiting = new Map<SchoolId, Queue>()
  const running = new Map<SchoolId, Promise<void>>()

  const run = async (school: SchoolId, queue: Queue) => {
    for (const [learner, again] of queue) {
      queue.delete(learner)
      try {
        for (const other of await refold(store, school, learner, again)) queue.set(other, true)
      } catch (error) {
        log({ event: 'fold-failed', school, why: failure(error) })
      }
    }
    running.delete(school)
  }

  return {
    touch(school, learners) {
      const queue: Queue = waiting.get(school) ?? new Map()
      waiting.set(school, queue)
      for (const learner of learners) queue.set(learner, queue.get(learner) ?? false)
      if (queue.size > 0 && !running.has(school))
        running.set(
          school,
          Promise.resolve().then(() => run(school, queue)),
        )
    },
    async settled(school) {
      await running.get(school)
    },
    async idle() {
      await Promise.all(running.values())
    },
  }
}
