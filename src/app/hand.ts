import type { LogRow } from '#db/database.ts'
import { heard, onceEach, rowsElsewhere } from '#db/elsewhere.ts'
import { rowsOf } from '#db/log.ts'
import { watchQuery } from '#db/watch.ts'
import type { EntryBodies, EntryKind, RawEntry } from '#domain/entry.ts'
import type { LearnerId } from '#domain/ids.ts'
import type { Live } from '#domain/live.ts'
import { compareEntries } from '#domain/order.ts'
import type { Lab } from './lab.ts'

/** A child asks a grown-up to come. */
export function raiseHand(lab: Lab, learner: LearnerId): Promise<void> {
  const desk = lab.desks.get(learner)
  if (desk) desk.askedAt = lab.clock.now()
  return write(lab, learner, 'hand-raised', {})
}
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

type Hand = 'down' | 'up' | 'coming'

/**
 * Whether her hand is up. `coming` once a server has it, so that the board shows it; until then it is `up` here alone.
 * A hand goes down with help, and where she signs in or out, as on the board.
 */
export const watchHand = (lab: Lab, learner: LearnerId): Live<Hand> => watchQuery(() => handOf(lab, learner))

async function handOf({ db }: Lab, learner: LearnerId): Promise<Hand> {
  const own = (await rowsOf(db, learner)).map((row) => ({ ...row, time: settledTime(row) }))
  const others = (await rowsElsewhere(db, learner)).map((row) => ({ ...heard(row), level: 1 }))
  const moves = onceEach<RawEntry & { level: number }>(own, others).filter(({ kind }) => MOVES.has(kind))
  const last = moves.toSorted(compareEntries).at(-1)
  if (last?.kind !== 'hand-raised') return 'down'
  return last.level === 0 ? 'up' : 'coming'
}

const MOVES: ReadonlySet<string> = new Set<EntryKind>([
  'hand-raised',
  'hand-lowered',
  'help-given',
  'signed-in',
  'signed-out',
])

/** Nothing can have happened after a server had it: a hand raised by a clock in 2099 is not above all help. */
const settledTime = ({ time, ackedAt }: LogRow): number => (ackedAt === null ? time : Math.min(time, ackedAt))
