import { migrationsIn, pending } from '#server/store/migrations.ts'
import { UnusableDatabase } from '#server/store/unusable.ts'
import type { Connection } from './connection.ts'

/** "CRRL" in a file's header: a Carrel database. */
export const APPLICATION_ID = 0x4352524c

/** The steps of the SQLite dialect. */
export const sqliteMigrations = () => migrationsIn(new URL('./migrations/', import.meta.url))

/** Brings a database up to this program's version, each step in its own transaction. */
export function migrate(db: Connection): void {
  refuseForeign(db)
  db.script('pragma journal_mode = wal')
  db.script(
    'create table if not exists migrations (number integer primary key, name text not null, at text not null) strict',
  )
  const migrations = sqliteMigrations()
  for (const { number, name, sql } of pending(migrations, versionOf(db)))
    db.write(() => {
      // Another process may have been quicker.
      if (versionOf(db) >= number) return
      db.script(sql)
      db.run(`insert into migrations (number, name, at) values (?, ?, datetime('now'))`, number, name)
    })
}

/** The number of the last migration a database has had; 0 = none. */
const versionOf = (db: Connection): number =>
  db.one<{ number: number }>('select coalesce(max(number), 0) as number from migrations')?.number ?? 0

/** A database with tables that are not ours is somebody else's: nothing is written into it. */
function refuseForeign(db: Connection): void {
  const id = db.one<{ application_id: number }>('pragma application_id')?.application_id
  if (id === APPLICATION_ID) return
  const tables = db.all<{ name: string }>(`select name from sqlite_schema where type = 'table'`)
  if (tables.some(({ name }) => name !== 'migrations'))
    throw new UnusableDatabase(
      'This file is a database of another program.',
      'Name another path for the data of Carrel.',
    )
}
