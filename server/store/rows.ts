import type { RecordKind, StoredEntry } from '#domain/entry.ts'
import type { DeviceId, LearnerId, PersonId, SchoolId, StreamId } from '#domain/ids.ts'
import type { Person, School } from '#domain/roster.ts'
import type { Change, Checkpoint } from '#protocol/pull.ts'
import type { SetAsideCode } from '#protocol/push.ts'
import type { Account, Session, StoredRecord } from './store.ts'

/** The columns of an entry that make a {@link StoredEntry}, in both dialects; a row has them by these names. */
export const ENTRY_COLUMNS =
  'stream, seq, rev, learner, author, kind, at, clock_offset, time, body, received, device, cap, aside'

/** A row of `entries` or `conflicts`; `body` is canonical JSON. */
export type EntryRow = Readonly<{
  stream: string
  seq: number
  rev: number
  learner: string | null
  author: string | null
  kind: string
  at: number
  clock_offset: number | null
  time: number
  body: string
  received: number
  device: string
  cap: number | null
  aside: SetAsideCode | null
}>
export type RecordRow = Readonly<{ kind: RecordKind; id: string; rev: number; body: string | null }>
export type CheckpointRow = Readonly<{ learner: string; rev: number; folded: number; body: string }>
export type SchoolRow = Readonly<{
  school: string
  name: string
  code: string
  time_zone: string
  demo: number | boolean
}>

export const toEntry = (row: EntryRow): StoredEntry => ({
  stream: row.stream as StreamId,
  seq: row.seq,
  at: row.at,
  offset: row.clock_offset,
  time: row.time,
  learner: row.learner as LearnerId | null,
  by: row.author as StoredEntry['by'],
  kind: row.kind,
  body: JSON.parse(row.body) as unknown,
  rev: row.rev,
  received: row.received,
  device: row.device,
  cap: row.cap,
})

export const toRecord = (row: RecordRow): StoredRecord => ({
  ref: { kind: row.kind, id: row.id },
  rev: row.rev,
  body: row.body === null ? null : (JSON.parse(row.body) as unknown),
})

/** The stored text was made from a {@link Checkpoint} by this server, so it is trusted. */
export const toCheckpoint = (row: CheckpointRow): Checkpoint => JSON.parse(row.body) as Checkpoint

export const toSchool = (row: SchoolRow): School => ({
  id: row.school as SchoolId,
  name: row.name,
  code: row.code,
  timeZone: row.time_zone,
  demo: Boolean(row.demo),
})

export const entryChange = (row: EntryRow): Change => ({ kind: 'entry', rev: row.rev, entry: toEntry(row) })
export const recordChange = (row: RecordRow): Change => ({ kind: 'record', ...toRecord(row) })
export const checkpointChange = (row: CheckpointRow): Change => ({
  kind: 'checkpoint',
  rev: row.rev,
  checkpoint: toCheckpoint(row),
})

export type AccountRow = Readonly<{ body: string; password_hash: string | null; disabled: number | boolean }>
export type SessionRow = Readonly<{ person: string; device: string; csrf: string; expires: number }>

export const toAccount = (row: AccountRow): Account => ({
  person: JSON.parse(row.body) as Person,
  passwordHash: row.password_hash,
  disabled: Boolean(row.disabled),
})

export const toSession = ({ person, device, csrf, expires }: SessionRow): Session => ({
  person: person as PersonId,
  device: device as DeviceId,
  csrf,
  expires,
})
