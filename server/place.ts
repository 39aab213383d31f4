import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openStore } from './store/open-store.ts'
import type { Store } from './store/store.ts'

/** Where an installation keeps what it must not lose. */
export type Place = Readonly<{
  dataDir: string
  /** The SQLite file, used when there is no `databaseUrl`. */
  path: string
  databaseUrl: string | null
}>

/** The folder Carrel is installed in. */
export const projectDir = (): string => fileURLToPath(new URL('..', import.meta.url))

/** `--data DIR`, else `data/` in the folder Carrel is installed in; `DATABASE_URL` names a PostgreSQL server. */
export function placeOf(
  dataOption: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Place {
  const dataDir = dataOption === undefined ? join(projectDir(), 'data') : resolve(dataOption)
  return { dataDir, path: join(dataDir, 'carrel.sqlite'), databaseUrl: env['DATABASE_URL'] || null }
}

/** Opens the store of a place for one piece of work and closes it whatever happens. */
export async function withStore<T>(place: Place, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(place)
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}
