import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ClipFacts, MOST_CLIPS } from '#domain/audio/clips.ts'
import { sentenceKey } from '#domain/audio/sentences.ts'
import { CLIP_RATE, toWav } from '#domain/audio/wav.ts'
import { type ClipReply, toBase64 } from '#protocol/clip.ts'
import type { Refusal } from '#protocol/enrol.ts'
import type { PullReply } from '#protocol/pull.ts'
import { aSchool, aServer, type Browser, CLASSES, type TestServer } from '#tests/support/server.ts'

const aFile = (loud = 0.2) => toWav(new Float32Array(2_205).fill(loud))
const wav = toBase64(aFile())
const aSecond = (s = 1) => toWav(new Float32Array(Math.round(CLIP_RATE * s)).fill(0.1))
const HOW_MANY = { key: sentenceKey('en', 'How many?'), text: 'How many?' }
const pathOf = (server: TestServer, key = '') =>
  `/v1/schools/${server.school.id}/clips${key === '' ? '' : `?key=${encodeURIComponent(key)}`}`
const put = (server: TestServer, who: Browser, body: object = {}) =>
  who.post(pathOf(server), { key: 'sound/sh', madeAt: server.clock.now, wav, ...body })
const get = (server: TestServer, who: Browser, key = 'sound/sh') => who.request(pathOf(server, key))
const remove = (server: TestServer, who: Browser, key = 'sound/sh', headers = {}) =>
  who.request(pathOf(server, key), { method: 'DELETE', headers })
const errorOf = async (response: Response) => [response.status, ((await response.json()) as Refusal).error]

test('what a teacher records is told to every tablet of the school, and fetched whole', async () => {
  const server = await aServer()
  const teacher = await server.staff('teacher', [CLASSES[0]])
  const tablet = await server.aTablet([CLASSES[1]])
  const made = await put(server, teacher)
  expect(made.status).toBe(200)
  const facts = (await made.json()) as ClipFacts
  const hash = createHash('sha256').update(aFile()).digest('hex')
  expect(facts).toEqual({ key: 'sound/sh', hash, ms: 100, madeAt: server.clock.now, by: teacher.person.id })

  const pulled = await tablet.request(`/v1/schools/${server.school.id}/pull?scope=lab`)
  const told = ((await pulled.json()) as PullReply).changes.filter(
    (change) => change.kind === 'record' && change.ref.kind === 'clip',
  )
  expect(told).toMatchObject([{ ref: { id: 'sound/sh' }, body: { hash, by: null } }])
  expect((await (await get(server, tablet)).json()) as ClipReply).toEqual({
    facts: { ...facts, by: null },
    wav,
  })
  expect(((await (await get(server, teacher)).json()) as ClipReply).facts.by).toBe(teacher.person.id)
})

test('a removed recording is gone for everybody, and removing it again harms nobody', async () => {
  const server = await aServer()
  const admin = await server.staff('admin')
  await put(server, admin)
  expect((await remove(server, admin)).status).toBe(200)
  expect(await errorOf(await get(server, admin))).toEqual([404, 'not-found'])
  expect((await remove(server, admin)).status).toBe(200)
})

test('children’s devices, monitors and strangers neither record nor remove', async () => {
  const server = await aServer()
  const admin = await server.staff('admin')
  await put(server, admin)
  const before = await server.store.clip(server.school.id, 'sound/sh')
  for (const who of [await server.aTablet(), await server.staff('monitor')]) {
    expect(await errorOf(await put(server, who))).toEqual([403, 'not-allowed'])
    expect(await errorOf(await remove(server, who, 'sound/sh', { 'x-carrel-csrf': 'x' }))).toEqual([
      403,
      who.cookies.has('csrf') ? 'csrf' : 'not-allowed',
    ])
  }
  expect(await errorOf(await remove(server, await server.staff('monitor')))).toEqual([403, 'not-allowed'])
  expect(await errorOf(await put(server, server.browser()))).toEqual([401, 'signed-out'])
  expect(await errorOf(await get(server, server.browser()))).toEqual([401, 'signed-out'])
  expect(before).not.toBeNull()
  expect(await server.store.clip(server.school.id, 'sound/sh')).toEqual(before)
})

test('another site, another school and a page without its session’s word are turned away', async () => {
  const server = await aServer()
  const admin = await server.staff('admin')
  const body = { key: 'sound/sh', madeAt: 0, wav }
  expect(await errorOf(await admin.post(pathOf(server), body, { 'x-carrel-csrf': 'guess' }))).toEqual([
    403,
    'csrf',
  ])
  expect(await errorOf(await admin.post(pathOf(server), body, { 'sec-fetch-site': 'cross-site' }))).toEqual([
    403,
    'other-site',
  ])
  expect(await errorOf(await admin.post(pathOf(server), body, { 'content-type': 'audio/wav' }))).toEqual([
    415,
    'not-json',
  ])
  const other = await aSchool(server.store, 'OAK')
  const elsewhere = `/v1/schools/${other.id}/clips`
  expect(await errorOf(await admin.post(elsewhere, body))).toEqual([403, 'not-allowed'])
  await put(server, admin)
  expect(await errorOf(await admin.request(`${elsewhere}?key=sound/sh`))).toEqual([403, 'not-allowed'])
})

test.each([
  ['a key that is none', { key: 'sound/xx' }, [400, 'malformed']],
  ['a way out of its folder', { key: 'word/../../etc' }, [400, 'malformed']],
  ['a key of the prototype', { key: 'sound/constructor' }, [400, 'malformed']],
  ['no file', { wav: '' }, [400, 'malformed']],
  ['no base64', { wav: '<script>' }, [400, 'malformed']],
  ['no time', { madeAt: 'now' }, [400, 'malformed']],
  ['a page in the place of a sound', { wav: btoa('<html>'.repeat(40)) }, [422, 'no-clip']],
  ['a film', { wav: toBase64(new Uint8Array(150_000)) }, [422, 'no-clip']],
  ['more than any clip may hold', { wav: toBase64(new Uint8Array(500_000)) }, [413, 'too-large']],
  ['one that is too long for any clip', { wav: toBase64(new Uint8Array(446_000)) }, [400, 'malformed']],
  ['one that is too long for a sound', { wav: toBase64(aSecond(4.2)) }, [422, 'no-clip']],
  ['one that is too long for a sentence', { ...HOW_MANY, wav: toBase64(aSecond(10.05)) }, [422, 'no-clip']],
  ['a sentence without its text', { key: HOW_MANY.key }, [400, 'malformed']],
  ['a sentence with another text', { ...HOW_MANY, text: 'How much?' }, [400, 'malformed']],
  ['a sentence of a language nobody speaks here', { ...HOW_MANY, key: 'wording/fr/x' }, [400, 'malformed']],
  ['a sound with a text', { text: 'How many?' }, [400, 'malformed']],
])('%s is refused and nothing is kept', async (_, body, expected) => {
  const server = await aServer()
  const admin = await server.staff('admin')
  expect(await errorOf(await put(server, admin, body))).toEqual(expected)
  expect(await server.store.records(server.school.id, 'clip')).toEqual([])
})

test('a school keeps so many recordings and no more; one it has may always be made anew', async () => {
  const server = await aServer()
  const admin = await server.staff('admin')
  const letters = 'abcdefghijklmnopqrstuvwxyz'
  const words = Array.from(
    { length: MOST_CLIPS },
    (_, i) => `${letters[i % 26]}${letters[Math.floor(i / 26)]}q`,
  )
  await server.store.putRecords(
    server.school.id,
    words.map((word) => ({ ref: { kind: 'clip', id: `word/${word}` }, body: {} })),
  )
  expect(await errorOf(await put(server, admin))).toEqual([409, 'pack-full'])
  expect((await put(server, admin, { key: `word/${words[0]}` })).status).toBe(200)
  expect((await put(server, admin, HOW_MANY)).status, 'sentences have room of their own').toBe(200)
})

test('a sentence is kept with its text, told to every tablet and fetched whole, however many words there are', async () => {
  const server = await aServer()
  const admin = await server.staff('admin')
  const tablet = await server.aTablet()
  const long = toBase64(aSecond(9.9))
  expect((await put(server, admin, { ...HOW_MANY, wav: long })).status).toBe(200)
  const fetched = (await (await get(server, tablet, HOW_MANY.key)).json()) as ClipReply
  expect(fetched).toMatchObject({ facts: { ...HOW_MANY, ms: 9_900, by: null }, wav: long })
  const pulled = await tablet.request(`/v1/schools/${server.school.id}/pull?scope=lab`)
  expect(((await pulled.json()) as PullReply).changes).toContainEqual(
    expect.objectContaining({ body: expect.objectContaining({ ...HOW_MANY, by: null }) }),
  )
  expect((await remove(server, admin, HOW_MANY.key)).status).toBe(200)
  expect(await errorOf(await get(server, tablet, HOW_MANY.key))).toEqual([404, 'not-found'])
})

test('whatever is sent in the place of a clip, the server says no and goes on', async () => {
  const server = await aServer()
  const admin = await server.staff('admin')
  const anything = fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.constant([]), fc.constant({}))
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('key', 'madeAt', 'wav'),
      anything.filter((value) => typeof value !== 'number'),
      async (field, value) => {
        const { status } = await put(server, admin, { [field]: value })
        expect([400, 422]).toContain(status)
      },
    ),
    { numRuns: 60 },
  )
  for (const key of ['', 'x', 'sound/%00', 'sound/sh/..', 'word/'.padEnd(500, 'a')])
    expect(await errorOf(await admin.request(`${pathOf(server)}?key=${key}`))).toEqual([400, 'malformed'])
  expect(server.log.filter(({ event }) => event !== 'request')).toEqual([])
})
