import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { keepAssets } from '#server/builds.ts'
import { anAttempt, aServer } from '#tests/support/server.ts'

const folder = mkdtempSync(join(tmpdir(), 'carrel-static-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A built app with one hashed asset. */
function aBuild(name: string): string {
  const dir = join(folder, name)
  mkdirSync(join(dir, 'assets'), { recursive: true })
  mkdirSync(join(dir, '.vite'), { recursive: true })
  writeFileSync(join(dir, 'index.html'), `<!doctype html><title>${name}</title>`)
  writeFileSync(join(dir, 'service-worker.js'), '// worker')
  writeFileSync(join(dir, '.vite', 'manifest.json'), '{}')
  writeFileSync(join(dir, 'assets', `app-${name}.js`), `console.log('${name}')`.repeat(100))
  return dir
}
const html = { accept: 'text/html' }

test('pages get the app, files themselves, and what is missing is missing', async () => {
  const { app } = await aServer({ staticDir: aBuild('one') })
  const page = await app.request('/', { headers: html })
  expect(await page.text()).toContain('<title>one</title>')
  expect(page.headers.get('cache-control')).toBe('no-cache')
  expect(await (await app.request('/staff/board', { headers: html })).text()).toContain('<title>one</title>')
  const asset = await app.request('/assets/app-one.js', { headers: { 'accept-encoding': 'gzip' } })
  expect(asset.headers.get('cache-control')).toContain('immutable')
  expect(asset.headers.get('content-type')).toContain('text/javascript')
  expect(asset.headers.get('content-encoding')).toBe('gzip')
  expect((await app.request('/service-worker.js')).headers.get('cache-control')).toBe('no-cache')
  for (const path of [
    '/assets/gone.js',
    '/v1/nothing',
    '/gone.png',
    '/.vite/manifest.json',
    '/staff/board',
  ]) {
    const headers = path.startsWith('/staff') ? {} : html
    expect((await app.request(path, { headers })).status, path).toBe(404)
  }
})

test('no path leads out of the app’s folder', async () => {
  writeFileSync(join(folder, 'secret.txt'), 'nobody reads this')
  const { app } = await aServer({ staticDir: aBuild('one') })
  for (const path of [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/assets/%5c..%5csecret.txt',
  ]) {
    expect(await (await app.request(path)).text()).not.toContain('nobody reads this')
  }
})

test('a browser that has the file already is told so', async () => {
  const { app } = await aServer({ staticDir: aBuild('one') })
  const etag = (await app.request('/', { headers: html })).headers.get('etag') ?? ''
  expect((await app.request('/', { headers: { ...html, 'if-none-match': etag } })).status).toBe(304)
})

test('assets of the last three builds are still served to pages that are open on them', async () => {
  const buildsDir = join(folder, 'builds')
  const builds = ['one', 'two', 'three', 'four']
  for (const [i, name] of builds.entries()) keepAssets(aBuild(name), buildsDir, (i + 1) * 1000)
  expect(readdirSync(buildsDir)).toHaveLength(3)
  const { app } = await aServer({ staticDir: join(folder, 'four'), buildsDir })
  const status = async (name: string) => (await app.request(`/assets/app-${name}.js`)).status
  expect(await Promise.all(builds.map(status))).toEqual([404, 200, 200, 200])
})

test('every answer carries the policy of what a page may load; HTTPS is held to only over TLS', async () => {
  const plain = await aServer({ staticDir: aBuild('one') })
  for (const path of ['/', '/v1/schools', '/healthz', '/v1/device', '/assets/gone.js']) {
    const { headers } = await plain.app.request(path, { headers: html })
    expect(headers.get('content-security-policy'), path).toBe(
      "default-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; worker-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    )
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers.get('strict-transport-security')).toBeNull()
  }
  const secure = await aServer({ secure: true })
  expect((await secure.app.request('/healthz')).headers.get('strict-transport-security')).toContain('max-age')
})

test('the health page tells whether the database answers', async () => {
  const server = await aServer()
  expect(await (await server.app.request('/healthz')).json()).toMatchObject({ ok: true, build: 'test' })
  await server.store.close()
  const sick = await server.app.request('/healthz')
  expect(sick.status).toBe(503)
})

test('a long answer is gzipped and nothing of the API is cached', async () => {
  const server = await aServer()
  const tablet = await server.aTablet()
  await tablet.push([anAttempt()])
  const path = `/v1/schools/${server.school.id}/pull?scope=lab`
  const response = await tablet.request(path, { headers: { 'accept-encoding': 'gzip' } })
  expect(response.headers.get('content-encoding')).toBe('gzip')
  expect(response.headers.get('cache-control')).toBe('no-store')
})
