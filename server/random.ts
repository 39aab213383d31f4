import { randomBytes } from 'node:crypto'

/** Chance as it is passed around the server: so many unpredictable bytes. */
export type Random = (bytes: number) => Uint8Array

/** The operating system's chance. */
export const systemRandom: Random = (bytes) => randomBytes(bytes)

/** A random UUID (version 4) out of `random`. */
export function randomId(random: Random): string {
  const bytes = Uint8Array.from(random(16))
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = Buffer.from(bytes).toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** A secret for a cookie: 32 bytes, base64url. */
export const randomToken = (random: Random): string => Buffer.from(random(32)).toString('base64url')
