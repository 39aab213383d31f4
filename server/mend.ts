import { canRebuild } from '#content/make-item.ts'
import type { Device } from '#domain/device.ts'
import type { StoredEntry } from '#domain/entry.ts'
import type { LearnerId, SchoolId } from '#domain/ids.ts'
import type { School } from '#domain/roster.ts'
import type { SetAsideCode } from '#protocol/push.ts'
import { learnersSeen } from './authorise.ts'
import { type Folding, refold } from './checkpoints.ts'
import { type Bench, judgeEntry } from './judge.ts'
import { failure, type Log } from './log.ts'
import { createMemberIndex } from './members.ts'
import { createModels } from './models.ts'
import { systemRandom } from './random.ts'
import { applyEdits } from './records.ts'
import { settleMerged } from './roster/merged.ts'
import { newLearnerDevice } from './routes/enrol.ts'
import type { Store } from './store/store.ts'
import { createTurns } from './turns.ts'
import type { Viewer } from './viewer.ts'

/** So many lagging learners of a school are folded in one round. */
const MOST_STALE = 200

/** What a newer server may know that the one before it did not. */
const WORTH_ANOTHER_LOOK: readonly SetAsideCode[] = ['unknown-kind', 'unknown-item']

/**
 * What a server does when it starts, beside its first requests: entries set aside for what an older build did not
 * know are judged again, and checkpoints that lag behind the log, or were folded by another model, are folded.
 */
export async function mend(store: Store, log: Log, now: number, stop: AbortSignal): Promise<void> {
  const folding = { store, models: createModels(store) }
  try {
    for (const school of await store.schools()) {
      const freed = await judgeAgain(store, school, now)
      // Work that came late in the name of a guest whom a later import made known.
      await settleMerged(store, school.id, { random: systemRandom, now })
      const folded = await foldSchool(folding, school.id, stop)
      if (freed > 0 || folded > 0) log({ event: 'mended', school: school.id, freed, folded })
      if (stop.aborted) return
    }
  } catch (error) {
    if (!stop.aborted) log({ event: 'mend-failed', why: failure(error) })
  }
}

/** Frees what this build can use; answers how many entries came free. */
async function judgeAgain(store: Store, school: School, now: number): Promise<number> {
  const benchFor = await benches(store, school, now)
  const edits: { entry: StoredEntry; cap: number | null }[] = []
  let freed = 0
  for (const code of WORTH_ANOTHER_LOOK) {
    freed += await store.rejudge(school.id, code, (entry) => {
      const { aside, cap } = judgeEntry(entry, benchFor(entry))
      if (aside === null && entry.kind === 'edit') edits.push({ entry, cap })
      return aside
    })
  }
  await applyEdits(store, createTurns(), school.id, edits)
  return freed
}

/** Who wrote an entry, as far as can be told afterwards: its device, and the grown-up it names. */
async function benches(store: Store, school: School, now: number): Promise<(entry: StoredEntry) => Bench> {
  const members = await createMemberIndex(store).of(school.id)
  const devices = new Map(
    (await store.records(school.id, 'device')).map(({ ref, body }) => [ref.id, body as Device | null]),
  )
  const people = new Map((await store.accounts(school.id)).map(({ person }) => [person.id as string, person]))
  return (entry) => {
    const device = devices.get(entry.device) ?? newLearnerDevice(entry.device, '', [])
    const person = device.use === 'staff' && entry.by !== null ? people.get(entry.by) : undefined
    const viewer: Viewer = person
      ? { kind: 'staff', school, device, person, csrf: '', session: '' }
      : { kind: 'learner-device', school, device }
    const seen = learnersSeen(viewer, members)
    return {
      viewer,
      now,
      isOurs: (learner) => members.classesOf.has(learner),
      sees: (learner) => seen === null || seen.has(learner),
      canMake: canRebuild,
    }
  }
}

/** Folds every learner of a school who needs it; answers how many were looked at and changed. */
export async function foldSchool(folding: Folding, school: SchoolId, stop: AbortSignal): Promise<number> {
  const { store } = folding
  let folded = 0
  for (const { ref } of await store.records(school, 'learner')) {
    if (stop.aborted) break
    const learner = ref.id as LearnerId
    const before = await store.checkpoint(school, learner)
    await refold(folding, school, learner)
    const after = await store.checkpoint(school, learner)
    if (after?.rev !== before?.rev || after?.state.model !== before?.state.model) folded++
  }
  return folded
}

/**
 * Folds learners whose log is ahead of their checkpoint: another node may have stored their entries and died before
 * it folded them.
 */
export async function foldStale(store: Store, log: Log, stop: AbortSignal): Promise<void> {
  const folding = { store, models: createModels(store) }
  try {
    for (const school of await store.schools()) {
      for (const learner of await store.staleCheckpoints(school.id, MOST_STALE)) {
        if (stop.aborted) return
        await refold(folding, school.id, learner)
      }
    }
  } catch (error) {
    if (!stop.aborted) log({ event: 'fold-failed', why: failure(error) })
  }
}
