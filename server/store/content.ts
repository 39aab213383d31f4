import { createHash } from 'node:crypto'
import type { RawEntry } from '#domain/entry.ts'

/** JSON text that is the same for equal values, in whatever order their keys came; no value is `null`. */
export const canonicalJson = (value: unknown): string =>
  JSON.stringify(value ?? null, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )

/** All that a device wrote in an entry, as canonical JSON; what servers added on the way (rev, cap …) is no part of it. */
export const contentOf = ({ at, offset, time, learner, by, kind, body }: RawEntry): string =>
  canonicalJson([at, offset, time, learner, by, kind, body])

/** Names a content: tells two conflicting entries with one key apart. */
export const digestOf = (content: string): string => createHash('sha256').update(content).digest('hex')

/** Longer names no learner; a body set aside may hold anything. */
const LONGEST_ID = 64

/** The learner who gets another's work by this entry, null for nearly all entries: she has to see it too. */
export function alsoFor({ kind, body }: RawEntry): string | null {
  if (kind !== 'attempts-moved' || body === null || typeof body !== 'object') return null
  const to = (body as Readonly<Record<string, unknown>>)['to']
  return typeof to === 'string' && to.length <= LONGEST_ID && /^[\w:.-]+$/.test(to) ? to : null
}
