import { afterAll, describe } from 'vitest'
import { openPostgresStore } from '#server/store/postgres/postgres-store.ts'
import { storeContract } from '#tests/contracts/store-contract.ts'
import { NO_POSTGRES, startPostgres } from '#tests/support/postgres.ts'

const postgres = await startPostgres()
afterAll(() => postgres?.stop())

describe.skipIf(postgres === null)(postgres ? 'with PostgreSQL' : NO_POSTGRES, () => {
  storeContract('the PostgreSQL store', async () => {
    const url = (await postgres?.another()) ?? ''
    return { open: () => openPostgresStore(url) }
  })
})
