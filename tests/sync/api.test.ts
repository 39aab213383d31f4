import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SchoolId } from '#domain/ids.ts'
import { packEntries } from '#protocol/columns.ts'
import { connectApi } from '#sync/api.ts'
import { aMorning } from '#tests/support/history.ts'

const SCHOOL = 'school' as SchoolId
const request = (count: number) => ({ v: 1, waiting: 0, columns: packEntries(aMorning(count)) })
const answering = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  connectApi(
    async () => Response.json(body, { status, headers }),
    () => 1000,
  )
const reply = { through: { s: 1 }, level: 'final', setAside: [], epoch: 'e', rev: 1, now: 5000 }

test('a push is gzipped, and comes out as it went in', async () => {
  let sent: RequestInit = {}
  const api = connectApi(
    async (_path, init) => {
      sent = init
      return Response.json(reply)
    },
    () => 1000,
  )
  expect((await api.push(SCHOOL, request(50))).kind).toBe('ok')
  expect(new Headers(sent.headers).get('content-encoding')).toBe('gzip')
  const body = sent.body as ArrayBuffer
  expect(JSON.parse(gunzipSync(body).toString())).toEqual(request(50))
})

test('one answer alone is at most 900 bytes on the wire; a look with nothing new carries no body', async () => {
  const sizes: number[] = []
  const api = connectApi(
    async (path, init) => {
      const body = init.body as ArrayBuffer | string | undefined
      sizes.push((typeof body === 'string' ? body.length : (body?.byteLength ?? 0)) + path.length)
      return Response.json({})
    },
    () => 0,
  )
  await api.push(SCHOOL, request(1))
  await api.pull(SCHOOL, 'lab', 'a-cursor.12.abc')
  expect(sizes[0]).toBeLessThanOrEqual(900)
  expect(sizes[1]).toBeLessThanOrEqual(200)
})

test('the clock is measured against the middle of the round trip', async () => {
  let now = 1000
  const api = connectApi(
    async () => {
      now += 400
      return Response.json({ ...reply, now: 11_200 })
    },
    () => now,
  )
  expect(await api.push(SCHOOL, request(1))).toMatchObject({ kind: 'ok', offset: 10_000, tripMs: 400 })
})

test('each refusal has its own meaning', async () => {
  const kinds = async (status: number, error: string, headers?: Record<string, string>) =>
    answering({ error, message: 'm', next: 'n' }, status, headers).push(SCHOOL, request(1))
  expect(await kinds(401, 'signed-out')).toEqual({ kind: 'signed-out' })
  expect(await kinds(409, 'outdated')).toEqual({ kind: 'outdated' })
  expect(await kinds(413, 'too-large')).toEqual({ kind: 'too-large' })
  expect(await kinds(403, 'wrong-code')).toEqual({ kind: 'refused', error: 'wrong-code' })
  expect(await kinds(503, 'server', { 'retry-after': '5' })).toEqual({ kind: 'server', waitMs: 5000 })
  expect(await kinds(429, 'slow-down')).toEqual({ kind: 'server', waitMs: null })
})

test('a network that fails, or a page of a hotel’s portal, is never taken for an answer', async () => {
  const dead = connectApi(
    () => Promise.reject(new TypeError('Failed to fetch')),
    () => 0,
  )
  expect(await dead.device()).toEqual({ kind: 'offline' })
  const portal = connectApi(
    async () => new Response('<html>Sign in to WiFi'),
    () => 0,
  )
  expect((await portal.pull(SCHOOL, 'lab', '')).kind).toBe('server')
  expect((await portal.push(SCHOOL, request(1))).kind).toBe('server')
})

test('whatever a server answers, asking never rejects', async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), fc.constantFrom(200, 201, 400, 401, 409, 500), async (body, status) => {
      const api = answering(body, status)
      for (const told of [
        await api.push(SCHOOL, request(1)),
        await api.pull(SCHOOL, 'lab', ''),
        await api.have(SCHOOL, { streams: {} }),
        await api.device(),
      ])
        expect(told.kind).not.toBe('ok')
    }),
    { numRuns: 60 },
  )
})
