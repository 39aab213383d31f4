import type { SecretVerifier } from './roster.ts'

/** Rounds of PBKDF2-SHA-256 for new secrets: at most 300 ms on a slow Chromebook. A verifier carries its own number. */
export const SECRET_ITERATIONS = 60_000
/** Random bytes of salt per learner. */
export const SECRET_SALT_BYTES = 16
const SECRET_KEY_BYTES = 32

/** What is stretched: the pictures' names in the order they were tapped. */
export const secretText = (pictures: readonly string[]): string => pictures.join(',')

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes))
const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))

async function stretched(
  subtle: SubtleCrypto,
  text: string,
  salt: string,
  iterations: number,
): Promise<string> {
  const key = await subtle.importKey('raw', new TextEncoder().encode(text), 'PBKDF2', false, ['deriveBits'])
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: bytesOf(salt), iterations }
  return base64(new Uint8Array(await subtle.deriveBits(how, key, SECRET_KEY_BYTES * 8)))
}

/** The verifier of a secret; `salt` is {@link SECRET_SALT_BYTES} fresh random bytes, `subtle` the platform's WebCrypto. */
export async function makeVerifier(
  subtle: SubtleCrypto,
  pictures: readonly string[],
  salt: Uint8Array,
  iterations: number = SECRET_ITERATIONS,
): Promise<SecretVerifier> {
  const text = base64(salt)
  return { salt: text, iterations, hash: await stretched(subtle, secretText(pictures), text, iterations) }
}

/** Whether these pictures are the secret; the same answer in browser and server. */
export const isSecret = async (
  subtle: SubtleCrypto,
  verifier: SecretVerifier,
  pictures: readonly string[],
): Promise<boolean> =>
  (await stretched(subtle, secretText(pictures), verifier.salt, verifier.iterations)) === verifier.hash
