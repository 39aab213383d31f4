import { expect, test } from 'vitest'
import type { ClassId } from '#domain/ids.ts'
import type { EnrolCodeReply, EnrolReply, Refusal, SessionReply } from '#protocol/enrol.ts'
import { issueCode } from '#server/codes.ts'
import { systemRandom } from '#server/random.ts'
import { anAttempt, aSchool, aServer, CLASSES, PASSWORD } from '#tests/support/server.ts'

const errorOf = async (response: Response) => [response.status, ((await response.json()) as Refusal).error]

test('staff make a code; the tablet that types it, however it is written, is enrolled once', async () => {
  const server = await aServer()
  const monitor = await server.staff('monitor', [CLASSES[0]])
  const made = await monitor.post(`/v1/schools/${server.school.id}/devices`, {
    name: 'Tablet 7',
    classes: [],
  })
  const { code, url, expires, device } = (await made.json()) as EnrolCodeReply
  expect(url).toBe(`http://localhost/enrol#${code}`)
  expect(expires).toBe(server.clock.now + 15 * 60_000)
  expect(device).toMatchObject({ name: 'Tablet 7', use: 'learner', classes: [CLASSES[0]], heard: null })

  const tablet = server.browser()
  const typed = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')
  const reply = await tablet.post('/v1/enrol', { code: typed, build: 'b1' })
  expect(reply.status).toBe(200)
  expect(reply.headers.get('set-cookie')).toMatch(/carrel_device=.*HttpOnly.*SameSite=Strict/)
  expect(((await reply.json()) as EnrolReply).device).toMatchObject({ id: device.id, build: 'b1' })
  expect((await tablet.request('/v1/device')).status).toBe(200)
  expect(await errorOf(await server.browser().post('/v1/enrol', { code, build: '' }))).toEqual([
    403,
    'wrong-code',
  ])
})

test('a code that is too old, of another kind, or no code at all opens nothing and is not used up elsewhere', async () => {
  const server = await aServer()
  const admin = await server.staff('admin')
  const made = await admin.post(`/v1/schools/${server.school.id}/devices`, { name: 'T', classes: [] })
  const { code } = (await made.json()) as EnrolCodeReply
  const wrongDoor = await server.browser().post('/v1/accept', { code, password: 'a long enough one' })
  expect(await errorOf(wrongDoor)).toEqual([403, 'wrong-code'])
  expect(await errorOf(await server.browser().post('/v1/enrol', { code: 'ABC', build: '' }))).toEqual([
    403,
    'wrong-code',
  ])
  server.clock.now += 15 * 60_000
  expect(await errorOf(await server.browser().post('/v1/enrol', { code, build: '' }))).toEqual([
    403,
    'wrong-code',
  ])
})

test('guessing codes is slowed down for the whole school', async () => {
  const server = await aServer()
  const answers: number[] = []
  for (let i = 0; i < 102; i++) {
    answers.push(
      (await server.browser().post('/v1/enrol', { code: `LIN-0000-0${100 + i}`, build: '' })).status,
    )
  }
  expect(answers.slice(0, 100)).toEqual(Array.from({ length: 100 }, () => 403))
  expect(answers.at(-1)).toBe(429)
})

test('no staff session opens on a child’s device', async () => {
  const server = await aServer()
  const staff = await server.staff('monitor')
  const tablet = await server.aTablet()
  const path = `/v1/schools/${server.school.id}/session`
  const answer = await tablet.post(path, { login: staff.person.login, password: PASSWORD })
  expect(await errorOf(answer)).toEqual([403, 'child-device'])
  const person = { kind: 'person', person: staff.person.id } as const
  const moment = { random: systemRandom, now: server.clock.now, lifeMs: 60_000 }
  const { code } = await issueCode(server.store, server.school, person, moment)
  expect(await errorOf(await tablet.post('/v1/accept', { code, password: PASSWORD }))).toEqual([
    403,
    'child-device',
  ])
})

test('a grown-up’s device that is made a child’s loses its session', async () => {
  const server = await aServer()
  const admin = await server.staff('admin')
  const made = await admin.post(`/v1/schools/${server.school.id}/devices`, { name: 'T', classes: [] })
  const { code } = (await made.json()) as EnrolCodeReply
  expect((await admin.post('/v1/enrol', { code, build: '' })).status).toBe(200)
  expect((await admin.request('/v1/session')).status).toBe(403)
  expect(await server.store.session(server.school.id, 'any', server.clock.now)).toBeNull()
})

test('a wrong password and an unknown login are told alike, and both are slowed down', async () => {
  const server = await aServer()
  const staff = await server.staff('teacher')
  const path = `/v1/schools/${server.school.id}/session`
  for (const login of [staff.person.login, 'nobody']) {
    const answers: unknown[] = []
    for (let i = 0; i < 7; i++)
      answers.push(await errorOf(await server.browser().post(path, { login, password: 'no' })))
    expect(answers.slice(0, 6)).toEqual(Array.from({ length: 6 }, () => [403, 'wrong']))
    expect(answers.at(-1)).toEqual([429, 'slow-down'])
  }
  server.clock.now += 60_000
  const right = await server
    .browser()
    .post(path, { login: staff.person.login.toUpperCase(), password: PASSWORD })
  expect(right.status).toBe(200)
})

test('a session ends after twelve hours, when it is ended, when its device is revoked, when the account is closed', async () => {
  const server = await aServer()
  const path = `/v1/schools/${server.school.id}/pull?scope=school`
  const old = await server.staff('admin')
  server.clock.now += 12 * 3_600_000
  expect((await old.request(path)).status).toBe(401)

  const gone = await server.staff('admin')
  expect((await gone.request('/v1/session', { method: 'DELETE' })).status).toBe(200)
  expect((await gone.request(path)).status).toBe(401)

  const admin = await server.staff('admin')
  const lost = await server.staff('monitor')
  expect((await lost.request(path)).status).toBe(200)
  const revoked = await admin.post(`/v1/schools/${server.school.id}/devices/${lost.device.id}/revoke`, {})
  expect(revoked.status).toBe(200)
  expect((await lost.request(path)).status).toBe(401)

  const closed = await server.staff('monitor')
  const account = await server.store.account(server.school.id, closed.person.id)
  if (account) await server.store.putAccount(server.school.id, { ...account, disabled: true })
  expect((await closed.request(path)).status).toBe(401)
})

test('a staff browser keeps its device from one session to the next', async () => {
  const server = await aServer()
  const staff = await server.staff('teacher')
  const path = `/v1/schools/${server.school.id}/session`
  const again = await staff.post(path, { login: staff.person.login, password: PASSWORD })
  expect(((await again.json()) as SessionReply).device.id).toBe(staff.device.id)
})

test('a change needs the session’s own word; reading does not', async () => {
  const server = await aServer()
  const admin = await server.staff('admin')
  const path = `/v1/schools/${server.school.id}/devices`
  const body = { name: 'T', classes: [] }
  expect(await errorOf(await admin.post(path, body, { 'x-carrel-csrf': 'guess' }))).toEqual([403, 'csrf'])
  admin.cookies.delete('csrf')
  expect(await errorOf(await admin.post(path, body))).toEqual([403, 'csrf'])
  expect((await admin.request('/v1/session')).status).toBe(200)
})

test('a device’s token or session of one school opens nothing in another', async () => {
  const server = await aServer()
  const other = await aSchool(server.store, 'OTH')
  const admin = await server.staff('admin')
  expect((await admin.request(`/v1/schools/${other.id}/pull?scope=school`)).status).toBe(403)
  const stolen = server.browser()
  for (const [name, value] of admin.cookies)
    stolen.cookies.set(name, value.replace(server.school.id, other.id))
  expect((await stolen.request(`/v1/schools/${other.id}/pull?scope=school`)).status).toBe(401)
})

test('a tablet in use stays enrolled beyond the longest life of a cookie', async () => {
  const server = await aServer()
  const tablet = await server.aTablet()
  const before = tablet.cookies.get('carrel_device')
  const cookie = (await tablet.request('/v1/device')).headers.get('set-cookie')
  expect(cookie).toContain(`carrel_device=${before}`)
  expect(cookie).toMatch(/Max-Age=34560000.*HttpOnly.*SameSite=Strict/)
  await server.store.revokeDevice(server.school.id, tablet.device.id)
  expect((await tablet.request('/v1/device')).headers.get('set-cookie')).toBeNull()
  expect((await server.browser().request('/v1/device')).headers.get('set-cookie')).toBeNull()
})

test('tokens and codes are stored as hashes only', async () => {
  const server = await aServer()
  const admin = await server.staff('admin')
  const token = admin.cookies.get('carrel_session')?.split('.')[1] ?? ''
  expect(token).toHaveLength(43)
  expect(await server.store.session(server.school.id, token, server.clock.now)).toBeNull()
  expect(
    await server.store.deviceByToken(
      server.school.id,
      admin.cookies.get('carrel_device')?.split('.')[1] ?? '',
    ),
  ).toBeNull()
})

test.each<[string, 'monitor' | 'teacher' | 'admin', readonly ClassId[], readonly string[], number]>([
  ['a monitor of one class for that class', 'monitor', [CLASSES[0]], [CLASSES[0]], 200],
  ['a monitor of one class for another', 'monitor', [CLASSES[0]], [CLASSES[1]], 403],
  ['a monitor of the whole school for all', 'monitor', [], [], 200],
  ['a teacher without classes', 'teacher', [], [], 403],
  ['an admin for all', 'admin', [], [], 200],
])('%s may enrol: %#', async (_, role, own, classes, status) => {
  const server = await aServer()
  const staff = await server.staff(role, own)
  const made = await staff.post(`/v1/schools/${server.school.id}/devices`, { name: 'T', classes })
  expect(made.status).toBe(status)
})

test('a tablet makes no codes and revokes nothing', async () => {
  const server = await aServer()
  const tablet = await server.aTablet()
  const made = await tablet.post(`/v1/schools/${server.school.id}/devices`, { name: 'T', classes: [] })
  expect(made.status).toBe(403)
  const path = `/v1/schools/${server.school.id}/devices/${tablet.device.id}/revoke`
  expect((await tablet.post(path, {})).status).toBe(403)
})

test('staff add a guest, void a secret and see matches of their own classes only', async () => {
  const server = await aServer()
  const monitor = await server.staff('monitor', [CLASSES[0]])
  const at = `/v1/schools/${server.school.id}`
  const added = await monitor.post(`${at}/learners`, { classId: CLASSES[0], firstName: 'Mira' })
  expect(added.status).toBe(200)
  const { card, secretPictures } = (await added.json()) as { card: { id: string }; secretPictures: string[] }
  expect(card).toMatchObject({ firstName: 'Mira', classes: [CLASSES[0]], guest: true })
  expect(secretPictures).toHaveLength(1)
  expect((await monitor.post(`${at}/learners`, { classId: CLASSES[1], firstName: 'Mira' })).status).toBe(403)
  expect((await monitor.post(`${at}/learners/${card.id}/secret`, {})).status).toBe(200)
  expect((await monitor.post(`${at}/learners/cem/secret`, {})).status).toBe(403)
  expect(await (await monitor.request(`${at}/matches`)).json()).toEqual([])
  const tablet = await server.aTablet()
  expect((await tablet.push([anAttempt({ learner: card.id as never, by: card.id as never })])).status).toBe(
    200,
  )
  expect((await monitor.post(`${at}/matches`, { guest: card.id, learner: 'ada' })).status).toBe(200)
  await tablet.request(`${at}/pull?scope=lab`)
  const joined = await server.store.checkpoint(server.school.id, 'ada' as never)
  expect(Object.keys(joined?.state.skills ?? {})).toEqual(['m.2.facts-20'])
})
