import { Dexie } from 'dexie'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { type Lab, type LabParts, openLab } from '#app/lab.ts'
import type { CanaryShelf } from '#db/canary.ts'
import { aShelf, aWorker, first, settle, type TestTime, testTime } from '#tests/support/device.ts'

/** A page of a tablet: once it is gone nothing of it runs, whatever it still had under way. */
export type SimPage = {
  readonly lab: Lab
  isOpen: boolean
  readonly locks: Locks
  isFull: boolean
  questions: Question[]
}
type Question = Parameters<typeof Dexie.on.storagemutated.unsubscribe>[0]
/** Live questions to the database: those of a page that is gone must not be asked for ever. */
const subscribers = (): Question[] => [...(Reflect.get(Dexie.on.storagemutated, 'subscribers') as Question[])]
type Locks = LabParts['locks'] & { freeAll(): void }

/** What outlives a tablet's pages: disk, cookies, clock. */
export type SimTablet = {
  readonly name: string
  readonly time: TestTime
  readonly pages: SimPage[]
  readonly failures: unknown[]
  cookies: Map<string, string>
  disk: IDBFactory
  shelf: CanaryShelf
  /** Sends a request as this tablet, through whatever the cable does to it. */
  cable(path: string, init: RequestInit): Promise<Response>
}

export type Given = Readonly<{ uuid(): string; random(): number }>

/** Opens a page; null when the browser would not come up with a place within its patience. */
export async function openPage(tablet: SimTablet, hall: Hall, { uuid, random }: Given): Promise<SimPage> {
  const page = { isOpen: true, isFull: false, locks: hall.page(), questions: [] } as unknown as {
    -readonly [K in keyof SimPage]: SimPage[K]
  }
  const { time } = tablet
  const alive = <T>(work: () => T): T => {
    if (!page.isOpen) throw new DOMException('The page is gone.', 'InvalidStateError')
    return work()
  }
  // A page that is gone can neither open the disk nor touch localStorage any more.
  const disk = tablet.disk
  const indexedDB = {
    open: (name: string, version?: number) => alive(() => disk.open(name, version)),
    deleteDatabase: (name: string) => alive(() => disk.deleteDatabase(name)),
    databases: () => disk.databases(),
    cmp: (a: unknown, b: unknown) => disk.cmp(a, b),
  } as unknown as IDBFactory
  const shelf = tablet.shelf
  const canaries: CanaryShelf = {
    getItem: (key) => shelf.getItem(key),
    setItem: (key, value) => page.isOpen && shelf.setItem(key, value),
    removeItem: (key) => page.isOpen && shelf.removeItem(key),
    key: (at) => shelf.key(at),
    get length() {
      return shelf.length
    },
  }
  const never = new Promise<never>(() => {})
  const before = new Set(subscribers())
  page.lab = await openLab({
    build: 'sim',
    now: time.now,
    random,
    uuid,
    after: (ms, run) => time.after(ms, () => page.isOpen && run()),
    fetch: async (path, init) => {
      if (!page.isOpen) return never
      const reply = await tablet
        .cable(path, init)
        .catch((error: unknown) => (page.isOpen ? Promise.reject(error) : never))
      return page.isOpen ? reply : never
    },
    openSource: () => ({ addEventListener: () => {}, readyState: 0, close: () => {} }),
    startWorker: aWorker,
    indexedDb: { indexedDB, IDBKeyRange },
    memoryDb: async () => ({ indexedDB: new IDBFactory(), IDBKeyRange }),
    canaries,
    storage: null,
    locks: page.locks,
    serviceWorker: null,
    entryScript: '',
    secure: true,
    onReturn: () => () => {},
    reload: () => {},
    // A round that finds the disk full says so, and is right.
    failed: (error) => void (page.isOpen && !page.isFull && tablet.failures.push(error)),
  })
  breakable(page)
  tablet.pages.push(page)
  await first(page.lab.place, (place) => place.kind !== 'starting')
  await settle()
  page.questions = subscribers().filter((one) => !before.has(one))
  return page
}

/** While `isFull`, the disk takes no entry. */
function breakable(page: SimPage): void {
  const { db } = page.lab
  const real = db.transaction.bind(db) as (...given: unknown[]) => Promise<unknown>
  const full = () =>
    Object.assign(new Error('aborted'), {
      inner: Object.assign(new Error('full'), { name: 'QuotaExceededError' }),
    })
  Object.assign(db, {
    transaction: (...given: unknown[]) =>
      page.isFull && given[0] === 'rw' && given[1] === db.log && given[2] === db.streams
        ? Promise.reject(full())
        : real(...given),
  })
}

/** The page is gone without a good-bye: what it had begun on disk may or may not have been written. */
export async function killPage(tablet: SimTablet, page: SimPage): Promise<void> {
  page.isOpen = false
  page.lab.loop.stop()
  page.lab.db.close()
  tablet.pages.splice(tablet.pages.indexOf(page), 1)
  page.locks.freeAll()
  for (const question of page.questions) Dexie.on.storagemutated.unsubscribe(question)
  await settle()
}

export const aSimTablet = (name: string, startAt: number): SimTablet => ({
  name,
  time: testTime(startAt),
  pages: [],
  failures: [],
  cookies: new Map(),
  disk: new IDBFactory(),
  shelf: aShelf(),
  cable: () => Promise.reject(new TypeError('no cable')),
})

/** The locks of one browser. */
export type Hall = Readonly<{ page(): Locks }>
type Asked = { owner: object; shared: boolean; begin(): void }

export function aHall(): Hall {
  const held = new Map<string, Asked[]>()
  const waiting = new Map<string, Asked[]>()
  const of = (map: Map<string, Asked[]>, name: string) => {
    const found = map.get(name) ?? []
    map.set(name, found)
    return found
  }
  const fits = (name: string, asked: Asked) => of(held, name).every((one) => one.shared && asked.shared)
  const next = (name: string) => {
    const queue = of(waiting, name)
    for (let [asked] = queue; asked !== undefined && fits(name, asked); [asked] = queue) {
      queue.shift()
      of(held, name).push(asked)
      asked.begin()
    }
  }
  const drop = (map: Map<string, Asked[]>, is: (asked: Asked) => boolean) => {
    for (const [name, list] of map)
      map.set(
        name,
        list.filter((asked) => !is(asked)),
      )
  }
  const page = (): Locks => {
    const owner = {}
    const request = (name: string, ...rest: unknown[]) => {
      const work = rest.at(-1) as (lock: object | null) => unknown
      const options = (rest.length > 1 ? rest[0] : {}) as LockOptions
      return new Promise((resolve, reject) => {
        const asked: Asked = {
          owner,
          shared: options.mode === 'shared',
          begin: () => {
            Promise.resolve()
              .then(() => work({}))
              .finally(() => {
                drop(held, (one) => one === asked)
                next(name)
              })
              .then(resolve, reject)
          },
        }
        const isFree = of(waiting, name).length === 0 && fits(name, asked)
        if (options.ifAvailable && !isFree) return void Promise.resolve(work(null)).then(resolve, reject)
        of(waiting, name).push(asked)
        next(name)
      })
    }
    const freeAll = () => {
      drop(held, (one) => one.owner === owner)
      drop(waiting, (one) => one.owner === owner)
      for (const name of [...waiting.keys()]) next(name)
    }
    return { request, freeAll } as unknown as Locks
  }
  return { page }
}
