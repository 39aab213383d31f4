import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { Device } from '#domain/device.ts'
import type { DeviceId, SchoolId } from '#domain/ids.ts'
import type { Person, School } from '#domain/roster.ts'
import type { SessionReply } from '#protocol/enrol.ts'
import type { AppParts } from './parts.ts'
import { randomId, randomToken } from './random.ts'
import type { Staff, Viewer } from './viewer.ts'
import { formerlyOf } from './writers.ts'

/** How long a staff session lasts, ms. */
const SESSION_MS = 12 * 3_600_000
/** As long as a browser keeps a cookie at most, s; a device is enrolled until it is revoked. */
const DEVICE_COOKIE_S = 400 * 24 * 3600

/** Over TLS the prefix makes browsers refuse such a cookie from a neighbour's name, or from plain HTTP. */
const namesOf = (secure: boolean) =>
  secure
    ? ({ device: '__Host-carrel_device', session: '__Host-carrel_session' } as const)
    : ({ device: 'carrel_device', session: 'carrel_session' } as const)

const hashOf = (token: string) => createHash('sha256').update(`carrel-token:${token}`).digest('hex')

type Found = Readonly<{ school: School; device: Device }>

/** Who a request comes from, and what its browser is told to remember. */
export type Auth = ReturnType<typeof createAuth>

/** Device tokens and sessions: random, in HttpOnly cookies, stored as hashes only. */
export function createAuth({ store, clock, random, secure, build }: AppParts) {
  const names = namesOf(secure)
  const cookie = cookieSetter(secure)

  /** The device this browser was enrolled as last, at whatever school, revoked or not. */
  const lastDevice = async (c: Context): Promise<Found | null> => {
    const named = parseCookie(getCookie(c, names.device))
    const device = named && (await store.deviceByToken(named.school, hashOf(named.token)))
    const school = device && (await store.school(named.school))
    return device && school ? { school, device } : null
  }

  /** The enrolled device this browser is; null when it is none or was revoked. */
  const deviceOf = async (c: Context): Promise<Found | null> => {
    const found = await lastDevice(c)
    return found?.device.revoked ? null : found
  }

  const staffOf = async (c: Context, { school, device }: Found): Promise<Staff | null> => {
    const named = parseCookie(getCookie(c, names.session))
    if (named?.school !== school.id || device.use !== 'staff') return null
    const hash = hashOf(named.token)
    const session = await store.session(school.id, hash, clock())
    if (session?.device !== device.id) return null
    const account = await store.account(school.id, session.person)
    if (!account || account.disabled) return null
    return { kind: 'staff', school, device, person: account.person, csrf: session.csrf, session: hash }
  }

  const viewerOf = async (c: Context): Promise<Viewer | null> => {
    const found = await deviceOf(c)
    if (!found) return null
    return found.device.use === 'learner' ? { kind: 'learner-device', ...found } : staffOf(c, found)
  }

  /** Gives a device its token; whatever this browser was before, it is this device now. */
  const enrol = async (c: Context, school: SchoolId, device: Device): Promise<void> => {
    const token = randomToken(random)
    await store.putDevice(school, device, hashOf(token))
    cookie(c, names.device, `${school}.${token}`, DEVICE_COOKIE_S)
  }

  /** Lets the cookie of an enrolled device live on from now: a tablet in use is not forgotten at the end of a year. */
  const renew = (c: Context): void => {
    const token = getCookie(c, names.device)
    if (token) cookie(c, names.device, token, DEVICE_COOKIE_S)
  }

  /** The staff device this browser already is, or becomes now. */
  const staffDevice = async (c: Context, school: School, person: Person): Promise<Device> => {
    const found = await deviceOf(c)
    if (found?.school.id === school.id && found.device.use === 'staff') return found.device
    const last = await lastDevice(c)
    const formerly = last ? { formerly: formerlyOf(last.device) } : {}
    const device = {
      ...newStaffDevice(person.name, clock()),
      id: randomId(random) as DeviceId,
      build,
      ...formerly,
    }
    await enrol(c, school.id, device)
    return device
  }

  /** Opens a session and answers what the browser is told of it. */
  const signIn = async (c: Context, school: School, person: Person): Promise<SessionReply> => {
    await signOut(c)
    const device = await staffDevice(c, school, person)
    const token = randomToken(random)
    const csrf = randomToken(random)
    const now = clock()
    const session = { person: person.id, device: device.id, csrf, expires: now + SESSION_MS }
    await store.putSession(school.id, hashOf(token), session)
    cookie(c, names.session, `${school.id}.${token}`, SESSION_MS / 1000)
    return { school, person, device, csrf, now }
  }

  /** Ends this browser's session, if it has one. */
  const signOut = async (c: Context): Promise<void> => {
    const named = parseCookie(getCookie(c, names.session))
    if (!named) return
    await store.endSession(named.school, hashOf(named.token))
    cookie(c, names.session, '', 0)
  }

  return { lastDevice, deviceOf, viewerOf, enrol, renew, signIn, signOut }
}

/** Tells a browser to keep a cookie for so long, s, out of reach of scripts and of other sites. */
const cookieSetter = (secure: boolean) => (c: Context, name: string, value: string, maxAge: number) =>
  setCookie(c, name, value, { httpOnly: true, sameSite: 'Strict', path: '/', secure, maxAge })

/** A grown-up's own device; `now` in epoch ms. */
const newStaffDevice = (name: string, now: number): Omit<Device, 'id' | 'build'> => ({
  name,
  use: 'staff',
  classes: [],
  waiting: 0,
  risk: 'none',
  heard: now,
  revoked: false,
})

/** `<school>.<token>`. */
function parseCookie(text: string | undefined): Readonly<{ school: SchoolId; token: string }> | null {
  const match = /^([\w-]{1,64})\.([\w-]{20,100})$/.exec(text ?? '')
  return match?.[1] && match[2] ? { school: match[1] as SchoolId, token: match[2] } : null
}
