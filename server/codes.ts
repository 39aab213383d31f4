import { createHash } from 'node:crypto'
import type { SchoolId } from '#domain/ids.ts'
import type { Random } from './random.ts'
import type { CodePurpose, Store } from './store/store.ts'

/** How long a one-time code can be used, ms. */
export const CODE_LIFE_MS = 15 * 60_000
/** Codes for people and for the first set-up are carried on paper: three days, ms. */
export const PERSON_CODE_LIFE_MS = 3 * 24 * 3_600_000

/** Under this id the one code of an empty database waits; no school ever has it. */
export const SETUP_SCHOOL = 'setup' as SchoolId
/** The three letters of a set-up code; no school ever has them. */
export const SETUP_LETTERS = 'NEW'

/** Crockford's alphabet: no letter that is read as a number. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 8

/** A one-time code: the school's three letters and eight characters, as people write it: `LIN-7K2M-9QXA`. */
export function newCode(letters: string, random: Random): string {
  const drawn = Array.from(random(LENGTH), (byte) => ALPHABET[byte & 31]).join('')
  return `${letters}-${drawn.slice(0, 4)}-${drawn.slice(4)}`
}

/** A code as typed by a person (small letters, spaces, O for 0, I or L for 1), in its one form; null when it is none. */
export function parseCode(typed: string): Readonly<{ letters: string; code: string }> | null {
  const plain = typed.toUpperCase().replace(/[\s\-–—.]/g, '')
  const letters = plain.slice(0, 3)
  const rest = plain.slice(3).replace(/O/g, '0').replace(/[IL]/g, '1')
  if (!/^[A-Z]{3}$/.test(letters) || rest.length !== LENGTH) return null
  if (![...rest].every((one) => ALPHABET.includes(one))) return null
  return { letters, code: `${letters}-${rest.slice(0, 4)}-${rest.slice(4)}` }
}

/**
 * What is stored of a code. The kind is hashed in, so that a code typed at the wrong door is not used up there.
 * Forty random bits that live for minutes and are throttled need no slow hash.
 */
export const codeHash = (kind: CodePurpose['kind'], code: string): string =>
  createHash('sha256').update(`carrel-code:${kind}:${code}`).digest('hex')

/** Makes a one-time code for `purpose` and answers its text, which is stored nowhere. `now` and `lifeMs` in ms. */
export async function issueCode(
  store: Store,
  school: Readonly<{ id: SchoolId; code: string }>,
  purpose: CodePurpose,
  moment: Readonly<{ random: Random; now: number; lifeMs: number }>,
): Promise<Readonly<{ code: string; expires: number }>> {
  const code = newCode(school.code, moment.random)
  const expires = moment.now + moment.lifeMs
  await store.putCode(school.id, codeHash(purpose.kind, code), purpose, expires)
  return { code, expires }
}

/** Uses a code up for one kind of purpose; null for a wrong, used or expired one. */
export async function takeCode<K extends CodePurpose['kind']>(
  store: Store,
  school: SchoolId,
  kind: K,
  code: string,
  now: number,
): Promise<Extract<CodePurpose, { kind: K }> | null> {
  const purpose = await store.takeCode(school, codeHash(kind, code), now)
  return purpose?.kind === kind ? (purpose as Extract<CodePurpose, { kind: K }>) : null
}
