import type { StorageRisk } from '#domain/entry.ts'

/** What is needed of `navigator.storage`. */
export type StorageParts = Partial<Pick<StorageManager, 'persist' | 'persisted' | 'estimate'>>

/** What is known beside what the browser says. */
export type Signs = Readonly<{
  /** IndexedDB was refused: all is in memory. */
  memoryOnly: boolean
  /** The server knew this device, but its storage was empty: something erases it. */
  foundEmpty: boolean
  /** When rows were found missing, epoch ms; null = never. */
  damagedAt: number | null
}>

/** Why what this device keeps may vanish, and how much room the browser gives, MB. */
export type Health = Readonly<{ storage: StorageRisk; quotaMb: number | null }>

/** Less room than this is too little for a school day, bytes. */
const LOW_BYTES = 50 * 1024 * 1024
/** Damage is told for so long, ms. */
const TELL_DAMAGE_MS = 7 * 24 * 60 * 60_000

/** The gravest risk that holds. */
export async function storageHealth(
  storage: StorageParts | null,
  signs: Signs,
  now: number,
): Promise<Health> {
  const estimate = await storage?.estimate?.().catch(() => null)
  const persisted = await storage?.persisted?.().catch(() => false)
  const quota = estimate?.quota ?? null
  const room = quota === null ? null : quota - (estimate?.usage ?? 0)
  const damaged = signs.damagedAt !== null && Math.abs(now - signs.damagedAt) < TELL_DAMAGE_MS
  const risks: readonly (readonly [boolean, StorageRisk])[] = [
    [signs.memoryOnly, 'memory-only'],
    [damaged, 'damaged'],
    [signs.foundEmpty, 'ephemeral'],
    [room !== null && room < LOW_BYTES, 'low-space'],
    [persisted !== true, 'not-persistent'],
  ]
  const [, gravest] = risks.find(([holds]) => holds) ?? [true, 'none' as const]
  return { storage: gravest, quotaMb: quota === null ? null : Math.floor(quota / 1024 / 1024) }
}

/** Asks the browser to keep what is stored. Only worth asking when a person is there: at enrolment and sign-in. */
export async function askToKeep(storage: StorageParts | null): Promise<void> {
  try {
    if ((await storage?.persisted?.()) === false) await storage?.persist?.()
  } catch {
    // The risk is told to staff either way.
  }
}
