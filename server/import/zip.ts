import { crc32, inflateRawSync } from 'node:zlib'
import type { Refusal } from '#protocol/enrol.ts'
import { refusal } from './refusal.ts'

/** How much a zip may hold. A district of 100,000 learners stays below these. */
export type ZipLimits = Readonly<{ entries: number; entryBytes: number; totalBytes: number }>
export const ZIP_LIMITS: ZipLimits = { entries: 1000, entryBytes: 256 * 2 ** 20, totalBytes: 512 * 2 ** 20 }

/** One file of a zip as its directory tells; `size` is what it says it inflates to, bytes. */
export type ZipEntry = Readonly<{
  name: string
  method: number
  packed: Uint8Array
  size: number
  crc: number
}>

const END = 0x0605_4b50
const DIRECTORY = 0x0201_4b50
const LOCAL = 0x0403_4b50
const SYMLINK = 0xa000
const mb = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`

const notZip = (): Refusal =>
  refusal(
    'not-a-zip',
    'This file is not a whole zip file.',
    'Export the roster again, or unpack it yourself and give the folder.',
  )

const tooLarge = (what: string, limit: string): Refusal =>
  refusal(
    'too-large',
    `${what}; at most ${limit} is taken, so nothing was unpacked.`,
    'Look whether this is really the roster export. Unpack a very large one yourself and give the folder.',
  )

/** What a name may not be: a way out of the folder. */
const isUnsafe = (name: string): boolean =>
  name === '' ||
  name.includes('\0') ||
  /^([/\\]|[a-z]:)/i.test(name) ||
  name.split(/[/\\]/).some((part) => part === '..')

function endOf(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--)
    if (view.getUint32(at, true) === END) return at
  return null
}

type Raw = Readonly<{ entry: ZipEntry; mode: number; encrypted: boolean; next: number }>

/** One line of the zip's directory; null when it does not fit into the file. */
function entryAt(bytes: Uint8Array, view: DataView, at: number): Raw | null {
  if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY) return null
  const nameLength = view.getUint16(at + 28, true)
  const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  const offset = view.getUint32(at + 42, true)
  if (next > bytes.length || offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) return null
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  const end = start + view.getUint32(at + 20, true)
  if (end > bytes.length) return null
  const entry: ZipEntry = {
    name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
    method: view.getUint16(at + 10, true),
    packed: bytes.subarray(start, end),
    size: view.getUint32(at + 24, true),
    crc: view.getUint32(at + 16, true),
  }
  const encrypted = (view.getUint16(at + 8, true) & 1) === 1
  return { entry, mode: view.getUint16(at + 40, true), encrypted, next }
}

function flawOf({ entry, mode, encrypted }: Raw, limits: ZipLimits): Refusal | null {
  if (isUnsafe(entry.name))
    return refusal(
      'unsafe-zip',
      `The zip holds a file named “${entry.name}”, which points outside its own folder.`,
      'Do not use this file. Export the roster again from the school’s system.',
    )
  if ((mode & 0xf000) === SYMLINK)
    return refusal(
      'unsafe-zip',
      `“${entry.name}” in the zip is a link, not a file.`,
      'Zip the real CSV files, or give the folder.',
    )
  if (encrypted)
    return refusal('locked-zip', `“${entry.name}” is locked with a password.`, 'Export without a password.')
  if (entry.size > limits.entryBytes)
    return tooLarge(`“${entry.name}” says it holds ${mb(entry.size)}`, mb(limits.entryBytes))
  return null
}

/** What the zip says it holds, checked before anything is unpacked. */
export function readZip(bytes: Uint8Array, limits: ZipLimits = ZIP_LIMITS): readonly ZipEntry[] | Refusal {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  if (end === null) return notZip()
  const count = view.getUint16(end + 10, true)
  if (count > limits.entries) return tooLarge(`The zip holds ${count} files`, `${limits.entries} files`)
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  let total = 0
  for (let i = 0; i < count; i++) {
    const raw = entryAt(bytes, view, at)
    if (raw === null) return notZip()
    const flaw = flawOf(raw, limits)
    if (flaw) return flaw
    total += raw.entry.size
    entries.push(raw.entry)
    at = raw.next
  }
  if (total > limits.totalBytes) return tooLarge(`The zip says it holds ${mb(total)}`, mb(limits.totalBytes))
  return entries
}

function inflated(entry: ZipEntry, limits: ZipLimits): Uint8Array | 'too-long' | 'damaged' {
  if (entry.method === 0) return entry.packed
  try {
    // One byte more than it says is enough to know that it lies; inflation stops there.
    return inflateRawSync(entry.packed, { maxOutputLength: Math.min(limits.entryBytes, entry.size) + 1 })
  } catch (error) {
    return error instanceof RangeError ? 'too-long' : 'damaged'
  }
}

/** The bytes of one file; never more than the limit, whatever the directory says. */
export function unpack(entry: ZipEntry, limits: ZipLimits = ZIP_LIMITS): Uint8Array | Refusal {
  if (entry.method !== 0 && entry.method !== 8)
    return refusal(
      'not-a-zip',
      `“${entry.name}” is packed in an unknown way.`,
      'Zip it again as an ordinary zip.',
    )
  const bytes = inflated(entry, limits)
  if (bytes === 'too-long' || (bytes !== 'damaged' && bytes.length > entry.size))
    return tooLarge(`“${entry.name}” holds more than the ${entry.size} bytes it says`, mb(limits.entryBytes))
  return bytes === 'damaged' || bytes.length < entry.size || crc32(bytes) !== entry.crc ? notZip() : bytes
}
