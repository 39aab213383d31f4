import { strFromU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { staffSignIn, watchStaff } from '#app/staff-session.ts'
import { recordedHere, recordingHere, sentenceHere } from '#app/voice-here.ts'
import { exportPack, importPack, keepRecording, refreshKit, removeRecording } from '#app/voice-kit.ts'
import { watchKit } from '#app/voice-list.ts'
import { packOf, readPack } from '#app/voice-pack.ts'
import type { ClipKey } from '#domain/audio/clips.ts'
import { sentenceKey } from '#domain/audio/sentences.ts'
import { CLIP_RATE, clipLength, toWav } from '#domain/audio/wav.ts'
import { anEnrolledDevice } from '#tests/support/device.ts'
import { aServer, type Browser, PASSWORD, type TestServer } from '#tests/support/server.ts'
import { aStaffBrowser, until } from './a-staff-lab.ts'

const SH: ClipKey = 'sound/sh'
const SHIP: ClipKey = 'word/ship'
/** A second of silence, then a voice of so many seconds, and silence again. */
const aVoice = (s = 0.4, loud = 0.3) =>
  new Float32Array(CLIP_RATE * (2 + s)).map((_, i) =>
    i > CLIP_RATE && i < CLIP_RATE * (1 + s) ? loud * Math.sin(i / 12) : 0,
  )
const aFile = (ms = 200) => toWav(new Float32Array((CLIP_RATE * ms) / 1000).fill(0.1))

async function aTeacher(server: TestServer, through: Browser = server.browser()) {
  const { person } = await server.staff('teacher', [])
  const browser = aStaffBrowser(server, through)
  const lab = await browser.page()
  expect(await staffSignIn(lab, server.school.id, person.login, PASSWORD)).toBe('signed-in')
  await until(watchStaff(lab), (state) => state.kind === 'open')
  return { ...browser, lab }
}
const onServer = (server: TestServer, key: ClipKey) => server.store.clip(server.school.id, key)

test('a sound recorded without a line is kept, sent later, and heard on a tablet without one', async () => {
  const server = await aServer()
  const { lab, wire } = await aTeacher(server)
  wire.cut = true
  expect(await keepRecording(lab, { key: SH }, aVoice())).toBe('kept')
  const kit = await until(watchKit(lab), ({ clips }) => clips.has(SH))
  expect(kit).toMatchObject({ waiting: 1 })
  expect(kit.clips.get(SH)?.ms).toBeLessThan(700)
  expect(await refreshKit(lab)).toBe('offline')
  wire.cut = false
  expect(await refreshKit(lab)).toBe('sent')
  expect((await until(watchKit(lab), ({ waiting }) => waiting === 0)).clips.get(SH)?.waits).toBe(false)

  const tablet = await anEnrolledDevice(server)
  await tablet.lab.loop.run('pull')
  await expect.poll(() => recordedHere(tablet.lab)).toEqual(new Set([SH]))
  tablet.fault = () => Promise.reject(new TypeError('Failed to fetch'))
  const file = await recordingHere(tablet.lab, SH)
  expect(file && clipLength(new Uint8Array(file))).toBe(kit.clips.get(SH)?.ms)
})

test('a sound recorded anew replaces the old one on tablets, and a removed one goes from them', async () => {
  const server = await aServer()
  const { lab } = await aTeacher(server)
  await keepRecording(lab, { key: SH }, aVoice(0.3))
  await keepRecording(lab, { key: SHIP }, aVoice(0.5))
  expect(await refreshKit(lab)).toBe('sent')
  const tablet = await anEnrolledDevice(server)
  await tablet.lab.loop.run('pull')
  await expect.poll(() => recordedHere(tablet.lab)).toEqual(new Set([SH, SHIP]))

  await keepRecording(lab, { key: SH }, aVoice(0.9))
  await removeRecording(lab, SHIP)
  expect(await refreshKit(lab)).toBe('sent')
  await tablet.lab.loop.run('pull')
  await expect.poll(() => recordedHere(tablet.lab)).toEqual(new Set([SH]))
  await expect
    .poll(async () => clipLength(new Uint8Array((await recordingHere(tablet.lab, SH)) ?? [])))
    .toBeGreaterThan(900)
  expect(await onServer(server, SHIP)).toBeNull()
})

test('what is recorded anew while the old one is on its way still waits', async () => {
  const server = await aServer()
  const { lab, wire } = await aTeacher(server)
  wire.cut = true
  await keepRecording(lab, { key: SH }, aVoice(0.3))
  await removeRecording(lab, SH)
  await keepRecording(lab, { key: SH }, aVoice(0.8))
  wire.cut = false
  expect(await refreshKit(lab)).toBe('sent')
  expect((await onServer(server, SH))?.facts.ms).toBeGreaterThan(800)
})

const HOW_MANY = { key: sentenceKey('en', 'How many?'), text: 'How many?' }
const CUANTOS = { key: sentenceKey('es', '¿Cuántos hay?'), text: '¿Cuántos hay?' }

test('a sentence that was recorded is there on a tablet, for exactly its words in its language', async () => {
  const server = await aServer()
  const { lab } = await aTeacher(server)
  expect(await keepRecording(lab, HOW_MANY, aVoice(6))).toBe('kept')
  expect(await refreshKit(lab)).toBe('sent')
  const kit = await until(watchKit(lab), ({ clips }) => clips.has(HOW_MANY.key))
  expect(kit.clips.get(HOW_MANY.key)).toMatchObject({ text: 'How many?' })

  const tablet = await anEnrolledDevice(server)
  await tablet.lab.loop.run('pull')
  await expect.poll(() => recordedHere(tablet.lab)).toEqual(new Set([HOW_MANY.key]))
  tablet.fault = () => Promise.reject(new TypeError('Failed to fetch'))
  expect(await sentenceHere(tablet.lab, ' How  many? ', 'en')).not.toBeNull()
  expect(await sentenceHere(tablet.lab, 'How many?', 'es')).toBeNull()
  expect(await sentenceHere(tablet.lab, 'How many are there?', 'en')).toBeNull()
})

test('a tablet passes over what a later build can record, and has all the rest', async () => {
  const server = await aServer()
  const { lab } = await aTeacher(server)
  await server.store.putRecords(server.school.id, [
    {
      ref: { kind: 'clip', id: 'aria/one' },
      body: { key: 'aria/one', hash: 'h', ms: 1, madeAt: 1, by: null },
    },
  ])
  for (const what of [{ key: SH }, HOW_MANY]) await keepRecording(lab, what, aVoice())
  expect(await refreshKit(lab)).toBe('sent')
  expect([...(await until(watchKit(lab), ({ waiting }) => waiting === 0)).clips.keys()]).not.toContain(
    'aria/one',
  )
  const tablet = await anEnrolledDevice(server)
  await tablet.lab.loop.run('pull')
  await expect.poll(() => recordedHere(tablet.lab)).toEqual(new Set([SH, HOW_MANY.key]))
})

test('a server that knows no sentences hears of sounds and words all the same; the sentences wait', async () => {
  const server = await aServer()
  const build = { isOld: true }
  const real = server.browser()
  const { lab, wire } = await aTeacher(server, {
    ...real,
    request: async (path, init) =>
      build.isOld && String(init?.body).includes('wording/')
        ? Response.json({ error: 'malformed', message: 'no', next: 'no' }, { status: 400 })
        : real.request(path, init),
  })
  wire.cut = true
  await keepRecording(lab, HOW_MANY, aVoice())
  await keepRecording(lab, CUANTOS, aVoice())
  await keepRecording(lab, { key: SH }, aVoice())
  wire.cut = false
  expect(await refreshKit(lab)).toBe('server')
  expect(await onServer(server, SH)).not.toBeNull()
  expect(await until(watchKit(lab), ({ waiting }) => waiting === 2)).toBeTruthy()
  build.isOld = false
  expect(await refreshKit(lab)).toBe('sent')
  expect(await onServer(server, CUANTOS.key)).not.toBeNull()
})

test('silence and endless talk are not kept', async () => {
  const { lab } = await aTeacher(await aServer())
  expect(await keepRecording(lab, { key: SH }, new Float32Array(CLIP_RATE))).toBe('silent')
  expect(await keepRecording(lab, { key: SH }, aVoice(5))).toBe('too-long')
  expect(await keepRecording(lab, HOW_MANY, aVoice(11))).toBe('too-long')
  expect((await until(watchKit(lab), () => true)).clips.size).toBe(0)
})

test('a pack carries the voice of one school to another that never met it', async () => {
  const server = await aServer()
  const { lab } = await aTeacher(server)
  expect(await exportPack(lab)).toBeNull()
  await keepRecording(lab, { key: SH }, aVoice())
  await keepRecording(lab, { key: SHIP }, aVoice())
  const pack = await exportPack(lab)
  if (pack === null) expect.fail('a pack')

  const elsewhere = await aServer()
  const other = await aTeacher(elsewhere)
  expect(await importPack(other.lab, pack)).toEqual({ kind: 'taken', count: 2 })
  expect(await refreshKit(other.lab)).toBe('sent')
  expect(await onServer(elsewhere, SHIP)).not.toBeNull()
})

const zipped = (files: Readonly<Record<string, string | Uint8Array>>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === 'string' ? new TextEncoder().encode(content) : content,
      ]),
    ),
  )
const list = (clips: unknown, v: unknown = 1) => JSON.stringify({ v, clips })
const sh = { key: SH, madeAt: 1 }

test.each<[string, Uint8Array, object]>([
  ['nothing', new Uint8Array(), { why: 'no-pack' }],
  ['a picture', new Uint8Array(900).fill(7), { why: 'no-pack' }],
  ['another zip', zipped({ 'homework.txt': 'hello' }), { why: 'no-pack' }],
  ['a list that is no list', zipped({ 'carrel-voice.json': 'oh' }), { why: 'no-pack' }],
  [
    'a list of other things',
    zipped({ 'carrel-voice.json': list([{ key: '../x', madeAt: 1 }]) }),
    { why: 'no-pack' },
  ],
  [
    'a pack of a newer Carrel',
    zipped({ 'carrel-voice.json': list({ other: 'shape' }, 2) }),
    { why: 'newer' },
  ],
  ['a pack of nothing', zipped({ 'carrel-voice.json': list([]) }), { why: 'empty' }],
  ['a pack without a file', zipped({ 'carrel-voice.json': list([sh]) }), { why: 'damaged', at: SH }],
  [
    'a pack with a page in the place of a sound',
    zipped({ 'carrel-voice.json': list([sh]), 'sound/sh.wav': '<html>' }),
    { why: 'damaged', at: SH },
  ],
  [
    'a pack that unpacks to gigabytes',
    zipped({ 'carrel-voice.json': list([sh]), 'sound/sh.wav': new Uint8Array(5_000_000) }),
    { why: 'damaged', at: SH },
  ],
  [
    'a pack of ten thousand clips',
    zipped({ 'carrel-voice.json': list(Array.from({ length: 401 }, () => sh)) }),
    { why: 'too-large' },
  ],
])('%s is refused with its reason, and nothing is taken', async (_, bytes, why) => {
  expect(readPack(bytes)).toEqual({ kind: 'refused', ...why })
})

const aPack = (clips: readonly object[]) => {
  const files = { [`${SH}.wav`]: aFile(), [`${HOW_MANY.key}.wav`]: aFile(6_000) }
  return zipped({
    'carrel-voice.json': JSON.stringify({ v: 1, clips, sentences: [{ ...HOW_MANY, madeAt: 1 }] }),
    ...files,
  })
}

test('a pack carries sentences beside sounds, and builds of old read its sounds', () => {
  const pack = packOf([
    { ...sh, wav: aFile() },
    { ...HOW_MANY, madeAt: 2, wav: aFile(6_000) },
  ])
  expect(readPack(pack)).toMatchObject({ kind: 'pack', clips: [sh, { ...HOW_MANY, madeAt: 2 }] })
  const list = JSON.parse(strFromU8(unzipSync(pack)['carrel-voice.json'] ?? new Uint8Array()))
  // What a build reads that knows sounds and words only.
  expect(list).toMatchObject({ v: 1, clips: [sh] })
})

test('clips of a kind to come are passed over, the others are taken', () => {
  const read = readPack(aPack([sh, { key: 'song/hello', madeAt: 1 }]))
  expect(read).toMatchObject({ kind: 'pack', clips: [{ key: SH }, { key: HOW_MANY.key }] })
  expect(readPack(zipped({ 'carrel-voice.json': list([{ key: 'song/hello', madeAt: 1 }]) }))).toEqual({
    kind: 'refused',
    why: 'newer',
  })
})

test('what a pack’s list does not name is never unpacked', () => {
  const pack = zipped({
    'junk.wav': new Uint8Array(4_000).map((_, i) => i % 251),
    'carrel-voice.json': list([sh]),
    [`${SH}.wav`]: aFile(),
  })
  // Whoever tried to unpack it would stumble: its packed bytes begin behind 30 of its head and its name.
  pack.fill(0xff, 30 + 'junk.wav'.length, 60)
  expect(() => unzipSync(pack)).toThrow()
  expect(readPack(pack)).toMatchObject({ kind: 'pack', clips: [sh] })
})

test('a pack cut short is no pack', () => {
  const pack = packOf([{ ...sh, wav: aFile() }])
  expect(readPack(pack)).toMatchObject({ kind: 'pack' })
  expect(readPack(pack.slice(0, pack.length - 40))).toEqual({ kind: 'refused', why: 'no-pack' })
})

test('a pack that lies about its size is damaged, and no larger than it says', () => {
  const pack = zipped({ 'carrel-voice.json': list([sh]), 'sound/sh.wav': new Uint8Array(50_000_000) })
  const view = new DataView(pack.buffer)
  // In the directory at the end a zip tells each file's size, 24 bytes after this mark.
  for (let at = 0; at < pack.length - 4; at++)
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 50_000_000)
      view.setUint32(at + 24, 1_000, true)
  expect(readPack(pack)).toMatchObject({ kind: 'refused' })
})
