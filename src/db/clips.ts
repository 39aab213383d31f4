import type { ClipFacts, ClipKey } from '#domain/audio/clips.ts'
import type { SchoolId } from '#domain/ids.ts'
import { type ClipRow, type LabDatabase, ROW_VERSION, rowAt } from './database.ts'

/** What this device knows of a school's clips, those that are to be removed as well. */
export const clipsOf = (db: LabDatabase, school: SchoolId): Promise<ClipRow[]> =>
  db.clips.where('[school+key]').between([school, ''], [school, '\uffff']).toArray()

/** What this device did to the school's voice and the server has not heard. */
export const waitingClips = (db: LabDatabase, school: SchoolId): Promise<ClipRow[]> =>
  db.clips.where('[school+waits]').equals([school, 1]).toArray()

/** What this device knows of one clip; null when it has none, or it is to be removed. */
export const clipOf = (db: LabDatabase, school: SchoolId, key: ClipKey): Promise<ClipRow | null> =>
  rowAt(db.clips, [school, key]).then((row) => (row === null || row.gone ? null : row))

/** A clip's file; null when this device has none. */
export const clipFile = (db: LabDatabase, school: SchoolId, key: ClipKey): Promise<ArrayBuffer | null> =>
  rowAt(db.clipFiles, [school, key]).then((row) => row?.wav ?? null)

/** Keeps a clip with its file, in place of the one before; `waits`: the server is to hear of it. */
export const keepClip = (
  db: LabDatabase,
  school: SchoolId,
  facts: ClipFacts,
  wav: ArrayBuffer,
  waits: boolean,
): Promise<void> =>
  db.transaction('rw', db.clips, db.clipFiles, async () => {
    await db.clipFiles.put({ school, key: facts.key, wav, v: ROW_VERSION })
    await db.clips.put({ ...facts, school, gone: false, waits: waits ? 1 : 0, v: ROW_VERSION })
  })

/** Notes that a clip is to go; its file goes at once. */
export const keepRemoval = (db: LabDatabase, school: SchoolId, facts: ClipFacts): Promise<void> =>
  db.transaction('rw', db.clips, db.clipFiles, async () => {
    await db.clipFiles.delete([school, facts.key])
    await db.clips.put({ ...facts, school, gone: true, waits: 1, v: ROW_VERSION })
  })

/** The server has heard of it; what was done to the clip since then still waits. */
export const settleClip = (db: LabDatabase, { school, key, hash, gone }: ClipRow): Promise<void> =>
  db.transaction('rw', db.clips, async () => {
    const row = await rowAt(db.clips, [school, key])
    if (row?.hash === hash && row.gone === gone) await db.clips.put({ ...row, waits: 0 })
  })

/** Forgets clips with their files, but none whose news the server has not heard. */
export const dropClips = (db: LabDatabase, rows: readonly ClipRow[]): Promise<void> =>
  db.transaction('rw', db.clips, db.clipFiles, async () => {
    for (const { school, key } of rows) {
      if ((await rowAt(db.clips, [school, key]))?.waits !== 0) continue
      await db.clips.delete([school, key])
      await db.clipFiles.delete([school, key])
    }
  })

/** What another school's voice has left here and nobody waits for. */
export const clipsElsewhere = (db: LabDatabase, school: SchoolId): Promise<ClipRow[]> =>
  db.clips.filter((row) => row.school !== school && row.waits === 0).toArray()
