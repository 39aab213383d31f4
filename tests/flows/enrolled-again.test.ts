import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { watchLearners } from '#app/classes.ts'
import { enrolDevice } from '#app/device-state.ts'
import { signIn, watchSignedIn } from '#app/sign-in.ts'
import { countUnsafe } from '#db/log.ts'
import type { LearnerCard } from '#domain/roster.ts'
import { aCode, anEnrolledDevice, first, practise, type TestDevice } from '#tests/support/device.ts'
import { aServer, CLASSES, LEARNERS, type TestServer } from '#tests/support/server.ts'

const [ADA] = LEARNERS
const [CLASS] = CLASSES

async function begin(tablet: TestDevice): Promise<void> {
  const cards = await first(watchLearners(tablet.lab, CLASS), (all) => all.length > 0)
  await signIn(tablet.lab, cards.find(({ id }) => id === ADA) as LearnerCard, CLASS, 'open')
}
const attemptsAt = async ({ store, school }: TestServer) =>
  (await store.entriesOf(school.id, ADA)).filter(({ kind }) => kind === 'attempt')
const isRevoked = (tablet: TestDevice, revoked: boolean) =>
  first(tablet.lab.place, (now) => now.kind === 'learner' && now.revoked === revoked)

test('a tablet killed before the browser wrote its cookie down asks for a grown-up, goes on, and hands in everything once it has a new code', async () => {
  const server = await aServer()
  const tablet = await anEnrolledDevice(server)
  await begin(tablet)
  await practise(tablet, ADA, 2)
  await tablet.lab.loop.run('push')
  await practise(tablet, ADA, 2)
  tablet.browser.cookies.clear()
  await tablet.restart()

  await tablet.lab.loop.run('prove')
  await isRevoked(tablet, true)
  expect((await first(watchSignedIn(tablet.lab)))?.learner.id, 'she is not interrupted').toBe(ADA)
  await practise(tablet, ADA, 3)
  expect((await countUnsafe(tablet.lab.db)).unsafe).toBeGreaterThanOrEqual(3)

  expect(await enrolDevice(tablet.lab, await aCode(server))).toBe('enrolled')
  await isRevoked(tablet, false)
  // By itself: nobody waits for the next look in five minutes. Bytes are packed on threads of their own, which a busy machine keeps waiting.
  for (let n = 0; n < 500 && (await countUnsafe(tablet.lab.db)).unsent > 0; n++) {
    await tablet.time.pass(500)
    await setTimeout(5)
  }
  expect(await attemptsAt(server)).toHaveLength(7)
  expect(await countUnsafe(tablet.lab.db)).toEqual({ unsafe: 0, unsent: 0, heldBack: 0 })
  expect((await first(watchSignedIn(tablet.lab)))?.learner.id).toBe(ADA)
  expect(tablet.failures).toEqual([])
  tablet.close()
})

test('a cookie lost in mid-lesson: the page itself goes on under the new code, in one stream', async () => {
  const server = await aServer()
  const tablet = await anEnrolledDevice(server)
  await begin(tablet)
  await practise(tablet, ADA, 2)
  await tablet.lab.loop.run('push')
  tablet.browser.cookies.clear()
  await practise(tablet, ADA, 2)
  expect((await tablet.lab.loop.run('push')).kind).toBe('signed-out')
  await isRevoked(tablet, true)
  expect(await enrolDevice(tablet.lab, await aCode(server))).toBe('enrolled')
  await practise(tablet, ADA, 1)
  await tablet.lab.loop.run('prove')
  const kept = await attemptsAt(server)
  expect(kept).toHaveLength(5)
  expect(new Set(kept.map(({ stream }) => stream)).size).toBe(1)
  tablet.close()
})

test('a cookie lost twice, and the tablet still hands in what it wrote as each of its former selves', async () => {
  const server = await aServer()
  const tablet = await anEnrolledDevice(server)
  await begin(tablet)
  for (let life = 1; life <= 3; life++) {
    await practise(tablet, ADA, 1)
    await tablet.lab.loop.run('push')
    tablet.fault = () => Promise.reject(new TypeError('offline'))
    await practise(tablet, ADA, 1)
    await tablet.lab.loop.run('push')
    await tablet.restart()
    tablet.fault = null
    tablet.browser.cookies.clear()
    expect(await enrolDevice(tablet.lab, await aCode(server))).toBe('enrolled')
  }
  await tablet.lab.loop.run('prove')
  expect(await attemptsAt(server)).toHaveLength(6)
  expect((await countUnsafe(tablet.lab.db)).unsent).toBe(0)
  tablet.close()
})

test('a tablet whose storage and cookie went, but not its canaries, is rid of what they call lost as soon as it has a new code', async () => {
  const server = await aServer()
  const tablet = await anEnrolledDevice(server)
  await begin(tablet)
  await practise(tablet, ADA, 2)
  await tablet.lab.loop.run('push')
  tablet.fault = () => Promise.reject(new TypeError('offline'))
  await practise(tablet, ADA, 3)
  for (let life = 0; life < 2; life++) {
    await tablet.lab.db.delete()
    tablet.browser.cookies.clear()
    tablet.fault = null
    await tablet.restart()
    expect(await first(tablet.lab.place, ({ kind }) => kind !== 'starting')).toEqual({ kind: 'not-enrolled' })
    // The second time before anything was sent.
    if (life === 0) continue
    expect(await enrolDevice(tablet.lab, await aCode(server))).toBe('enrolled')
  }
  await first(tablet.lab.place, ({ kind }) => kind === 'learner')
  await tablet.lab.loop.run('prove')
  expect(await countUnsafe(tablet.lab.db)).toEqual({ unsafe: 0, unsent: 0, heldBack: 0 })
  expect(await attemptsAt(server)).toHaveLength(2)
  const { changes } = await server.store.changesSince(server.school.id, 0, 500, {
    records: [],
    learners: null,
    classes: null,
    entries: 'all',
    checkpoints: false,
  })
  expect(changes.filter((one) => one.kind === 'entry' && one.entry.kind === 'lost')).toHaveLength(3)
  tablet.close()
})

test('a wrong code leaves the tablet as it was', async () => {
  const server = await aServer()
  const tablet = await anEnrolledDevice(server)
  tablet.browser.cookies.clear()
  await tablet.lab.loop.run('push')
  await tablet.lab.loop.run('prove')
  await isRevoked(tablet, true)
  expect(await enrolDevice(tablet.lab, 'LIN-0000-0000')).toBe('wrong-code')
  expect(tablet.lab.place.get()).toMatchObject({ kind: 'learner', revoked: true })
  tablet.close()
})
