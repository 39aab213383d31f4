import { deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readOneRoster } from '#server/import/one-roster.ts'
import { isRefusal } from '#server/import/refusal.ts'
import { readZip, unpack } from '#server/import/zip.ts'
import { aFolder, anExport, aZip, children, zipBytes } from './a-roster.ts'

const CENTRAL = [0x50, 0x4b, 0x01, 0x02]

/** Where the directory entry of the zip's first file begins. */
const directoryAt = (bytes: Uint8Array): number =>
  bytes.findIndex((_, i) => CENTRAL.every((byte, j) => bytes[i + j] === byte))

function changed(bytes: Uint8Array, change: (view: DataView, at: number) => void): Uint8Array {
  const copy = bytes.slice()
  change(new DataView(copy.buffer), directoryAt(copy))
  return copy
}

const refusalOf = (bytes: Uint8Array, limits?: Parameters<typeof readZip>[1]) => {
  const answer = readZip(bytes, limits)
  if (isRefusal(answer)) return answer
  for (const entry of answer) {
    const inside = unpack(entry, limits)
    if (isRefusal(inside)) return inside
  }
  return null
}

test('a zip of the export is read like its folder', async () => {
  const files = anExport(children(3))
  const zipped = await readOneRoster(aZip(zipBytes(files)))
  expect(zipped).toEqual(await readOneRoster(aFolder(files)))
})

test.each(['/', '\\'])(
  'a zip whose files lie in a folder (%s) is read with a note, and what a Mac adds is passed over',
  async (slash) => {
    const files = Object.fromEntries(
      Object.entries(anExport(children(2))).map(([name, text]) => [`export${slash}${name}`, text]),
    )
    const roster = await readOneRoster(aZip(zipBytes({ ...files, '__MACOSX/export/._users.csv': 'x' })))
    if (isRefusal(roster)) throw new Error(roster.message)
    expect(roster.users).toHaveLength(3)
    expect(roster.notes[0]).toContain('folder “export”')
  },
)

test('a file that is no zip is refused with a next step', async () => {
  const answer = await readOneRoster(
    aZip(new TextEncoder().encode('PK this is only text that begins like one')),
  )
  expect(answer).toMatchObject({
    error: 'not-a-zip',
    next: expect.stringContaining('Export the roster again'),
  })
  expect(refusalOf(new Uint8Array(0))?.error).toBe('not-a-zip')
})

test('a zip that was cut off in transfer is refused', () => {
  const whole = zipBytes(anExport(children(30)))
  for (const length of [10, 100, Math.floor(whole.length / 2), whole.length - 1])
    expect(refusalOf(whole.slice(0, length))?.error).toBe('not-a-zip')
})

test('a zip with a flipped bit in a file is refused rather than half read', () => {
  const whole = zipBytes({ 'users.csv': 'a,b\n'.repeat(50) })
  whole[40] = (whole[40] ?? 0) ^ 0xff
  expect(refusalOf(whole)?.error).toBe('not-a-zip')
})

test.each(['../users.csv', '/etc/users.csv', 'a/../../users.csv', 'C:\\users.csv', '..\\users.csv'])(
  'a zip that names %s is refused whole',
  async (name) => {
    const answer = await readOneRoster(aZip(zipBytes({ ...anExport(children(1)), [name]: 'x' })))
    expect(answer).toMatchObject({ error: 'unsafe-zip' })
  },
)

test('a link inside a zip is refused', () => {
  const zip = changed(zipBytes({ 'users.csv': '/etc/passwd' }), (view, at) =>
    view.setUint32(at + 38, (0xa1ff << 16) >>> 0, true),
  )
  expect(refusalOf(zip)).toMatchObject({ error: 'unsafe-zip', message: expect.stringContaining('link') })
})

test('a zip locked with a password is refused', () => {
  const zip = changed(zipBytes({ 'users.csv': 'x' }), (view, at) => view.setUint16(at + 8, 1, true))
  expect(refusalOf(zip)?.error).toBe('locked-zip')
})

test('a zip that says it holds gigabytes is refused before anything is unpacked', () => {
  const zip = changed(zipBytes({ 'users.csv': 'x' }), (view, at) =>
    view.setUint32(at + 24, 0xffff_fff0, true),
  )
  expect(refusalOf(zip)).toMatchObject({
    error: 'too-large',
    message: expect.stringContaining('nothing was unpacked'),
  })
})

test('many files that are each small enough may together be too much', () => {
  const zip = zipBytes({ 'a.csv': 'x'.repeat(900), 'b.csv': 'x'.repeat(900) })
  expect(refusalOf(zip, { entries: 10, entryBytes: 1000, totalBytes: 1500 })?.error).toBe('too-large')
  expect(refusalOf(zip, { entries: 1, entryBytes: 1000, totalBytes: 5000 })?.error).toBe('too-large')
  expect(refusalOf(zip, { entries: 2, entryBytes: 1000, totalBytes: 5000 })).toBeNull()
})

test('a zip that lies about its size is stopped while inflating, long before it is all in memory', () => {
  // 64 MB of zeros in 64 kB, behind a header that says 1,000 bytes.
  const packed = deflateRawSync(Buffer.alloc(64 * 2 ** 20))
  const before = process.memoryUsage().arrayBuffers
  const answer = unpack({ name: 'users.csv', method: 8, packed, size: 1000, crc: 0 })
  expect(answer).toMatchObject({ error: 'too-large' })
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10 * 2 ** 20)
})
