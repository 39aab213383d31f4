import { expect, test } from 'vitest'
import { isSecret, makeVerifier, SECRET_ITERATIONS, secretText } from '#domain/secret.ts'

const { subtle } = globalThis.crypto
const salt = new Uint8Array(16).fill(7)

test('the right picture opens, every other one does not', async () => {
  const verifier = await makeVerifier(subtle, ['moon'], salt, 100)
  expect(await isSecret(subtle, verifier, ['moon'])).toBe(true)
  expect(await isSecret(subtle, verifier, ['star'])).toBe(false)
  expect(await isSecret(subtle, verifier, ['moon', 'moon'])).toBe(false)
  expect(await isSecret(subtle, verifier, [])).toBe(false)
})

test('the order of pictures matters', async () => {
  const verifier = await makeVerifier(subtle, ['moon', 'star'], salt, 100)
  expect(await isSecret(subtle, verifier, ['star', 'moon'])).toBe(false)
})

test('a verifier is PBKDF2-SHA-256 exactly as written down, so that browser and server agree for years', async () => {
  const { pbkdf2Sync } = await import('node:crypto')
  const verifier = await makeVerifier(subtle, ['apple', 'key'], salt)
  expect(verifier.iterations).toBe(SECRET_ITERATIONS)
  expect(verifier.salt).toBe(Buffer.from(salt).toString('base64'))
  const expected = pbkdf2Sync(secretText(['apple', 'key']), salt, SECRET_ITERATIONS, 32, 'sha256')
  expect(verifier.hash).toBe(expected.toString('base64'))
})
