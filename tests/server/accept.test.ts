import { expect, test } from 'vitest'
import type { PersonId } from '#domain/ids.ts'
import type { Refusal, SessionReply } from '#protocol/enrol.ts'
import { createApp } from '#server/app.ts'
import { issueCode, newCode, PERSON_CODE_LIFE_MS, parseCode, SETUP_LETTERS } from '#server/codes.ts'
import { hashPassword, isPassword, isWeak } from '#server/passwords.ts'
import { systemRandom } from '#server/random.ts'
import { issueSetupCode } from '#server/routes/accept.ts'
import { openSqliteStore } from '#server/store/sqlite/sqlite-store.ts'
import { aBrowser, aServer, PASSWORD } from '#tests/support/server.ts'

const errorOf = async (response: Response) => [response.status, ((await response.json()) as Refusal).error]

async function anEmptyServer() {
  const store = await openSqliteStore(':memory:')
  const app = createApp({
    store,
    clock: () => 1000,
    random: systemRandom,
    log: () => {},
    secure: true,
    build: 'test',
    level: 'final',
  })
  const code = newCode(SETUP_LETTERS, systemRandom)
  await issueSetupCode({ store }, code, 1000 + PERSON_CODE_LIFE_MS)
  return { store, app, code, browser: aBrowser(app, { id: 'none' } as never) }
}

test('the set-up link of an empty database makes the school and its first administrator, once', async () => {
  const { store, code, browser, app } = await anEmptyServer()
  const whole = {
    code,
    password: 'three unrelated words',
    login: 'Head',
    name: 'Dr. Head',
    schoolName: 'Új Iskola',
    timeZone: 'America/Chicago',
  }
  expect(await errorOf(await browser.post('/v1/accept', { code, password: whole.password }))).toEqual([
    422,
    'incomplete',
  ])
  expect(await errorOf(await browser.post('/v1/accept', { ...whole, timeZone: 'Mars/North' }))).toEqual([
    422,
    'incomplete',
  ])
  expect(await errorOf(await browser.post('/v1/accept', { ...whole, password: 'short' }))).toEqual([
    422,
    'weak-password',
  ])
  const reply = await browser.post('/v1/accept', whole)
  expect(reply.status).toBe(200)
  expect(reply.headers.get('set-cookie')).toContain('Secure')
  const session = (await reply.json()) as SessionReply
  expect(session).toMatchObject({
    school: { name: 'Új Iskola', code: 'UJI', demo: false },
    person: { login: 'head', role: 'admin' },
  })
  expect(await store.schools()).toHaveLength(1)
  const listed = await store.records(session.school.id, 'person')
  expect(
    listed.map(({ body }) => body),
    'administrators see her',
  ).toEqual([session.person])
  const other = aBrowser(app, session.school)
  expect(await errorOf(await other.post('/v1/accept', whole))).toEqual([403, 'wrong-code'])
  const path = `/v1/schools/${session.school.id}/session`
  expect((await other.post(path, { login: 'head', password: whole.password })).status).toBe(200)
})

test('a one-time code lets a person choose a password, which ends the sessions of the old one', async () => {
  const server = await aServer()
  const staff = await server.staff('teacher')
  const moment = { random: systemRandom, now: server.clock.now, lifeMs: 1000 }
  const { code } = await issueCode(
    server.store,
    server.school,
    { kind: 'person', person: staff.person.id },
    moment,
  )
  const own = server.browser()
  expect(await errorOf(await own.post('/v1/accept', { code, password: 'aaaaaaaaaaaaaa' }))).toEqual([
    422,
    'weak-password',
  ])
  expect((await own.post('/v1/accept', { code, password: 'a much better one' })).status).toBe(200)
  expect((await staff.request('/v1/session')).status).toBe(401)
  const path = `/v1/schools/${server.school.id}/session`
  const { login } = staff.person
  expect(await errorOf(await server.browser().post(path, { login, password: PASSWORD }))).toEqual([
    403,
    'wrong',
  ])
  expect((await server.browser().post(path, { login, password: 'a much better one' })).status).toBe(200)
  expect(await errorOf(await own.post('/v1/accept', { code, password: 'once more, please' }))).toEqual([
    403,
    'wrong-code',
  ])
})

test('a code for nobody opens nothing', async () => {
  const server = await aServer()
  const moment = { random: systemRandom, now: server.clock.now, lifeMs: 1000 }
  const purpose = { kind: 'person', person: 'ghost' as PersonId } as const
  const { code } = await issueCode(server.store, server.school, purpose, moment)
  expect((await server.browser().post('/v1/accept', { code, password: 'a long enough one' })).status).toBe(
    403,
  )
})

test('codes are read as people write them, and nothing else is a code', () => {
  expect(parseCode(' lin 7k2m–9qoa ')).toEqual({ letters: 'LIN', code: 'LIN-7K2M-9Q0A' })
  expect(parseCode('LIN-IL0O-0000')?.code).toBe('LIN-1100-0000')
  for (const odd of [
    '',
    'LIN',
    'LIN-7K2M-9QX',
    'L1N-7K2M-9QXA',
    'LIN-7K2M-9QXU',
    'LIN-7K2M-9QXAA',
    '../../etc/passwd',
  ]) {
    expect(parseCode(odd)).toBeNull()
  }
})

test('a password is known again by its hash and by nothing else', async () => {
  const hash = await hashPassword(PASSWORD, systemRandom)
  expect(hash).toMatch(/^argon2id\$19456\$2\$1\$/)
  expect(hash).not.toBe(await hashPassword(PASSWORD, systemRandom))
  expect(await isPassword(PASSWORD, hash)).toBe(true)
  expect(await isPassword(`${PASSWORD} `, hash)).toBe(false)
  expect(await isPassword('', null)).toBe(false)
})

test.each([
  ['short', true],
  ['aaaaaaaaaaaaaaa', true],
  ['margaret12', true],
  ['correct horse', false],
  ['ünïcödé wörds', false],
])('%s is weak: %s', (password, weak) => {
  expect(isWeak(password, 'margaret')).toBe(weak)
})
