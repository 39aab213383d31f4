import { randomUUID } from 'node:crypto'
import { assert } from '#domain/assert.ts'
import type { Epoch } from '#domain/ids.ts'
import type { Store } from '#server/store/store.ts'
import { UnusableDatabase } from '#server/store/unusable.ts'
import { changeVerbs } from './changes.ts'
import { checkpointVerbs } from './checkpoints.ts'
import { clipVerbs } from './clips.ts'
import { type Connection, connect } from './connection.ts'
import { deviceVerbs } from './devices.ts'
import { entryVerbs } from './entries.ts'
import { lookVerbs } from './looks.ts'
import { migrate } from './migrate.ts'
import { accountVerbs, codeVerbs, sessionVerbs } from './people.ts'
import { recordVerbs } from './records.ts'
import { schoolVerbs } from './schools.ts'

const NEW_EPOCH = `insert into meta (name, value) values ('epoch', $1) on conflict (name) do nothing`

/**
 * Connects to the PostgreSQL database at `url` (`postgres://user:password@host/database`) and brings it up to date.
 * Any number of nodes may use one database. Rejects with {@link UnusableDatabase} when it cannot be reached or is
 * newer than this program.
 */
export async function openPostgresStore(url: string): Promise<Store> {
  const db = connect(url)
  try {
    await reach(db)
    await migrate(db)
    await db.all(NEW_EPOCH, randomUUID())
  } catch (error) {
    await db.close()
    throw error
  }
  return {
    ...lifeVerbs(db),
    ...schoolVerbs(db),
    ...entryVerbs(db),
    ...lookVerbs(db),
    ...changeVerbs(db),
    ...recordVerbs(db),
    ...clipVerbs(db),
    ...checkpointVerbs(db),
    ...deviceVerbs(db),
    ...accountVerbs(db),
    ...sessionVerbs(db),
    ...codeVerbs(db),
  }
}

const lifeVerbs = (db: Connection): Pick<Store, 'epoch' | 'renewEpoch' | 'ping' | 'close'> => ({
  epoch: async () => {
    const row = await db.one<{ value: Epoch }>(`select value from meta where name = 'epoch'`)
    assert(row, 'every open database has an epoch')
    return row.value
  },
  renewEpoch: async () => {
    const epoch = randomUUID() as string as Epoch
    await db.all(`update meta set value = $1 where name = 'epoch'`, epoch)
    return epoch
  },
  ping: async () => {
    await db.one('select count(*) from migrations')
  },
  close: () => db.close(),
})

/** The address holds a password, so neither it nor the driver's own message is shown. */
async function reach(db: Connection): Promise<void> {
  try {
    await db.one('select 1')
  } catch (error) {
    const code = (error as { code?: string }).code ?? 'no answer'
    throw new UnusableDatabase(
      `The PostgreSQL database cannot be reached (${code}).`,
      'Check DATABASE_URL, and that the PostgreSQL server runs and lets this host in.',
    )
  }
}
