/** Text of a CSV file, or where it stops being readable. */
export type Decoded =
  | Readonly<{ kind: 'text'; text: string; encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' }>
  | Readonly<{ kind: 'unreadable'; line: number; why: string }>

/** Bytes that Windows-1252 leaves undefined: a file with them is something else. */
const UNDEFINED_1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])
const LF = 10
const CR = 13

function lineAt(bytes: Uint8Array, at: number): number {
  let line = 1
  for (let i = 0; i < at; i++) if (bytes[i] === LF || (bytes[i] === CR && bytes[i + 1] !== LF)) line++
  return line
}

const countZeros = (bytes: Uint8Array, from: 0 | 1): number =>
  bytes.filter((byte, i) => byte === 0 && i % 2 === from).length

/** UTF-16 without its mark: ASCII letters then have a zero on one side. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const head = bytes.subarray(0, 200)
  const even = countZeros(head, 0)
  const odd = countZeros(head, 1)
  if (odd > head.length / 4 && even === 0) return 'utf-16le'
  return even > head.length / 4 && odd === 0 ? 'utf-16be' : null
}

/** First bytes below the first number begin a letter of so many bytes; 0 = none begins so. */
const LENGTHS = [
  [0x80, 1],
  [0xc2, 0],
  [0xe0, 2],
  [0xf0, 3],
  [0xf5, 4],
] as const
const lengthBy = (first: number): number => LENGTHS.find(([below]) => first < below)?.[1] ?? 0

/** Length of the UTF-8 letter that begins here, bytes; 0 when none does. */
function letterLength(bytes: Uint8Array, at: number): number {
  const length = lengthBy(bytes[at] ?? 0)
  if (at + length > bytes.length) return 0
  for (let i = 1; i < length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0
  return length
}

type Survey = Readonly<{ bad: number | null; wide: number; undefined1252: boolean; nul: number | null }>

/** What the bytes look like: the first that is not UTF-8, how many wide letters are. */
function survey(bytes: Uint8Array): Survey {
  let bad: number | null = null
  let wide = 0
  let undefined1252 = false
  for (let at = 0; at < bytes.length; ) {
    const length = letterLength(bytes, at)
    if (length === 0) bad ??= at
    if (length > 1) wide++
    if (length === 0 && UNDEFINED_1252.has(bytes[at] ?? 0)) undefined1252 = true
    at += Math.max(1, length)
  }
  const nul = bytes.indexOf(0)
  return { bad, wide, undefined1252, nul: nul === -1 ? null : nul }
}

/** Reads UTF-8, UTF-16 and Windows-1252 by what the bytes are; anything else is told with its line. */
export function decodeText(bytes: Uint8Array): Decoded {
  const utf16 = utf16Of(bytes)
  if (utf16 !== null && (bytes[2] !== 0 || bytes[3] !== 0))
    return { kind: 'text', text: new TextDecoder(utf16).decode(bytes), encoding: utf16 }
  const { bad, wide, undefined1252, nul } = survey(bytes)
  if (nul !== null)
    return {
      kind: 'unreadable',
      line: lineAt(bytes, nul),
      why: 'it holds a zero byte, so it is not a text file',
    }
  if (bad === null) return { kind: 'text', text: new TextDecoder().decode(bytes), encoding: 'utf-8' }
  if (undefined1252 || wide > 0)
    return {
      kind: 'unreadable',
      line: lineAt(bytes, bad),
      why: wide > 0 ? 'it mixes UTF-8 with another encoding' : 'it is neither UTF-8 nor Windows-1252',
    }
  return { kind: 'text', text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' }
}
