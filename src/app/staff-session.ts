import type { SchoolId } from '#domain/ids.ts'
import type { Live } from '#domain/live.ts'
import type { AcceptRequest, SchoolsReply } from '#protocol/enrol.ts'
import type { Told } from '#sync/staff-api.ts'
import type { Lab } from './lab.ts'
import { eraseAll, keepScopePage, keepSession, keptSession, readLock, writeLock } from './staff-cache.ts'
import { begin, comeIn, leave, refresh } from './staff-door.ts'
import { afterMiss, afterUnlock, initialsOf, isExpired, type Lock, OFFLINE_MS, waitMs } from './staff-lock.ts'
import { asPage } from './staff-mirror.ts'
import { roomOf } from './staff-parts.ts'
import { announce, closeRoom, type OpenStaff, openRoom, type StaffState, watchRoom } from './staff-room.ts'
import { unwrapLocalKey, wrapLocalKey } from './staff-seal.ts'

export type { Line } from '#sync/staff-feed.ts'
export type { OpenStaff, SchoolsReply, StaffState }

/** Who is at this device, and how the line to the server is. */
export function watchStaff(lab: Lab): Live<StaffState> {
  const room = roomOf(lab)
  void begin(room)
  return watchRoom(room, () => room.state)
}

/** The clock put right as far as is known, epoch ms: what the server's times are compared with. */
export const timeNow = (lab: Lab): number => roomOf(lab).parts.now()

/** The schools of this server, to sign in to. */
export async function schoolsHere(lab: Lab): Promise<SchoolsReply | 'offline' | 'server'> {
  const told = await roomOf(lab).parts.api.schools()
  if (told.kind === 'ok') return told.value
  return told.kind === 'offline' ? 'offline' : 'server'
}

/** Signs a grown-up in with the server. What another person, or the same under a forgotten PIN, kept here is erased. */
export async function staffSignIn(
  lab: Lab,
  school: SchoolId,
  login: string,
  password: string,
): Promise<'signed-in' | 'wrong' | 'offline' | 'child-device' | 'slow-down' | 'server'> {
  const room = roomOf(lab)
  const told = await room.parts.api.signIn(school, login.trim(), password)
  if (told.kind === 'ok') {
    await comeIn(room, told.value)
    return 'signed-in'
  }
  return refusalOf(told, ['wrong', 'child-device', 'slow-down'])
}

export type AcceptOutcome =
  | 'signed-in'
  | 'wrong-code'
  | 'weak-password'
  | 'incomplete'
  | 'login-taken'
  | 'child-device'
  | 'slow-down'
  | 'offline'
  | 'server'

/** Uses a set-up link or a one-time code up; `school` only for the first person of a new school. */
export async function acceptCode(
  lab: Lab,
  code: string,
  newPassword: string,
  login?: string,
  name?: string,
  school?: Readonly<{ name: string; timeZone: string }>,
): Promise<AcceptOutcome> {
  const room = roomOf(lab)
  const request: AcceptRequest = {
    code: code.trim(),
    password: newPassword,
    ...(login === undefined ? {} : { login: login.trim() }),
    ...(name === undefined ? {} : { name: name.trim() }),
    ...(school === undefined ? {} : { schoolName: school.name.trim(), timeZone: school.timeZone }),
  }
  const told = await room.parts.api.accept(request)
  if (told.kind === 'ok') {
    await comeIn(room, told.value)
    return 'signed-in'
  }
  return refusalOf(told, [
    'wrong-code',
    'weak-password',
    'incomplete',
    'login-taken',
    'child-device',
    'slow-down',
  ])
}

/** Wraps the local key under a PIN and seals what is known: from now on this device opens without the server. */
export async function setPin(lab: Lab, pin: string): Promise<void> {
  const room = roomOf(lab)
  const { key, csrf, state, parts } = room
  if (state.kind !== 'open' || key === null || csrf === null) return
  const now = parts.now()
  const signedInAt = state.opensUntil === null ? now : state.opensUntil - OFFLINE_MS
  const wrapped = await wrapLocalKey(key, pin)
  const lock: Lock = {
    key: wrapped,
    initials: initialsOf(state.person.name),
    signedInAt,
    seen: now,
    misses: 0,
    missedAt: 0,
  }
  await keepSession(parts.db, key, { person: state.person, school: state.school, csrf })
  for (const [scope, kept] of room.scopes) {
    const page = asPage(scope, kept.mirror, now)
    if (page) room.scopes.set(scope, { ...kept, rows: await keepScopePage(parts.db, key, page, kept, now) })
  }
  await writeLock(parts.db, lock)
  room.keeps = true
  if (room.state.kind === 'open')
    room.state = { ...room.state, needsPin: false, opensUntil: signedInAt + OFFLINE_MS }
  announce(room)
}

/** Opens a locked device with its PIN, with or without the server. A wrong PIN costs time, never data. */
export async function unlock(
  lab: Lab,
  pin: string,
): Promise<'unlocked' | 'wrong' | 'expired' | 'no-pin' | 'slow-down'> {
  const room = roomOf(lab)
  const { db, now } = room.parts
  const lock = await readLock(db)
  if (lock === null) return 'no-pin'
  if (waitMs(lock, now()) > 0) return 'slow-down'
  if (isExpired(lock, now())) return 'expired'
  // Counted before it is tried: closing the page does not win another try.
  await writeLock(db, afterMiss(lock, now()))
  const key = await unwrapLocalKey(lock.key, pin)
  if (key === null) return 'wrong'
  await writeLock(db, afterUnlock(lock, now()))
  const kept = await keptSession(db, key)
  if (kept === null) return 'no-pin'
  await openRoom(room, kept, { key, csrf: kept.csrf, opensUntil: lock.signedInAt + OFFLINE_MS })
  void refresh(room)
  return 'unlocked'
}

/** Closes the device until the PIN opens it. Does nothing where no PIN was chosen. */
export async function lock(lab: Lab): Promise<void> {
  const room = roomOf(lab)
  if (room.state.kind !== 'open' || !room.keeps) return
  closeRoom(room, { kind: 'locked', person: initialsOf(room.state.person.name) })
}

/** Ends the session and erases what was kept of it here; without a line the server hears of it later. */
export async function staffSignOut(lab: Lab): Promise<void> {
  const room = roomOf(lab)
  const { csrf, parts } = room
  closeRoom(room, { kind: 'signed-out' })
  await eraseAll(parts.db, csrf).catch(() => {})
  await leave(room)
}

/** The refusals a screen has words for; any other is the server's trouble. */
function refusalOf<const C extends string>(
  told: Told<object>,
  known: readonly C[],
): C | 'offline' | 'server' {
  if (told.kind === 'offline') return 'offline'
  if (told.kind !== 'refused') return 'server'
  return known.find((code) => code === told.refusal.error) ?? 'server'
}
