import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { backup } from '#server/commands/backup.ts'
import { restore } from '#server/commands/restore.ts'
import { Refused, WrongUsage } from '#server/io.ts'
import { openSqliteStore } from '#server/store/sqlite/sqlite-store.ts'
import type { Store } from '#server/store/store.ts'
import { aRun, aSchool, MIA, NOW, SCHOOL, STREAM, TABLET } from '#tests/contracts/built.ts'

/** One installation's data folder, with a school and ten entries. */
type Home = Readonly<{ data: string; path: string; file: string }>
let home: Home

beforeEach(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'carrel-backup-'))
  const data = join(folder, 'data')
  home = { data, path: join(data, 'carrel.sqlite'), file: join(folder, 'disk', 'backup.carrel') }
  mkdirSync(data)
  await withStore(home.path, async (store) => {
    await store.putSchool(aSchool(), null)
    await store.keepEntries(SCHOOL, TABLET, aRun(1, 10), NOW)
  })
  return () => rmSync(folder, { recursive: true, force: true })
})

async function withStore<T>(path: string, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openSqliteStore(path)
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

const entriesIn = (path: string) => withStore(path, (store) => store.entriesOf(SCHOOL, MIA))
const epochIn = (path: string) => withStore(path, (store) => store.epoch())

type Answer = Readonly<Record<string, unknown>>

/** Runs a command; the last line it printed is its answer. */
async function ran(
  command: typeof backup,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Answer> {
  const lines: string[] = []
  const io = { out: (line: string) => void lines.push(line), err: () => undefined, env, terminal: false }
  const code = await command([...args, '--data', home.data, '--json'], io)
  return { code, ...(JSON.parse(lines.at(-1) ?? '{}') as Answer) }
}
const kept = () => readdirSync(home.data).filter((name) => name.includes('.before-restore-'))

test('a backup made while the server writes holds one whole moment', async () => {
  const server = await openSqliteStore(home.path)
  onTestFinished(() => server.close())
  const writing = server.keepEntries(SCHOOL, TABLET, aRun(11, 500), NOW)
  expect(await ran(backup, ['--to', home.file])).toMatchObject({ code: 0, schools: 1, file: home.file })
  await writing
  await server.keepEntries(SCHOOL, TABLET, aRun(501, 510), NOW)
  const copied = await entriesIn(home.file)
  expect([10, 500]).toContain(copied.length)
  expect(await server.entriesOf(SCHOOL, MIA)).toHaveLength(510)
})

test('a backup is for staff’s eyes and leaves nothing half-made beside it', async () => {
  await ran(backup, ['--to', home.file])
  expect(statSync(home.file).mode & 0o077).toBe(0)
  expect(readdirSync(join(home.file, '..'))).toEqual(['backup.carrel'])
})

test('a backup never writes over a file', async () => {
  await ran(backup, ['--to', home.file])
  const before = readFileSync(home.file)
  await expect(ran(backup, ['--to', home.file])).rejects.toThrow(/there already/)
  expect(readFileSync(home.file).equals(before)).toBe(true)
})

test('a backup of nothing, to nowhere, or of PostgreSQL says what to do instead', async () => {
  await expect(ran(backup, [])).rejects.toBeInstanceOf(WrongUsage)
  const blocked = join(home.path, 'inside-a-file')
  await expect(ran(backup, ['--to', blocked])).rejects.toBeInstanceOf(Refused)
  const url = { DATABASE_URL: 'postgres://db' }
  await expect(ran(backup, ['--to', home.file], url)).rejects.toMatchObject({
    next: expect.stringContaining('pg_dump') as string,
  })
  rmSync(home.path)
  await expect(ran(backup, ['--to', home.file])).rejects.toThrow(/no database/)
  expect(existsSync(home.file)).toBe(false)
})

test('a damaged database makes no backup', async () => {
  const bytes = readFileSync(home.path)
  bytes.fill(0xff, 8192, 40_960)
  writeFileSync(home.path, bytes)
  await expect(ran(backup, ['--to', home.file])).rejects.toBeInstanceOf(Refused)
  expect(existsSync(home.file)).toBe(false)
})

test('a restored database is what it was, under a new epoch; what it replaced is kept', async () => {
  const epoch = await epochIn(home.path)
  await ran(backup, ['--to', home.file])
  // As on a disk that knows no rights.
  chmodSync(home.file, 0o644)
  await withStore(home.path, (store) => store.keepEntries(SCHOOL, TABLET, aRun(11, 12), NOW))

  const answer = await ran(restore, ['--from', home.file, '--replace'])
  expect(answer).toMatchObject({ code: 0, schools: 1, entries: 10 })
  expect(await entriesIn(home.path)).toHaveLength(10)
  expect(await epochIn(home.path)).toBe(answer['epoch'])
  expect(answer['epoch']).not.toBe(epoch)
  expect(await entriesIn(String(answer['before']))).toHaveLength(12)
  expect(kept()).toHaveLength(1)
  expect(statSync(home.path).mode & 0o077).toBe(0)
  // The backup itself stays as it was, good for another time.
  expect(await epochIn(home.file)).toBe(epoch)
})

test('after a restore a device offers again what it still holds, and it is taken', async () => {
  await ran(backup, ['--to', home.file])
  await withStore(home.path, (store) => store.keepEntries(SCHOOL, TABLET, aRun(11, 12), NOW))
  await ran(restore, ['--from', home.file, '--replace'])
  await withStore(home.path, async (store) => {
    const [gap] = await store.missing(SCHOOL, { [STREAM]: 12 })
    expect(gap).toEqual({ stream: STREAM, from: 11, through: 12 })
    expect(await store.keepEntries(SCHOOL, TABLET, aRun(11, 12), NOW)).toMatchObject({ kept: 2 })
  })
})

test('a restore into an empty folder needs no leave', async () => {
  await ran(backup, ['--to', home.file])
  rmSync(home.data, { recursive: true })
  expect(await ran(restore, ['--from', home.file])).toMatchObject({ code: 0, before: null })
  expect(await entriesIn(home.path)).toHaveLength(10)
})

test('a restore over a database needs leave, and changes nothing without', async () => {
  const epoch = await epochIn(home.path)
  await ran(backup, ['--to', home.file])
  await expect(ran(restore, ['--from', home.file])).rejects.toMatchObject({
    next: expect.stringContaining('--replace') as string,
  })
  expect(await epochIn(home.path)).toBe(epoch)
  expect(readdirSync(home.data)).toEqual(['carrel.sqlite'])
})

test('a restore under a running server is refused, and the server goes on', async () => {
  await ran(backup, ['--to', home.file])
  const server = await openSqliteStore(home.path)
  await expect(ran(restore, ['--from', home.file, '--replace'])).rejects.toThrow(/server has .* open/)
  expect(await server.keepEntries(SCHOOL, TABLET, aRun(11, 12), NOW)).toMatchObject({ kept: 2 })
  await server.close()
  expect(kept()).toEqual([])
  expect(await entriesIn(home.path)).toHaveLength(12)
})

test('a damaged database is replaced and kept', async () => {
  await ran(backup, ['--to', home.file])
  writeFileSync(home.path, 'nonsense'.repeat(2000))
  const answer = await ran(restore, ['--from', home.file, '--replace'])
  expect(await entriesIn(home.path)).toHaveLength(10)
  expect(readFileSync(String(answer['before']), 'utf8')).toMatch(/^nonsense/)
})

test.each([
  ['a letter', (file: string) => writeFileSync(file, 'Dear parents, '.repeat(500))],
  ['half a backup', (file: string) => writeFileSync(file, readFileSync(file).subarray(0, 20_480))],
  ['a scratched backup', (file: string) => writeFileSync(file, readFileSync(file).fill(0xff, 8192, 40_960))],
  ['an empty file', (file: string) => writeFileSync(file, '')],
  ['a database still in use', (file: string) => writeFileSync(`${file}-wal`, 'rows')],
])('%s is not restored, and what is there stays', async (_name, spoil) => {
  await ran(backup, ['--to', home.file])
  spoil(home.file)
  await expect(ran(restore, ['--from', home.file, '--replace'])).rejects.toBeInstanceOf(Refused)
  expect(await entriesIn(home.path)).toHaveLength(10)
  expect(readdirSync(home.data)).toEqual(['carrel.sqlite'])
})

test('a backup from a newer Carrel is not restored', async () => {
  await ran(backup, ['--to', home.file])
  const future = new DatabaseSync(home.file)
  future.exec(`insert into migrations (number, name, at) values (99, '0099-flying-desks.sql', 'tomorrow')`)
  future.close()
  await expect(ran(restore, ['--from', home.file, '--replace'])).rejects.toThrow(/version 99/)
})

test('a restore without a file, or of PostgreSQL, says what to do instead', async () => {
  await expect(ran(restore, [])).rejects.toBeInstanceOf(WrongUsage)
  await expect(ran(restore, ['--from', home.file])).rejects.toThrow(/no file/)
  const url = { DATABASE_URL: 'postgres://db' }
  await expect(ran(restore, ['--from', home.file], url)).rejects.toMatchObject({
    next: expect.stringContaining('--renew-epoch') as string,
  })
})

test('the epoch can be renewed alone, after a restore by other means', async () => {
  const epoch = await epochIn(home.path)
  const answer = await ran(restore, ['--renew-epoch'])
  expect(answer['epoch']).not.toBe(epoch)
  expect(await epochIn(home.path)).toBe(answer['epoch'])
})
