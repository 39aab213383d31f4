import { randomUUID } from 'node:crypto'
import { assert } from '#domain/assert.ts'
import type { Epoch } from '#domain/ids.ts'
import type { Store } from '#server/store/store.ts'
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
import { explained } from './unopenable.ts'

/**
 * Opens the database file at `path` (made when absent; `:memory:` for one that dies with the process) and brings it up
 * to date. Rejects with an UnusableDatabase when it is damaged, not Carrel's, or newer than this program.
 */
export async function openSqliteStore(path: string): Promise<Store> {
  const db = opened(path)
  try {
    return sqliteStoreOn(db)
  } catch (error) {
    db.close()
    throw explained(error, path)
  }
}

/** The store on an open connection, whose database it brings up to date. */
export function sqliteStoreOn(db: Connection): Store {
  migrate(db)
  db.write(() => db.run(`insert or ignore into meta (name, value) values ('epoch', ?)`, randomUUID()))
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
    const row = db.one<{ value: Epoch }>(`select value from meta where name = 'epoch'`)
    assert(row, 'every open database has an epoch')
    return row.value
  },
  renewEpoch: async () => {
    const epoch = randomUUID() as string as Epoch
    db.write(() => db.run(`update meta set value = ? where name = 'epoch'`, epoch))
    return epoch
  },
  ping: async () => {
    db.one('select count(*) from migrations')
  },
  close: async () => db.close(),
})

function opened(path: string): Connection {
  try {
    return connect(path)
  } catch (error) {
    throw explained(error, path)
  }
}
