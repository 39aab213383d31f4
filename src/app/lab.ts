import type { CanaryShelf } from '#db/canary.ts'
import { type IndexedDbParts, LabDatabase, type OpenParts, openDatabase } from '#db/database.ts'
import { parametersHere } from '#db/records.ts'
import { openStream, type Stream } from '#db/stream.ts'
import type { LearnerId, SchoolId } from '#domain/ids.ts'
import { type Ambient, ambient } from '#sync/ambient.ts'
import { type Api, connectApi, type Fetch } from '#sync/api.ts'
import type { Source } from '#sync/live.ts'
import type { Outcome, RoundParts } from '#sync/round.ts'
import { type SyncLoop, startSyncLoop } from '#sync/sync-loop.ts'
import type { After } from '#sync/timers.ts'
import { type Clock, startClock } from './clock.ts'
import type { Core, CoreWorker } from './core.ts'
import type { Desk } from './desk.ts'
import type { DeviceState } from './device-state.ts'
import { lateCore } from './late-core.ts'
import { type LessonLock, openLessonLock } from './lesson-lock.ts'
import { type Home, startDevice } from './start-device.ts'
import type { StorageParts } from './storage-health.ts'
import { startUpdates, type Updates } from './updates.ts'

/** Everything of the browser that the app touches, passed in: the page gives the real things, tests give theirs. */
export type LabParts = Readonly<{
  build: string
  /** The device's clock, epoch ms. */
  now(): number
  /** In [0, 1). */
  random(): number
  /** A new random UUID. */
  uuid(): string
  after: After
  fetch: Fetch
  openSource(path: string): Source
  startWorker(): CoreWorker
  /** Null = the browser's own IndexedDB. */
  indexedDb: IndexedDbParts | null
  /** IndexedDB in memory, loaded only where the browser refuses its own. */
  memoryDb(): Promise<IndexedDbParts>
  canaries: CanaryShelf | null
  storage: StorageParts | null
  locks: Pick<LockManager, 'request'> | null
  serviceWorker: Pick<ServiceWorkerContainer, 'register' | 'controller' | 'addEventListener'> | null
  entryScript: string
  /** Whether the browser gives storage at all: HTTPS or loopback. */
  secure: boolean
  /** Calls back when the page is shown again or the network returns; the returned function stops it. */
  onReturn(back: () => void): () => void
  reload(): void
  failed(error: unknown): void
}>

/** The device at work: what the app's verbs are given first. Screens pass it on and look at nothing inside. */
export type Lab = Readonly<{
  parts: LabParts
  db: LabDatabase
  api: Api
  clock: Clock
  stream: Stream
  loop: SyncLoop
  core: Core
  lesson: LessonLock
  updates: Updates
  /** What the device is; kept true by `start-device.ts`. */
  place: Ambient<DeviceState>
  /** What is in front of each child of this page: states, items and keys. Never drawn, never stored. */
  desks: Map<LearnerId, Desk>
  /** Whether the browser's IndexedDB was refused. */
  memoryOnly: boolean
  /** Wrong picture secrets in a row, by learner, in this page. */
  misses: Map<LearnerId, number>
  /** Calls back whenever a round of talking to the server is over. */
  onRound(tell: (outcome: Outcome) => void): void
}>

/** Opens the device. Resolves even while another page keeps the database: `place` is `starting` until it may be used. */
export async function openLab(parts: LabParts): Promise<Lab> {
  const lesson = openLessonLock(parts.locks)
  const place = ambient<DeviceState>(parts.secure ? { kind: 'starting' } : { kind: 'insecure' })
  const { db, memoryOnly, ready } = await openAnyDatabase(parts, lesson, place)
  const clock = startClock(parts.now, db)
  const api = connectApi(parts.fetch, parts.now)
  const home: Home = { school: null }
  const stream = openStream({
    db,
    uuid: parts.uuid,
    school: () => schoolOf(place.get()) ?? home.school,
    now: clock.now,
    offset: clock.offset,
    canaries: parts.canaries,
    pause: (ms) => new Promise((resolve) => void parts.after(ms, resolve)),
  })
  const heard = new Set<(outcome: Outcome) => void>()
  const round = () => roundOf({ parts, db, api, stream, clock }, place.get())
  const ended = (outcome: Outcome) => heard.forEach((tell) => void tell(outcome))
  const loop = startSyncLoop({ ...parts, round, ended })
  const lab: Lab = {
    parts,
    db,
    api,
    clock,
    stream,
    loop,
    core: lateCore({ ...parts, parameters: () => parametersHere(db) }),
    lesson,
    updates: startUpdates({ ...parts, container: parts.serviceWorker, lesson }),
    place,
    desks: new Map(),
    misses: new Map(),
    memoryOnly,
    onRound: (tell) => void heard.add(tell),
  }
  if (parts.secure) void ready.then(() => startDevice(lab, home)).catch(parts.failed)
  return lab
}

type Opened = Readonly<{ db: LabDatabase; memoryOnly: boolean; ready: Promise<void> }>

async function openAnyDatabase(
  parts: LabParts,
  lesson: LessonLock,
  place: Ambient<DeviceState>,
): Promise<Opened> {
  let tellBlocked = () => {}
  const blocked = new Promise<void>((resolve) => {
    tellBlocked = resolve
  })
  const how: OpenParts = {
    isBusy: lesson.isHeld,
    onSuperseded: parts.reload,
    onBlocked: () => {
      place.set({ kind: 'starting', blocked: true })
      tellBlocked()
    },
  }
  const db = new LabDatabase(parts.indexedDb ?? undefined)
  if (!parts.secure) return { db, memoryOnly: false, ready: Promise.resolve() }
  const opening = openDatabase(db, how)
  try {
    await Promise.race([opening, blocked])
    return { db, memoryOnly: false, ready: opening }
  } catch {
    const memory = new LabDatabase(await parts.memoryDb())
    return { db: memory, memoryOnly: true, ready: openDatabase(memory, how) }
  }
}

/** The school this device is in; null while it is not known. */
const schoolOf = (here: DeviceState): SchoolId | null =>
  here.kind === 'learner' || here.kind === 'staff' ? here.school.id : null

/** What a round needs, once the device knows its school. */
function roundOf(
  { parts, db, api, stream, clock }: Pick<Lab, 'parts' | 'db' | 'api' | 'stream' | 'clock'>,
  here: DeviceState,
): RoundParts | null {
  if (here.kind !== 'learner' && here.kind !== 'staff') return null
  const scope = here.kind === 'learner' ? 'lab' : null
  const { now, measured } = clock
  return { db, api, stream, now, measured, scope, school: here.school.id, canaries: parts.canaries }
}
