import type { Device } from '#domain/device.ts'
import type { StorageRisk } from '#domain/entry.ts'
import type { ClassId, DeviceId, LearnerId } from '#domain/ids.ts'
import type { Language } from '#domain/language.ts'
import type { School } from '#domain/roster.ts'
import type { SoundAndLight } from '#domain/sound-and-light.ts'
import { type LabDatabase, ROW_VERSION, rowAt } from './database.ts'

/** Single facts this device keeps, by name. */
export type MetaValues = {
  /** Who this device is; absent = not enrolled. */
  device: Readonly<{ school: School; device: Device }>
  /** What this browser was enrolled as before, at whatever school, the latest first. */
  formerly: readonly DeviceId[]
  /** Set when the server said that this device may no longer come in. */
  revoked: boolean
  /** The life of the server's database this device last spoke to. */
  epoch: string
  /** Server clock minus device clock, ms. */
  offset: number
  /** How far this device has pulled, and which whole pull it is in; `sweep`: rows of older ones are still there. */
  pulled: Readonly<{ cursor: string; gen: number; sweep: boolean }>
  /** How far the scope of the child signed in here was pulled, and the lab's cursor when all of it had come ('' before). */
  elsewhere: Readonly<{ learner: LearnerId; cursor: string; lab: string }>
  /** How safe the server makes things: a hub or the server of record. */
  level: 'hub' | 'final'
  signedIn: Readonly<{ learner: LearnerId; classId: ClassId; since: number }>
  /** The server knew this device when its storage was empty: something erases it between days. */
  foundEmpty: boolean
  /** The language a child chose on this device, by learner. */
  languages: Readonly<Record<string, Language>>
  /** How loud and how bright this device is. */
  soundAndLight: SoundAndLight
  /** When rows were last found missing, epoch ms. */
  damagedAt: number
  /** The storage risk last told to staff. */
  health: Readonly<{ storage: StorageRisk; build: string }>
}

/** What this device keeps under that name; null when nothing. */
export async function metaOf<K extends keyof MetaValues>(
  db: LabDatabase,
  key: K,
): Promise<MetaValues[K] | null> {
  const row = await rowAt(db.meta, key)
  return row === null ? null : (row.value as MetaValues[K])
}

/** What this device keeps under each of these names, read together; null where nothing. */
export async function metasOf<K extends keyof MetaValues>(
  db: LabDatabase,
  ...keys: readonly K[]
): Promise<Readonly<{ [P in K]: MetaValues[P] | null }>> {
  const rows = await db.meta.bulkGet([...keys])
  return Object.fromEntries(keys.map((key, n) => [key, rows[n]?.value ?? null])) as {
    [P in K]: MetaValues[P] | null
  }
}

export async function putMeta<K extends keyof MetaValues>(
  db: LabDatabase,
  key: K,
  value: MetaValues[K],
): Promise<void> {
  await db.meta.put({ key, value, v: ROW_VERSION })
}

export const dropMeta = (db: LabDatabase, key: keyof MetaValues): Promise<void> => db.meta.delete(key)
