import { metaOf, putMeta } from '#db/meta.ts'
import type { Device } from '#domain/device.ts'
import type { StorageRisk } from '#domain/entry.ts'
import type { Live } from '#domain/live.ts'
import type { School } from '#domain/roster.ts'
import type { EnrolReply } from '#protocol/enrol.ts'
import type { Lab } from './lab.ts'
import { askToKeep } from './storage-health.ts'

/** What this browser is to the lab. */
export type DeviceState =
  /** `blocked`: an older page keeps the database while a child works there. */
  | Readonly<{ kind: 'starting'; blocked?: true }>
  /** The browser gives no storage at this address: HTTPS is needed. */
  | Readonly<{ kind: 'insecure' }>
  /** Nothing can be kept here and the server is away: no new lesson. */
  | Readonly<{ kind: 'no-storage'; why: 'refused' | 'damaged' }>
  | Readonly<{ kind: 'not-enrolled' }>
  | Readonly<{ kind: 'learner'; school: School; device: Device; storage: StorageRisk; revoked: boolean }>
  | Readonly<{ kind: 'staff'; school: School; device: Device; storage: StorageRisk }>

/** What this browser is, and every change of it. */
export const watchDevice = (lab: Lab): Live<DeviceState> => lab.place

/** Makes this browser the device that a one-time code was made for. */
export async function enrolDevice(
  lab: Lab,
  code: string,
): Promise<'enrolled' | 'wrong-code' | 'offline' | 'server'> {
  const told = await lab.api.enrol(code.trim(), lab.parts.build)
  if (told.kind === 'offline') return 'offline'
  if (told.kind !== 'ok')
    return told.kind === 'refused' && told.error === 'wrong-code' ? 'wrong-code' : 'server'
  lab.clock.measured(told.offset, told.tripMs)
  await becomeDevice(lab, told.value)
  void askToKeep(lab.parts.storage)
  return 'enrolled'
}

/** Notes which device this is. Another school's roster does not stay; the log does, whatever happens. */
export async function becomeDevice(
  lab: Lab,
  { school, device }: Pick<EnrolReply, 'school' | 'device'>,
): Promise<void> {
  const { db } = lab
  const before = await metaOf(db, 'device')
  await db.transaction('rw', db.meta, db.records, db.checkpoints, db.bookmarks, async () => {
    if (before !== null && before.school.id !== school.id) {
      for (const key of ['pulled', 'epoch', 'level', 'signedIn'] as const) await db.meta.delete(key)
      await Promise.all([db.records.clear(), db.checkpoints.clear(), db.bookmarks.clear()])
    }
    if (before?.device.id !== device.id) await db.meta.delete('health')
    await putMeta(db, 'device', { school, device })
    await putMeta(db, 'revoked', false)
  })
}
