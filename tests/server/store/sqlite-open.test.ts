import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, expect, test } from 'vitest'
import { openStore } from '#server/store/open-store.ts'
import { openSqliteStore } from '#server/store/sqlite/sqlite-store.ts'
import { UnusableDatabase } from '#server/store/unusable.ts'
import { aRun, aSchool, NOW, SCHOOL, TABLET } from '#tests/contracts/built.ts'

const folder = mkdtempSync(join(tmpdir(), 'carrel-open-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const refusalOf = async (path: string) => {
  const error = await openSqliteStore(path).then(
    () => null,
    (refusal: unknown) => refusal,
  )
  expect(error).toBeInstanceOf(UnusableDatabase)
  return error as UnusableDatabase
}

async function filled(name: string): Promise<string> {
  const path = join(folder, name)
  const store = await openSqliteStore(path)
  await store.putSchool(aSchool(), null)
  for (let from = 1; from < 2000; from += 200)
    await store.keepEntries(SCHOOL, TABLET, aRun(from, from + 199), NOW)
  await store.close()
  return path
}

test('a file that is not a database is refused and left as it is', async () => {
  const path = join(folder, 'letter.txt')
  writeFileSync(path, 'Dear parents, '.repeat(100))
  const { message, next } = await refusalOf(path)
  expect(message).toContain('is not a database')
  expect(next).toContain('carrel restore')
  expect(readFileSync(path, 'utf8')).toMatch(/^Dear parents/)
})

test('a database of another program is refused and left as it is', async () => {
  const path = join(folder, 'photos.db')
  const other = new DatabaseSync(path)
  other.exec('create table photos (id integer)')
  other.close()
  const before = readFileSync(path)
  expect((await refusalOf(path)).message).toContain('another program')
  expect(readFileSync(path).equals(before)).toBe(true)
})

test('a database whose end is missing is refused or answers with an error, never with less', async () => {
  const path = await filled('cut.db')
  truncateSync(path, 20_480)
  await refusalOf(path)
})

test('a database whose beginning is overwritten is refused', async () => {
  const path = await filled('scratched.db')
  const bytes = readFileSync(path)
  bytes.fill(0xff, 0, 4096)
  writeFileSync(path, bytes)
  expect((await refusalOf(path)).message).toContain('is not a database')
})

test('a database from a newer Carrel is refused with the way out', async () => {
  const path = await filled('future.db')
  const future = new DatabaseSync(path)
  future.exec(`insert into migrations (number, name, at) values (99, '0099-flying-desks.sql', 'tomorrow')`)
  future.close()
  const { message, next } = await refusalOf(path)
  expect(message).toMatch(/version 99.*up to \d/)
  expect(next).toContain('newer Carrel')
})

test('a path where no file can be is refused', async () => {
  const path = join(folder, 'a-folder')
  mkdirSync(path)
  expect((await refusalOf(path)).message).toContain('cannot be opened')
})

test('a refused database can be replaced and opened in the same process', async () => {
  const path = join(folder, 'again.db')
  writeFileSync(path, 'nonsense'.repeat(1000))
  await refusalOf(path)
  rmSync(path)
  const store = await openSqliteStore(path)
  await expect(store.ping()).resolves.toBeUndefined()
  await store.close()
})

test('an installation without PostgreSQL gets its file and folder, for its own account alone', async () => {
  const path = join(folder, 'new', 'data', 'carrel.sqlite')
  const store = await openStore({ databaseUrl: null, path })
  await store.putSchool(aSchool(), null)
  for (const made of [path, `${path}-wal`, join(path, '..')]) expect(statSync(made).mode & 0o077).toBe(0)
  await store.close()
  const again = await openStore({ databaseUrl: null, path })
  expect(await again.schools()).toEqual([aSchool()])
  await again.close()
})

test('a closed store refuses rather than hangs', async () => {
  const store = await openSqliteStore(':memory:')
  await store.close()
  await expect(store.ping()).rejects.toThrow()
})
