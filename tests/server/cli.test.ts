import { spawn } from 'node:child_process'
import { X509Certificate } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { get } from 'node:https'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { isInTheOpen } from '#server/commands/serve.ts'
import { placeOf } from '#server/place.ts'
import { type ServeOptions, startServer } from '#server/serve.ts'
import { openSqliteStore } from '#server/store/sqlite/sqlite-store.ts'
import { commandLine } from '#tests/support/command-line.ts'
import { aBrowser, aSchool } from '#tests/support/server.ts'

const folder = mkdtempSync(join(tmpdir(), 'carrel-cli-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const fresh = (name: string) => join(mkdtempSync(join(folder, `${name}-`)), 'data')

/** Runs a command line as a person would, and answers what she sees. */
async function carrel(...argv: string[]) {
  const { code, out, err } = await commandLine(argv)
  return { code, out: out.join('\n'), err }
}

const app = join(folder, 'app')
mkdirSync(join(app, 'assets'), { recursive: true })
writeFileSync(join(app, 'index.html'), '<!doctype html><title>Carrel</title>')

const options = (data: string, given: Partial<ServeOptions> = {}): ServeOptions => ({
  place: placeOf(data, {}),
  port: 0,
  host: '127.0.0.1',
  staticDir: app,
  build: 'test',
  log: () => {},
  ...given,
})

async function aSchoolIn(data: string) {
  mkdirSync(data, { recursive: true })
  const store = await openSqliteStore(placeOf(data, {}).path)
  const school = await aSchool(store)
  await store.close()
  return school
}

test('help lists every command; an unknown one and a wrong option are wrong usage', async () => {
  expect(await carrel('help')).toMatchObject({ code: 0, out: expect.stringContaining('carrel people add') })
  expect(await carrel('fly')).toMatchObject({ code: 2, err: expect.stringContaining('no command "fly"') })
  expect(await carrel('people', 'add', '--wings')).toMatchObject({
    code: 2,
    err: expect.stringContaining('usage: carrel people add'),
  })
  expect(await carrel('people', 'add', '--name', 'A', '--login', 'a', '--role', 'king')).toMatchObject({
    code: 2,
  })
  expect(await carrel('serve', '--port', 'many')).toMatchObject({ code: 2 })
  expect(await carrel('serve', '--cert', 'x')).toMatchObject({ code: 2 })
})

test('a reader who leaves after the first line ends no command with a complaint', async () => {
  const child = spawn(
    process.execPath,
    [fileURLToPath(new URL('../../server/cli.ts', import.meta.url)), 'help'],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  child.stdout.destroy()
  const complaints: string[] = []
  child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk.toString()))
  const [code] = await once(child, 'close')
  expect({ code, complaints }).toEqual({ code: 0, complaints: [] })
})

test('a slip in a command is answered with those it may have meant', async () => {
  const { err } = await carrel('roster', 'inport', 'x.zip')
  expect(err).toContain('Did you mean:\ncarrel roster import')
  expect(err).not.toContain('carrel serve')
  expect((await carrel('pepole', 'reset')).err).toContain('carrel people reset')
  expect((await carrel('xyz')).err).toContain('carrel serve')
})

test('the version is that of the package', async () => {
  expect(await carrel('--version')).toEqual({
    code: 0,
    out: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    err: '',
  })
})

test.each([
  ['127.0.0.1', false, false],
  ['localhost', false, false],
  ['::1', false, false],
  ['0.0.0.0', false, true],
  ['::', false, true],
  ['127.evil.example', false, true],
  ['10.20.0.5', true, false],
])('served at %s, with HTTPS %s, is in the open: %s', (host, https, open) => {
  expect(isInTheOpen(host, https)).toBe(open)
})

test('the content of every skill is checked from the command line', async () => {
  const { code, out } = await carrel('content', 'check', '--seeds', '3', '--json')
  const report = JSON.parse(out) as { skills: number; items: number; faults: unknown[] }
  expect(code).toBe(report.faults.length === 0 ? 0 : 1)
  expect(report.skills).toBeGreaterThanOrEqual(4)
  expect(report.items).toBe(report.skills * 3 * 3)
  expect(await carrel('content', 'check', '--seeds', 'all')).toMatchObject({ code: 2 })
})

test('a person is added with a code that opens the door, once and for her alone', async () => {
  const data = fresh('people')
  const none = await carrel(
    'people',
    'add',
    '--name',
    'Ms. Gray',
    '--login',
    'Gray',
    '--role',
    'teacher',
    '--data',
    data,
  )
  expect(none).toMatchObject({ code: 1, err: expect.stringContaining('There is no school yet') })
  const school = await aSchoolIn(data)
  const add = ['people', 'add', '--name', 'Ms. Gray', '--login', 'Gray', '--role', 'teacher', '--data', data]
  expect(await carrel(...add, '--class', 'nowhere')).toMatchObject({
    code: 1,
    err: expect.stringContaining('class-1'),
  })
  const added = await carrel(...add, '--class', 'class-1', '--json')
  expect(added.code).toBe(0)
  const { code, login } = JSON.parse(added.out) as { code: string; login: string }
  expect(login).toBe('gray')
  expect(await carrel(...add)).toMatchObject({
    code: 1,
    err: expect.stringContaining('people reset --login gray'),
  })

  const listed = async () =>
    (JSON.parse((await carrel('people', 'list', '--data', data, '--json')).out) as { people: object[] })
      .people
  expect(await listed()).toMatchObject([
    { login: 'gray', role: 'teacher', classes: 1, state: 'waits for its code' },
  ])

  const serving = await startServer(options(data))
  const reply = await fetch(`${serving.url}/v1/accept`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code, password: 'a long enough one' }),
  })
  expect(await reply.json()).toMatchObject({
    person: { login: 'gray', classes: ['class-1'] },
    school: { id: school.id },
  })
  await serving.close()
  expect(await listed()).toMatchObject([{ login: 'gray', state: 'open' }])
  expect((await carrel('people', 'list', '--data', data)).out).toBe('gray\tMs. Gray\tteacher\t1 class\topen')

  expect(await carrel('people', 'reset', '--login', 'nobody', '--data', data)).toMatchObject({ code: 1 })
  const reset = await carrel('people', 'reset', '--login', 'gray', '--data', data)
  expect(reset).toMatchObject({ code: 0, out: expect.stringMatching(/^LIN-[0-9A-Z]{4}-[0-9A-Z]{4}$/) })
})

test('with --json a refusal is an object too, and a closed account gets no code that opens nothing', async () => {
  const data = fresh('closed')
  const school = await aSchoolIn(data)
  const person = ['--name', 'Ann', '--login', 'ann', '--role', 'teacher']
  await carrel('people', 'add', ...person, '--data', data)
  const store = await openSqliteStore(placeOf(data, {}).path)
  const account = await store.accountByLogin(school.id, 'ann')
  if (!account) throw new Error('nobody')
  await store.putAccount(school.id, { ...account, disabled: true })
  await store.close()
  const { login } = account.person
  const { code, out, err } = await carrel('people', 'reset', '--login', login, '--data', data, '--json')
  expect(code).toBe(1)
  expect(JSON.parse(out)).toEqual({
    error: 'refused',
    message: expect.stringContaining(`${login} is closed`),
    next: expect.stringContaining('carrel people add'),
  })
  expect(err).toContain('closed')
})

test('a device is enrolled with a code from the command line', async () => {
  const data = fresh('device')
  await aSchoolIn(data)
  const { code, out } = await carrel('device', 'enrol', '--name', 'Tablet 1', '--data', data)
  expect(code).toBe(0)
  const serving = await startServer(options(data))
  const reply = await fetch(`${serving.url}/v1/enrol`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code: out, build: 'x' }),
  })
  expect(await reply.json()).toMatchObject({ device: { name: 'Tablet 1', use: 'learner' } })
  await serving.close()
})

test('an empty database prints one set-up link, which makes the first school', async () => {
  const serving = await startServer(options(fresh('setup')))
  const code = serving.setupUrl?.split('/staff/setup#')[1]
  expect(serving.setupUrl).toMatch(/^http:\/\/localhost:\d+\/staff\/setup#NEW-/)
  const reply = await fetch(`${serving.url}/v1/accept`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      code,
      password: 'three plain words',
      login: 'a',
      name: 'A',
      schoolName: 'S',
      timeZone: 'UTC',
    }),
  })
  expect(reply.status).toBe(200)
  await serving.close()
})

test('a port that is taken is refused, never changed', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  await expect(startServer(options(fresh('port'), { port }))).rejects.toThrow(`Port ${port} is taken`)
  const told = await carrel('serve', '--port', String(port), '--data', fresh('port'), '--app', app)
  expect(told).toMatchObject({ code: 1, err: expect.stringContaining('does not move to another port') })
  other.close()
})

test('the demonstration school is not served by accident, and one command removes it', async () => {
  const data = fresh('demo')
  mkdirSync(data)
  const store = await openSqliteStore(placeOf(data, {}).path)
  const school = await aSchool(store)
  await store.putSchool({ ...school, demo: true }, null)
  await store.close()
  const told = await carrel('serve', '--data', data, '--app', app, '--port', '0')
  expect(told).toMatchObject({ code: 1, err: expect.stringContaining('carrel demo remove') })
  expect(await carrel('demo', 'remove', '--data', data)).toMatchObject({
    code: 0,
    out: `Removed: ${school.name}`,
  })
  expect(await carrel('demo', 'remove', '--data', data)).toMatchObject({ code: 1 })
})

test('a server that is closed ends its live lines, keeps its data and is gone within five seconds', async () => {
  const data = fresh('close')
  const school = await aSchoolIn(data)
  const serving = await startServer(options(data))
  const { out } = await carrel('device', 'enrol', '--name', 'T', '--data', data)
  const browser = aBrowser(
    { request: (path: string, init?: RequestInit) => fetch(serving.url + path, init) } as never,
    school,
  )
  await browser.post('/v1/enrol', { code: out, build: '' })
  const live = await browser.request(`/v1/schools/${school.id}/live`)
  const reader = live.body?.getReader()
  await reader?.read()
  const from = performance.now()
  await serving.close()
  expect(performance.now() - from).toBeLessThan(5000)
  await expect(reader?.read().then(({ done }) => done)).resolves.toBe(true)
  await expect(fetch(serving.url)).rejects.toThrow()
})

test('the launcher runs the server under the project’s own Node and passes a signal on', async () => {
  const launcher = fileURLToPath(new URL('../../server/carrel.js', import.meta.url))
  const child = spawn(process.execPath, [
    launcher,
    'serve',
    '--port',
    '0',
    '--data',
    fresh('launch'),
    '--app',
    app,
  ])
  const seen = { text: '' }
  child.stderr.on('data', (chunk) => (seen.text += String(chunk)))
  child.stdout.on('data', () => {})
  while (!seen.text.includes('setup#')) await once(child.stderr, 'data')
  child.kill('SIGTERM')
  const [code] = await once(child, 'exit')
  expect(code).toBe(0)
  const wrong = spawn(process.execPath, [launcher, 'fly'])
  expect((await once(wrong, 'exit'))[0]).toBe(2)
})

test('a hub’s certificate is trusted for its names by those who trust its authority, and the authority for nothing else', async () => {
  const out = fresh('certificates')
  const made = await carrel(
    'hub',
    'certificate',
    '--name',
    'localhost',
    '--name',
    '127.0.0.1',
    '--out',
    out,
    '--json',
  )
  expect(made.code).toBe(0)
  const paths = JSON.parse(made.out) as { authority: string; leaf: string; leafKey: string; until: string }
  const leaf = new X509Certificate(readFileSync(paths.leaf))
  const authority = new X509Certificate(readFileSync(paths.authority))
  expect(leaf.verify(authority.publicKey)).toBe(true)
  expect(leaf.checkHost('localhost')).toBe('localhost')
  expect(leaf.checkIP('127.0.0.1')).toBe('127.0.0.1')
  expect(leaf.validToDate.getTime() - leaf.validFromDate.getTime()).toBeLessThanOrEqual(398 * 24 * 3_600_000)

  const serving = await startServer(options(fresh('tls'), { tls: { cert: paths.leaf, key: paths.leafKey } }))
  const headers = await new Promise<Record<string, unknown>>((resolve, reject) => {
    get(`${serving.url}/healthz`, { ca: readFileSync(paths.authority) }, (response) => {
      response.resume()
      resolve(response.headers)
    }).on('error', reject)
  })
  expect(headers['strict-transport-security']).toContain('max-age')
  await serving.close()

  const again = await carrel('hub', 'certificate', '--name', 'localhost', '--out', out)
  expect(again).toMatchObject({ code: 0, err: expect.stringContaining('made before') })
  expect(new X509Certificate(readFileSync(paths.authority)).raw.equals(authority.raw)).toBe(true)
  expect(await carrel('hub', 'certificate', '--name', 'evil.example', '--out', out)).toMatchObject({
    code: 1,
  })
  expect(await carrel('hub', 'certificate', '--name', 'no spaces', '--out', out)).toMatchObject({ code: 2 })
})

test('the set-up link of a server with a certificate leads to a name the certificate is for', async () => {
  const out = fresh('named')
  const made = await carrel('hub', 'certificate', '--name', 'carrel.test', '--out', out, '--json')
  const { leaf, leafKey } = JSON.parse(made.out) as { leaf: string; leafKey: string }
  const given = { host: '0.0.0.0', tls: { cert: leaf, key: leafKey } }
  const serving = await startServer(options(fresh('named-data'), given))
  expect(serving.setupUrl).toMatch(/^https:\/\/carrel\.test:\d+\/staff\/setup#NEW-/)
  await serving.close()
})
