import { expose } from 'comlink'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { enrolDevice } from '#app/device-state.ts'
import { type Lab, type LabParts, openLab } from '#app/lab.ts'
import { type Answer, answerItem, type Feedback, nextItem, openItem, type Shown } from '#app/practice.ts'
import type { CanaryShelf } from '#db/canary.ts'
import type { IndexedDbParts } from '#db/database.ts'
import type { ClassId, LearnerId } from '#domain/ids.ts'
import { choicesOf, formatOf } from '#domain/items/score.ts'
import type { Live } from '#domain/live.ts'
import { issueCode } from '#server/codes.ts'
import { randomId, systemRandom } from '#server/random.ts'
import { newLearnerDevice } from '#server/routes/enrol.ts'
import type { Browser, TestServer } from '#tests/support/server.ts'
import { createMasteryCore } from '#workers/mastery-core.ts'

// Loaded by the loop when it first sends: here beforehand, so that no test waits for a file.
import '#sync/errands.ts'

/** Time of a test: timers run when it is moved on, never by themselves. */
export type TestTime = Readonly<{
  now(): number
  after(ms: number, run: () => void): () => void
  /** Moves on by `ms`, running what falls due in its order and letting the world settle in between. */
  pass(ms: number): Promise<void>
  /** Sets the clock as a person or a dead battery does; timers stay as they are. */
  set(now: number): void
}>

export function testTime(start: number): TestTime {
  let clock = start
  let passed = 0
  let due: { at: number; run: () => void }[] = []
  return {
    now: () => clock,
    after(ms, run) {
      const timer = { at: passed + ms, run }
      due.push(timer)
      return () => {
        due = due.filter((one) => one !== timer)
      }
    },
    async pass(ms) {
      const end = passed + ms
      for (;;) {
        await settle()
        const [next] = due.filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at)
        if (!next) break
        due = due.filter((one) => one !== next)
        clock += Math.max(0, next.at - passed)
        passed = Math.max(passed, next.at)
        next.run()
      }
      clock += end - passed
      passed = end
    },
    set: (now) => {
      clock = now
    },
  }
}

/** Lets what is under way come to rest: the in-memory IndexedDB answers over several turns of the event loop. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve))
}

/** A localStorage of its own. */
export function aShelf(): CanaryShelf {
  const kept = new Map<string, string>()
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    key: (at) => [...kept.keys()][at] ?? null,
    get length() {
      return kept.size
    },
  }
}

/** The real core behind a real Comlink; `die` leaves it silent, as a crashed worker is. */
export function aWorker(): ReturnType<LabParts['startWorker']> & { die(): void } {
  const { port1, port2 } = new MessageChannel()
  expose(createMasteryCore(), port1)
  const die = () => port1.close()
  return Object.assign(port2, { terminate: die, die }) as unknown as ReturnType<LabParts['startWorker']> & {
    die(): void
  }
}

/** Locks of one browser: a page that is gone has given its own back, so each opening has fresh ones. */
function ownLocks(): Pick<LockManager, 'request'> {
  const own = crypto.randomUUID()
  const request = (name: string, ...rest: unknown[]) =>
    Reflect.apply(navigator.locks.request, navigator.locks, [`${own} ${name}`, ...rest])
  return { request } as Pick<LockManager, 'request'>
}

/** What of a tablet outlives its page: storage, cookies and the cable. */
export type TestDevice = {
  lab: Lab
  readonly time: TestTime
  readonly browser: Browser
  readonly indexedDb: IndexedDbParts
  readonly canaries: CanaryShelf
  readonly workers: ReturnType<typeof aWorker>[]
  readonly failures: unknown[]
  /** Requests that reached the cable, newest last. */
  readonly requests: { path: string; bytes: number }[]
  /** What the cable does with a request; null = nothing special. */
  fault: ((path: string, send: () => Promise<Response>, init: RequestInit) => Promise<Response>) | null
  /** The page is gone without a good-bye; a new one opens on the same storage. */
  restart(): Promise<void>
  close(): void
}

type Given = Partial<LabParts> & Readonly<{ startAt?: number }>

/** A tablet before a server, not yet enrolled. */
export async function aDevice(server: TestServer, given: Given = {}): Promise<TestDevice> {
  const time = testTime(given.startAt ?? server.clock.now)
  const browser = server.browser()
  const indexedDb = given.indexedDb ?? { indexedDB: new IDBFactory(), IDBKeyRange }
  const canaries = aShelf()
  // What a page that is gone still had under way fails unheard, as in a browser.
  let page = { isOpen: true }
  const partsFor = (device: Omit<TestDevice, 'lab' | 'restart' | 'close'>, own = page): LabParts => ({
    build: 'test',
    now: time.now,
    random: () => 0.5,
    uuid: () => crypto.randomUUID(),
    after: time.after,
    fetch: (path, init) => {
      const body = init.body
      const bytes = typeof body === 'string' ? body.length : body instanceof ArrayBuffer ? body.byteLength : 0
      device.requests.push({ path, bytes })
      const send = () => browser.request(path, init)
      return device.fault === null ? send() : device.fault(path, send, init)
    },
    openSource: () => ({ addEventListener: () => {}, readyState: 0, close: () => {} }),
    startWorker: () => {
      const worker = aWorker()
      device.workers.push(worker)
      return worker
    },
    memoryDb: async () => ({ indexedDB: new IDBFactory(), IDBKeyRange }),
    storage: null,
    locks: ownLocks(),
    serviceWorker: null,
    entryScript: '',
    secure: true,
    onReturn: () => () => {},
    reload: () => {},
    failed: (error) => void (own.isOpen && device.failures.push(error)),
    ...given,
    indexedDb,
    canaries,
  })
  const device = { time, browser, indexedDb, canaries, workers: [], failures: [], requests: [], fault: null }
  const whole = device as unknown as TestDevice
  const open = async () => {
    page = { isOpen: true }
    whole.lab = await openLab(partsFor(whole))
    await first(whole.lab.place, (place) => place.kind !== 'starting')
  }
  const close = () => {
    page.isOpen = false
    whole.lab.loop.stop()
    whole.lab.db.close()
    for (const worker of whole.workers) worker.terminate()
  }
  whole.close = close
  whole.restart = async () => {
    close()
    await settle()
    await open()
  }
  await open()
  return whole
}

/** An enrolled tablet that has pulled its lab. */
export async function anEnrolledDevice(server: TestServer, given: Given = {}): Promise<TestDevice> {
  const device = await aDevice(server, given)
  if ((await enrolDevice(device.lab, await aCode(server))) !== 'enrolled') throw new Error('not enrolled')
  await first(device.lab.place, (place) => place.kind === 'learner')
  await device.lab.loop.run('prove')
  return device
}

/** A one-time code for a new tablet of every class. */
export async function aCode(server: TestServer, classes: readonly ClassId[] = []): Promise<string> {
  const { store, school, clock } = server
  const device = newLearnerDevice(randomId(systemRandom), 'Tablet 7', classes)
  await store.putDevice(school.id, device, null)
  const moment = { random: systemRandom, now: clock.now, lifeMs: 60_000 }
  return (await issueCode(store, school, { kind: 'enrol', device: device.id }, moment)).code
}

/** The first answer of a live question that is so. */
export const first = <T>(live: Live<T>, is: (value: T) => boolean = () => true): Promise<T> =>
  new Promise((resolve, reject) => {
    let stop = () => {}
    let found = false
    stop = live.subscribe((value) => {
      if (!is(value)) return
      found = true
      resolve(value)
      stop()
    }, reject)
    if (found) stop()
  })

/** Answers what is on the desk: the right answer, or one that is surely not. */
export function answerOf(lab: Lab, learner: LearnerId, shown: Shown, right = true): Answer {
  const key = lab.desks.get(learner)?.item?.made.key
  if (!key) throw new Error('nothing on the desk')
  const { question } = shown.item
  return {
    shown,
    response: right
      ? key.answer
      : (key.wrong.find(({ response }) => response !== key.answer)?.response ?? '999'),
    format: formatOf(question),
    choices: choicesOf(question),
    hints: [],
    msToFirstTouch: 1500,
    msToAnswer: 6000,
    promptMs: 2000,
    supports: [],
  }
}

/** Answers `count` items rightly, one after the other; answers what was told of each. */
export async function practise(device: TestDevice, learner: LearnerId, count: number): Promise<Feedback[]> {
  const told: Feedback[] = []
  let shown = await openItem(device.lab, learner, null)
  for (let n = 0; n < count; n++) {
    await device.time.pass(8000)
    const feedback = await answerItem(device.lab, answerOf(device.lab, learner, shown))
    if (typeof feedback === 'string') throw new Error(feedback)
    told.push(feedback)
    shown = await nextItem(device.lab, learner, null)
  }
  return told
}
