import { expect, test } from 'vitest'
import { watchLearners } from '#app/classes.ts'
import { enrolDevice } from '#app/device-state.ts'
import { signIn } from '#app/sign-in.ts'
import { watchSync } from '#app/sync-status.ts'
import { mendLosses } from '#db/canary.ts'
import { countUnsafe, putEntry } from '#db/log.ts'
import { sortLog } from '#db/move.ts'
import { KEEP_MS, pruneLog } from '#db/prune.ts'
import type { SchoolId } from '#domain/ids.ts'
import type { LearnerCard } from '#domain/roster.ts'
import { aDatabase, aFact, aStream } from '#tests/support/database.ts'
import { aCode, anEnrolledDevice, first, practise, type TestDevice } from '#tests/support/device.ts'
import { anAttempt, aSchool, aServer, CLASSES, LEARNERS, type TestServer } from '#tests/support/server.ts'

const [ADA] = LEARNERS
const [CLASS] = CLASSES
const OFFLINE = () => Promise.reject(new TypeError('Failed to fetch'))

/** One server with two schools; the children's ids are the same in both, so that a wrong school would not be noticed by them. */
async function twoSchools() {
  const linden = await aServer()
  const oak: TestServer = { ...linden, school: await aSchool(linden.store, 'OAK') }
  return { linden, oak }
}
const attemptsAt = async ({ store, school }: TestServer) =>
  (await store.entriesOf(school.id, ADA)).filter(({ kind }) => kind === 'attempt')

async function begin(tablet: TestDevice): Promise<void> {
  const cards = await first(watchLearners(tablet.lab, CLASS), (all) => all.length > 0)
  await signIn(tablet.lab, cards.find(({ id }) => id === ADA) as LearnerCard, CLASS, 'open')
}
/** The cable is whole again; what was under way has failed before. */
async function mend(tablet: TestDevice): Promise<void> {
  await tablet.lab.loop.run('push')
  tablet.fault = null
}
/** Enrols at another school (or at the first again) and has spoken with it. */
async function moveTo(tablet: TestDevice, server: TestServer): Promise<void> {
  expect(await enrolDevice(tablet.lab, await aCode(server))).toBe('enrolled')
  await first(tablet.lab.place, (now) => now.kind === 'learner' && now.school.id === server.school.id)
  await tablet.lab.loop.run('prove')
}

test('work of the old school is held back, counted, never given to the new one, and handed in when the tablet returns', async () => {
  const { linden, oak } = await twoSchools()
  const tablet = await anEnrolledDevice(linden)
  await begin(tablet)
  await practise(tablet, ADA, 2)
  await tablet.lab.loop.run('prove')
  tablet.fault = OFFLINE
  await practise(tablet, ADA, 3)
  await mend(tablet)

  await moveTo(tablet, oak)
  expect(await attemptsAt(oak)).toEqual([])
  expect(await oak.store.setAside(oak.school.id, 10)).toEqual([])
  expect(await first(watchSync(tablet.lab))).toMatchObject({ unsafe: 0, heldBack: 3, unsent: 3 })
  await begin(tablet)
  await practise(tablet, ADA, 4)
  await tablet.lab.loop.run('prove')
  expect(await attemptsAt(oak)).toHaveLength(4)
  const place = await first(tablet.lab.place, ({ kind }) => kind === 'learner')
  if (place.kind !== 'learner') throw new Error('not a learner device')
  expect(await oak.store.device(oak.school.id, place.device.id), 'staff see it').toMatchObject({ waiting: 3 })

  await tablet.restart()
  await tablet.lab.loop.run('prove')
  expect(await attemptsAt(oak)).toHaveLength(4)
  expect(await countUnsafe(tablet.lab.db)).toMatchObject({ heldBack: 3 })

  await moveTo(tablet, linden)
  await moveTo(tablet, linden)

  expect(await attemptsAt(linden)).toHaveLength(5)
  expect(await linden.store.setAside(linden.school.id, 10)).toEqual([])
  expect(await countUnsafe(tablet.lab.db)).toEqual({ unsafe: 0, unsent: 0, heldBack: 0 })
  expect(tablet.failures).toEqual([])
  tablet.close()
})

test('another school’s server in a new life is not offered the old school’s work either', async () => {
  const { linden, oak } = await twoSchools()
  const tablet = await anEnrolledDevice(linden)
  await begin(tablet)
  await practise(tablet, ADA, 2)
  await tablet.lab.loop.run('prove')
  await moveTo(tablet, oak)
  await oak.store.renewEpoch()
  await tablet.lab.loop.run('prove')
  expect(await attemptsAt(oak)).toEqual([])
  expect(await countUnsafe(tablet.lab.db)).toMatchObject({ unsafe: 0, heldBack: 4 })
  tablet.close()
})

test('a backup restored while the tablet is at another school: the old school is given its work again', async () => {
  const { linden, oak } = await twoSchools()
  const tablet = await anEnrolledDevice(linden)
  await begin(tablet)
  await practise(tablet, ADA, 2)
  await tablet.lab.loop.run('prove')
  await linden.store.renewEpoch()
  await moveTo(tablet, oak)
  await pruneLog(tablet.lab.db, tablet.lab.clock.corrected() + KEEP_MS + 60_000)
  tablet.requests.length = 0
  await moveTo(tablet, linden)
  expect(tablet.requests.some(({ path }) => path.includes(linden.school.id) && path.endsWith('/push'))).toBe(
    true,
  )
  expect(await attemptsAt(linden)).toHaveLength(2)
  expect((await tablet.lab.db.log.toArray()).filter(({ kind }) => kind === 'attempt')).toHaveLength(2)
  tablet.close()
})

test('what a second tab still writes for the old school stays with the old school', async () => {
  const { linden, oak } = await twoSchools()
  const tablet = await anEnrolledDevice(linden)
  tablet.fault = OFFLINE
  await begin(tablet)
  await practise(tablet, ADA, 1)
  await mend(tablet)
  await moveTo(tablet, oak)
  const late = anAttempt({ stream: 'a-late-page' as never })
  await putEntry(tablet.lab.db, late, linden.school.id)
  await tablet.lab.loop.run('prove')
  expect(await attemptsAt(oak)).toEqual([])
  expect((await countUnsafe(tablet.lab.db)).heldBack).toBeGreaterThanOrEqual(3)
  await moveTo(tablet, linden)
  expect(await attemptsAt(linden)).toHaveLength(2)
  tablet.close()
})

test('a tablet that lost its database at another school tells the loss to nobody but the school it happened in', async () => {
  const { linden, oak } = await twoSchools()
  const tablet = await anEnrolledDevice(linden)
  tablet.fault = OFFLINE
  await begin(tablet)
  await practise(tablet, ADA, 2)
  await mend(tablet)
  await moveTo(tablet, oak)
  const gone = await tablet.lab.db.log.filter(({ level }) => level === -1).primaryKeys()
  await tablet.lab.db.log.bulkDelete(gone)
  expect(await mendLosses(tablet.lab.db, tablet.canaries, tablet.time.now())).toBe(gone.length)
  expect(await countUnsafe(tablet.lab.db)).toMatchObject({ unsafe: 0, heldBack: gone.length })
  tablet.close()
})

test('a child left signed in over a week is signed out in her own school, whatever comes after', async () => {
  const { linden, oak } = await twoSchools()
  const tablet = await anEnrolledDevice(linden)
  await begin(tablet)
  await tablet.lab.loop.run('prove')
  tablet.fault = OFFLINE
  tablet.time.set(tablet.time.now() + 7 * 24 * 3_600_000)
  await tablet.restart()
  await mend(tablet)
  await moveTo(tablet, oak)
  expect(await countUnsafe(tablet.lab.db)).toEqual({ unsafe: 0, unsent: 1, heldBack: 1 })
  await moveTo(tablet, linden)
  const kinds = (await linden.store.entriesOf(linden.school.id, ADA)).map(({ kind }) => kind)
  expect(kinds).toEqual(['signed-in', 'signed-out'])
  tablet.close()
})

test('rows from before schools were noted belong to the school the device was in then', async () => {
  const db = await aDatabase()
  const stream = aStream(db)
  for (let n = 0; n < 3; n++) await stream.append(aFact)
  await db.streams.toCollection().modify({ v: 1 })
  await sortLog(db, 'linden' as SchoolId, 'oak' as SchoolId)
  expect(await countUnsafe(db)).toEqual({ unsafe: 0, unsent: 3, heldBack: 3 })
  await sortLog(db, 'oak' as SchoolId, 'linden' as SchoolId)
  expect(await countUnsafe(db)).toEqual({ unsafe: 3, unsent: 3, heldBack: 0 })
})

test('what the old school’s server of record has is dropped after its seven days; what it has not never is', async () => {
  const { linden, oak } = await twoSchools()
  const tablet = await anEnrolledDevice(linden)
  await begin(tablet)
  await practise(tablet, ADA, 2)
  await tablet.lab.loop.run('prove')
  tablet.fault = OFFLINE
  await practise(tablet, ADA, 1)
  await mend(tablet)
  await moveTo(tablet, oak)
  await pruneLog(tablet.lab.db, tablet.lab.clock.corrected() + KEEP_MS + 60_000)
  const left = await tablet.lab.db.log.filter(({ school }) => school === linden.school.id).toArray()
  expect(left.map(({ level }) => level)).toEqual([-1])
  tablet.close()
})

test('a tablet enrolled while a page of it is in mid-push is the new school’s at once', async () => {
  const { linden, oak } = await twoSchools()
  const tablet = await anEnrolledDevice(linden)
  await begin(tablet)
  let arrive = () => {}
  const onTheWay = new Promise<void>((resolve) => (arrive = resolve))
  tablet.fault = async (path, send) => {
    if (path.endsWith('/push')) await onTheWay
    return send()
  }
  await practise(tablet, ADA, 1)
  const pushing = tablet.lab.loop.run('pull')
  const enrolling = enrolDevice(tablet.lab, await aCode(oak))
  arrive()
  await pushing
  expect(await enrolling).toBe('enrolled')
  await first(tablet.lab.place, (now) => now.kind === 'learner' && now.school.id === oak.school.id)
  await tablet.lab.loop.run('prove')
  expect(tablet.lab.place.get()).toMatchObject({ revoked: false })
  expect(await attemptsAt(oak)).toEqual([])
  expect(await attemptsAt(linden)).toHaveLength(1)
  tablet.close()
})
