import type { Device } from '#domain/device.ts'
import type { RawEntry } from '#domain/entry.ts'
import type { DeviceId, SchoolId, StreamId } from '#domain/ids.ts'
import type { Store } from './store/store.ts'

/** A device that was silent for so long has no lesson open: another may go on with its streams, ms. */
const SILENT_MS = 7 * 24 * 3_600_000

/**
 * The entries of a push that their streams take from this device. A stream has one writer, the device that began it:
 * whoever learns its name must not be able to put something in the way of what its writer will send. Another device may
 * go on only where it was that one before, or that one is revoked or long silent; until then it keeps its entries.
 */
export async function ownEntries(
  store: Store,
  school: SchoolId,
  device: Device,
  entries: readonly RawEntry[],
  now: number,
): Promise<readonly RawEntry[]> {
  const streams = [...new Set(entries.map(({ stream }) => stream))]
  const was = new Set(device.formerly)
  const taken = new Set<StreamId>()
  for (const [stream, writer] of await store.writers(school, streams)) {
    if (writer === device.id) continue
    const before = await store.device(school, writer)
    // A writer without a record is the server itself.
    if (before === null || !(was.has(writer) || isFree(before, now))) taken.add(stream)
  }
  return taken.size === 0 ? entries : entries.filter(({ stream }) => !taken.has(stream))
}

const isFree = ({ revoked, heard }: Device, now: number): boolean =>
  revoked || heard === null || now - heard >= SILENT_MS

/** More devices than this no browser has been. */
const MOST_FORMER = 8

/** What a browser was before it became another device, at any school of this server. */
export const formerlyOf = (before: Device): readonly DeviceId[] =>
  [before.id, ...(before.formerly ?? [])].slice(0, MOST_FORMER)
