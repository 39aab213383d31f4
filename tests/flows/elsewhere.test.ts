import { expect, test } from 'vitest'
import { watchLearners } from '#app/classes.ts'
import { raiseHand, watchHand } from '#app/hand.ts'
import { stateOf } from '#app/learner-state.ts'
import { answerItem, openItem } from '#app/practice.ts'
import { signIn, signOut } from '#app/sign-in.ts'
import { watchToday } from '#app/today.ts'
import { MODEL } from '#content/mastery-model.ts'
import { countUnsafe } from '#db/log.ts'
import type { Entry, RawEntry } from '#domain/entry.ts'
import type { LearnerId } from '#domain/ids.ts'
import { foldAll } from '#domain/mastery/fold.ts'
import type { LearnerCard } from '#domain/roster.ts'
import type { PullReply } from '#protocol/pull.ts'
import {
  anEnrolledDevice,
  answerOf,
  first,
  practise,
  settle,
  type TestDevice,
} from '#tests/support/device.ts'
import { aServer, aStream, CLASSES, LEARNERS, type TestServer } from '#tests/support/server.ts'

const [ADA, BEN] = LEARNERS
const [CLASS] = CLASSES
const HOUR = 3_600_000

async function signedIn(server: TestServer, learner: LearnerId = ADA): Promise<TestDevice> {
  const tablet = await anEnrolledDevice(server)
  await begin(tablet, learner)
  return tablet
}
async function begin(tablet: TestDevice, learner: LearnerId): Promise<void> {
  const cards = await first(watchLearners(tablet.lab, CLASS), (all) => all.length > 0)
  await signIn(tablet.lab, cards.find(({ id }) => id === learner) as LearnerCard, CLASS, 'open')
  await tablet.lab.loop.run('prove')
}
const logOf = async (server: TestServer) =>
  (await server.store.entriesOf(server.school.id, ADA)).filter(
    ({ kind }) => kind === 'attempt',
  ) as unknown as Entry[]

/** What a grown-up's device sends. */
const written = (server: TestServer, given: Partial<RawEntry>): RawEntry => {
  const now = server.clock.now
  const by = 'a-grown-up' as RawEntry['by']
  return {
    stream: aStream(),
    seq: 1,
    at: now,
    offset: 0,
    time: now,
    learner: ADA,
    by,
    kind: '',
    body: {},
    ...given,
  }
}

test('help that a grown-up gave lowers the hand on the child’s tablet, and her note stays with the grown-ups', async () => {
  const server = await aServer()
  const tablet = await signedIn(server)
  await raiseHand(tablet.lab, ADA)
  await tablet.lab.loop.run('push')
  expect(await first(watchHand(tablet.lab, ADA))).toBe('coming')

  server.clock.now += 60_000
  const monitor = await server.staff('monitor')
  await monitor.push([written(server, { kind: 'help-given', body: { note: 'cried a little' } })])
  await tablet.time.pass(60_000)
  await tablet.lab.loop.run('pull')
  expect(await first(watchHand(tablet.lab, ADA))).toBe('down')
  expect(JSON.stringify(await tablet.lab.db.elsewhere.toArray())).not.toContain('cried')

  await tablet.time.pass(60_000)
  server.clock.now += 60_000
  await raiseHand(tablet.lab, ADA)
  expect(await first(watchHand(tablet.lab, ADA)), 'a new question').toBe('up')
  tablet.close()
})

test('a poke is followed soon where a hand was raised of late, and at leisure elsewhere', async () => {
  const server = await aServer()
  const pokes: (() => void)[] = []
  const openSource = () => ({
    addEventListener: (type: string, heard: () => void) => void (type === 'rev' && pokes.push(heard)),
    readyState: 1,
    close: () => {},
  })
  const tablet = await anEnrolledDevice(server, { openSource })
  await begin(tablet, ADA)
  await openItem(tablet.lab, ADA, null)
  await tablet.time.pass(5_000)
  const pullsWithin = async (ms: number) => {
    tablet.requests.length = 0
    for (const poke of pokes) poke()
    await tablet.time.pass(ms)
    for (let n = 0; n < 10; n++) await settle()
    return tablet.requests.filter(({ path }) => path.includes('scope=learner')).length
  }
  expect(await pullsWithin(1_000)).toBe(0)
  await tablet.time.pass(20_000)
  await raiseHand(tablet.lab, ADA)
  expect(await pullsWithin(1_000)).toBe(1)
  await tablet.time.pass(16 * 60_000)
  expect(await pullsWithin(1_000)).toBe(0)
  tablet.close()
})

test('a hand raised by a clock in 2099 goes down with help all the same', async () => {
  const server = await aServer()
  const tablet = await signedIn(server)
  tablet.time.set(Date.UTC(2099, 1, 1))
  await raiseHand(tablet.lab, ADA)
  await tablet.lab.loop.run('push')
  server.clock.now += 60_000
  await tablet.time.pass(60_000)
  const monitor = await server.staff('monitor')
  await monitor.push([written(server, { kind: 'hand-lowered' })])
  await tablet.lab.loop.run('pull')
  expect(await first(watchHand(tablet.lab, ADA))).toBe('down')
  tablet.close()
})

test('what she did on one tablet is her day on the next: counted, believed and gone on with', async () => {
  const server = await aServer()
  const one = await signedIn(server)
  await practise(one, ADA, 6)
  const shown = await openItem(one.lab, ADA, null)
  await answerItem(one.lab, answerOf(one.lab, ADA, shown, false))
  await one.lab.loop.run('push')
  server.clock.now = one.time.now()

  const two = await signedIn(server)
  expect((await first(watchToday(two.lab, ADA))).doneToday).toBe(6)
  const again = await openItem(two.lab, ADA, null)
  expect(again.item.id).toBe(shown.item.id)
  expect(again.tries).toBe(1)
  expect(await stateOf(two.lab, ADA)).toEqual(foldAll(MODEL, ADA, await logOf(server)))

  expect(await answerItem(two.lab, answerOf(two.lab, ADA, again))).toMatchObject({ correct: true })
  await two.lab.loop.run('push')
  await one.time.pass(two.time.now() - one.time.now())
  await one.lab.loop.run('pull')
  await one.restart()
  expect((await openItem(one.lab, ADA, null)).item.id, 'done with on the other').not.toBe(shown.item.id)
  one.close()
  two.close()
})

/** The server of another node, which has not folded yet: no checkpoint comes with the entries. */
const withoutCheckpoints: TestDevice['fault'] = async (path, send) => {
  const reply = await send()
  if (!path.includes('/pull') || !reply.ok) return reply
  const page = (await reply.json()) as PullReply
  return Response.json({ ...page, changes: page.changes.filter(({ kind }) => kind !== 'checkpoint') })
}

test('an entry from elsewhere counts once: before a checkpoint holds it, and when one does', async () => {
  const server = await aServer()
  const [one, two] = [await signedIn(server), await signedIn(server)]
  await practise(two, ADA, 3)
  await two.lab.loop.run('pull')
  await one.time.pass(two.time.now() - one.time.now() + 1000)
  server.clock.now = one.time.now()
  await practise(one, ADA, 4)
  await one.lab.loop.run('push')
  await two.time.pass(one.time.now() - two.time.now() + 1000)
  server.clock.now = two.time.now()

  two.fault = withoutCheckpoints
  const before = await two.lab.db.checkpoints.get(ADA)
  await two.lab.loop.run('pull')
  expect(await two.lab.db.checkpoints.get(ADA)).toEqual(before)
  expect(await stateOf(two.lab, ADA)).toEqual(foldAll(MODEL, ADA, await logOf(server)))
  await practise(two, ADA, 2)
  await two.lab.loop.run('push')
  expect(await stateOf(two.lab, ADA)).toEqual(foldAll(MODEL, ADA, await logOf(server)))

  two.fault = null
  await server.store.putRecords(server.school.id, [{ ref: { kind: 'schedule', id: 's' }, body: { any: 1 } }])
  await two.restart()
  await practise(two, ADA, 1)
  await two.lab.loop.run('prove')
  expect((await two.lab.db.checkpoints.get(ADA))?.rev).toBeGreaterThan(before?.rev ?? 0)
  expect(await stateOf(two.lab, ADA)).toEqual(foldAll(MODEL, ADA, await logOf(server)))
  one.close()
  two.close()
})

test('an answer is counted once even when news of it comes between the writing and the counting', async () => {
  const server = await aServer()
  const tablet = await signedIn(server)
  await practise(tablet, ADA, 2)
  const shown = await openItem(tablet.lab, ADA, null)
  const { append } = tablet.lab.stream
  Object.assign(tablet.lab.stream, {
    append: async (draft: Parameters<typeof append>[0]) => {
      const appended = await append(draft)
      // Another question folds again, from a log that holds the entry.
      const desk = tablet.lab.desks.get(ADA)
      if (desk) desk.folded = null
      await stateOf(tablet.lab, ADA)
      return appended
    },
  })
  await answerItem(tablet.lab, answerOf(tablet.lab, ADA, shown))
  await tablet.lab.loop.run('push')
  expect(await stateOf(tablet.lab, ADA)).toEqual(foldAll(MODEL, ADA, await logOf(server)))
  tablet.close()
})

test('what came from elsewhere goes with her sign-out, is nobody else’s and is never sent back', async () => {
  const server = await aServer()
  const one = await signedIn(server)
  await practise(one, ADA, 3)
  await one.lab.loop.run('push')
  const two = await signedIn(server)
  expect(await two.lab.db.elsewhere.count()).toBe(4)
  expect((await two.lab.db.log.toArray()).filter(({ kind }) => kind === 'attempt')).toEqual([])
  expect((await countUnsafe(two.lab.db)).unsent).toBe(0)

  await signOut(two.lab, 'child')
  expect(await two.lab.db.elsewhere.count()).toBe(0)
  await begin(two, BEN)
  expect(await two.lab.db.elsewhere.count()).toBe(0)
  await two.lab.loop.run('prove')
  expect(await logOf(server)).toHaveLength(3)
  expect(await server.store.setAside(server.school.id, 10)).toEqual([])
  one.close()
  two.close()
})

test('news that arrive after she has signed out are not kept', async () => {
  const server = await aServer()
  const one = await signedIn(server)
  await practise(one, ADA, 3)
  await one.lab.loop.run('push')
  const two = await signedIn(server, BEN)
  await signOut(two.lab, 'child')
  two.fault = async (path, send) => {
    const reply = await send()
    if (path.includes('scope=learner')) await signOut(two.lab, 'child')
    return reply
  }
  await begin(two, ADA)
  expect(await two.lab.db.elsewhere.count()).toBe(0)
  one.close()
  two.close()
})

test('signing in costs one request more, and never waits for it', async () => {
  const server = await aServer()
  const one = await signedIn(server)
  await practise(one, ADA, 3)
  await one.lab.loop.run('push')
  const two = await anEnrolledDevice(server)
  two.requests.length = 0
  await begin(two, ADA)
  const kinds = two.requests.map(({ path }) => /(push|have|scope=\w+)/.exec(path)?.[0])
  expect(kinds).toEqual(['push', 'have', 'scope=lab', 'scope=learner'])
  await signOut(two.lab, 'child')
  two.fault = () => new Promise(() => {})
  const cards = await first(watchLearners(two.lab, CLASS), (all) => all.length > 0)
  await signIn(two.lab, cards[0] as LearnerCard, CLASS, 'open')
  expect((await openItem(two.lab, ADA, null)).item.id).toBeDefined()
  one.close()
  two.close()
})

test('a look at the server that finds nothing new is one request, with a child signed in too', async () => {
  const server = await aServer()
  const one = await signedIn(server)
  const two = await signedIn(server)
  await two.lab.loop.run('pull')
  const asked = async () => {
    two.requests.length = 0
    await two.lab.loop.run('pull')
    return two.requests.map(({ path }) => /(push|have|scope=\w+)/.exec(path)?.[0])
  }
  expect(await asked()).toEqual(['scope=lab'])
  await practise(one, ADA, 1)
  await one.lab.loop.run('push')
  expect(await asked()).toEqual(['scope=lab', 'scope=learner'])
  expect(await asked()).toEqual(['scope=lab'])
  one.close()
  two.close()
})

test('in another life of the server’s database her entries are asked for again from the first', async () => {
  const server = await aServer()
  const one = await signedIn(server)
  await practise(one, ADA, 3)
  await one.lab.loop.run('push')
  const two = await signedIn(server)
  await server.store.renewEpoch()
  two.requests.length = 0
  await two.lab.loop.run('pull')
  expect(two.requests.some(({ path }) => path.includes('scope=learner') && !path.includes('cursor'))).toBe(
    true,
  )
  expect(await two.lab.db.elsewhere.count()).toBe(4)
  expect(await stateOf(two.lab, ADA)).toEqual(foldAll(MODEL, ADA, await logOf(server)))
  one.close()
  two.close()
})

test('a child’s tablet hears of her day, not of her year, and neither tallies nor which device wrote', async () => {
  const server = await aServer()
  const one = await signedIn(server)
  await practise(one, ADA, 3)
  await one.lab.loop.run('push')
  const monitor = await server.staff('monitor')
  await monitor.push([
    written(server, { kind: 'tally', body: { goal: 'focus', count: 2 } }),
    written(server, { kind: 'visited' }),
  ])
  const tablet = await server.aTablet()
  const heard = async () => {
    const reply = await tablet.request(`/v1/schools/${server.school.id}/pull?scope=learner:${ADA}`)
    const page = (await reply.json()) as PullReply
    return page.changes.flatMap((change) => (change.kind === 'entry' ? [change.entry] : []))
  }
  expect((await heard()).map(({ kind }) => kind)).toEqual(['signed-in', 'attempt', 'attempt', 'attempt'])
  expect((await heard()).every(({ device }) => device === '')).toBe(true)
  server.clock.now += 37 * HOUR
  expect(await heard()).toEqual([])
  await settle()
  one.close()
})
