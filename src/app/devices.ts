import type { Device } from '#domain/device.ts'
import type { ClassId, DeviceId } from '#domain/ids.ts'
import type { Live } from '#domain/live.ts'
import type { EnrolCodeReply } from '#protocol/enrol.ts'
import type { Lab } from './lab.ts'
import { recordsOf } from './staff-mirror.ts'
import { roomOf } from './staff-parts.ts'
import { askServer, type Denied, mirrorsOf, watchRoom } from './staff-room.ts'

/** Every device of the school: those children use by name, then staff's, revoked ones last. */
export function watchDevices(lab: Lab): Live<readonly Device[]> {
  const room = roomOf(lab)
  return watchRoom(room, () =>
    [...recordsOf(mirrorsOf(room), 'device').values()].map((body) => body as Device).sort(byPlace),
  )
}

/** How many answers are on some devices: `waiting` to be sent, `heldBack` because they were made for another school. */
export function unsentOn(devices: readonly Device[]): Readonly<{ waiting: number; heldBack: number }> {
  const heldBack = devices.reduce((sum, device) => sum + (device.heldBack ?? 0), 0)
  return { waiting: devices.reduce((sum, { waiting }) => sum + waiting, 0) - heldBack, heldBack }
}

const byPlace = (a: Device, b: Device): number =>
  Number(a.revoked) - Number(b.revoked) ||
  Number(a.use === 'staff') - Number(b.use === 'staff') ||
  a.name.localeCompare(b.name, undefined, { numeric: true })

/** A one-time code that lets a new device in; no classes = all of the school. */
export const makeEnrolCode = (
  lab: Lab,
  name: string,
  classes: readonly ClassId[],
): Promise<EnrolCodeReply | Denied> =>
  askServer(roomOf(lab), (api, school, csrf) => api.makeEnrolCode(school, csrf, name.trim(), classes))

/** Shuts a device out. What it still holds stays on it. */
export async function revokeDevice(lab: Lab, id: DeviceId): Promise<'done' | Denied> {
  const answer = await askServer(roomOf(lab), (api, school, csrf) => api.revoke(school, csrf, id))
  return typeof answer === 'string' ? answer : 'done'
}
