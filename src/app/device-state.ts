import { devicesBefore, noteDevices } from '#db/former.ts'
import { metaOf, putMeta } from '#db/meta.ts'
import { sortLog } from '#db/move.ts'
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

type Enrolled = 'enrolled' | 'wrong-code' | 'offline' | 'server'

/** Makes this browser the device that a one-time code was made for. */
export async function enrolDevice(lab: Lab, code: string): Promise<Enrolled> {
  // A round under way would take the old cookie's refusal, or the old school's news, for the new one's.
  const told = await lab.loop.alone(() => enrol(lab, code))
  // Now, whatever wait the old cookie's refusal has left behind.
  if (told === 'enrolled') void lab.loop.run('prove')
  return told
}

async function enrol(lab: Lab, code: string): Promise<Enrolled> {
  const told = await lab.api.enrol(
    code.trim(),
    lab.parts.build,
    await devicesBefore(lab.db, lab.parts.canaries),
  )
  if (told.kind === 'offline') return 'offline'
  if (told.kind !== 'ok')
    return told.kind === 'refused' && told.error === 'wrong-code' ? 'wrong-code' : 'server'
  lab.clock.measured(told.offset, told.tripMs)
  await becomeDevice(lab, told.value)
  void askToKeep(lab.parts.storage)
  return 'enrolled'
}

/** Notes which device this is. Another school's roster does not stay; the log does, held back from any other server than its own. */
export async function becomeDevice(
  lab: Lab,
  { school, device }: Pick<EnrolReply, 'school' | 'device'>,
): Promise<void> {
  const { db } = lab
  const { canaries } = lab.parts
  const before = await metaOf(db, 'device')
  const was = (await devicesBefore(db, canaries)).filter((id) => id !== device.id)
  const tables = [db.log, db.streams, db.meta, db.records, db.checkpoints, db.bookmarks, db.elsewhere]
  await db.transaction('rw', tables, async () => {
    if (before?.school.id !== school.id) {
      await sortLog(db, before?.school.id ?? null, school.id)
      for (const key of ['pulled', 'level', 'signedIn', 'elsewhere'] as const) await db.meta.delete(key)
      await Promise.all([db.records, db.checkpoints, db.bookmarks, db.elsewhere].map((one) => one.clear()))
    }
    if (before?.device.id !== device.id) {
      await db.meta.delete('health')
      await putMeta(db, 'formerly', was)
    }
    await putMeta(db, 'device', { school, device })
    await putMeta(db, 'revoked', false)
  })
  noteDevices(canaries, [device.id, ...was])
}
