import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { openSqliteStore } from '#server/store/sqlite/sqlite-store.ts'
import { storeContract } from '#tests/contracts/store-contract.ts'

const folder = mkdtempSync(join(tmpdir(), 'carrel-sqlite-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let made = 0
storeContract('the SQLite store', async () => {
  made += 1
  const path = join(folder, `${made}.db`)
  return { open: () => openSqliteStore(path) }
})
