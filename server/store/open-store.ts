import { mkdirSync } from 'node:fs'
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
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true })
  const { openSqliteStore } = await import('./sqlite/sqlite-store.ts')
  return openSqliteStore(path)
}
