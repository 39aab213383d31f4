import { expect, test } from 'vitest'
import type { Device } from '#domain/device.ts'
import type { RawEntry } from '#domain/entry.ts'
import type { ClassId, LearnerId } from '#domain/ids.ts'
import type { Person } from '#domain/roster.ts'
import type { EnrolCodeReply } from '#protocol/enrol.ts'
import type { PushReply } from '#protocol/push.ts'
import { issueCode } from '#server/codes.ts'
import { hashPassword } from '#server/passwords.ts'
import { systemRandom } from '#server/random.ts'
import { newLearnerDevice } from '#server/routes/enrol.ts'
import {
  anAttempt,
  aSchool,
  aServer,
  aStream,
  attemptBody,
  type Browser,
  CLASSES,
  LEARNERS,
  PASSWORD,
  type TestServer,
} from '#tests/support/server.ts'

// What somebody with bad intent, or a curious child with developer tools, may try, and what becomes of it.

const [ada, , cem] = LEARNERS
const DAY_MS = 24 * 3_600_000

const reply = async (response: Response) => {
  expect(response.status).toBe(200)
  return (await response.json()) as PushReply
}
const codes = async (response: Response) => (await reply(response)).setAside.map(({ code }) => code)

const enrolled = async (server: TestServer, browser: Browser, was?: readonly string[]): Promise<Device> => {
  const admin = await server.staff('admin')
  const made = await admin.post(`/v1/schools/${server.school.id}/devices`, { name: 'T', classes: [] })
  const { code, device } = (await made.json()) as EnrolCodeReply
  expect((await browser.post('/v1/enrol', { code, build: 'b', was })).status).toBe(200)
  return device
}

test('a tablet that knows another’s stream can put nothing in the way of what that one will write', async () => {
  const server = await aServer()
  const [hers, thief] = [await server.aTablet(), await server.aTablet()]
  const stream = aStream()
  await hers.push([anAttempt({ stream, seq: 1 })])
  const own = anAttempt({ stream: aStream(), learner: cem })
  const forged = anAttempt({ stream, seq: 2, learner: null, kind: 'lost', body: { reason: 'gap' } })
  const told = await reply(await thief.push([forged, own]))
  expect(told.through).toEqual({ [own.stream]: 1 })

  const real = anAttempt({ stream, seq: 2, body: attemptBody({ response: '9', correct: false }) })
  expect(await reply(await hers.push([real]))).toMatchObject({ through: { [stream]: 2 }, setAside: [] })
  const stored = await server.store.entriesOf(server.school.id, ada)
  expect(stored.map(({ kind, device }) => [kind, device])).toEqual([
    ['attempt', hers.device.id],
    ['attempt', hers.device.id],
  ])
})

test('staff see that a device holds what was not taken from it', async () => {
  const server = await aServer()
  const [hers, other] = [await server.aTablet(), await server.aTablet()]
  const stream = aStream()
  await hers.push([anAttempt({ stream })])
  await other.push([anAttempt({ stream, seq: 2 })], 3)
  expect(await server.store.device(server.school.id, other.device.id)).toMatchObject({ waiting: 4 })
})

test('a tablet enrolled anew goes on with its own streams', async () => {
  const server = await aServer()
  const tablet = server.browser()
  await enrolled(server, tablet)
  const stream = aStream()
  await tablet.push([anAttempt({ stream })])
  await enrolled(server, tablet)
  await enrolled(server, tablet)
  expect((await reply(await tablet.push([anAttempt({ stream, seq: 2 })]))).through).toEqual({ [stream]: 2 })
})

test('a tablet that was at another school, and was revoked there, goes on with its own streams when it comes back', async () => {
  const linden = await aServer()
  const oak = await aSchool(linden.store, 'OAK')
  const tablet = linden.browser()
  await enrolled(linden, tablet)
  const stream = aStream()
  await tablet.push([anAttempt({ stream })])
  const there = newLearnerDevice('d-oak', 'T', [])
  await linden.store.putDevice(oak.id, there, null)
  const moment = { random: systemRandom, now: linden.clock.now, lifeMs: 60_000 }
  const { code } = await issueCode(linden.store, oak, { kind: 'enrol', device: there.id }, moment)
  expect((await tablet.post('/v1/enrol', { code, build: 'b' })).status).toBe(200)
  await linden.store.revokeDevice(oak.id, there.id)
  await enrolled(linden, tablet)
  expect((await reply(await tablet.push([anAttempt({ stream, seq: 2 })]))).through).toEqual({ [stream]: 2 })
})

test('a tablet that lost its cookie goes on once staff have revoked what it was, or that was silent for a week', async () => {
  const server = await aServer()
  const admin = await server.staff('admin')
  for (const freed of ['revoked', 'silent'] as const) {
    const [tablet, stream] = [server.browser(), aStream()]
    const before = await enrolled(server, tablet)
    await tablet.push([anAttempt({ stream })])
    tablet.cookies.clear()
    await enrolled(server, tablet)
    const next = () => tablet.push([anAttempt({ stream, seq: 2 })])
    expect((await reply(await next())).through).toEqual({})
    if (freed === 'revoked')
      await admin.post(`/v1/schools/${server.school.id}/devices/${before.id}/revoke`, {})
    else server.clock.now += 7 * DAY_MS
    expect((await reply(await next())).through).toEqual({ [stream]: 2 })
  }
})

test('a grown-up who was signed in at another school goes on with her own streams at this one', async () => {
  const linden = await aServer()
  const oak = await aSchool(linden.store, 'OAK')
  const teacher = await linden.staff('teacher')
  const elsewhere: Person = { ...teacher.person, id: 'p-oak' as Person['id'], login: 'also-oak' }
  const passwordHash = await hashPassword(PASSWORD, systemRandom)
  await linden.store.putAccount(oak.id, { person: elsewhere, passwordHash, disabled: false })
  const stream = aStream()
  const visited = (seq: number) =>
    anAttempt({ stream, seq, kind: 'visited', by: teacher.person.id, body: {} })
  await teacher.push([visited(1)])
  const signIn = (school: string, login: string) =>
    teacher.post(`/v1/schools/${school}/session`, { login, password: PASSWORD })
  expect((await signIn(oak.id, 'also-oak')).status).toBe(200)
  expect((await signIn(linden.school.id, teacher.person.login)).status).toBe(200)
  expect((await reply(await teacher.push([visited(2)]))).through).toEqual({ [stream]: 2 })
})

test('nobody writes in the server’s own streams', async () => {
  const server = await aServer()
  const stream = aStream()
  const move = anAttempt({
    stream,
    kind: 'attempts-moved',
    body: { to: cem, stream: 's', from: 1, through: 1 },
  })
  await server.store.keepEntries(
    server.school.id,
    'server' as Device['id'],
    [{ entry: move, aside: null, cap: null }],
    server.clock.now,
  )
  const tablet = server.browser()
  await enrolled(server, tablet, ['server'])
  expect((await reply(await tablet.push([anAttempt({ stream, seq: 2 })]))).through).toEqual({})
})

test('a tablet that lost its cookie and knows what it was goes on at once', async () => {
  const server = await aServer()
  const tablet = server.browser()
  const before = await enrolled(server, tablet)
  const stream = aStream()
  await tablet.push([anAttempt({ stream })])
  tablet.cookies.clear()
  await enrolled(server, tablet, [before.id])
  expect((await reply(await tablet.push([anAttempt({ stream, seq: 2 })]))).through).toEqual({ [stream]: 2 })
})

test('a grown-up of one class writes nothing of the children of another', async () => {
  const server = await aServer()
  const monitor = await server.staff('monitor', [CLASSES[0]])
  const stream = aStream()
  const moved = (learner: LearnerId, to: LearnerId): Partial<RawEntry> => ({
    kind: 'attempts-moved',
    learner,
    body: { to, stream, from: 1, through: 9 },
  })
  const entries = [
    { kind: 'help-given', learner: cem, body: { note: 'not hers to write' } },
    moved(cem, ada),
    moved(ada, cem),
    { kind: 'help-given', learner: ada, body: { note: null } },
  ].map((given, i) => anAttempt({ stream, seq: i + 1, ...given }))
  expect(await codes(await monitor.push(entries))).toEqual(['not-allowed', 'not-allowed', 'not-allowed'])
})

test('a teacher changes how children sign in in her own classes only', async () => {
  const server = await aServer()
  const teacher = await server.staff('teacher', [CLASSES[0]])
  const secretLength = (id: ClassId, seq: number) => anEdit({ kind: 'class', id }, 'secretLength', seq, 0)
  const stream = aStream()
  const entries = CLASSES.map((id, i) => ({ ...secretLength(id, i + 1), stream }))
  expect(await codes(await teacher.push(entries))).toEqual(['not-allowed'])
  const records = await server.store.records(server.school.id, 'class')
  expect(records.map(({ body }) => (body as { secretLength: number }).secretLength)).toEqual([0, 1])
})

const anEdit = (record: { kind: string; id: string }, field: string, seq: number, value: unknown): RawEntry =>
  anAttempt({
    seq,
    learner: null,
    kind: 'edit',
    body: { record, field, value, base: null, hlc: { ms: 1, count: 0 } },
  })

test.each(['constructor', 'toString', 'hasOwnProperty', '__proto__'])(
  'a field called %s changes no other object and stops no push',
  async (field) => {
    const server = await aServer()
    const teacher = await server.staff('teacher')
    const stream = aStream()
    const lesson = { kind: 'lesson', id: 'l1' }
    const entries = [anEdit(lesson, 'title', 1, 'Sums'), anEdit(lesson, field, 2, { polluted: true })]
    const answer = await teacher.push(entries.map((entry) => ({ ...entry, stream })))
    expect((await reply(answer)).through).toEqual({ [stream]: 2 })
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    const record = await server.store.record(server.school.id, lesson as { kind: 'lesson'; id: string })
    expect(record?.body).toMatchObject({ id: 'l1', title: 'Sums' })
  },
)

test('ids with signs that no database takes are put aside, and the rest is kept', async () => {
  const server = await aServer()
  const staff = await server.staff('admin')
  const stream = aStream()
  const entries = [
    anEdit({ kind: 'lesson', id: 'a\u0000b' }, 'title', 1, 'x'),
    anAttempt({ seq: 2, kind: 'attempts-moved', body: { to: 'a\u0000', stream: 's', from: 1, through: 1 } }),
    anAttempt({ seq: 3, kind: 'signed-in', body: { class: '\ud800', how: 'open' } }),
  ].map((entry) => ({ ...entry, stream }))
  expect(await codes(await staff.push(entries))).toEqual(['malformed', 'malformed', 'malformed'])
})

test('a moment that no clock can show is put aside: it would break every calendar', async () => {
  const server = await aServer()
  const tablet = await server.aTablet()
  const most = 8.64e15
  const stream = aStream()
  const entries = [
    anAttempt({ stream, seq: 1, at: most + 1, time: most + 1 }),
    anAttempt({ stream, seq: 2, at: -most - 1, time: -most - 1 }),
    anAttempt({ stream, seq: 3, at: most, time: most }),
    anAttempt({ stream, seq: 4, body: attemptBody({ msToAnswer: 1e300 }) }),
  ]
  const { setAside } = await reply(await tablet.push(entries))
  expect(setAside.map(({ seq, code }) => [seq, code])).toEqual([
    [1, 'malformed'],
    [2, 'malformed'],
    [4, 'malformed'],
  ])
})

test('a stranger who tries a teacher’s login all day does not lock her out of her own device', async () => {
  const server = await aServer()
  const teacher = await server.staff('teacher')
  const path = `/v1/schools/${server.school.id}/session`
  const login = teacher.person.login
  const tries = Array.from({ length: 7 }, () => server.browser().post(path, { login, password: 'wrong' }))
  expect((await Promise.all(tries)).map(({ status }) => status).sort()).toEqual([
    ...Array.from({ length: 6 }, () => 403),
    429,
  ])
  expect((await teacher.post(path, { login, password: PASSWORD })).status).toBe(200)
  expect((await server.browser().post(path, { login, password: PASSWORD })).status).toBe(429)
})

test('a flood of sign-ins from strangers is turned away, and a known device still gets in', async () => {
  const server = await aServer()
  const teacher = await server.staff('teacher')
  const path = `/v1/schools/${server.school.id}/session`
  const flood = Array.from({ length: 40 }, (_, i) =>
    server.browser().post(path, { login: `nobody-${i}`, password: 'wrong' }),
  )
  const hers = await teacher.post(path, { login: teacher.person.login, password: PASSWORD })
  expect(hers.status).toBe(200)
  const answers = await Promise.all(flood)
  const busy = answers.filter(({ status }) => status === 503)
  expect(busy.length).toBeGreaterThan(20)
  expect(busy[0]?.headers.get('retry-after')).toMatch(/^\d+$/)
  expect(answers.filter(({ status }) => status === 403).length).toBe(40 - busy.length)
})

test('a child who types codes all morning keeps nobody from enrolling', async () => {
  const server = await aServer()
  for (let i = 0; i < 100; i++) {
    server.clock.now += 1000
    const code = `LIN-0000-0${String(i).padStart(3, '0')}`
    expect((await server.browser().post('/v1/enrol', { code, build: '' })).status).toBe(403)
  }
  await enrolled(server, server.browser())
})

test('a device has a few live lines; a new one takes the place of its oldest', async () => {
  const server = await aServer({ pokeEveryMs: 5 })
  const tablet = await server.aTablet()
  const other = await server.aTablet()
  const open = async (who: Browser) => {
    const { body } = await who.request(`/v1/schools/${server.school.id}/live`)
    if (!body) throw new Error('no stream')
    return body.getReader()
  }
  const hers = await open(other)
  const lines = []
  for (let i = 0; i < 6; i++) lines.push(await open(tablet))
  const ended = async (reader: ReadableStreamDefaultReader<Uint8Array>) => {
    for (;;) {
      const wait = new Promise<'open'>((resolve) => setTimeout(resolve, 100, 'open'))
      const heard = await Promise.race([reader.read(), wait])
      if (heard === 'open') return false
      if (heard.done) return true
    }
  }
  expect(await Promise.all(lines.map(ended))).toEqual([true, true, false, false, false, false])
  expect(await ended(hers)).toBe(false)
  await Promise.all([...lines, hers].map((reader) => reader.cancel()))
})

test('asking only for the head of the live line opens none', async () => {
  const listening = { now: 0 }
  const server = await aServer({ pokeEveryMs: 5 })
  const { rev } = server.store
  Object.assign(server.store, {
    rev: (school: Parameters<typeof rev>[0]) => {
      listening.now += 1
      return rev(school)
    },
  })
  const tablet = await server.aTablet()
  listening.now = 0
  await tablet.request(`/v1/schools/${server.school.id}/live`, { method: 'HEAD' })
  await new Promise((resolve) => setTimeout(resolve, 60))
  expect(listening.now).toBe(0)
})

test('over TLS cookies can be set by this very host alone', async () => {
  const server = await aServer({ secure: true })
  const tablet = server.browser()
  await enrolled(server, tablet)
  expect([...tablet.cookies.keys()]).toEqual(['__Host-carrel_device'])
  expect((await tablet.request('/v1/device')).status).toBe(200)
  const policy = (await tablet.request('/v1/device')).headers.get('content-security-policy')
  expect(policy).toContain("form-action 'self'")
})

test('brackets without end are refused, whatever they are asked of', async () => {
  const server = await aServer()
  const tablet = await server.aTablet()
  const deep = '['.repeat(100_000) + ']'.repeat(100_000)
  const send = (path: string, body: string) =>
    tablet.request(path, { method: 'POST', body, headers: { 'content-type': 'application/json' } })
  const school = `/v1/schools/${server.school.id}`
  expect((await send(`${school}/push`, `{"v":1,"waiting":0,"columns":${deep}}`)).status).toBe(400)
  expect((await send(`${school}/have`, `{"streams":${deep}}`)).status).toBe(400)
  expect((await send('/v1/enrol', deep.slice(90_000, 110_000))).status).toBe(400)
  expect((await send('/v1/enrol', deep)).status).toBe(413)
})
