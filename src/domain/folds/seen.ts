import type { Attempt, Entry, EntryKind, RawEntry, StoredEntry } from '#domain/entry.ts'

/** An entry of the lab as a fold reads it: its body has been checked; `device` is null for one not yet sent. */
export type Seen = Entry & Readonly<{ device: string | null }>
export type SeenOf<K extends EntryKind> = Extract<Seen, { kind: K }>

/** Kinds that say what a grown-up did: none of them is a sign of the child. */
export const isOfStaff = (kind: EntryKind): boolean =>
  kind === 'visited' || kind === 'help-given' || kind === 'register-marked'

/**
 * What the folds of the lab can read of entries from the server and of this device's own. Each key once (the server's
 * copy wins); kinds and bodies a newer build may write are passed over, never an error. Nothing can have happened after
 * it was received, so a tablet that lives in 2099 cannot be ahead of the room.
 */
export function seenFrom(stored: readonly StoredEntry[], own: readonly RawEntry[] = []): Seen[] {
  const byKey = new Map<string, Seen>()
  for (const entry of own) keep(byKey, entry, null, entry.time)
  for (const entry of stored) keep(byKey, entry, entry.device, Math.min(entry.time, entry.received))
  return [...byKey.values()]
}

function keep(into: Map<string, Seen>, entry: RawEntry, device: string | null, time: number): void {
  const { stream, seq, at, offset, learner, by, kind, body } = entry
  if (!READABLE.get(kind)?.(body)) return
  const seen = { stream, seq, at, offset, time, learner, by, kind, body, device } as Seen
  into.set(`${stream}/${seq}`, seen)
}

const isObject = (body: unknown): body is Record<string, unknown> =>
  typeof body === 'object' && body !== null && !Array.isArray(body)

const MARKS: ReadonlySet<unknown> = new Set(['present', 'absent', 'as-heard'])

const READABLE: ReadonlyMap<string, (body: unknown) => boolean> = new Map([
  ['attempt', isAttempt],
  ['signed-in', (body) => isObject(body) && typeof body['class'] === 'string'],
  ['signed-out', isObject],
  ['hand-raised', isObject],
  ['hand-lowered', isObject],
  ['help-given', isObject],
  ['visited', isObject],
  ['register-marked', (body) => isObject(body) && typeof body['day'] === 'string' && MARKS.has(body['mark'])],
  ['lesson-given', isObject],
  ['break-taken', (body) => isObject(body) && typeof body['ms'] === 'number'],
])

function isAttempt(body: unknown): body is Attempt {
  return (
    isObject(body) &&
    typeof body['item'] === 'string' &&
    typeof body['try'] === 'number' &&
    typeof body['correct'] === 'boolean' &&
    typeof body['response'] === 'string' &&
    typeof body['msToAnswer'] === 'number' &&
    typeof body['promptMs'] === 'number' &&
    Array.isArray(body['hints']) &&
    Array.isArray(body['misconceptions'])
  )
}
