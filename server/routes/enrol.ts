import { type Context, Hono } from 'hono'
import type { Device } from '#domain/device.ts'
import type { ClassId, DeviceId } from '#domain/ids.ts'
import type { DeviceReply, EnrolCodeReply, EnrolReply, SchoolsReply } from '#protocol/enrol.ts'
import { EnrolCodeRequestSchema, EnrolRequestSchema } from '#protocol/enrol-schema.ts'
import { classesSeen, mayEnrol } from '#server/authorise.ts'
import { CODE_LIFE_MS, issueCode, parseCode, takeCode } from '#server/codes.ts'
import { parsed } from '#server/gate.ts'
import type { Kit } from '#server/kit.ts'
import { CODE_LIMIT } from '#server/limits.ts'
import { randomId } from '#server/random.ts'
import { refuse } from '#server/refusals.ts'
import { formerlyOf } from '#server/writers.ts'

/** The schools of this server, before anybody has signed in. */
export const schoolsRoute = ({ store }: Kit) =>
  new Hono().get('/v1/schools', async (c) => {
    const schools = await store.schools()
    return c.json(schools.map(({ id, name, code }) => ({ id, name, code })) satisfies SchoolsReply)
  })

/** Makes this browser the device a one-time code was made for. */
export const enrolRoute = (kit: Kit) =>
  new Hono().post('/v1/enrol', async (c) => {
    const { store, auth, limits } = kit
    const request = await parsed(c, EnrolRequestSchema)
    if (request instanceof Response) return request
    const typed = parseCode(request.code)
    const school = typed && (await store.schools()).find(({ code }) => code === typed.letters)
    if (!typed || !school) return refuse(c, 'wrong-code')
    const waitMs = limits.take(`code:${school.id}`, CODE_LIMIT)
    if (waitMs > 0) return refuse(c, 'slow-down', waitMs / 1000)

    const now = kit.clock()
    const purpose = await takeCode(store, school.id, 'enrol', typed.code, now)
    const waiting = purpose && (await store.device(school.id, purpose.device))
    if (!waiting || waiting.revoked) return refuse(c, 'wrong-code')
    limits.giveBack(`code:${school.id}`, CODE_LIMIT)
    const formerly = await formerDevices(kit, c, request.was ?? [])
    const device: Device = { ...waiting, ...formerly, build: request.build, heard: now }
    await auth.signOut(c)
    await auth.enrol(c, school.id, device)
    return c.json({ school, device, epoch: await store.epoch(), now } satisfies EnrolReply)
  })

/**
 * What this browser was until now, at this school or another: it may come back with work it was not rid of. Where its
 * cookie is gone, who types a code from staff and names a device, which no other child's device is ever told, was it.
 */
async function formerDevices(
  { auth }: Kit,
  c: Context,
  told: readonly string[],
): Promise<Pick<Device, 'formerly'>> {
  const before = await auth.lastDevice(c)
  const formerly = [...new Set([...(before ? formerlyOf(before.device) : []), ...(told as DeviceId[])])]
  return formerly.length > 0 ? { formerly } : {}
}

/** What this browser's device cookie is good for. */
export const deviceRoute = ({ store, auth, clock }: Kit) =>
  new Hono().get('/v1/device', async (c) => {
    const found = await auth.deviceOf(c)
    if (!found) return refuse(c, 'signed-out')
    auth.renew(c)
    return c.json({ ...found, epoch: await store.epoch(), now: clock() } satisfies DeviceReply)
  })

/** Staff make a code for a child's device, and end a device's right to anything. */
export const devicesRoute = (kit: Kit) =>
  new Hono()
    .post('/v1/schools/:school/devices', async (c) => {
      const staff = await kit.gate.changingStaff(c)
      if (staff instanceof Response) return staff
      const request = await parsed(c, EnrolCodeRequestSchema)
      if (request instanceof Response) return request
      const given = request.classes as ClassId[]
      const classes = given.length > 0 ? given : [...(classesSeen(staff) ?? [])]
      if (!mayEnrol(staff, classes)) return refuse(c, 'not-allowed')
      const device = newLearnerDevice(randomId(kit.random), request.name, classes)
      await kit.store.putDevice(staff.school.id, device, null)
      const moment = { random: kit.random, now: kit.clock(), lifeMs: CODE_LIFE_MS }
      const purpose = { kind: 'enrol', device: device.id } as const
      const { code, expires } = await issueCode(kit.store, staff.school, purpose, moment)
      const url = `${kit.secure ? 'https' : 'http'}://${new URL(c.req.url).host}/enrol#${code}`
      return c.json({ code, url, expires, device } satisfies EnrolCodeReply)
    })
    .post('/v1/schools/:school/devices/:id/revoke', async (c) => {
      const staff = await kit.gate.changingStaff(c)
      if (staff instanceof Response) return staff
      const school = staff.school.id
      const device = await kit.store.device(school, c.req.param('id') as DeviceId)
      if (!device) return refuse(c, 'not-found')
      const own = device.id === staff.device.id
      if (!own && !mayRevoke(staff.person.role === 'admin', device, mayEnrol(staff, device.classes))) {
        return refuse(c, 'not-allowed')
      }
      await kit.store.revokeDevice(school, device.id)
      return c.json({})
    })

/** A child's device by those who may enrol it; a grown-up's by an administrator. */
const mayRevoke = (admin: boolean, device: Device, enrols: boolean): boolean =>
  admin || (device.use === 'learner' && enrols)

/** A device that waits for its code to be typed. */
export const newLearnerDevice = (id: string, name: string, classes: readonly ClassId[]): Device => ({
  id: id as DeviceId,
  name,
  use: 'learner',
  classes,
  waiting: 0,
  risk: 'none',
  build: '',
  heard: null,
  revoked: false,
})
