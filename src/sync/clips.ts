import { clipsElsewhere, clipsOf, dropClips, keepClip } from '#db/clips.ts'
import type { LabDatabase } from '#db/database.ts'
import { boundsOf, type ClipFacts, type ClipKey } from '#domain/audio/clips.ts'
import { clipLength } from '#domain/audio/wav.ts'
import type { SchoolId } from '#domain/ids.ts'
import { type ClipReply, fromBase64 } from '#protocol/clip.ts'

/** What bringing a school's clips to this device needs. */
export type BringParts = Readonly<{
  db: LabDatabase
  school: SchoolId
  /** What the server says there is. */
  told: readonly ClipFacts[]
  get(key: ClipKey): Promise<Readonly<{ kind: 'ok'; value: ClipReply }> | Readonly<{ kind: string }>>
}>

/**
 * Fetches the clips this device lacks, one after the other, and forgets those the school has no more; what it did itself and the
 * server has not heard is left alone. The first answer that is none ends it: what is missing comes another time. Answers how
 * many came.
 */
export async function bringClips({ db, school, told, get }: BringParts): Promise<number> {
  const here = new Map((await clipsOf(db, school)).map((row) => [row.key, row]))
  const keys = new Set(told.map(({ key }) => key))
  await dropClips(db, [
    ...[...here.values()].filter(({ key, gone }) => gone || !keys.has(key)),
    ...(await clipsElsewhere(db, school)),
  ])
  let came = 0
  for (const { key, hash } of told) {
    const row = here.get(key)
    if (row?.waits === 1 || (row?.hash === hash && !row.gone)) continue
    const answer = await get(key)
    if (!('value' in answer)) return came
    const { facts, wav } = answer.value
    const bytes = fromBase64(wav)
    // What cannot be played is not kept; a recording made anew meanwhile is as good.
    if (facts.key !== key || bytes === null || typeof clipLength(bytes, boundsOf(key)) === 'string') continue
    await keepClip(db, school, facts, bytes.buffer, false)
    came += 1
  }
  return came
}
