import { expect, test } from 'vitest'
import { mendLosses, noteCanary } from '#db/canary.ts'
import type { LabDatabase } from '#db/database.ts'
import { devicesBefore, noteDevices } from '#db/former.ts'
import { noteStored } from '#db/log.ts'
import { putMeta } from '#db/meta.ts'
import type { DeviceId, StreamId } from '#domain/ids.ts'
import { aDatabase, aFact, aStream } from '#tests/support/database.ts'
import { aShelf } from '#tests/support/device.ts'

const NOW = 1_790_000_000_000

async function aDay(count: number) {
  const db = await aDatabase()
  const stream = aStream(db)
  for (let n = 0; n < count; n++) await stream.append(aFact)
  return { db, stream, shelf: stream.shelf }
}
const kindsIn = async (db: LabDatabase) => (await db.log.toArray()).map(({ seq, kind }) => `${seq} ${kind}`)

test('rows that vanished without an error are noticed at start and told as lost', async () => {
  const { db, stream, shelf } = await aDay(5)
  await db.log.bulkDelete([
    [stream.id, 2],
    [stream.id, 5],
  ])
  expect(await mendLosses(db, shelf, NOW)).toBe(2)
  expect(await kindsIn(db)).toEqual(['1 hand-raised', '2 lost', '3 hand-raised', '4 hand-raised', '5 lost'])
})

test('a database that lost everything still tells how much it was', async () => {
  const { db, stream, shelf } = await aDay(3)
  await Promise.all([db.log.clear(), db.streams.clear()])
  expect(await mendLosses(db, shelf, NOW)).toBe(3)
  expect((await db.streams.get(stream.id))?.last).toBe(3)
})

test('looking twice changes nothing', async () => {
  const { db, stream, shelf } = await aDay(3)
  await db.log.delete([stream.id, 1])
  await mendLosses(db, shelf, NOW)
  const before = await db.log.toArray()
  expect(await mendLosses(db, shelf, NOW + 1)).toBe(0)
  expect(await db.log.toArray()).toEqual(before)
})

test('rows beyond the canary are no loss: it sings after the disk', async () => {
  const { db, stream } = await aDay(3)
  const shelf = aShelf()
  noteCanary(shelf, stream.id, { last: 2 })
  expect(await mendLosses(db, shelf, NOW)).toBe(0)
})

test('what only a server ever had, because the disk was full, is no loss either', async () => {
  const { db, stream, shelf } = await aDay(1)
  noteCanary(shelf, stream.id, { safe: 3 })
  noteCanary(shelf, stream.id, { last: 4 })
  expect(await mendLosses(db, shelf, NOW)).toBe(1)
  expect(await kindsIn(db)).toEqual(['1 hand-raised', '4 lost'])
})

test('what a server has is no loss, and a canary with nothing to guard goes', async () => {
  const { db, stream, shelf } = await aDay(3)
  await noteStored(db, { [stream.id]: 3 }, { level: 2, rev: 9, ackedAt: NOW })
  noteCanary(shelf, stream.id, { safe: 3 })
  await db.log.clear()
  expect(await mendLosses(db, shelf, NOW)).toBe(0)
  expect(shelf.length).toBe(0)
})

test('a spoilt or forbidden shelf costs the alarm, never the start', async () => {
  const { db } = await aDay(1)
  const shelf = aShelf()
  shelf.setItem('carrel.canary.s', '{"last":')
  shelf.setItem('carrel.canary.t', '{"last":1e300,"safe":-4}')
  shelf.setItem('other', 'x')
  expect(await mendLosses(db, shelf, NOW)).toBe(0)
  expect(await mendLosses(db, null, NOW)).toBe(0)
  const forbidden = {
    ...aShelf(),
    setItem: () => {
      throw new Error('denied')
    },
  }
  expect(() => noteCanary(forbidden, 's' as StreamId, { last: 1 })).not.toThrow()
})

test('what this browser was enrolled as is known without the database, and a spoilt note costs nothing', async () => {
  const shelf = aShelf()
  const db = await aDatabase()
  expect(await devicesBefore(db, shelf)).toEqual([])
  noteDevices(shelf, ['b', 'a'] as DeviceId[])
  expect(await devicesBefore(db, shelf)).toEqual(['b', 'a'])
  await putMeta(db, 'formerly', ['c', 'a'] as DeviceId[])
  expect(await devicesBefore(db, shelf)).toEqual(['c', 'a', 'b'])
  for (const spoilt of ['{', '"a"', `["${'x'.repeat(99)}", 7, null, "a b"]`]) {
    shelf.setItem('carrel.devices', spoilt)
    expect(await devicesBefore(db, shelf)).toEqual(['c', 'a'])
  }
  expect(await devicesBefore(db, null)).toEqual(['c', 'a'])
})
