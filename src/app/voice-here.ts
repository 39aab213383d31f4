import { clipFile, clipOf, clipsOf } from '#db/clips.ts'
import { metaOf } from '#db/meta.ts'
import { recordsOf } from '#db/records.ts'
import { type ClipKey, knownClips } from '#domain/audio/clips.ts'
import { sentenceKey, wordingOf } from '#domain/audio/sentences.ts'
import type { SchoolId } from '#domain/ids.ts'
import type { Language } from '#domain/language.ts'
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

/** The recording of exactly this sentence in this language; null when it is not on this device. */
export async function sentenceHere(lab: Lab, text: string, language: Language): Promise<ArrayBuffer | null> {
  const school = await schoolHere(lab)
  const key = sentenceKey(language, text)
  const clip = school === null ? null : await clipOf(lab.db, school, key)
  // Two wordings with one key would be one in a world of worlds; the wrong sentence must still not be heard.
  if (clip === null || clip.text === undefined || wordingOf(clip.text) !== wordingOf(text)) return null
  return clipFile(lab.db, clip.school, key)
}

/** Brings the school's recordings to a child's device: they were told by the last pull, and are wanted when there is no line. */
export async function bringVoice({ db, api }: Lab, school: SchoolId): Promise<void> {
  const told = knownClips(await recordsOf(db, 'clip'))
  await bringClips({ db, school, told, get: (key) => api.clip(school, key) })
}

const schoolHere = async ({ db }: Lab): Promise<SchoolId | null> =>
  (await metaOf(db, 'device'))?.school.id ?? null
