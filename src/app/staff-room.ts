import type { LabDatabase } from '#db/database.ts'
import { entryOfRow } from '#db/log.ts'
import type { Appended, Draft } from '#db/stream.ts'
import type { RawEntry } from '#domain/entry.ts'
import type { Live } from '#domain/live.ts'
import type { Person, School } from '#domain/roster.ts'
import type { SessionReply } from '#protocol/enrol.ts'
import type { PullReply, Scope } from '#protocol/pull.ts'
import type { StaffApi, Told } from '#sync/staff-api.ts'
import { type Feed, type Line, type Listen, startFeed } from '#sync/staff-feed.ts'
import type { After } from '#sync/timers.ts'
import { type KeptScope, keepScopePage, keptScopes } from './staff-cache.ts'
import { EMPTY_MIRROR, type Mirror, pageOf, withPage } from './staff-mirror.ts'

/** What the staff side is built on; everything that touches the world is passed in. */
export type RoomParts = Readonly<{
  db: LabDatabase
  api: StaffApi
  /** The device's clock put right as far as is known, epoch ms. */
  now(): number
  /** In [0, 1). */
  random(): number
  after: After
  listen: Listen
  append(draft: Draft): Promise<Appended>
  /** Notes which device this browser is by now. */
  become(session: SessionReply): Promise<void>
  /** The server's clock as a reply told it, epoch ms. */
  serverSaid(now: number): void
  /** Something was written: send it when there is a line. */
  nudge(): void
}>

/** A grown-up at an unlocked device. */
export type OpenStaff = Readonly<{
  kind: 'open'
  person: Person
  school: School
  /** The server has answered and nothing has failed since. */
  online: boolean
  line: Line
  /** No PIN was chosen: nothing is kept on this device beyond this page. */
  needsPin: boolean
  /** When the device stops opening without the server, epoch ms; null without a PIN. */
  opensUntil: number | null
}>
export type StaffState =
  | Readonly<{ kind: 'starting' }>
  | Readonly<{ kind: 'signed-out' }>
  /** `person`: initials, all that is kept in clear. */
  | Readonly<{ kind: 'locked'; person: string }>
  | OpenStaff

/** The staff side of one page: what is unlocked lives here, in memory, and goes when the page does. */
export type Room = {
  readonly parts: RoomParts
  state: StaffState
  key: CryptoKey | null
  csrf: string | null
  /** Whether a PIN wraps the key: only then is anything kept at rest. */
  keeps: boolean
  scopes: Map<Scope, KeptScope>
  /** Entries this device wrote of late, sent or not. */
  own: RawEntry[]
  feed: Feed | null
  readonly hearers: Set<() => void>
  readonly started: { once: Promise<void> | null }
}

/** How far back this device's own entries are shown beside what the server tells, ms. */
const OWN_MS = 24 * 60 * 60_000

export const newRoom = (parts: RoomParts): Room => ({
  parts,
  state: { kind: 'starting' },
  key: null,
  csrf: null,
  keeps: false,
  scopes: new Map(),
  own: [],
  feed: null,
  hearers: new Set(),
  started: { once: null },
})

/** Tells every screen that something of the room changed. */
export function announce(room: Room): void {
  for (const hear of room.hearers) hear()
}

/** A live question to the room, asked again at each change. */
export const watchRoom = <T>(room: Room, ask: () => T): Live<T> => ({
  subscribe(next, fail) {
    const hear = () => {
      try {
        next(ask())
      } catch (error) {
        fail(error)
      }
    }
    room.hearers.add(hear)
    hear()
    return () => room.hearers.delete(hear)
  },
})

/** Which scopes a person's screens are made of; the same rule as the server's. */
const scopesOf = ({ role, classes }: Person): readonly Scope[] =>
  role === 'admin' || (role === 'monitor' && classes.length === 0)
    ? ['school']
    : classes.map((id): Scope => `class:${id}`)

export const mirrorsOf = (room: Room): Mirror[] => [...room.scopes.values()].map(({ mirror }) => mirror)

type Opening = Readonly<{ key: CryptoKey; csrf: string; opensUntil: number | null }>

/** Opens the room for a person: what is kept first, the server's news as they come. */
export async function openRoom(
  room: Room,
  { person, school }: Pick<SessionReply, 'person' | 'school'>,
  { key, csrf, opensUntil }: Opening,
): Promise<void> {
  room.feed?.stop()
  const { db, now } = room.parts
  const keeps = opensUntil !== null
  Object.assign(room, { key, csrf, keeps })
  if (keeps) room.scopes = await keptScopes(db, key).catch(() => new Map())
  const mine = scopesOf(person)
  for (const scope of [...room.scopes.keys()]) if (!mine.includes(scope)) room.scopes.delete(scope)
  const rows = await db.log.toArray().catch(() => [])
  room.own = rows.map(entryOfRow).filter((entry) => now() - entry.time < OWN_MS)
  const heard = mirrorsOf(room).reduce<number | null>((last, one) => laterOf(last, one.heard), null)
  const line: Line = { state: 'starting', heard }
  room.state = { kind: 'open', person, school, online: false, line, needsPin: !keeps, opensUntil }
  announce(room)
  room.feed = startFeed({
    ...room.parts,
    school: school.id,
    scopes: mine,
    heard,
    cursorOf: (scope) => room.scopes.get(scope)?.mirror.cursor ?? null,
    keep: (scope, reply) => keepReply(room, scope, reply),
    told: (next) => tellLine(room, next),
  })
}

const laterOf = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : Math.max(a, b)

/** Forgets what is unlocked; what is sealed stays. */
export function closeRoom(room: Room, state: StaffState): void {
  room.feed?.stop()
  Object.assign(room, { key: null, csrf: null, keeps: false, scopes: new Map(), own: [], feed: null, state })
  announce(room)
}

async function keepReply(room: Room, scope: Scope, reply: PullReply): Promise<void> {
  room.parts.serverSaid(reply.now)
  const page = pageOf(scope, reply)
  const before = room.scopes.get(scope) ?? { mirror: EMPTY_MIRROR, rows: [] }
  const isNews = page.reset || page.changes.length > 0 || before.mirror.cursor === null
  const after: KeptScope = { mirror: withPage(before.mirror, page), rows: before.rows }
  room.scopes.set(scope, after)
  if (!isNews) return
  announce(room)
  if (!room.keeps || room.key === null) return
  // A full disk costs the copy for offline, not the board.
  const rows = await keepScopePage(room.parts.db, room.key, page, after, reply.now).catch(() => before.rows)
  room.scopes.set(scope, { ...after, rows })
}

function tellLine(room: Room, line: Line): void {
  if (room.state.kind !== 'open') return
  room.state = { ...room.state, line, online: line.state === 'online' }
  announce(room)
}

/** Writes what a grown-up did to this device's own log; it shows at once and is sent when there is a line. */
export async function record(room: Room, draft: Omit<Draft, 'by'>): Promise<boolean> {
  if (room.state.kind !== 'open') return false
  const appended = await room.parts.append({ ...draft, by: room.state.person.id })
  room.own = [...room.own, appended.entry]
  announce(room)
  room.parts.nudge()
  return true
}

/** Why the server did not do what staff asked for. */
export type Denied = 'offline' | 'not-allowed' | 'signed-out' | 'server'

/** Asks the server for a change in the name of who is signed in, and looks at its news afterwards. */
export async function askServer<T extends object>(
  room: Room,
  ask: (api: StaffApi, school: School['id'], csrf: string) => Promise<Told<T>>,
): Promise<T | Denied> {
  if (room.state.kind !== 'open' || room.csrf === null) return 'signed-out'
  const told = await ask(room.parts.api, room.state.school.id, room.csrf)
  if (told.kind === 'ok') {
    room.feed?.nudge()
    return told.value
  }
  if (told.kind !== 'refused') return told.kind
  if (told.status === 401) return 'signed-out'
  return told.status === 403 ? 'not-allowed' : 'server'
}

/** A question to the server, asked at each subscription and again when the line is back; `read` makes of the answer what a screen shows. */
export const watchAnswer = <T extends object, Shown>(
  room: Room,
  ask: (api: StaffApi, school: School['id']) => Promise<Told<T>>,
  read: (answer: T) => Shown,
): Live<Shown | Denied> => ({
  subscribe(next) {
    let stopped = false
    let failed = false
    const askNow = async () => {
      failed = false
      const answer = await askServer(room, ask)
      failed = answer === 'offline' || answer === 'server'
      if (!stopped) next(typeof answer === 'string' ? answer : read(answer))
    }
    void askNow()
    const stop = watchRoom(room, () => room.state).subscribe(
      (state) => {
        if (failed && state.kind === 'open' && state.online) void askNow()
      },
      () => {},
    )
    return () => {
      stopped = true
      stop()
    }
  },
})
