import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { expect, test, vi } from 'vitest'
import { watchLearners } from '#app/classes.ts'
import { enrolDevice } from '#app/device-state.ts'
import { answerItem, openItem } from '#app/practice.ts'
import { signIn } from '#app/sign-in.ts'
import { storageHealth } from '#app/storage-health.ts'
import type { IndexedDbParts } from '#db/database.ts'
import type { LearnerCard } from '#domain/roster.ts'
import { diskFull } from '#tests/support/database.ts'
import { aCode, aDevice, anEnrolledDevice, answerOf, first, type TestDevice } from '#tests/support/device.ts'
import { aServer, CLASSES, LEARNERS, type TestServer } from '#tests/support/server.ts'

const [ADA] = LEARNERS
const [CLASS] = CLASSES
const OFFLINE = () => Promise.reject(new TypeError('offline'))

async function begin(tablet: TestDevice) {
  const cards = await first(watchLearners(tablet.lab, CLASS), (all) => all.length > 0)
  await signIn(tablet.lab, cards.find(({ id }) => id === ADA) as LearnerCard, CLASS, 'open')
  return openItem(tablet.lab, ADA, null)
}
const attemptsAt = async (server: TestServer) =>
  (await server.store.entriesOf(server.school.id, ADA)).filter(({ kind }) => kind === 'attempt')
const storageOf = async (tablet: TestDevice, is: string) =>
  first(tablet.lab.place, (place) => place.kind === 'learner' && place.storage === is)

/** A browser that refuses IndexedDB, as a private window may. */
const refusing = (): IndexedDbParts => {
  const indexedDB = new IDBFactory()
  indexedDB.open = () => {
    throw new DOMException(
      'A mutation operation was attempted on a database that did not allow mutations.',
      'InvalidStateError',
    )
  }
  return { indexedDB, IDBKeyRange }
}

test('where the browser refuses storage, an answer is told only once the server has it', async () => {
  const server = await aServer()
  const tablet = await aDevice(server, { indexedDb: refusing() })
  expect(await enrolDevice(tablet.lab, await aCode(server))).toBe('enrolled')
  await storageOf(tablet, 'memory-only')
  await tablet.lab.loop.run('prove')
  const shown = await begin(tablet)
  expect(await answerItem(tablet.lab, answerOf(tablet.lab, ADA, shown, false))).toMatchObject({
    correct: false,
  })
  expect(await attemptsAt(server)).toHaveLength(1)
  tablet.fault = OFFLINE
  expect(await answerItem(tablet.lab, answerOf(tablet.lab, ADA, shown))).toBe('not-saved')
  tablet.fault = null
  expect(await answerItem(tablet.lab, answerOf(tablet.lab, ADA, shown))).toMatchObject({ correct: true })
  const given = (await attemptsAt(server)).map(({ body }) => (body as { try: number }).try)
  expect(given, 'said again, written once').toEqual([1, 2])
  tablet.close()
})

test('where the browser refuses storage and the server is away, no lesson begins', async () => {
  const server = await aServer()
  const tablet = await aDevice(server, { indexedDb: refusing(), fetch: OFFLINE })
  expect(tablet.lab.place.get()).toEqual({ kind: 'no-storage', why: 'refused' })
  tablet.close()
})

test('storage that dies in mid-lesson: the answer goes to the server, or the child may try again and nothing is twice', async () => {
  const server = await aServer()
  const tablet = await anEnrolledDevice(server)
  const shown = await begin(tablet)
  await tablet.lab.loop.run('push')
  const real = tablet.lab.db.transaction.bind(tablet.lab.db) as (...given: unknown[]) => Promise<unknown>
  const spy = vi
    .spyOn(tablet.lab.db, 'transaction')
    .mockImplementation(((mode: string, ...rest: unknown[]) =>
      mode === 'rw' && rest[0] === tablet.lab.db.log && rest[1] === tablet.lab.db.streams
        ? Promise.reject(diskFull())
        : real(mode, ...rest)) as never)
  tablet.fault = OFFLINE
  const answer = answerOf(tablet.lab, ADA, shown)
  expect(await answerItem(tablet.lab, answer)).toBe('not-saved')
  tablet.fault = null
  expect(await answerItem(tablet.lab, answer)).toMatchObject({ correct: true })
  expect(await attemptsAt(server)).toHaveLength(1)
  expect((await attemptsAt(server))[0]?.body).toMatchObject({ try: 1 })
  spy.mockRestore()
  tablet.close()
})

test('an answer that is not complete is neither right nor wrong nor written', async () => {
  const server = await aServer()
  const tablet = await anEnrolledDevice(server)
  const shown = await begin(tablet)
  expect(await answerItem(tablet.lab, { ...answerOf(tablet.lab, ADA, shown), response: '' })).toBe(
    'not-ready',
  )
  expect((await tablet.lab.db.log.toArray()).some(({ kind }) => kind === 'attempt')).toBe(false)
  tablet.close()
})

test('after two misses the answer is told; before that it never is', async () => {
  const server = await aServer()
  const tablet = await anEnrolledDevice(server)
  const shown = await begin(tablet)
  expect(JSON.stringify(shown)).not.toContain('"answer"')
  const miss = () => answerItem(tablet.lab, answerOf(tablet.lab, ADA, shown, false))
  expect(await miss()).toMatchObject({ correct: false, tryAgain: true, answer: null })
  const told = await miss()
  expect(told).toMatchObject({ correct: false, tryAgain: false })
  expect((told as { answer: string | null }).answer).toBe(tablet.lab.desks.get(ADA)?.item?.made.key.answer)
  tablet.close()
})

test('storage emptied overnight is noticed, and staff are told through the log', async () => {
  const server = await aServer()
  const tablet = await anEnrolledDevice(server)
  tablet.close()
  Object.assign(tablet.indexedDb, { indexedDB: new IDBFactory() })
  await tablet.restart()
  await storageOf(tablet, 'ephemeral')
  await tablet.lab.loop.run('prove')
  const place = tablet.lab.place.get()
  if (place.kind !== 'learner') throw new Error('not enrolled')
  expect((await server.store.device(server.school.id, place.device.id))?.risk).toBe('ephemeral')
  tablet.close()
})

test('rows that vanished reach staff as stubs and as a risk', async () => {
  const server = await aServer()
  const tablet = await anEnrolledDevice(server)
  tablet.fault = OFFLINE
  const shown = await begin(tablet)
  await answerItem(tablet.lab, answerOf(tablet.lab, ADA, shown))
  const stream = tablet.lab.stream.id
  await tablet.lab.db.log.where('[stream+seq]').between([stream, 1], [stream, 99]).delete()
  await tablet.restart()
  tablet.fault = null
  await storageOf(tablet, 'damaged')
  await tablet.lab.loop.run('prove')
  const rows = await tablet.lab.db.log.where('[stream+seq]').between([stream, 0], [stream, 99]).toArray()
  expect(rows.some(({ kind }) => kind === 'lost')).toBe(true)
  expect(rows.every(({ level }) => level === 2)).toBe(true)
  expect(await server.store.setAside(server.school.id, 10)).toEqual([])
  tablet.close()
})

const none = { memoryOnly: false, foundEmpty: false, damagedAt: null }
const storage = (quota: number, kept: boolean) => ({
  estimate: async () => ({ quota, usage: 0 }),
  persisted: async () => kept,
  persist: async () => kept,
})
test('the gravest risk is told', async () => {
  const GB = 1024 ** 3
  expect(await storageHealth(storage(GB, true), none, 0)).toEqual({ storage: 'none', quotaMb: 1024 })
  expect((await storageHealth(storage(GB, false), none, 0)).storage).toBe('not-persistent')
  expect((await storageHealth(storage(GB / 100, true), none, 0)).storage).toBe('low-space')
  expect((await storageHealth(storage(GB, true), { ...none, foundEmpty: true }, 0)).storage).toBe('ephemeral')
  expect((await storageHealth(storage(GB, true), { ...none, damagedAt: 5 }, 9)).storage).toBe('damaged')
  expect((await storageHealth(null, { ...none, memoryOnly: true }, 0)).storage).toBe('memory-only')
  expect((await storageHealth({}, none, 0)).storage).toBe('not-persistent')
})
