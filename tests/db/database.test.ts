import { Dexie } from 'dexie'
import { expect, test } from 'vitest'
import { LabDatabase, openDatabase } from '#db/database.ts'
import { metaOf } from '#db/meta.ts'
import { keepPage } from '#db/pulled.ts'
import { recordOf, recordsOf } from '#db/records.ts'
import { aDatabase, aDisk, aFact, aStream } from '#tests/support/database.ts'
import { settle } from '#tests/support/device.ts'

/** The stores of each shipped version. A line here is never changed: a new version adds one. */
const SHIPPED = [
  {
    version: 1,
    stores: {
      log: '[stream+seq], learner, [level+stream+seq]',
      streams: 'stream',
      records: '[kind+id]',
      checkpoints: 'learner',
      bookmarks: 'learner',
      meta: 'key',
      sealed: 'id',
    },
  },
  {
    version: 2,
    stores: {
      log: '[stream+seq], learner, [level+stream+seq]',
      streams: 'stream',
      elsewhere: '[stream+seq], learner',
      records: '[kind+id]',
      checkpoints: 'learner',
      bookmarks: 'learner',
      meta: 'key',
      sealed: 'id',
    },
  },
  {
    version: 3,
    stores: {
      log: '[stream+seq], learner, [level+stream+seq]',
      streams: 'stream',
      elsewhere: '[stream+seq], learner',
      records: '[kind+id]',
      checkpoints: 'learner',
      bookmarks: 'learner',
      meta: 'key',
      sealed: 'id',
      clips: '[school+key], [school+waits]',
      clipFiles: '[school+key]',
    },
  },
] as const

const quiet = { isBusy: () => false, onSuperseded: () => {}, onBlocked: () => {} }

for (const { version, stores } of SHIPPED)
  test(`a database as version ${version} left it opens with every row in place`, async () => {
    const disk = aDisk()
    const old = new Dexie('carrel', { ...disk })
    old.version(version).stores(stores)
    await old
      .table('log')
      .put({ stream: 's', seq: 1, level: 0, learner: 'ada', kind: 'tally', body: {}, v: 1 })
    await old.table('meta').put({ key: 'offset', value: 7, v: 1 })
    old.close()
    const db = new LabDatabase(disk)
    await openDatabase(db, quiet)
    expect(await db.log.count()).toBe(1)
    expect(await metaOf(db, 'offset')).toBe(7)
    expect(db.tables.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(stores)))
    db.close()
  })

function newerBuild(disk: ReturnType<typeof aDisk>) {
  const newer = new Dexie('carrel', { ...disk })
  newer.version(4).stores({ ...SHIPPED[2].stores, later: 'id' })
  return newer
}

test('while a child works, a newer build’s page waits for the database and her page goes on writing', async () => {
  const disk = aDisk()
  const db = new LabDatabase(disk)
  let superseded = false
  await openDatabase(db, { ...quiet, isBusy: () => true, onSuperseded: () => (superseded = true) })
  const newer = newerBuild(disk)
  let blocked = false
  newer.on('blocked', () => (blocked = true))
  const opening = newer.open()
  await settle()
  expect(blocked).toBe(true)
  expect((await aStream(db).append(aFact)).kind).toBe('kept')
  expect(superseded).toBe(false)
  db.close()
  await opening
  expect(await newer.table('log').count()).toBe(1)
  newer.close()
})

test('when nobody works, the older page gives the database up and is loaded again', async () => {
  const disk = aDisk()
  const db = new LabDatabase(disk)
  let superseded = false
  await openDatabase(db, { ...quiet, onSuperseded: () => (superseded = true) })
  const newer = newerBuild(disk)
  await newer.open()
  expect(superseded).toBe(true)
  newer.close()
})

test('a page of the build before opens a database that a newer build has extended', async () => {
  const disk = aDisk()
  const newer = newerBuild(disk)
  await newer.open()
  newer.close()
  const db = await aDatabase(disk)
  expect((await aStream(db).append(aFact)).kind).toBe('kept')
  db.close()
})

const card = (id: string, rev: number, body: unknown = { id }) =>
  ({ kind: 'record', ref: { kind: 'learner', id }, rev, body }) as const
const page = { epoch: 'e', now: 0, cursor: 'e.1', more: false } as const

test('a record is kept, replaced and removed as the server says', async () => {
  const db = await aDatabase()
  await keepPage(db, { ...page, changes: [card('ada', 1), card('ben', 1)] })
  await keepPage(db, {
    ...page,
    cursor: 'e.2',
    changes: [card('ada', 2, { id: 'ada', again: true }), card('ben', 2, null)],
  })
  expect(await recordsOf(db, 'learner')).toEqual([{ id: 'ada', again: true }])
  expect(await recordOf(db, 'learner', 'ben')).toBeNull()
  expect((await metaOf(db, 'pulled'))?.cursor).toBe('e.2')
})

test('a new whole that is cut short leaves the class as it was; its last page sweeps what is gone', async () => {
  const db = await aDatabase()
  await keepPage(db, { ...page, changes: [card('ada', 1), card('ben', 1), card('cem', 1)] })
  await keepPage(db, { ...page, cursor: 'f.1', more: true, reset: true, changes: [card('ada', 5)] })
  expect(await recordsOf(db, 'learner')).toHaveLength(3)
  await keepPage(db, { ...page, cursor: 'f.2', changes: [card('cem', 5)] })
  expect(await recordsOf<{ id: string }>(db, 'learner')).toEqual([{ id: 'ada' }, { id: 'cem' }])
})
