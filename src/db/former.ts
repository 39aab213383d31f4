import type { DeviceId } from '#domain/ids.ts'
import type { CanaryShelf } from './canary.ts'
import type { LabDatabase } from './database.ts'
import { metaOf } from './meta.ts'

const KEY = 'carrel.devices'
/** More devices than this no browser has been. */
const MOST_FORMER = 8

/**
 * What this browser was enrolled as until now, the latest first: as the database has it, and as localStorage has where the
 * database went. A new code lets it go on with the streams it began then.
 */
export async function devicesBefore(db: LabDatabase, shelf: CanaryShelf | null): Promise<DeviceId[]> {
  const now = await metaOf(db, 'device')
  const before = (await metaOf(db, 'formerly')) ?? []
  const known = [...(now === null ? [] : [now.device.id]), ...before, ...noted(shelf)]
  return [...new Set(known)].slice(0, MOST_FORMER)
}

/** Notes outside the database which device this is and was, beside the canaries of what it wrote. */
export function noteDevices(shelf: CanaryShelf | null, devices: readonly DeviceId[]): void {
  try {
    shelf?.setItem(KEY, JSON.stringify(devices.slice(0, MOST_FORMER)))
  } catch {
    // A full or forbidden localStorage costs a week's wait for stubs, not the work.
  }
}

function noted(shelf: CanaryShelf | null): DeviceId[] {
  try {
    const read: unknown = JSON.parse(shelf?.getItem(KEY) ?? '[]')
    return Array.isArray(read)
      ? read.filter((id): id is DeviceId => typeof id === 'string' && /^[\w-]{1,64}$/.test(id))
      : []
  } catch {
    return []
  }
}
