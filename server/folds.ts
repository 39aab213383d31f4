import type { LearnerId, SchoolId } from '#domain/ids.ts'
import { type Folding, refold } from './checkpoints.ts'
import { failure, type Log } from './log.ts'

/** Folds checkpoints beside the requests: none of their failures reaches a push. */
export type Folds = Readonly<{
  /** These learners have new entries. */
  touch(school: SchoolId, learners: Iterable<LearnerId>): void
  /** Resolves when everything touched so far is folded, or has failed and waits for the next start. */
  settled(school: SchoolId): Promise<void>
  /** Resolves when nothing of any school is being folded. */
  idle(): Promise<void>
}>

/** A school's learners one after the other; `waiting` are those whose turn has not come. */
type Line = { tail: Promise<void>; waiting: Set<LearnerId> }

/** Made once an app. A learner touched again while she waits is folded once for both. */
export function createFolds(folding: Folding, log: Log): Folds {
  const lines = new Map<SchoolId, Line>()

  const fold = async (school: SchoolId, line: Line, learner: LearnerId) => {
    line.waiting.delete(learner)
    try {
      await foldWithOthers(folding, school, learner)
    } catch (error) {
      log({ event: 'fold-failed', school, why: failure(error) })
    }
  }

  return {
    touch(school, learners) {
      const line = lines.get(school) ?? { tail: Promise.resolve(), waiting: new Set() }
      lines.set(school, line)
      for (const learner of learners) {
        if (line.waiting.has(learner)) continue
        line.waiting.add(learner)
        line.tail = line.tail.then(() => fold(school, line, learner))
      }
    },
    async settled(school) {
      await lines.get(school)?.tail
    },
    async idle() {
      await Promise.all([...lines.values()].map(({ tail }) => tail))
    },
  }
}

/** A learner, and those to whom work of hers was moved, each once. */
async function foldWithOthers(folding: Folding, school: SchoolId, learner: LearnerId): Promise<void> {
  const seen = new Set([learner])
  for (const one of seen) {
    for (const other of await refold(folding, school, one, one !== learner)) seen.add(other)
  }
}
