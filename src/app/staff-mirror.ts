import type { RawEntry, RecordKind, StoredEntry } from '#domain/entry.ts'
import { type Change, PULLED_MS, type PullReply, type Scope } from '#protocol/pull.ts'

/** What this device knows of one scope, unsealed in memory. */
export type Mirror = Readonly<{
  cursor: string | null
  /** The server's clock when it told the newest of this, epoch ms; null = never. */
  heard: number | null
  /** By kind, then id. */
  records: ReadonlyMap<RecordKind, ReadonlyMap<string, unknown>>
  /** By stream and number. */
  entries: ReadonlyMap<string, StoredEntry>
}>

/** A page as it is kept: what changed, and where the next one goes on. */
export type Page = Readonly<{
  scope: Scope
  cursor: string
  /** The server's clock when it answered, epoch ms. */
  heard: number
  reset: boolean
  changes: readonly Change[]
}>

export const EMPTY_MIRROR: Mirror = { cursor: null, heard: null, records: new Map(), entries: new Map() }

/** What of a reply is worth keeping on a staff device at `now` (the server's clock, epoch ms): recent entries, records. */
export const pageOf = (scope: Scope, reply: PullReply): Page => ({
  scope,
  cursor: reply.cursor,
  heard: reply.now,
  reset: reply.reset === true,
  changes: reply.changes.filter((change) => isWorthKeeping(change, reply.now)),
})

const isWorthKeeping = (change: Change, now: number): boolean =>
  change.kind === 'record' || (change.kind === 'entry' && isRecent(change.entry, now))

const isRecent = (entry: StoredEntry, now: number): boolean => now - entry.received < PULLED_MS.staff

/** The mirror after one more page; a reset begins again from nothing. */
export function withPage(before: Mirror, page: Page): Mirror {
  const from = page.reset ? EMPTY_MIRROR : before
  const records = new Map([...from.records].map(([kind, byId]) => [kind, new Map(byId)]))
  const entries = new Map(from.entries)
  for (const change of page.changes) {
    if (change.kind === 'entry') entries.set(keyOf(change.entry), change.entry)
    if (change.kind !== 'record') continue
    const byId = records.get(change.ref.kind) ?? new Map<string, unknown>()
    records.set(change.ref.kind, byId)
    if (change.body === null) byId.delete(change.ref.id)
    else byId.set(change.ref.id, change.body)
  }
  return { cursor: page.cursor, heard: page.heard, records, entries }
}

/** The whole mirror as one page, old entries let go: what the many small pages are replaced by. */
export function asPage(scope: Scope, mirror: Mirror, now: number): Page | null {
  if (mirror.cursor === null) return null
  const records = [...mirror.records].flatMap(([kind, byId]) =>
    [...byId].map(([id, body]): Change => ({ kind: 'record', ref: { kind, id }, rev: 0, body })),
  )
  const entries = [...mirror.entries.values()]
    .filter((entry) => isRecent(entry, now))
    .map((entry): Change => ({ kind: 'entry', rev: entry.rev, entry }))
  return {
    scope,
    cursor: mirror.cursor,
    heard: mirror.heard ?? now,
    reset: true,
    changes: [...records, ...entries],
  }
}

const keyOf = ({ stream, seq }: RawEntry): string => `${stream}/${seq}`

/** Records of a kind over all scopes, by id. */
export function recordsOf(mirrors: Iterable<Mirror>, kind: RecordKind): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>()
  for (const mirror of mirrors) for (const [id, body] of mirror.records.get(kind) ?? []) found.set(id, body)
  return found
}

/** Entries over all scopes, each once. */
export function entriesOf(mirrors: Iterable<Mirror>): StoredEntry[] {
  const found = new Map<string, StoredEntry>()
  for (const mirror of mirrors) for (const [key, entry] of mirror.entries) found.set(key, entry)
  return [...found.values()]
}
