import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { RawEntry } from '#domain/entry.ts'
import type { DeviceId, LearnerId, SchoolId } from '#domain/ids.ts'
import { packEntries } from '#protocol/columns.ts'
import type { Refusal } from '#protocol/enrol.ts'
import { MAX_PUSH_BYTES, type PushReply } from '#protocol/push.ts'
import { openSqliteStore } from '#server/store/sqlite/sqlite-store.ts'
import type { Store } from '#server/store/store.ts'
import { anAttempt, aSchool, aServer, aStream, attemptBody, LEARNERS } from '#tests/support/server.ts'

const reply = async (response: Response) => {
  expect(response.status).toBe(200)
  return (await response.json()) as PushReply
}
const refusal = async (response: Response) => (await response.json()) as Refusal
const [ada] = LEARNERS

/** Sends bytes as they are, as a push. */
const raw =
  (tablet: { request: (path: string, init: RequestInit) => Promise<Response> }, school: string) =>
  (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
    tablet.request(`/v1/schools/${school}/push`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
    })

test('a tablet hears how far its log is safe once the entries are stored', async () => {
  const server = await aServer()
  const tablet = await server.aTablet()
  const answer = await reply(await tablet.push([anAttempt(), anAttempt({ seq: 2 })]))
  expect(answer).toMatchObject({ through: { [anAttempt().stream]: 2 }, level: 'final', setAside: [] })
  expect(answer.now).toBe(server.clock.now)
  expect(await server.store.entriesOf(server.school.id, ada)).toHaveLength(2)
})

test('the same push twice is stored once and takes no revision', async () => {
  const server = await aServer()
  const tablet = await server.aTablet()
  const first = await reply(await tablet.push([anAttempt()]))
  await tablet.request(`/v1/schools/${server.school.id}/pull?scope=lab`)
  const rev = await server.store.rev(server.school.id)
  const second = await reply(await tablet.push([anAttempt()]))
  expect(second.through).toEqual(first.through)
  expect(second.rev).toBe(rev)
  expect(await server.store.entriesOf(server.school.id, ada)).toHaveLength(1)
})

test('a gzipped push is read like a plain one', async () => {
  const server = await aServer()
  const tablet = await server.aTablet()
  const text = JSON.stringify({ v: 1, waiting: 0, columns: packEntries([anAttempt()]) })
  const response = await raw(tablet, server.school.id)(gzipSync(text), { 'content-encoding': 'gzip' })
  expect((await reply(response)).through).toEqual({ [anAttempt().stream]: 1 })
})

test('a push with nothing new tells how many entries wait, and nothing else', async () => {
  const server = await aServer()
  const tablet = await server.aTablet()
  expect((await reply(await tablet.push([], 14))).through).toEqual({})
  expect(await server.store.device(server.school.id, tablet.device.id)).toMatchObject({ waiting: 14 })
})

test.each<
  [string, (text: string) => [string | Uint8Array<ArrayBuffer>, Record<string, string>], number, string]
>([
  ['no JSON', () => ['{"v":1,', {}], 400, 'malformed'],
  ['JSON that is no push', () => ['[]', {}], 400, 'malformed'],
  ['columns that are none', () => ['{"v":1,"waiting":0,"columns":{"n":1e9}}', {}], 400, 'malformed'],
  ['text that is no UTF-8', () => [new Uint8Array([0x22, 0xff, 0xfe, 0x22]), {}], 400, 'malformed'],
  ['gzip that is none', (text) => [text, { 'content-encoding': 'gzip' }], 400, 'malformed'],
  [
    'truncated gzip',
    (text) => [gzipSync(text).subarray(0, 60), { 'content-encoding': 'gzip' }],
    400,
    'malformed',
  ],
  ['an unknown encoding', (text) => [text, { 'content-encoding': 'br' }], 400, 'malformed'],
  ['too many bytes', () => [`"${'x'.repeat(MAX_PUSH_BYTES)}"`, {}], 413, 'too-large'],
  ['a form', (text) => [text, { 'content-type': 'text/plain' }], 415, 'not-json'],
  ['a push from another site', (text) => [text, { 'sec-fetch-site': 'cross-site' }], 403, 'other-site'],
])('%s is refused with a next step, and the server goes on', async (_, make, status, error) => {
  const server = await aServer()
  const tablet = await server.aTablet()
  const [body, headers] = make(JSON.stringify({ v: 1, waiting: 0, columns: packEntries([anAttempt()]) }))
  const response = await raw(tablet, server.school.id)(body, headers)
  expect(response.status).toBe(status)
  const said = await refusal(response)
  expect(said.error).toBe(error)
  expect(said.next).toMatch(/\w/)
  await reply(await tablet.push([anAttempt()]))
})

test('a gzip bomb is stopped at the limit, not inflated', async () => {
  const server = await aServer()
  const tablet = await server.aTablet()
  const bomb = gzipSync(Buffer.alloc(150 * 1024 * 1024, 0x20))
  expect(bomb.length).toBeLessThan(MAX_PUSH_BYTES)
  const before = process.memoryUsage().arrayBuffers
  const response = await raw(tablet, server.school.id)(bomb, { 'content-encoding': 'gzip' })
  expect(response.status).toBe(413)
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20 * 1024 * 1024)
})

test('a hub says that work is safe with it, and not that it is final', async () => {
  const server = await aServer({ level: 'hub' })
  const tablet = await server.aTablet()
  expect((await reply(await tablet.push([anAttempt()]))).level).toBe('hub')
})

test('a body nested without end is no reason to fall over', async () => {
  const server = await aServer()
  const tablet = await server.aTablet()
  const deep = `${'['.repeat(60_000)}${']'.repeat(60_000)}`
  const { columns } = JSON.parse(
    JSON.stringify({ columns: packEntries([anAttempt({ kind: 'telepathy', body: 'DEEP' })]) }),
  )
  const text = JSON.stringify({ v: 1, waiting: 0, columns }).replace('"DEEP"', deep)
  const response = await raw(tablet, server.school.id)(text)
  expect(response.status).toBe(400)
  await reply(await tablet.push([anAttempt()]))
})

test('501 entries are refused, 500 are taken', async () => {
  const server = await aServer()
  const tablet = await server.aTablet()
  const many = Array.from({ length: 501 }, (_, i) => anAttempt({ seq: i + 1 }))
  expect((await tablet.push(many)).status).toBe(400)
  expect((await reply(await tablet.push(many.slice(0, 500)))).through[anAttempt().stream]).toBe(500)
})

test.each<[string, Partial<RawEntry>, string]>([
  ['a kind newer than this server', { kind: 'telepathy', body: { much: true } }, 'unknown-kind'],
  ['a body that does not fit its kind', { body: attemptBody({ try: 'first' }) }, 'malformed'],
  ['an attempt of nobody', { learner: null }, 'malformed'],
  ['a learner of another school', { learner: 'zoe' as LearnerId }, 'other-school'],
  ['a skill nobody knows', { body: attemptBody({ item: 'gen/m.2.telepathy/1/7/1' }) }, 'unknown-item'],
  ['a version nobody can make', { body: attemptBody({ item: 'gen/m.2.facts-20/1/7/999' }) }, 'unknown-item'],
  ['an item id that is none', { body: attemptBody({ item: '../../etc' }) }, 'unknown-item'],
  ['a grown-up’s entry from a child’s device', { kind: 'help-given', body: { note: null } }, 'not-allowed'],
  ['an envelope without a time', { time: 'soon' as unknown as number }, 'malformed'],
  ['a name that no id has', { by: 'a\u0000b' as LearnerId }, 'malformed'],
])('%s is kept apart with its reason and never blocks what comes after', async (_, odd, code) => {
  const server = await aServer()
  const tablet = await server.aTablet()
  const entry = anAttempt({ ...odd, seq: 2 })
  const answer = await reply(await tablet.push([anAttempt(), entry, anAttempt({ seq: 3 })]))
  expect(answer.setAside).toEqual([{ stream: entry.stream, seq: 2, code }])
  expect(answer.through[entry.stream]).toBe(3)
  expect(await server.store.entriesOf(server.school.id, ada)).toHaveLength(2)
  const [kept] = await server.store.setAside(server.school.id, 10)
  const stored = kept?.entry.kind === 'malformed' ? (kept.entry.body as RawEntry) : kept?.entry
  expect(stored?.body).toEqual(entry.body)
})

test('fields of a newer client travel along with the entry', async () => {
  const server = await aServer()
  const tablet = await server.aTablet()
  const body = attemptBody({ mood: 'sunny', language: 'es' })
  expect((await reply(await tablet.push([anAttempt({ body })]))).setAside).toEqual([])
  const [stored] = await server.store.entriesOf(server.school.id, ada)
  expect(stored?.body).toEqual(body)
})

test.each([
  ['1970', 0],
  ['2099', Date.UTC(2099, 0, 1)],
])('a clock that shows %s never rejects an entry', async (_, at) => {
  const server = await aServer()
  const tablet = await server.aTablet()
  const answer = await reply(await tablet.push([anAttempt({ at, time: at, offset: null })]))
  expect(answer.setAside).toEqual([])
  const [stored] = await server.store.entriesOf(server.school.id, ada)
  expect(stored).toMatchObject({ at, time: at, received: server.clock.now })
})

test('the same number with other content is set aside, and the first stays', async () => {
  const server = await aServer()
  const tablet = await server.aTablet()
  await reply(await tablet.push([anAttempt()]))
  const answer = await reply(await tablet.push([anAttempt({ body: attemptBody({ response: '13' }) })]))
  expect(answer.setAside).toMatchObject([{ seq: 1, code: 'conflict' }])
  const stored = await server.store.entriesOf(server.school.id, ada)
  expect(stored.map(({ body }) => body)).toEqual([attemptBody()])
})

test('a tablet of one school cannot write into another', async () => {
  const server = await aServer()
  const other = await aSchool(server.store, 'OTH')
  const tablet = await server.aTablet()
  const body = { v: 1, waiting: 0, columns: packEntries([anAttempt()]) }
  expect((await tablet.post(`/v1/schools/${other.id}/push`, body)).status).toBe(403)
  expect(await server.store.entriesOf(other.id, ada)).toEqual([])
})

test('a browser that was never enrolled, or was revoked, is told to keep its work', async () => {
  const server = await aServer()
  expect((await server.browser().push([anAttempt()])).status).toBe(401)
  const tablet = await server.aTablet()
  await server.store.revokeDevice(server.school.id, tablet.device.id)
  const response = await tablet.push([anAttempt()])
  expect(response.status).toBe(401)
  expect((await refusal(response)).next).toContain('stays on it')
})

test('a tablet that is revoked in the middle of its push stays revoked', async () => {
  const good = await openSqliteStore(':memory:')
  const now: { revoking: boolean } = { revoking: false }
  const store: Store = {
    ...good,
    putRecords: async (school, writes) => {
      const [id] = writes.flatMap(({ ref }) => (ref.kind === 'device' ? [ref.id as DeviceId] : []))
      if (now.revoking && id) await good.revokeDevice(school, id)
      return good.putRecords(school, writes)
    },
  }
  const server = await aServer({ store })
  const tablet = await server.aTablet()
  now.revoking = true
  await reply(await tablet.push([anAttempt()], 7))
  expect(await good.device(server.school.id, tablet.device.id)).toMatchObject({ revoked: true })
})

test('when the disk is full the tablet hears 503 and when to come again, and nothing is half kept', async () => {
  const good = await openSqliteStore(':memory:')
  const disk: { full: boolean } = { full: true }
  const store: Store = {
    ...good,
    keepEntries: (...args) =>
      disk.full ? Promise.reject(new Error('database or disk is full')) : good.keepEntries(...args),
  }
  const server = await aServer({ store })
  const tablet = await server.aTablet()
  const response = await tablet.push([anAttempt()])
  expect(response.status).toBe(503)
  expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(server.log).toContainEqual(
    expect.objectContaining({ event: 'push-failed', why: expect.stringContaining('full') }),
  )
  disk.full = false
  expect((await reply(await tablet.push([anAttempt()]))).through).toEqual({ [anAttempt().stream]: 1 })
})

test('a fold that fails never fails the push', async () => {
  const good = await openSqliteStore(':memory:')
  const store: Store = { ...good, putCheckpoint: () => Promise.reject(new Error('no room')) }
  const server = await aServer({ store })
  const tablet = await server.aTablet()
  await reply(await tablet.push([anAttempt()]))
  await tablet.request(`/v1/schools/${server.school.id}/pull?scope=lab`)
  expect(server.log).toContainEqual(expect.objectContaining({ event: 'fold-failed' }))
})

test('two apps on one store take one stream in halves', async () => {
  const store = await openSqliteStore(':memory:')
  const one = await aServer({ store })
  const two = await aServer({ store })
  const tablet = await one.aTablet()
  const there = two.browser()
  for (const [name, value] of tablet.cookies) there.cookies.set(name, value)
  const stream = aStream()
  const entries = Array.from({ length: 10 }, (_, i) => anAttempt({ stream, seq: i + 1 }))
  await Promise.all(entries.map((entry, i) => (i % 2 ? tablet : there).push([entry])))
  expect((await reply(await there.push(entries))).through[stream]).toBe(10)
  expect(await store.entriesOf(one.school.id, ada)).toHaveLength(10)
})

test('a push tells what its device is worth: where it keeps its data, and what waits', async () => {
  const server = await aServer()
  const tablet = await server.aTablet()
  const body = { storage: 'ephemeral', quotaMb: 120, build: 'abc' }
  await reply(await tablet.push([anAttempt({ kind: 'device-health', learner: null, by: null, body })], 3))
  const noted = await server.store.device(server.school.id, tablet.device.id)
  expect(noted).toMatchObject({ waiting: 3, risk: 'ephemeral', build: 'abc', heard: server.clock.now })
})

test('a device that never stops is asked to slow down, and others are not', async () => {
  const server = await aServer()
  const tablet = await server.aTablet()
  const other = await server.aTablet()
  const answers: number[] = []
  for (let i = 0; i < 245; i++) answers.push((await tablet.push([])).status)
  expect(answers.at(0)).toBe(200)
  expect(answers.at(-1)).toBe(429)
  expect((await other.push([])).status).toBe(200)
  server.clock.now += 60_000
  expect((await tablet.push([])).status).toBe(200)
})

test('log lines name the route and the school, never a child, an id of a device or a query', async () => {
  const server = await aServer()
  const tablet = await server.aTablet()
  await tablet.push([anAttempt()])
  await tablet.request(`/v1/schools/${server.school.id}/pull?scope=learner:${ada}`)
  const text = JSON.stringify(server.log)
  expect(text).toContain('/v1/schools/:school/push')
  expect(text).toContain('/v1/schools/:school/pull')
  expect(text).not.toContain(ada)
  expect(text).not.toContain(tablet.device.id)
  expect(server.log.at(-1)).toMatchObject({
    event: 'request',
    status: 200,
    school: server.school.id as SchoolId,
  })
})
