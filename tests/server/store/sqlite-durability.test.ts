import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import type { StreamId } from '#domain/ids.ts'
import { connect } from '#server/store/sqlite/connection.ts'
import { openSqliteStore, sqliteStoreOn } from '#server/store/sqlite/sqlite-store.ts'
import { aRun, aSchool, EVERYTHING, NOW, SCHOOL, STREAM, TABLET } from '#tests/contracts/built.ts'
import { pullAll } from '#tests/contracts/pulled.ts'

const folder = mkdtempSync(join(tmpdir(), 'carrel-durable-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const WRITER = fileURLToPath(new URL('./writer.ts', import.meta.url))

/** Starts a writer of one stream; `reached` is the last number it was told is safe. */
function startWriter(path: string, stream: string) {
  const child = spawn(process.execPath, [WRITER, '--path', path, '--stream', stream], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (text: Buffer) => {
    said += text.toString()
  })
  // A line that was cut off by the kill was not heard whole: it does not count.
  const reached = () => Number(said.split('\n').slice(0, -1).at(-1) ?? 0)
  return { child, reached }
}

async function killed(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

async function until(truth: () => boolean): Promise<void> {
  while (!truth()) await new Promise((resolve) => setTimeout(resolve, 5))
}

test('a server killed in the middle of writing has lost nothing it said was safe', async () => {
  const path = join(folder, 'killed.db')
  const first = await openSqliteStore(path)
  await first.putSchool(aSchool(), null)
  await first.close()
  for (let round = 0; round < 5; round += 1) {
    const stream = `round-${round}` as StreamId
    const writer = startWriter(path, stream)
    await until(() => writer.reached() >= 20 * (round + 1))
    await killed(writer.child)

    const store = await openSqliteStore(path)
    const through = (await store.through(SCHOOL, [stream]))[stream] ?? 0
    expect(through).toBeGreaterThanOrEqual(writer.reached())
    // A commit is whole: five entries or none.
    expect(through % 5).toBe(0)
    expect(await store.missing(SCHOOL, { [stream]: through })).toEqual([])
    const pulled = await pullAll(store, SCHOOL, 100, EVERYTHING)
    const entries = pulled.flatMap((change) => (change.kind === 'entry' ? [change.entry] : []))
    expect(entries.filter((entry) => entry.stream === stream)).toHaveLength(through)
    await store.close()
  }
})

test('two processes write one file, and neither loses a row', async () => {
  const path = join(folder, 'two.db')
  const store = await openSqliteStore(path)
  await store.putSchool(aSchool(), null)
  const writers = ['left', 'right'].map((stream) => ({ stream, ...startWriter(path, stream) }))
  await until(() => writers.every(({ reached }) => reached() >= 50))
  await Promise.all(writers.map(({ child }) => killed(child)))

  const through = await store.through(SCHOOL, ['left', 'right'] as StreamId[])
  for (const { stream, reached } of writers) expect(through[stream]).toBeGreaterThanOrEqual(reached())
  const pulled = await pullAll(store, SCHOOL, 100, EVERYTHING)
  expect(pulled).toHaveLength(Object.values(through).reduce((sum, last) => sum + last))
  await store.close()
})

test('a full disk refuses a push, keeps what was there, and takes it when there is room', async () => {
  const db = connect(join(folder, 'full.db'))
  const store = sqliteStoreOn(db)
  await store.putSchool(aSchool(), null)
  await store.keepEntries(SCHOOL, TABLET, aRun(1, 5), NOW)
  const pages = db.one<{ page_count: number }>('pragma page_count')?.page_count ?? 0
  db.script(`pragma max_page_count = ${pages + 2}`)

  const big = aRun(6, 205, { body: 'x'.repeat(500) })
  await expect(store.keepEntries(SCHOOL, TABLET, big, NOW)).rejects.toThrow(/full/)
  expect(await store.through(SCHOOL, [STREAM])).toEqual({ [STREAM]: 5 })
  expect(await store.rev(SCHOOL)).toBe(1)
  expect(await store.missing(SCHOOL, { [STREAM]: 6 })).toEqual([{ stream: STREAM, from: 6, through: 6 }])

  db.script('pragma max_page_count = 1000000')
  expect(await store.keepEntries(SCHOOL, TABLET, big, NOW)).toMatchObject({ rev: 2, kept: 200 })
  await store.close()
})

test('a database that may only be read refuses a push and still answers', async () => {
  const db = connect(join(folder, 'read-only.db'))
  const store = sqliteStoreOn(db)
  await store.putSchool(aSchool(), null)
  await store.keepEntries(SCHOOL, TABLET, aRun(1, 5), NOW)
  db.script('pragma query_only = on')
  await expect(store.keepEntries(SCHOOL, TABLET, aRun(6, 7), NOW)).rejects.toThrow(/readonly/)
  expect(await store.through(SCHOOL, [STREAM])).toEqual({ [STREAM]: 5 })
  db.script('pragma query_only = off')
  expect(await store.keepEntries(SCHOOL, TABLET, aRun(6, 7), NOW)).toMatchObject({ kept: 2 })
  await store.close()
})

test('every commit is forced to disk before it is answered', async () => {
  const db = connect(join(folder, 'synced.db'))
  const store = sqliteStoreOn(db)
  expect(db.one('pragma journal_mode')).toEqual({ journal_mode: 'wal' })
  // 2 = full
  expect(db.one('pragma synchronous')).toEqual({ synchronous: 2 })
  await store.close()
})
