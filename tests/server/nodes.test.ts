import { afterAll, describe, expect, test } from 'vitest'
import type { LearnerCard } from '#domain/roster.ts'
import type { PushReply } from '#protocol/push.ts'
import { openPostgresStore } from '#server/store/postgres/postgres-store.ts'
import { NO_POSTGRES, startPostgres } from '#tests/support/postgres.ts'
import { anAttempt, aServer, aStream, LEARNERS } from '#tests/support/server.ts'

const postgres = await startPostgres()
afterAll(() => postgres?.stop())
const [ada] = LEARNERS

/** Two stateless nodes on one PostgreSQL, and browsers that are known to both. */
async function twoNodes() {
  const url = (await postgres?.another()) ?? ''
  const stores = [await openPostgresStore(url), await openPostgresStore(url)] as const
  const one = await aServer({ store: stores[0], pokeEveryMs: 10 })
  const two = await aServer({ store: stores[1], pokeEveryMs: 10 })
  const close = () => Promise.all(stores.map((store) => store.close()))
  /** The same browser, whose next request another node answers. */
  const atTwo = (cookies: ReadonlyMap<string, string>) => {
    const there = two.browser()
    for (const [name, value] of cookies) there.cookies.set(name, value)
    return there
  }
  return { one, two, atTwo, close }
}

describe.skipIf(postgres === null)(postgres ? 'two nodes on one PostgreSQL' : NO_POSTGRES, () => {
  test('a stream sent in pieces to both is whole on each, once', async () => {
    const { one, two, atTwo, close } = await twoNodes()
    const tablet = await one.aTablet()
    const there = atTwo(tablet.cookies)
    const stream = aStream()
    const entries = Array.from({ length: 40 }, (_, i) =>
      anAttempt({ stream, seq: i + 1, time: anAttempt().time + i }),
    )
    const pieces = entries.map((entry, i) =>
      (i % 2 ? tablet : there).push([entry, ...entries.slice(i, i + 2)]),
    )
    for (const response of await Promise.all(pieces)) expect(response.status).toBe(200)
    const reply = (await (await there.push(entries)).json()) as PushReply
    expect(reply.through[stream]).toBe(40)
    expect(reply.setAside).toEqual([])
    for (const { store, school } of [one, two]) expect(await store.entriesOf(school.id, ada)).toHaveLength(40)
    await close()
  })

  test('edits of one child on both nodes at once are all in her record', async () => {
    const { one, atTwo, close } = await twoNodes()
    const staff = await one.staff('admin')
    const there = atTwo(staff.cookies)
    const edit = (field: string, value: unknown, base: unknown, count: number) =>
      anAttempt({
        stream: aStream(),
        kind: 'edit',
        body: { record: { kind: 'learner', id: ada }, field, value, base, hlc: { ms: 1000, count } },
      })
    const pushes = Array.from({ length: 6 }, (_, i) => [
      staff.push([edit('language', i === 5 ? 'es' : 'en', 'en', i)]),
      there.push([edit('supports', i === 5 ? ['spoken'] : [], [], i)]),
    ])
    for (const response of await Promise.all(pushes.flat())) expect(response.status).toBe(200)
    const card = (await one.store.record(one.school.id, { kind: 'learner', id: ada }))?.body as LearnerCard
    expect(card).toMatchObject({ language: 'es', supports: ['spoken'] })
    await close()
  })

  test('a tablet revoked on one node is out on the other', async () => {
    const { one, atTwo, close } = await twoNodes()
    const admin = await one.staff('admin')
    const tablet = await one.aTablet()
    await atTwo(admin.cookies).post(`/v1/schools/${one.school.id}/devices/${tablet.device.id}/revoke`, {})
    expect((await tablet.push([anAttempt()])).status).toBe(401)
    await close()
  })
})
