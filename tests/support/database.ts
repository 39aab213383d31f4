import { Dexie } from 'dexie'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { type IndexedDbParts, LabDatabase } from '#db/database.ts'
import { openStream, type Stream, type StreamParts } from '#db/stream.ts'
import type { LearnerId } from '#domain/ids.ts'
import { aShelf } from './device.ts'

// Loaded by the loop when it first sends: here beforehand, so that no test waits for a file.
import '#sync/errands.ts'

/** A disk of its own: databases opened on it see each other's rows. */
export const aDisk = (): IndexedDbParts => ({ indexedDB: new IDBFactory(), IDBKeyRange })

export async function aDatabase(disk = aDisk()): Promise<LabDatabase> {
  const db = new LabDatabase(disk)
  await db.open()
  return db
}

/** A stream whose clock stands until it is moved. */
export function aStream(
  db: LabDatabase,
  given: Partial<StreamParts> = {},
): Stream & { shelf: ReturnType<typeof aShelf> } {
  const shelf = (given.canaries as ReturnType<typeof aShelf> | undefined) ?? aShelf()
  const stream = openStream({
    db,
    uuid: () => crypto.randomUUID(),
    school: () => null,
    now: () => 1_790_000_000_000,
    offset: () => null,
    pause: async () => {},
    ...given,
    canaries: shelf,
  })
  return Object.assign(stream, { shelf })
}

export const ADA = 'ada' as LearnerId

/** A small fact about Ada. */
export const aFact = { kind: 'hand-raised', learner: ADA, by: ADA, body: {} } as const

/** What Dexie throws at a full disk. */
export function diskFull(): Error {
  const error = new Dexie.AbortError('aborted')
  return Object.assign(error, { inner: Object.assign(new Error('full'), { name: 'QuotaExceededError' }) })
}
