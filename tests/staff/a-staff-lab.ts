import 'fake-indexeddb/auto'
import { MessageChannel } from 'node:worker_threads'
import * as Comlink from 'comlink'
import { IDBKeyRange, IDBFactory as NewFactory } from 'fake-indexeddb'
import type { CoreWorker } from '#app/core.ts'
import { type Lab, type LabParts, openLab } from '#app/lab.ts'
import type { Live } from '#domain/live.ts'
import type { Browser, TestServer } from '#tests/support/server.ts'
import { createMasteryCore } from '#workers/mastery-core.ts'

/** A grown-up's browser: its storage, its cookies and its cable outlive its pages. */
export type StaffBrowser = Readonly<{
  /** Opens a page, as after a reload; the one before is closed first. */
  page(): Promise<Lab>
  browser: Browser
  /** Pulls the network cable, or plugs it in again. */
  wire: { cut: boolean }
  /** Everything the disk holds, as text. */
  disk(lab: Lab): Promise<string>
  /** The server pokes whoever listens. */
  poke(): void
}>

/** What a page of this browser stands on; once it is closed its timers, requests and complaints are heard no more. */
type Page = { isOpen: boolean }

/** A browser of its own at that server. */
export function aStaffBrowser(server: TestServer, browser: Browser = server.browser()): StaffBrowser {
  const factory = new NewFactory()
  const wire: { cut: boolean } = { cut: false }
  const listeners = new Set<() => void>()
  let last: { page: Page; lab: Lab } | null = null
  const partsOf = (page: Page): LabParts => ({
    build: 'test',
    now: () => server.clock.now,
    random: () => 0.5,
    uuid: () => crypto.randomUUID(),
    after: (ms, run) => {
      const timer = setTimeout(() => page.isOpen && run(), Math.min(ms, 60_000))
      timer.unref()
      return () => clearTimeout(timer)
    },
    fetch: async (path, init) => {
      if (!page.isOpen) return new Promise(() => {})
      if (wire.cut) throw new TypeError('no network')
      return browser.request(path, init)
    },
    openSource: () => {
      const own = new Set<() => void>()
      return {
        addEventListener: (type, heard) => {
          if (type !== 'rev') return
          listeners.add(heard)
          own.add(heard)
        },
        readyState: 1,
        close: () => own.forEach((heard) => void listeners.delete(heard)),
      }
    },
    startWorker: aWorker,
    indexedDb: { indexedDB: factory, IDBKeyRange },
    memoryDb: () => Promise.reject(new Error('not asked for')),
    canaries: null,
    storage: null,
    locks: null,
    serviceWorker: null,
    entryScript: '/test.js',
    secure: true,
    onReturn: () => () => {},
    reload: () => {},
    failed: (error) => {
      if (page.isOpen) throw error
    },
  })
  const close = () => {
    if (last === null) return
    last.page.isOpen = false
    last.lab.loop.stop()
    listeners.clear()
  }
  return {
    browser,
    wire,
    poke: () => listeners.forEach((heard) => void heard()),
    page: async () => {
      close()
      const page = { isOpen: true }
      const lab = await openLab(partsOf(page))
      last = { page, lab }
      await until(lab.place, ({ kind }) => kind !== 'starting')
      return lab
    },
    disk: async ({ db }) => {
      const tables = await Promise.all(db.tables.map((table) => table.toArray()))
      return tables.flat().map(asText).join('\n')
    },
  }
}

/** Every byte of a row that could be read as text. */
function asText(row: unknown): string {
  return JSON.stringify(row, (_, value: unknown) =>
    value instanceof ArrayBuffer || value instanceof Uint8Array
      ? Buffer.from(value as ArrayBuffer).toString('latin1')
      : value,
  )
}

function aWorker(): CoreWorker {
  const { port1, port2 } = new MessageChannel()
  Comlink.expose(createMasteryCore(), port2 as unknown as Comlink.Endpoint)
  port1.unref()
  port2.unref()
  return Object.assign(port1, { terminate: () => port1.close() }) as unknown as CoreWorker
}

/** Waits until a live answer is as wanted; fails with the last one seen. */
export function until<T>(live: Live<T>, wanted: (value: T) => boolean): Promise<T> {
  return new Promise((resolve, reject) => {
    let seen: T | undefined
    let stop = () => {}
    const patience = setTimeout(() => {
      stop()
      reject(new Error(`not so within 5 s; last: ${JSON.stringify(seen)}`))
    }, 5_000)
    const settle = (value: T) => {
      clearTimeout(patience)
      queueMicrotask(() => stop())
      resolve(value)
    }
    stop = live.subscribe((value) => {
      seen = value
      if (wanted(value)) settle(value)
    }, reject)
  })
}
