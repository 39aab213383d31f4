import { readdirSync, readFileSync } from 'node:fs'
import { assert } from '#domain/assert.ts'
import { UnusableDatabase } from './unusable.ts'

/** One numbered step of a database's shape. A shipped one is never edited: databases in the field have run it. */
export type Migration = Readonly<{ number: number; name: string; sql: string }>

const NAME = /^(\d{4})-[a-z0-9-]+\.sql$/

/** The migrations in a folder of `0001-name.sql` files, in order, numbered from 1 without gaps. */
export function migrationsIn(folder: URL): readonly Migration[] {
  const names = readdirSync(folder).sort()
  return names.map((name, i) => {
    const number = Number(NAME.exec(name)?.[1])
    assert(number === i + 1, `migration ${name} should have number ${i + 1}`)
    return { number, name, sql: readFileSync(new URL(name, folder), 'utf8') }
  })
}

/** The migrations a database at version `at` (0 = empty) still needs; refuses one that a newer program has migrated. */
export function pending(migrations: readonly Migration[], at: number): readonly Migration[] {
  if (at > migrations.length)
    throw new UnusableDatabase(
      `This database has version ${at}; this program knows versions up to ${migrations.length}.`,
      'Start the newer Carrel that last used it, or restore a backup made before the update.',
    )
  return migrations.slice(at)
}
