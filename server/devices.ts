import type { Device } from '#domain/device.ts'
import type { EntryBodies } from '#domain/entry.ts'
import type { Kit } from './kit.ts'
import { failure } from './log.ts'
import type { JudgedEntry } from './store/store.ts'
import type { Viewer } from './viewer.ts'

/** A device that has nothing else to tell is written down as heard so often at most, ms. */
const HEARD_EVERY_MS = 60_000

/** Notes what a push tells of its device: what still waits on it, and where it keeps its data. */
export async function heardFrom(
  kit: Pick<Kit, 'store' | 'turns' | 'clock' | 'log'>,
  viewer: Viewer,
  waiting: number,
  entries: readonly JudgedEntry[],
): Promise<void> {
  const school = viewer.school.id
  const health = entries.findLast(({ entry, aside }) => entry.kind === 'device-health' && aside === null)
  const told = health?.entry.body as EntryBodies['device-health'] | undefined
  const now = kit.clock()
  try {
    await kit.turns(`device:${school}:${viewer.device.id}`, async () => {
      const before = await kit.store.device(school, viewer.device.id)
      if (!before || before.revoked) return
      const after: Device = {
        ...before,
        waiting,
        risk: told?.storage ?? before.risk,
        build: told?.build ?? before.build,
        heard: now,
      }
      if (isNews(before, after)) await kit.store.putDevice(school, after, null)
    })
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
