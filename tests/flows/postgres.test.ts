import { afterAll, describe } from 'vitest'
import { openPostgresStore } from '#server/store/postgres/postgres-store.ts'
import { NO_POSTGRES, startPostgres } from '#tests/support/postgres.ts'
import { tabletToServer } from './tablet-to-server.ts'

const postgres = await startPostgres()
afterAll(() => postgres?.stop())

describe.skipIf(postgres === null)(postgres ? 'with PostgreSQL' : NO_POSTGRES, () => {
  tabletToServer('PostgreSQL', async () => openPostgresStore((await postgres?.another()) ?? ''))
})
