import { rowsOf } from '#db/log.ts'
import { metaOf } from '#db/meta.ts'
import { watchQuery } from '#db/watch.ts'
import type { EntryBodies, EntryKind } from '#domain/entry.ts'
import type { LearnerId } from '#domain/ids.ts'
import type { Live } from '#domain/live.ts'
import { compareEntries } from '#domain/order.ts'
import type { Lab } from './lab.ts'

/** A child asks a grown-up to come. */
export const raiseHand = (lab: Lab, learner: LearnerId): Promise<void> =>
  write(lab, learner, 'hand-raised', {})
/** She no longer needs one. */
export const lowerHand = (lab: Lab, learner: LearnerId): Promise<void> =>
  write(lab, learner, 'hand-lowered', {})

/** A break of her own choice, as long as `ms`. */
export const takeBreak = (lab: Lab, learner: LearnerId, ms: number): Promise<void> =>
  write(lab, learner, 'break-taken', { started: 'child', ms: Math.max(0, Math.round(ms)) })

async function write<K extends EntryKind>(
  lab: Lab,
  learner: LearnerId,
  kind: K,
  body: EntryBodies[K],
): Promise<void> {
  await lab.stream.append({ kind, learner, by: learner, body })
  lab.loop.nudge('push')
}

/**
 * Whether her hand is up. `coming` once a server has it, so that the board shows it; until then it is `up` here alone.
 * A hand goes down with her sign-out.
 */
export const watchHand = (lab: Lab, learner: LearnerId): Live<'down' | 'up' | 'coming'> =>
  watchQuery(async () => {
    const since = (await metaOf(lab.db, 'signedIn'))?.since ?? 0
    const moves = (await rowsOf(lab.db, learner)).filter(
      ({ kind, time }) =>
        time >= since && (kind === 'hand-raised' || kind === 'hand-lowered' || kind === 'signed-out'),
    )
    const last = moves.toSorted(compareEntries).at(-1)
    if (last?.kind !== 'hand-raised') return 'down'
    return last.level === 0 ? 'up' : 'coming'
  })
