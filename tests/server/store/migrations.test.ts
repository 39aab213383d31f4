import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { migrationsIn, pending } from '#server/store/migrations.ts'
import { UnusableDatabase } from '#server/store/unusable.ts'

const folderOf = (dialect: string) => new URL(`../../../server/store/${dialect}/migrations/`, import.meta.url)

/**
 * Each shipped step, pinned: databases in the field have run it as it was. A change of shape is a new step and a new
 * line here; a line that is here is never changed.
 */
const SHIPPED: Readonly<Record<string, readonly string[]>> = {
  sqlite: ['743430394c61c316', '97fc80102a173686', 'ed749585e8583232'],
  postgres: ['7b87b7cf791f03df', '21c64b47abfa010b', '6f5140a8362fc455'],
}

test.each(Object.entries(SHIPPED))('no shipped step of the %s shape is edited', (dialect, digests) => {
  const steps = migrationsIn(folderOf(dialect))
  const digestOf = (sql: string) => createHash('sha256').update(sql).digest('hex').slice(0, 16)
  expect(steps.map(({ sql }) => digestOf(sql))).toEqual(digests)
})

test('both dialects have the same steps', () => {
  const names = (dialect: string) => migrationsIn(folderOf(dialect)).map(({ name }) => name)
  expect(names('postgres')).toEqual(names('sqlite'))
})

test('a folder with a step missing, doubled or misnamed does not start', () => {
  for (const names of [['0002-b.sql'], ['0001-a.sql', '0001-b.sql'], ['0001-a.sql', 'notes.txt']]) {
    const folder = mkdtempSync(join(tmpdir(), 'carrel-steps-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    for (const name of names) writeFileSync(join(folder, name), 'select 1')
    expect(() => migrationsIn(pathToFileURL(`${folder}/`))).toThrow(/should have number/)
  }
})

test('a database gets the steps it has not had, and one from the future is refused', () => {
  const steps = [1, 2, 3].map((number) => ({ number, name: `000${number}-x.sql`, sql: '' }))
  const numbers = (at: number) => pending(steps, at).map(({ number }) => number)
  expect([numbers(0), numbers(2), numbers(3)]).toEqual([[1, 2, 3], [3], []])
  expect(() => pending(steps, 4)).toThrow(UnusableDatabase)
})
