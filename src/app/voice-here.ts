import { clipFile, clipsOf } from '#db/clips.ts'
import { metaOf } from '#db/meta.ts'
import { recordsOf } from '#db/records.ts'
import type { ClipFacts, ClipKey } from '#domain/audio/clips.ts'
import type { SchoolId } from '#domain/ids.ts'
import { bringClips } from '#sync/clips.ts'
import type { Lab } from './lab.ts'

/** The recordings this device can play now. */
export async function recordedHere(lab: Lab): Promise<ReadonlySet<ClipKey>> {
  const school = await schoolHere(lab)
  const rows = school === null ? [] : await clipsOf(lab.db, school)
  return new Set(rows.filter(({ gone }) => !gone).map(({ key }) => key))
}

/** A recording's file; null when it is not on this device. */
export async function recordingHere(lab: Lab, key: ClipKey): Promise<ArrayBuffer | null> {
  const school = await schoolHere(lab)
  return school === null ? null : clipFile(lab.db, school, key)
}

/** Brings the school's recordings to a child's device: they were told by the last pull, and are wanted when there is no line. */
export async function bringVoice({ db, api }: Lab, school: SchoolId): Promise<void> {
  const told = await recordsOf<ClipFacts>(db, 'clip')
  await bringClips({ db, school, told, get: (key) => api.clip(school, key) })
}

const schoolHere = async ({ db }: Lab): Promise<SchoolId | null> =>
  (await metaOf(db, 'device'))?.school.id ?? null
