import { IDBDatabase } from 'fake-indexeddb'
import { expect, test, vi } from 'vitest'
import type { LabDatabase } from '#db/database.ts'
import { entryOfRow } from '#db/log.ts'
import type { SchoolId } from '#domain/ids.ts'
import { aDatabase, aDisk, aFact, aStream, diskFull } from '#tests/support/database.ts'

const rowsIn = async (db: LabDatabase) => (await db.log.toArray()).map(entryOfRow)

/** Makes the next transactions fail: before their work is done, or after it was committed but before anybody heard. */
function failing(
  db: LabDatabase,
  times: number,
  how: 'before' | 'after',
  error = new Error('connection lost'),
) {
  const real = db.transaction.bind(db) as (...given: unknown[]) => Promise<unknown>
  let left = times
  const spy = vi.spyOn(db, 'transaction').mockImplementation((async (...given: unknown[]) => {
    if (left-- <= 0) return real(...given)
    if (how === 'after') await real(...given)
    throw error
  }) as never)
  return () => spy.mockRestore()
}

test('entries of a page are numbered from one without gaps, however fast they come', async () => {
  const db = await aDatabase()
  const stream = aStream(db)
  const told = await Promise.all(Array.from({ length: 20 }, () => stream.append(aFact)))
  expect(told.map(({ kind, entry }) => [kind, entry.seq])).toEqual(
    Array.from({ length: 20 }, (_, i) => ['kept', i + 1]),
  )
  expect((await db.streams.get(stream.id))?.last).toBe(20)
})

test('what no push could ever hold is refused before it takes a number, and stands in nobody’s way', async () => {
  const stream = aStream(await aDatabase())
  const heavy = { ...aFact, body: { ...aFact.body, note: 'x'.repeat(200_000) } } as typeof aFact
  await expect(stream.append(heavy)).rejects.toThrow('too large')
  expect((await stream.append(aFact)).entry.seq).toBe(1)
})

test('a page that has written nothing has left nothing', async () => {
  const db = await aDatabase()
  const { shelf } = aStream(db)
  expect(await db.streams.count()).toBe(0)
  expect(shelf.length).toBe(0)
})

test('every entry waits for the disk, not for the browser’s cache', async () => {
  const asked = vi.spyOn(IDBDatabase.prototype, 'transaction')
  const db = await aDatabase()
  await aStream(db).append(aFact)
  const writes = asked.mock.calls.filter(([, mode]) => mode === 'readwrite').map(([, , how]) => how)
  asked.mockRestore()
  expect(writes).toEqual([{ durability: 'strict' }])
})

test('a write whose outcome nobody heard is made again in its own place, and is there once', async () => {
  const db = await aDatabase()
  const stream = aStream(db)
  const restore = failing(db, 1, 'after')
  const told = await stream.append(aFact)
  restore()
  expect(told.kind).toBe('kept')
  await stream.append(aFact)
  expect((await rowsIn(db)).map(({ seq }) => seq)).toEqual([1, 2])
})

test('a lost connection is opened again up to three times', async () => {
  const db = await aDatabase()
  const waits: number[] = []
  const stream = aStream(db, { pause: async (ms) => void waits.push(ms) })
  const restore = failing(db, 3, 'before')
  expect((await stream.append(aFact)).kind).toBe('kept')
  restore()
  expect(waits).toEqual([50, 100, 200])
})

test('what no storage takes is held in its place and written when storage is back', async () => {
  const db = await aDatabase()
  const stream = aStream(db)
  const restore = failing(db, 99, 'before')
  const first = await stream.append(aFact)
  const second = await stream.append(aFact)
  expect([first, second].map((one) => one.kind === 'held' && one.why)).toEqual(['broken', 'broken'])
  expect(stream.held().map(({ seq }) => seq)).toEqual([1, 2])
  restore()
  await stream.append(aFact)
  expect(stream.held()).toEqual([])
  expect((await rowsIn(db)).map(({ seq }) => seq)).toEqual([1, 2, 3])
})

test('a full disk is told apart, and what was written before stays', async () => {
  const db = await aDatabase()
  const stream = aStream(db)
  await stream.append(aFact)
  const restore = failing(db, 1, 'before', diskFull())
  expect(await stream.append(aFact)).toMatchObject({ kind: 'held', why: 'full' })
  restore()
  expect(await rowsIn(db)).toHaveLength(1)
})

test('what a server has of the held is let go', async () => {
  const db = await aDatabase()
  const stream = aStream(db)
  const restore = failing(db, 99, 'before')
  await stream.append(aFact)
  await stream.append(aFact)
  stream.release({ [stream.id]: 1 })
  expect(stream.held().map(({ seq }) => seq)).toEqual([2])
  restore()
})

test('a server that takes what is held while it is being written takes nothing else with it', async () => {
  const db = await aDatabase()
  const stream = aStream(db)
  const restore = failing(db, 99, 'before')
  await stream.append(aFact)
  await stream.append(aFact)
  restore()
  const real = db.transaction.bind(db) as (...given: unknown[]) => Promise<unknown>
  const spy = vi.spyOn(db, 'transaction').mockImplementationOnce((async (...given: unknown[]) => {
    await real(...given)
    stream.release({ [stream.id]: 1 })
  }) as never)
  await stream.append(aFact)
  spy.mockRestore()
  expect((await rowsIn(db)).map(({ seq }) => seq)).toEqual([1, 2, 3])
})

test('in another school the page’s next entry begins another stream', async () => {
  const db = await aDatabase()
  let school = 'linden' as SchoolId | null
  const stream = aStream(db, { school: () => school })
  const places: [string, number, unknown][] = []
  for (school of ['linden', 'linden', 'oak', null, 'oak', 'linden'] as (SchoolId | null)[]) {
    const { stream: id, seq } = (await stream.append(aFact)).entry
    places.push([id, seq, (await db.log.get([id, seq]))?.school])
  }
  expect(places.map(([, seq, of]) => `${seq} ${of}`)).toEqual([
    '1 linden',
    '2 linden',
    '1 oak',
    '2 oak',
    '3 oak',
    '1 linden',
  ])
  expect(new Set(places.map(([id]) => id)).size).toBe(3)
})

test('time never runs backwards within a page, whatever the clock does', async () => {
  const db = await aDatabase()
  let now = 1_790_000_000_000
  const stream = aStream(db, { now: () => now, offset: () => 500 })
  for (const next of [now, 0, now - 3_600_000, now + 5]) {
    now = next
    await stream.append(aFact)
  }
  const entries = await rowsIn(db)
  expect(entries.map(({ at }) => at)).toEqual([1_790_000_000_000, 0, 1_789_996_400_000, 1_790_000_000_005])
  expect(entries.map(({ time }) => time)).toEqual([
    1_790_000_000_500, 1_790_000_000_500, 1_790_000_000_500, 1_790_000_000_505,
  ])
})

test('two tabs write two streams into one log', async () => {
  const disk = aDisk()
  const [one, two] = [await aDatabase(disk), await aDatabase(disk)]
  await Promise.all([aStream(one).append(aFact), aStream(two).append(aFact)])
  const rows = await rowsIn(one)
  expect(new Set(rows.map(({ stream }) => stream)).size).toBe(2)
})
