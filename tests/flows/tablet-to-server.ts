import { expect, test } from 'vitest'
import { watchClasses, watchLearners } from '#app/classes.ts'
import { enrolDevice } from '#app/device-state.ts'
import { watchGarden } from '#app/garden.ts'
import { stateOf } from '#app/learner-state.ts'
import { answerItem, nextItem, openItem } from '#app/practice.ts'
import { signIn, watchSignedIn } from '#app/sign-in.ts'
import { watchSync } from '#app/sync-status.ts'
import { countUnsafe } from '#db/log.ts'
import type { LearnerCard } from '#domain/roster.ts'
import type { Store } from '#server/store/store.ts'
import {
  aCode,
  aDevice,
  anEnrolledDevice,
  answerOf,
  first,
  practise,
  type TestDevice,
} from '#tests/support/device.ts'
import { aServer, CLASSES, LEARNERS, type TestServer } from '#tests/support/server.ts'

const [ADA] = LEARNERS
const [CLASS] = CLASSES
const OFFLINE = () => Promise.reject(new TypeError('Failed to fetch'))

/** The main job, from a child's tap to the server's log, over one kind of store. */
export function tabletToServer(name: string, open: () => Promise<Store>): void {
  const aClass = async () => {
    const server = await aServer({ store: await open() })
    return { server, tablet: await anEnrolledDevice(server) }
  }
  const begin = async (tablet: TestDevice) => {
    const cards = await first(watchLearners(tablet.lab, CLASS), (all) => all.length > 0)
    await signIn(tablet.lab, cards.find(({ id }) => id === ADA) as LearnerCard, CLASS, 'open')
  }
  const keptOf = async (server: TestServer) =>
    (await server.store.entriesOf(server.school.id, ADA)).filter(({ kind }) => kind === 'attempt')

  test(`${name}: twenty answers without a network are at the server once each when it returns`, async () => {
    const { server, tablet } = await aClass()
    expect((await first(watchClasses(tablet.lab), (all) => all.length > 0)).map(({ id }) => id)).toEqual(
      CLASSES,
    )
    await begin(tablet)
    await tablet.lab.loop.run('push')
    tablet.fault = OFFLINE
    await practise(tablet, ADA, 20)
    expect((await countUnsafe(tablet.lab.db)).unsafe).toBe(20)
    expect(await keptOf(server)).toHaveLength(0)

    tablet.fault = null
    await tablet.lab.loop.run('pull')
    const kept = await keptOf(server)
    expect(kept).toHaveLength(20)
    expect(new Set(kept.map(({ stream, seq }) => `${stream} ${seq}`)).size).toBe(20)
    expect((await first(watchSync(tablet.lab))).unsafe).toBe(0)
    expect(await server.store.setAside(server.school.id, 10)).toEqual([])
    expect(tablet.failures).toEqual([])
    tablet.close()
  })

  test(`${name}: a tablet that dies right after a feedback has every answer, the child and her item when it returns`, async () => {
    const { server, tablet } = await aClass()
    await begin(tablet)
    tablet.fault = OFFLINE
    await practise(tablet, ADA, 5)
    const shown = await openItem(tablet.lab, ADA, null)
    const feedback = await answerItem(tablet.lab, answerOf(tablet.lab, ADA, shown, false))
    expect(feedback).toMatchObject({ correct: false, tryAgain: true, answer: null })

    await tablet.restart()
    expect((await first(watchSignedIn(tablet.lab)))?.learner.id).toBe(ADA)
    const again = await openItem(tablet.lab, ADA, null)
    expect(again.item).toEqual(shown.item)
    expect(again.tries).toBe(1)
    tablet.fault = null
    await tablet.lab.loop.run('prove')
    expect(await keptOf(server)).toHaveLength(6)
    expect(tablet.failures).toEqual([])
    tablet.close()
  })

  test(`${name}: another tablet goes on where the first stopped`, async () => {
    const { server, tablet } = await aClass()
    await begin(tablet)
    await practise(tablet, ADA, 8)
    await tablet.lab.loop.run('pull')
    const here = await stateOf(tablet.lab, ADA)
    const other = await anEnrolledDevice(server)
    await other.lab.loop.run('pull')
    const there = await stateOf(other.lab, ADA)
    expect(there).toEqual(here)
    expect(there.last?.seq).toBeGreaterThan(0)
    expect(await first(watchGarden(other.lab, ADA))).toEqual(await first(watchGarden(tablet.lab, ADA)))
    tablet.close()
    other.close()
  })

  test(`${name}: a reply that was lost after the server had stored makes nothing twice`, async () => {
    const { server, tablet } = await aClass()
    await begin(tablet)
    tablet.fault = async (_path, send) => {
      await send()
      throw new TypeError('connection reset')
    }
    await practise(tablet, ADA, 4)
    await tablet.lab.loop.run('push')
    expect(await keptOf(server)).toHaveLength(4)
    expect((await countUnsafe(tablet.lab.db)).unsafe).toBeGreaterThan(0)
    tablet.fault = null
    await tablet.lab.loop.run('prove')
    expect(await keptOf(server)).toHaveLength(4)
    expect(await server.store.setAside(server.school.id, 10)).toEqual([])
    expect((await countUnsafe(tablet.lab.db)).unsafe).toBe(0)
    tablet.close()
  })

  test(`${name}: while the server is in trouble everything stays, and goes when it is well`, async () => {
    const { server, tablet } = await aClass()
    await begin(tablet)
    tablet.fault = async () =>
      Response.json(
        { error: 'server', message: 'x', next: 'y' },
        { status: 503, headers: { 'retry-after': '5' } },
      )
    await practise(tablet, ADA, 3)
    expect((await tablet.lab.loop.run('push')).kind).toBe('server')
    expect((await first(watchSync(tablet.lab))).state).toBe('server')
    tablet.fault = null
    await tablet.time.pass(60_000)
    await first(watchSync(tablet.lab), ({ unsafe }) => unsafe === 0)
    expect(await keptOf(server)).toHaveLength(3)
    tablet.close()
  })

  test(`${name}: a revoked tablet keeps its work, says so, and hands it in once it is enrolled again`, async () => {
    const { server, tablet } = await aClass()
    await begin(tablet)
    const place = await first(tablet.lab.place, ({ kind }) => kind === 'learner')
    if (place.kind !== 'learner') throw new Error('not a learner device')
    await server.store.revokeDevice(server.school.id, place.device.id)
    await practise(tablet, ADA, 3)
    expect((await tablet.lab.loop.run('push')).kind).toBe('signed-out')
    await first(tablet.lab.place, (now) => now.kind === 'learner' && now.revoked)
    expect((await countUnsafe(tablet.lab.db)).unsafe).toBeGreaterThanOrEqual(3)

    expect(await enrolDevice(tablet.lab, await aCode(server))).toBe('enrolled')
    await first(tablet.lab.place, (now) => now.kind === 'learner' && !now.revoked)
    await tablet.lab.loop.run('prove')
    expect(await keptOf(server)).toHaveLength(3)
    tablet.close()
  })

  test(`${name}: an entry the server cannot use is set aside and blocks nothing`, async () => {
    const { server, tablet } = await aClass()
    await begin(tablet)
    await practise(tablet, ADA, 1)
    await tablet.lab.stream.append({ kind: 'tally', learner: ADA, by: ADA, body: { goal: 'x', count: -1 } })
    await practise(tablet, ADA, 2)
    await tablet.lab.loop.run('prove')
    expect(await keptOf(server)).toHaveLength(3)
    const aside = await server.store.setAside(server.school.id, 10)
    expect(aside.map(({ code }) => code)).toEqual(['malformed'])
    expect((await countUnsafe(tablet.lab.db)).unsafe).toBe(0)
    tablet.close()
  })

  test(`${name}: a server whose database begins a new life is offered everything again and keeps it once`, async () => {
    const { server, tablet } = await aClass()
    await begin(tablet)
    await practise(tablet, ADA, 5)
    await tablet.lab.loop.run('prove')
    await server.store.renewEpoch()
    tablet.requests.length = 0
    await tablet.lab.loop.run('prove')
    expect(tablet.requests.some(({ path }) => path.endsWith('/push'))).toBe(true)
    expect((await countUnsafe(tablet.lab.db)).unsafe).toBe(0)
    expect(await keptOf(server)).toHaveLength(5)
    expect(await server.store.setAside(server.school.id, 10)).toEqual([])
    expect(await first(watchLearners(tablet.lab, CLASS))).toHaveLength(2)
    tablet.close()
  })

  for (const [when, startAt] of [
    ['1970', 0],
    ['2099', Date.UTC(2099, 5, 1)],
  ] as const)
    test(`${name}: a tablet whose clock says ${when} loses nothing and its child goes on to new items`, async () => {
      const server = await aServer({ store: await open() })
      const tablet = await anEnrolledDevice(server, { startAt })
      tablet.fault = OFFLINE
      await begin(tablet)
      const items = new Set<string>()
      for (let n = 0; n < 6; n++) {
        const shown = n === 0 ? await openItem(tablet.lab, ADA, null) : await nextItem(tablet.lab, ADA, null)
        items.add(shown.item.id)
        expect(await answerItem(tablet.lab, answerOf(tablet.lab, ADA, shown))).toMatchObject({
          correct: true,
        })
      }
      expect(items.size).toBe(6)
      tablet.fault = null
      await tablet.lab.loop.run('prove')
      const kept = await keptOf(server)
      expect(kept).toHaveLength(6)
      for (const { time } of kept) expect(Math.abs(time - server.clock.now)).toBeLessThan(60_000)
      tablet.close()
    })

  test(`${name}: a tablet not yet enrolled says so, and a wrong code changes nothing`, async () => {
    const server = await aServer({ store: await open() })
    const tablet = await aDevice(server)
    expect(tablet.lab.place.get()).toEqual({ kind: 'not-enrolled' })
    expect(await enrolDevice(tablet.lab, 'LIN-0000-0000')).toBe('wrong-code')
    tablet.fault = OFFLINE
    expect(await enrolDevice(tablet.lab, 'LIN-0000-0000')).toBe('offline')
    expect(tablet.lab.place.get()).toEqual({ kind: 'not-enrolled' })
    tablet.close()
  })
}
