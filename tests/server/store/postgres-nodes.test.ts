import { once } from 'node:events'
import { createServer } from 'node:net'
import { Client } from 'pg'
import { afterAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import type { StreamId } from '#domain/ids.ts'
import { restore } from '#server/commands/restore.ts'
import { openPostgresStore } from '#server/store/postgres/postgres-store.ts'
import type { Store } from '#server/store/store.ts'
import { UnusableDatabase } from '#server/store/unusable.ts'
import { aRun, aSchool, EVERYTHING, MIA, NOW, SCHOOL, STREAM, TABLET } from '#tests/contracts/built.ts'
import { pullAll } from '#tests/contracts/pulled.ts'
import { ask, NO_POSTGRES, startPostgres } from '#tests/support/postgres.ts'

const CUT_WHO_WAITS = `select pg_terminate_backend(pid) from pg_stat_activity
  where datname = current_database() and pid <> pg_backend_pid() and wait_event_type = 'Lock'`

const postgres = await startPostgres()
afterAll(() => postgres?.stop())

describe.skipIf(postgres === null)(postgres ? 'PostgreSQL nodes' : NO_POSTGRES, () => {
  let url: string
  beforeEach(async () => {
    url = (await postgres?.another()) ?? ''
  })
  const opened = async (at = url): Promise<Store> => {
    const store = await openPostgresStore(at)
    onTestFinished(() => store.close())
    return store
  }

  test('nodes that start together on an empty database all come up, as one', async () => {
    const nodes = await Promise.all(Array.from({ length: 6 }, () => opened()))
    const epochs = await Promise.all(nodes.map((node) => node.epoch()))
    expect(new Set(epochs).size).toBe(1)
    expect(await ask(url, 'select number from migrations order by number')).toEqual([
      { number: 1 },
      { number: 2 },
      { number: 3 },
    ])
  })

  test('a database from a newer Carrel is refused', async () => {
    await opened()
    await ask(url, `insert into migrations (number, name, at) values (99, '0099-flying-desks.sql', now())`)
    await expect(openPostgresStore(url)).rejects.toThrow(/version 99/)
  })

  test('a migration that fails leaves nothing of itself', async () => {
    // Somebody else's table is in the way of the first step.
    await ask(url, 'create table codes (theirs text)')
    await expect(openPostgresStore(url)).rejects.toThrow()
    const tables = await ask(
      url,
      `select table_name from information_schema.tables where table_schema = 'public'`,
    )
    expect(tables).not.toContainEqual({ table_name: 'entries' })
    expect(await ask(url, 'select * from codes')).toEqual([])
  })

  test.each([
    ['nobody there', 'postgres://carrel:s3cret@127.0.0.1:1/carrel'],
    ['no such host', 'postgres://carrel:s3cret@carrel.invalid/carrel'],
  ])('a database that cannot be reached (%s) is refused without telling the password', async (_name, at) => {
    const error = await openPostgresStore(at).catch((refusal: unknown) => refusal)
    expect(error).toBeInstanceOf(UnusableDatabase)
    expect((error as UnusableDatabase).message).toContain('cannot be reached')
    expect(`${error as string} ${(error as UnusableDatabase).next}`).not.toContain('s3cret')
  })

  test('a host that takes the call and never answers is given up on', async () => {
    const deaf = createServer(() => undefined).listen(0, '127.0.0.1')
    onTestFinished(() => void deaf.close())
    await once(deaf, 'listening')
    const { port } = deaf.address() as { port: number }
    await expect(openPostgresStore(`postgres://carrel@127.0.0.1:${port}/x`)).rejects.toBeInstanceOf(
      UnusableDatabase,
    )
  })

  test('a database that asks to try again is tried again', async () => {
    // At this level PostgreSQL, like distributed databases, refuses whoever comes second with 40001.
    const strict = `${url}?options=-c%20default_transaction_isolation%3Dserializable`
    const nodes = await Promise.all([opened(strict), opened(strict)])
    await (nodes[0] as Store).putSchool(aSchool(), null)
    const pushes = nodes.flatMap((store, n) =>
      Array.from({ length: 4 }, async (_, i) => {
        const stream = `stream-${n}-${i}` as StreamId
        for (let from = 1; from < 16; from += 5)
          await store.keepEntries(SCHOOL, TABLET, aRun(from, from + 4, { stream }), NOW)
      }),
    )
    await Promise.all(pushes)
    expect(await pullAll(nodes[0] as Store, SCHOOL, 20, EVERYTHING)).toHaveLength(2 * 4 * 15)
  })

  test('a push cut off by the database is refused whole, and the same node takes it again', async () => {
    const store = await opened()
    await store.putSchool(aSchool(), null)
    // Another writer holds the school's counter, so the push waits in the middle of its transaction.
    const other = new Client({ connectionString: url })
    await other.connect()
    onTestFinished(() => other.end())
    await other.query('begin')
    await other.query('select rev from clocks for update')
    const push = store.keepEntries(SCHOOL, TABLET, aRun(1, 3), NOW).catch((error: unknown) => error)
    while ((await ask(url, CUT_WHO_WAITS)).length === 0);
    expect(await push).toBeInstanceOf(Error)
    await other.query('rollback')
    expect(await store.rev(SCHOOL)).toBe(0)
    expect(await store.through(SCHOOL, [STREAM])).toEqual({ [STREAM]: 0 })
    expect(await store.keepEntries(SCHOOL, TABLET, aRun(1, 3), NOW)).toMatchObject({ rev: 1, kept: 3 })
  })

  test('idle connections that the database drops are replaced', async () => {
    const store = await opened()
    await store.putSchool(aSchool(), null)
    await ask(
      url,
      `select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid()`,
    )
    await new Promise((resolve) => setTimeout(resolve, 100))
    await store.keepEntries(SCHOOL, TABLET, aRun(1, 3), NOW)
    expect(await store.entriesOf(SCHOOL, MIA)).toHaveLength(3)
  })

  test('after pg_restore the administrator gives the database a new epoch', async () => {
    const store = await opened()
    const epoch = await store.epoch()
    const lines: string[] = []
    const io = { out: (line: string) => void lines.push(line), err: () => undefined, terminal: false }
    expect(await restore(['--renew-epoch'], { ...io, env: { DATABASE_URL: url } })).toBe(0)
    expect(lines).toEqual([await store.epoch()])
    expect(lines).not.toEqual([epoch])
  })
})
