import { rowAt } from '#db/database.ts'
import { rowsOf } from '#db/log.ts'
import { isCovered } from '#db/prune.ts'
import type { Entry, RawEntry } from '#domain/entry.ts'
import type { LearnerId } from '#domain/ids.ts'
import type { LearnerState } from '#domain/mastery/mastery.ts'
import { compareEntries, inOrder, type OrderKey } from '#domain/order.ts'
import type { Checkpoint } from '#protocol/pull.ts'
import { deskOf } from './desk.ts'
import type { Lab } from './lab.ts'

/** What is believed of a learner now: the checkpoint of the server, and on it this device's entries it does not count. */
export async function stateOf(lab: Lab, learner: LearnerId): Promise<LearnerState> {
  const desk = deskOf(lab, learner)
  const checkpoint = await rowAt(lab.db.checkpoints, learner)
  const rev = checkpoint?.rev ?? -1
  if (desk.folded === null || desk.folded.rev !== rev) {
    const state = fold(lab, learner, checkpoint)
    desk.folded = { rev, state }
    // A failure is not kept: the next question folds again.
    state.catch(() => {
      if (desk.folded?.state === state) desk.folded = null
    })
  }
  return desk.folded.state
}

/** Counts an entry just written into the state, without reading the log again. */
export function countIn(lab: Lab, learner: LearnerId, entry: Entry): void {
  const desk = deskOf(lab, learner)
  if (desk.folded === null) return
  const { rev, state } = desk.folded
  const next = state.then((before) => lab.core.ask('fold', before, learner, after(before, [entry])))
  desk.folded = { rev, state: next }
  next.catch(() => {
    if (desk.folded?.state === next) desk.folded = null
  })
}

async function fold(lab: Lab, learner: LearnerId, checkpoint: Checkpoint | null): Promise<LearnerState> {
  const rows = await rowsOf(lab.db, learner)
  const held = lab.stream.held().filter((entry) => entry.learner === learner)
  const own = rows.filter((row) => row.kind === 'attempt' && !isCovered(row, checkpoint))
  const entries = inOrder<RawEntry>([...own, ...held.filter(({ kind }) => kind === 'attempt')]) as Entry[]
  const state = checkpoint?.state ?? null
  return lab.core.ask('fold', state, learner, after(state, entries))
}

/**
 * Entries as they count here: after the state they are folded on. A tablet whose clock stands in 1970 would otherwise never
 * see its own work; the server, which has the whole log, puts everything in its true order.
 */
function after(state: LearnerState | null, entries: readonly Entry[]): Entry[] {
  let last: OrderKey | null = state?.last ?? null
  return entries.map((entry) => {
    const lifted =
      last !== null && compareEntries(entry, last) <= 0 ? { ...entry, time: last.time + 1 } : entry
    last = lifted
    return lifted
  })
}

/** The moment of asking for a learner, corrected epoch ms: never before what her state already holds. */
export const momentFor = (lab: Lab, state: LearnerState): number =>
  Math.max(lab.clock.corrected(), state.last?.time ?? 0)
