import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Hono } from 'hono'
import type { RawEntry } from '#domain/entry.ts'
import type { SchoolId } from '#domain/ids.ts'
import type { School } from '#domain/roster.ts'
import { createServerApp } from '#server/app.ts'
import { issueCode } from '#server/codes.ts'
import { mend } from '#server/mend.ts'
import type { Random } from '#server/random.ts'
import { newLearnerDevice } from '#server/routes/enrol.ts'
import { type EntryRow, toEntry } from '#server/store/rows.ts'
import { type Connection, connect } from '#server/store/sqlite/connection.ts'
import { sqliteStoreOn } from '#server/store/sqlite/sqlite-store.ts'
import type { Store } from '#server/store/store.ts'
import { aSchool } from '#tests/support/server.ts'

/** `<school> <stream> <seq>`: what names an entry everywhere. */
export const keyOf = (school: string, stream: string, seq: number): string => `${school} ${stream} ${seq}`

/** The real server over SQLite, with a look at its tables, and the disasters a server has. */
export type SimServer = {
  readonly clock: { now: number }
  readonly schools: readonly School[]
  readonly store: Store
  readonly level: 'hub' | 'final'
  /** Answers 503 to everything. */
  down: boolean
  request(path: string, init: RequestInit): Promise<Response>
  /** The revision an entry was stored at, null when it was not: the tables say so, not the store's verbs. */
  revOf(school: string, stream: string, seq: number): number | null
  /** Everything stored of a school, by stream and number, and whether each is set aside. */
  entries(school: string): readonly Readonly<{ entry: RawEntry; aside: string | null }>[]
  code(school: School, name: string): Promise<string>
  /** The process ends and begins again on its database. */
  restart(level: 'hub' | 'final'): Promise<void>
  backup(): void
  /** The last backup in the place of the database, in a new life; false when there is none. */
  restore(): Promise<boolean>
  idle(): Promise<void>
  end(): Promise<void>
}

export async function aSimServer(seed: number, chance: () => number): Promise<SimServer> {
  const random: Random = (bytes) => Uint8Array.from({ length: bytes }, () => Math.floor(chance() * 256))
  const clock = { now: Date.UTC(2026, 8, 7, 9) }
  const files: string[] = []
  // A power cut is not among these disasters: nothing waits for a disk.
  const opened = (path: string): Connection => {
    const connection = connect(path)
    connection.run('pragma synchronous = off')
    return connection
  }
  let db = opened(':memory:')
  let store = sqliteStoreOn(db)
  const schools = [await aSchool(store, 'LIN'), await aSchool(store, 'OAK')]
  const newApp = (level: 'hub' | 'final') =>
    createServerApp({
      clock: () => clock.now,
      random,
      log: () => {},
      secure: false,
      build: 'sim',
      level,
      store,
    })
  let running = newApp('final')
  const file = () => {
    const path = join(tmpdir(), `carrel-faults-${process.pid}-${seed}-${files.length}.db`)
    files.push(path)
    return path
  }
  let saved: string | null = null
  const rows = (school: string) =>
    db.all<EntryRow & { aside: string | null }>(
      'select * from entries where school = ? order by stream, seq',
      school,
    )

  const server = {
    clock,
    schools,
    down: false,
    level: 'final' as 'hub' | 'final',
    get store() {
      return store
    },
    request: async (path: string, init: RequestInit) =>
      server.down
        ? Response.json({ error: 'server', message: 'x', next: 'y' }, { status: 503 })
        : (running.app as Hono).request(path, init),
    revOf: (school: string, stream: string, seq: number) =>
      db.one<{ rev: number }>(
        'select rev from entries where school = ? and stream = ? and seq = ?',
        school,
        stream,
        seq,
      )?.rev ?? null,
    entries: (school: string) => rows(school).map((row) => ({ entry: toEntry(row), aside: row.aside })),
    code: async (school: School, name: string) => {
      const device = newLearnerDevice(name, name, [])
      await store.putDevice(school.id as SchoolId, device, null)
      const purpose = { kind: 'enrol', device: device.id } as const
      return (await issueCode(store, school, purpose, { random, now: clock.now, lifeMs: 600_000 })).code
    },
    restart: async (level: 'hub' | 'final') => {
      await running.idle()
      server.level = level
      running = newApp(level)
      await mend(store, () => {}, clock.now, new AbortController().signal)
    },
    backup: () => {
      saved = file()
      db.run('vacuum into ?', saved)
    },
    restore: async () => {
      if (saved === null) return false
      await running.idle()
      const source = opened(saved)
      const path = file()
      source.run('vacuum into ?', path)
      source.close()
      await store.close()
      db = opened(path)
      store = sqliteStoreOn(db)
      await store.renewEpoch()
      await server.restart(server.level)
      return true
    },
    idle: () => running.idle(),
    end: async () => {
      await running.idle()
      await store.close()
      for (const path of files) for (const tail of ['', '-wal', '-shm']) rmSync(path + tail, { force: true })
    },
  }
  return server
}
