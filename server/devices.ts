import type { Device } from '#domain/device.ts'
import type { EntryBodies } from '#domain/entry.ts'
import type { Kit } from './kit.ts'
import { failure } from './log.ts'
import type { JudgedEntry } from './store/store.ts'
import type { Viewer } from './viewer.ts'

/** A device that has nothing else to tell is written down as heard so often at most, ms. */
const HEARD_EVERY_MS = 60_000

/**
 * Notes what a push tells of its device: what still waits on it, and where it keeps its data. The record is written
 * only while it is as it was read, so that a device revoked meanwhile stays revoked; the next push tells the rest.
 */
export async function heardFrom(
  kit: Pick<Kit, 'store' | 'clock' | 'log'>,
  viewer: Viewer,
  waiting: number,
  entries: readonly JudgedEntry[],
): Promise<void> {
  const school = viewer.school.id
  const health = entries.findLast(({ entry, aside }) => entry.kind === 'device-health' && aside === null)
  const told = health?.entry.body as EntryBodies['device-health'] | undefined
  const ref = { kind: 'device', id: viewer.device.id } as const
  try {
    const record = await kit.store.record(school, ref)
    const before = record?.body as Device | null | undefined
    if (!record || !before || before.revoked) return
    const risk = told?.storage ?? before.risk
    const build = told?.build ?? before.build
    const after: Device = { ...before, waiting, risk, build, heard: kit.clock() }
    if (isNews(before, after)) await kit.store.putRecords(school, [{ ref, body: after, was: record.rev }])
  } catch (error) {
    // The entries are safe; the note is made again by the next push.
    kit.log({ event: 'device-not-noted', school, why: failure(error) })
  }
}

const isNews = (before: Device, after: Device): boolean =>
  before.waiting !== after.waiting ||
  before.risk !== after.risk ||
  before.build !== after.build ||
  before.heard === null ||
  Math.abs((after.heard ?? 0) - before.heard) >= HEARD_EVERY_MS
