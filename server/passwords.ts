import { argon2, timingSafeEqual } from 'node:crypto'
import { MIN_PASSWORD_LENGTH } from '#protocol/enrol.ts'
import type { Random } from './random.ts'

/** RFC 9106's second recommendation, with less memory because a hub is small: 19 MiB, 2 passes (OWASP's floor). */
const COST = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 }

type Cost = typeof COST

/** What is stored of a password: the parameters with it, so that they can grow: `argon2id$m$t$p$salt$tag`. */
export async function hashPassword(password: string, random: Random): Promise<string> {
  const salt = Buffer.from(random(16))
  const tag = await derive(password, salt, COST)
  return ['argon2id', COST.memory, COST.passes, COST.parallelism, b64(salt), b64(tag)].join('$')
}

/**
 * Whether a password is the one that was hashed. With no hash (unknown login, no password set yet) it does the same
 * work and answers false, so that time does not tell which logins exist.
 */
export async function isPassword(password: string, hash: string | null): Promise<boolean> {
  const [name, memory, passes, parallelism, salt = '', tag = ''] = (hash ?? nobody()).split('$')
  if (name !== 'argon2id') throw new Error('A stored password is of a kind this build does not know.')
  const wanted = Buffer.from(tag, 'base64url')
  const cost = {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    tagLength: wanted.length,
  }
  const got = await derive(password, Buffer.from(salt, 'base64url'), cost)
  return timingSafeEqual(got, wanted) && hash !== null
}

/** Whether a new password is too weak: short, of few letters, or the login itself. */
export function isWeak(password: string, login: string): boolean {
  const plain = password.normalize('NFKC').toLowerCase()
  if ([...plain].length < MIN_PASSWORD_LENGTH || new Set(plain).size < 4) return true
  return login.length > 3 && plain.replace(login.toLowerCase(), '').length < 4
}

/** A hash that no password has. */
const nobody = () =>
  ['argon2id', COST.memory, COST.passes, COST.parallelism, b64(Buffer.alloc(16)), b64(Buffer.alloc(32))].join(
    '$',
  )

function derive(password: string, nonce: Buffer, cost: Cost): Promise<Buffer> {
  return new Promise((resolve, reject) =>
    argon2('argon2id', { message: password.normalize('NFKC'), nonce, ...cost }, (error, tag) =>
      error ? reject(error) : resolve(tag),
    ),
  )
}

function b64(bytes: Buffer): string {
  return bytes.toString('base64url')
}
