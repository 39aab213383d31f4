import type { ClipFacts, ClipKey } from '#domain/audio/clips.ts'
import type { Device } from '#domain/device.ts'
import type { EntryKey, RawEntry, RecordKind, RecordRef, StoredEntry } from '#domain/entry.ts'
import type { ClassId, DeviceId, Epoch, LearnerId, PersonId, SchoolId, StreamId } from '#domain/ids.ts'
import type { Person, School } from '#domain/roster.ts'
import type { Change, Checkpoint } from '#protocol/pull.ts'
import type { SetAside, SetAsideCode } from '#protocol/push.ts'

/** An entry judged by `server/judge.ts`, ready to be kept; `aside` says why it is to be kept apart. */
export type JudgedEntry = Readonly<{ entry: RawEntry; aside: SetAsideCode | null; cap: number | null }>

export type Kept = Readonly<{
  /** The school's revision afterwards; unchanged when everything was a duplicate. */
  rev: number
  /** How many rows were new. */
  kept: number
  /** Those that took a key nobody had: no duplicates, no conflicts. */
  fresh: readonly RawEntry[]
  /** For each stream sent: its contiguous prefix stored. */
  through: Readonly<Record<string, number>>
  setAside: readonly SetAside[]
}>

/** A mutable record as stored; `body` null = removed (the tombstone keeps its rev). */
export type StoredRecord = Readonly<{ ref: RecordRef; rev: number; body: unknown }>
/** `was`: write only while the record's rev is still this (0 = there is none), else leave it as it is. */
export type RecordWrite = Readonly<{ ref: RecordRef; body: unknown; was?: number }>

/** Which changes a viewer may pull; made in `server/authorise.ts` alone. */
export type ChangeFilter = Readonly<{
  records: readonly RecordKind[]
  /** Null = of all learners. Applies to learner, details, checkpoint and learner-scoped entries. */
  learners: ReadonlySet<LearnerId> | null
  /** Null = all classes. */
  classes: ReadonlySet<ClassId> | null
  entries: 'none' | 'learners' | 'all'
  /** Entries the server received before this are left out, epoch ms; absent = none are. */
  received?: number
  checkpoints: boolean
}>

/** `wav` is the clip's file in base64: so it came, and so it goes. */
export type StoredClip = Readonly<{ facts: ClipFacts; wav: string }>

export type ChangePage = Readonly<{ changes: readonly Change[]; through: number; more: boolean }>

export type Account = Readonly<{ person: Person; passwordHash: string | null; disabled: boolean }>
export type Session = Readonly<{ person: PersonId; device: DeviceId; csrf: string; expires: number }>
/** What a one-time code is for. */
export type CodePurpose =
  | Readonly<{ kind: 'enrol'; device: DeviceId }>
  | Readonly<{ kind: 'person'; person: PersonId }>
  | Readonly<{ kind: 'setup' }>

/**
 * What the server remembers. Every verb is one whole transaction, names its school, and is idempotent where it can be.
 * Two implementations (SQLite, PostgreSQL) are proved by one contract: tests/contracts/store-contract.ts.
 */
export type Store = Readonly<{
  /** Names this database's life. A restored one gets a new one. */
  epoch(): Promise<Epoch>
  renewEpoch(): Promise<Epoch>
  /** Throws when the database cannot answer. */
  ping(): Promise<void>
  close(): Promise<void>

  schools(): Promise<readonly School[]>
  school(id: SchoolId): Promise<School | null>
  /** A null id of its own system leaves the one it has. */
  putSchool(school: School, sourcedId: string | null): Promise<void>
  /** The school that the school system's org id was mapped to; null when it is new. */
  schoolBySourcedId(sourcedId: string): Promise<School | null>
  /** Removes a school with everything of it: the demonstration school's only. */
  removeSchool(id: SchoolId): Promise<void>
  rev(school: SchoolId): Promise<number>

  keepEntries(school: SchoolId, device: DeviceId, entries: readonly JudgedEntry[], now: number): Promise<Kept>
  /** For each stream named: the contiguous prefix stored, 0 when unknown. */
  through(school: SchoolId, streams: readonly StreamId[]): Promise<Readonly<Record<string, number>>>
  /** The device that brought the first entry of each stream named; unknown streams are left out. */
  writers(school: SchoolId, streams: readonly StreamId[]): Promise<ReadonlyMap<StreamId, DeviceId>>
  /** The gaps up to each stream's given last number, as inclusive ranges. */
  missing(
    school: SchoolId,
    last: Readonly<Record<string, number>>,
  ): Promise<readonly Readonly<{ stream: string; from: number; through: number }>[]>
  /**
   * All entries of a learner that are not set aside, in order of rev; an `attempts-moved` is in both learners' logs.
   * `since` skips those at or below it.
   */
  entriesOf(school: SchoolId, learner: LearnerId, since?: number): Promise<readonly StoredEntry[]>
  /** Entries kept apart, newest first. */
  setAside(
    school: SchoolId,
    limit: number,
  ): Promise<readonly Readonly<{ entry: StoredEntry; code: SetAsideCode }>[]>
  /**
   * Entries of these learners that are not set aside and happened (never later than they were received) in [from, until),
   * epoch ms; of one kind when it is named. In order of rev.
   */
  entriesBetween(
    school: SchoolId,
    learners: readonly LearnerId[],
    which: Readonly<{ from: number; until: number; kind?: string }>,
  ): Promise<readonly StoredEntry[]>
  /** Notes entries of the log as doubted; answers how many were not noted before. Keys of no such entry are passed over. */
  noteDoubts(school: SchoolId, keys: readonly EntryKey[]): Promise<number>
  /** Entries noted as doubted, newest first. */
  doubts(school: SchoolId, limit: number): Promise<readonly StoredEntry[]>
  /** Judges again the entries set aside with `code` (a newer server knows more kinds); answers how many came free. */
  rejudge(
    school: SchoolId,
    code: SetAsideCode,
    judge: (entry: StoredEntry) => SetAsideCode | null,
  ): Promise<number>

  /** Changes with rev > since that pass the filter; ends at a revision; about `limit` rows. */
  changesSince(school: SchoolId, since: number, limit: number, filter: ChangeFilter): Promise<ChangePage>

  /** Writes all in one transaction under one new revision; a body equal to the stored one is left alone (no new rev). */
  putRecords(
    school: SchoolId,
    writes: readonly RecordWrite[],
  ): Promise<Readonly<{ rev: number; changed: number }>>
  /** Those that are there; removed ones are told by {@link Store.record} and by changes alone. */
  records(school: SchoolId, kind: RecordKind): Promise<readonly StoredRecord[]>
  record(school: SchoolId, ref: RecordRef): Promise<StoredRecord | null>

  /** Keeps a clip's file (base64) with its record under one new revision, in place of the one before. */
  putClip(school: SchoolId, facts: ClipFacts, wav: string): Promise<void>
  /** Removes a clip; its record leaves a tombstone. False when there is none. */
  removeClip(school: SchoolId, key: ClipKey): Promise<boolean>
  /** A clip as it is: what its record says, and its file. */
  clip(school: SchoolId, key: ClipKey): Promise<StoredClip | null>

  checkpoint(school: SchoolId, learner: LearnerId): Promise<Checkpoint | null>
  /** Keeps it unless a newer one (higher folded rev) is there; gives it a school revision. */
  putCheckpoint(school: SchoolId, checkpoint: Checkpoint): Promise<void>
  /** Learners with entries above their checkpoint's folded rev. */
  staleCheckpoints(school: SchoolId, limit: number): Promise<readonly LearnerId[]>

  /** Ids of ours for ids of the school's own system, per kind (class, learner, person). */
  sourcedIds(school: SchoolId, kind: RecordKind): Promise<Readonly<Record<string, string>>>
  putSourcedIds(school: SchoolId, kind: RecordKind, ids: Readonly<Record<string, string>>): Promise<void>

  /** Writes the device's record too, under a new revision if it says anything new. A null token leaves the one it has. */
  putDevice(school: SchoolId, device: Device, tokenHash: string | null): Promise<void>
  device(school: SchoolId, id: DeviceId): Promise<Device | null>
  deviceByToken(school: SchoolId, tokenHash: string): Promise<Device | null>
  /** Marks it revoked (its token still finds it, so that it can be told) and ends the sessions on it. */
  revokeDevice(school: SchoolId, id: DeviceId): Promise<void>

  putAccount(school: SchoolId, account: Account): Promise<void>
  account(school: SchoolId, person: PersonId): Promise<Account | null>
  accounts(school: SchoolId): Promise<readonly Account[]>
  accountByLogin(school: SchoolId, login: string): Promise<Account | null>

  putSession(school: SchoolId, tokenHash: string, session: Session): Promise<void>
  session(school: SchoolId, tokenHash: string, now: number): Promise<Session | null>
  endSession(school: SchoolId, tokenHash: string): Promise<void>
  endSessionsOf(school: SchoolId, person: PersonId): Promise<void>

  putCode(school: SchoolId, codeHash: string, purpose: CodePurpose, expires: number): Promise<void>
  /** Uses a code up: answers its purpose once, null for a wrong, used or expired one. */
  takeCode(school: SchoolId, codeHash: string, now: number): Promise<CodePurpose | null>
}>
