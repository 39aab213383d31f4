import type { Lab } from './lab.ts'
import { roomOf } from './staff-parts.ts'
import { newLocalKey, seal, unseal } from './staff-seal.ts'

/** One part of a device, tried out. */
export type DeviceCheck = Readonly<{
  what: 'secure' | 'database' | 'persistent' | 'worker' | 'crypto' | 'server' | 'clock'
  isGood: boolean
}>

/** A clock that is off by more than this makes the board hard to read, ms. */
const CLOCK_OFF_MS = 2 * 60_000

/** Tries out every part of this device that work depends on. */
export async function checkDevice(lab: Lab): Promise<readonly DeviceCheck[]> {
  const { parts, db, clock } = lab
  const [database, persistent, crypto, server] = await Promise.all([
    db.meta.count().then(
      () => !lab.memoryOnly,
      () => false,
    ),
    parts.storage?.persisted?.() ?? false,
    canSeal(),
    roomOf(lab)
      .parts.api.schools()
      .then((told) => told.kind === 'ok'),
  ])
  return [
    { what: 'secure', isGood: parts.secure },
    { what: 'database', isGood: database },
    { what: 'persistent', isGood: persistent },
    { what: 'worker', isGood: parts.serviceWorker?.controller != null },
    { what: 'crypto', isGood: crypto },
    { what: 'server', isGood: server },
    { what: 'clock', isGood: Math.abs(clock.offset() ?? 0) < CLOCK_OFF_MS },
  ]
}

async function canSeal(): Promise<boolean> {
  try {
    const key = await newLocalKey()
    return (await unseal(key, 'check', await seal(key, 'check', true))) === true
  } catch {
    return false
  }
}
