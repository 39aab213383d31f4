import { type ElsewhereRow, rowAt } from '#db/database.ts'
import { heard, nameOf, onceEach, rowsElsewhere } from '#db/elsewhere.ts'
import { rowsOf } from '#db/log.ts'
import { isCovered } from '#db/prune.ts'
import { parametersHere } from '#db/records.ts'
import type { Entry, RawEntry } from '#domain/entry.ts'
import type { LearnerId } from '#domain/ids.ts'
import type { LearnerState } from '#domain/mastery/mastery.ts'
import { compareEntries, inOrder, type OrderKey } from '#domain/order.ts'
import type { Checkpoint } from '#protocol/pull.ts'
import { deskOf, type Folded } from './desk.ts'
import type { Lab } from './lab.ts'

/**
 * What is believed of a learner now: the checkpoint of the server, and on it the entries it does not count, this device's
 * own and hers of elsewhere, each once.
 */
export async function stateOf(lab: Lab, learner: LearnerId): Promise<LearnerState> {
  const desk = deskOf(lab, learner)
  const told = await toldOf(lab, learner)
  const from = `${told.checkpoint?.rev ?? -1} ${told.parameters} ${told.others.map(({ rev }) => rev).join(' ')}`
  if (desk.folded === null || desk.folded.from !== from) {
    const state = fold(lab, learner, told)
    desk.folded = { from, state }
    // A failure is not kept: the next question folds again.
    state.catch(() => {
      if (desk.folded?.state === state) desk.folded = null
    })
  }
  return (await desk.folded.state).state
}

/** Counts an entry just written into the state, without reading the log again. */
export function countIn(lab: Lab, learner: LearnerId, entry: Entry): void {
  const desk = deskOf(lab, learner)
  if (desk.folded === null) return
  const { from, state } = desk.folded
  const next = state.then(async (before) => {
    // A fold that was asked for meanwhile may have read it already.
    if (entry.seq <= before.through) return before
    const counted = await lab.core.ask('fold', before.state, learner, after(before.state, [entry]))
    return { state: counted, through: entry.seq }
  })
  desk.folded = { from, state: next }
  next.catch(() => {
    if (desk.folded?.state === next) desk.folded = null
  })
}

type Told = Readonly<{
  checkpoint: Checkpoint | null
  others: readonly ElsewhereRow[]
  /** The revision of the school's own parameters; 0 = none. */
  parameters: number
}>

/** What the server has told of her, read at one moment: her checkpoint, and the answers from elsewhere it does not count. */
const toldOf = ({ db }: Lab, learner: LearnerId): Promise<Told> =>
  db.transaction('r', db.checkpoints, db.elsewhere, db.records, async () => {
    const checkpoint = await rowAt(db.checkpoints, learner)
    const rows = await rowsElsewhere(db, learner)
    const isOpen = (row: ElsewhereRow) => row.kind === 'attempt' && !isCovered(row, checkpoint)
    const parameters = (await parametersHere(db))?.rev ?? 0
    return { checkpoint, others: inOrder(rows.filter(isOpen).map(heard)), parameters }
  })

async function fold(lab: Lab, learner: LearnerId, { checkpoint, others }: Told): Promise<Folded> {
  const rows = await rowsOf(lab.db, learner)
  const held = lab.stream.held().filter((entry) => entry.learner === learner)
  const mine = onceEach<RawEntry>(rows, held)
  const through = mine.reduce(
    (last, { stream, seq }) => (stream === lab.stream.id ? Math.max(last, seq) : last),
    0,
  )
  const covered = new Set(rows.filter((row) => isCovered(row, checkpoint)).map(nameOf))
  const own = mine.filter((entry) => entry.kind === 'attempt' && !covered.has(nameOf(entry)))
  const state = checkpoint?.state ?? null
  const entries = inOrder(onceEach<RawEntry>(own, others)) as Entry[]
  return { state: await lab.core.ask('fold', state, learner, after(state, entries)), through }
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
