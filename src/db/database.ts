import { Dexie, type Table } from 'dexie'
import type { ClipFacts } from '#domain/audio/clips.ts'
import type { RawEntry } from '#domain/entry.ts'
import type { ItemId, LearnerId, SchoolId, SkillId, StreamId } from '#domain/ids.ts'
import type { Offer } from '#domain/mastery/mastery.ts'
import type { Checkpoint } from '#protocol/pull.ts'

/** The shape of the rows this build writes; rows of other shapes may lie beside them and are read all the same. */
export const ROW_VERSION = 2

/** -1 on this device alone and for another school than the one it is in now, 0 on this device alone, 1 on a hub, 2 on the server of record. */
export type LevelNumber = -1 | 0 | 1 | 2

/**
 * An entry of this device, how safe it is, and the school it was written in (absent on rows of the first shape: the one the
 * device was in then). It goes to that school's server alone. `ackedAt`: the server's clock at its last answer for this row, epoch
 * ms; the device's own may stand in 1970 and be put right within the week that is counted from here.
 */
export type LogRow = RawEntry &
  Readonly<{ v: number; level: LevelNumber; rev: number | null; ackedAt: number | null; school?: SchoolId }>
/** How far a stream of this device goes, and up to where its rows were dropped because the server of record has them. */
export type StreamRow = Readonly<{
  stream: StreamId
  last: number
  pruned: number
  school?: SchoolId
  v: number
}>
/** A record as pulled. `gen`: of which whole pull it is; what an older one left behind is swept. */
export type RecordRow = Readonly<{
  kind: string
  id: string
  rev: number
  body: unknown
  gen: number
  v: number
}>
/** An entry of the child signed in here that another device wrote, with when the server received it, epoch ms. */
export type ElsewhereRow = RawEntry & Readonly<{ rev: number; received: number; v: number }>
export type CheckpointRow = Checkpoint & Readonly<{ gen: number; v: number }>
/** The item in front of a child, so that a restart resumes it. */
export type BookmarkRow = Readonly<{
  learner: LearnerId
  item: ItemId
  offer: Offer
  /** The skill the child had chosen herself, if she had. */
  chosen: SkillId | null
  /** Hash of the mastery model that chose the item. */
  model: string
  /** When it was put before her, corrected epoch ms; absent on rows of before. */
  at?: number
  v: number
}>
export type MetaRow = Readonly<{ key: string; value: unknown; v: number }>
/** Sealed by a staff device: unreadable without the key that a PIN unwraps. */
export type SealedRow = Readonly<{ id: string; iv: Uint8Array; data: ArrayBuffer; v: number }>

/** What this device knows of a clip of a school. `gone`: it is to be removed; `waits`: 1 while the server has not heard of it. */
export type ClipRow = ClipFacts & Readonly<{ school: SchoolId; gone: boolean; waits: 0 | 1; v: number }>
/** A clip's file, apart from what is told of it: lists never read the bytes. */
export type ClipFileRow = Readonly<{ school: SchoolId; key: string; wav: ArrayBuffer; v: number }>

/** The parts of IndexedDB that Dexie asks for; in memory where the browser refuses its own. */
export type IndexedDbParts = Readonly<{ indexedDB: IDBFactory; IDBKeyRange: typeof IDBKeyRange }>

/** What this device remembers. A shipped version is never edited: new tables and indexes go into a new one. */
export class LabDatabase extends Dexie {
  declare readonly log: Table<LogRow, [string, number]>
  declare readonly streams: Table<StreamRow, string>
  declare readonly elsewhere: Table<ElsewhereRow, [string, number]>
  declare readonly records: Table<RecordRow, [string, string]>
  declare readonly checkpoints: Table<CheckpointRow, string>
  declare readonly bookmarks: Table<BookmarkRow, string>
  declare readonly meta: Table<MetaRow, string>
  declare readonly sealed: Table<SealedRow, string>
  declare readonly clips: Table<ClipRow, [string, string]>
  declare readonly clipFiles: Table<ClipFileRow, [string, string]>

  constructor(parts?: IndexedDbParts, name = 'carrel') {
    // Strict in every engine despite the name: `complete` comes after the disk has it. The default loses rows at a power cut.
    super(name, { chromeTransactionDurability: 'strict', ...parts })
    // Live queries stay silent where the browser itself has no IndexedDB, whatever a database was given.
    if (parts && !Dexie.dependencies.indexedDB) Object.assign(Dexie.dependencies, parts)
    this.version(1).stores({
      log: '[stream+seq], learner, [level+stream+seq]',
      streams: 'stream',
      records: '[kind+id]',
      checkpoints: 'learner',
      bookmarks: 'learner',
      meta: 'key',
      sealed: 'id',
    })
    this.version(2).stores({ elsewhere: '[stream+seq], learner' })
    this.version(3).stores({ clips: '[school+key], [school+waits]', clipFiles: '[school+key]' })
  }
}

export type OpenParts = Readonly<{
  /** Whether a child works in this page: then a newer build's page waits for the database. */
  isBusy(): boolean
  /** A newer build took the database: this page has closed it and must be loaded again. */
  onSuperseded(): void
  /** An older page keeps the database while a child works there: this one waits. */
  onBlocked(): void
}>

/** Opens the database; rejects where the browser refuses it. */
export async function openDatabase(
  db: LabDatabase,
  { isBusy, onSuperseded, onBlocked }: OpenParts,
): Promise<void> {
  db.on('versionchange', () => {
    if (isBusy()) return false
    db.close()
    onSuperseded()
    return false
  })
  db.on('blocked', onBlocked)
  await db.open()
}

/** The row at a key; null when there is none. */
export const rowAt = <Row, Key>(table: Table<Row, Key>, key: Key): Promise<Row | null> =>
  table.get(key).then((row) => row ?? null)
