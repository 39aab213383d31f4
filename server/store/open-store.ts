import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Store } from './store.ts'

/** Where the data is: a PostgreSQL server when `databaseUrl` is set, else the SQLite file at `path`. */
export type StoreLocation = Readonly<{ databaseUrl: string | null; path: string }>

/** Opens the store an installation is configured for and brings it up to date; only the engine used is loaded. */
export async function openStore({ databaseUrl, path }: StoreLocation): Promise<Store> {
  if (databaseUrl) {
    const { openPostgresStore } = await import('./postgres/postgres-store.ts')
    return openPostgresStore(databaseUrl)
  }
  if (path !== ':memory:') makePrivate(path)
  const { openSqliteStore } = await import('./sqlite/sqlite-store.ts')
  return openSqliteStore(path)
}

/** A new database holds children's names and work: its folder and file are for the account that runs Carrel alone. */
function makePrivate(path: string): void {
  if (existsSync(path)) return
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  closeSync(openSync(path, 'a', 0o600))
}
