import { type Migration, migrationsIn, pending } from '#server/store/migrations.ts'
import type { Connection } from './connection.ts'

/** Another node made the same thing in the same moment: unique violation, duplicate table, duplicate type of its rows. */
const TAKEN = new Set(['23505', '42P07', '42710'])

/** The steps of the PostgreSQL dialect. */
const postgresMigrations = () => migrationsIn(new URL('./migrations/', import.meta.url))

/** Brings a database up to this program's version, each step in its own transaction; nodes may start together. */
export async function migrate(db: Connection): Promise<void> {
  await unlessTaken(() =>
    db.all(
      'create table if not exists migrations (number integer primary key, name text not null, at timestamptz not null)',
    ),
  )
  for (const migration of pending(postgresMigrations(), await versionOf(db)))
    await unlessTaken(() => take(db, migration))
}

async function versionOf(db: Connection): Promise<number> {
  const row = await db.one<{ number: number | null }>('select max(number) as number from migrations')
  return row?.number ?? 0
}

/** The row is written first: its key makes a second node wait until the step is done, and then leave it alone. */
const take = (db: Connection, { number, name, sql }: Migration) =>
  db.write(async (tx) => {
    await tx.all('insert into migrations (number, name, at) values ($1, $2, now())', number, name)
    await tx.script(sql)
  })

async function unlessTaken(step: () => Promise<unknown>): Promise<void> {
  try {
    await step()
  } catch (error) {
    if (!TAKEN.has((error as { code?: string }).code ?? '')) throw error
  }
}
