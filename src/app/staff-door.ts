import type { SessionReply } from '#protocol/enrol.ts'
import { eraseAll, keepSession, readLeaving, readLock, writeLock } from './staff-cache.ts'
import { initialsOf, OFFLINE_MS } from './staff-lock.ts'
import { closeRoom, openRoom, type Room } from './staff-room.ts'
import { newLocalKey } from './staff-seal.ts'

/** Finds out, once a page, whether the device is locked, whose session it holds, or nobody's. */
export async function begin(room: Room): Promise<void> {
  room.started.once ??= start(room)
  await room.started.once
}

async function start(room: Room): Promise<void> {
  const { db, api } = room.parts
  const lock = await readLock(db).catch(() => null)
  if (lock !== null) return closeRoom(room, { kind: 'locked', person: lock.initials })
  if (!(await leave(room))) return closeRoom(room, { kind: 'signed-out' })
  const told = await api.session()
  // Somebody may have signed in by hand meanwhile.
  if (room.state.kind !== 'starting') return
  if (told.kind === 'ok') await comeIn(room, told.value)
  else closeRoom(room, { kind: 'signed-out' })
}

/** Tells the server of a sign-out it has not heard yet; false while it still has not. */
export async function leave({ parts: { db, api } }: Room): Promise<boolean> {
  const csrf = await readLeaving(db).catch(() => null)
  if (csrf === null) return true
  const told = await api.signOut(csrf)
  if (told.kind === 'offline' || told.kind === 'server') return false
  await eraseAll(db, null)
  return true
}

/** After the server has let a person in: her own open room goes on, anybody else's is erased first. */
export async function comeIn(room: Room, session: SessionReply): Promise<void> {
  const { db, now, become } = room.parts
  room.started.once ??= Promise.resolve()
  // What is kept in clear of this device is named by initials too.
  const device = { ...session.device, name: initialsOf(session.person.name) }
  await become({ ...session, device }).catch(() => {})
  const isHers = room.state.kind === 'open' && room.state.person.id === session.person.id
  const lock = isHers && room.keeps ? await readLock(db) : null
  if (room.key !== null && lock !== null) {
    const signedInAt = now()
    await writeLock(db, { ...lock, signedInAt, seen: signedInAt })
    await keepSession(db, room.key, session)
    await openRoom(room, session, { key: room.key, csrf: session.csrf, opensUntil: signedInAt + OFFLINE_MS })
  } else {
    await eraseAll(db, null).catch(() => {})
    closeRoom(room, { kind: 'starting' })
    await openRoom(room, session, { key: await newLocalKey(), csrf: session.csrf, opensUntil: null })
  }
  room.parts.nudge()
}

/** Asks who the session is after an unlock: roles and classes may have changed. */
export async function refresh(room: Room): Promise<void> {
  const told = await room.parts.api.session()
  const { state, key } = room
  if (told.kind !== 'ok' || state.kind !== 'open' || key === null) return
  if (told.value.person.id !== state.person.id) return
  const isSame = JSON.stringify(told.value.person) === JSON.stringify(state.person)
  room.csrf = told.value.csrf
  await keepSession(room.parts.db, key, told.value).catch(() => {})
  if (!isSame) await openRoom(room, told.value, { key, csrf: told.value.csrf, opensUntil: state.opensUntil })
  room.parts.nudge()
}
