import type { Device } from '#domain/device.ts'
import type { EntryBodies } from '#domain/entry.ts'
import type { Kit } from './kit.ts'
import { failure } from './log.ts'
import type { JudgedEntry } from './store/store.ts'
import type { Viewer } from './viewer.ts'

/** A device that has nothing else to tell is written down as heard so often at most, ms. */
const HEARD_EVERY_MS = 60_000

/** Another push of the same device may write its record meanwhile; then we look again, so often at most. */
const MOST_ROUNDS = 3

/**
 * What a push tells of its device: how many entries wait on it, how many of them are another school's, those that are good,
 * and how many verdicts of it are doubted that were not before.
 */
type Told = Readonly<{
  waiting: number
  heldBack: number
  good: readonly JudgedEntry[]
  doubtful: number
}>

/**
 * Notes what a push tells of its device: what still waits on it, where it keeps its data, and which verdicts are
 * doubtful. The record is written only while it is as it was read, so that a device revoked meanwhile stays revoked.
 */
export async function heardFrom(
  kit: Pick<Kit, 'store' | 'clock' | 'log'>,
  viewer: Viewer,
  told: Told,
): Promise<void> {
  const school = viewer.school.id
  const ref = { kind: 'device', id: viewer.device.id } as const
  try {
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const record = await kit.store.record(school, ref)
      const before = record?.body as Device | null | undefined
      if (!record || !before || before.revoked) return
      const after = deviceAfter(before, told, kit.clock())
      if (!isNews(before, after)) return
      const { changed } = await kit.store.putRecords(school, [{ ref, body: after, was: record.rev }])
      if (changed > 0) return
    }
  } catch (error) {
    // The entries are safe; most of the note is made again by the next push.
    kit.log({ event: 'device-not-noted', school, why: failure(error) })
  }
}

function deviceAfter(was: Device, { waiting, heldBack, good, doubtful }: Told, heard: number): Device {
  const { heldBack: _, ...before } = was
  const health = good.findLast(({ entry, aside }) => entry.kind === 'device-health' && aside === null)
  const told = health?.entry.body as EntryBodies['device-health'] | undefined
  const all = (before.doubtful ?? 0) + doubtful
  return {
    ...before,
    waiting,
    ...(heldBack > 0 ? { heldBack } : {}),
    risk: told?.storage ?? before.risk,
    build: told?.build ?? before.build,
    ...(all > 0 ? { doubtful: all } : {}),
    heard,
  }
}

const isNews = (before: Device, after: Device): boolean =>
  before.waiting !== after.waiting ||
  before.heldBack !== after.heldBack ||
  before.risk !== after.risk ||
  before.build !== after.build ||
  before.doubtful !== after.doubtful ||
  before.heard === null ||
  Math.abs((after.heard ?? 0) - before.heard) >= HEARD_EVERY_MS
