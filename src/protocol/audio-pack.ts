import * as v from 'valibot'
import type { ClipKey } from '#domain/audio/clips.ts'
import { clipKey, madeAt } from './clip-schema.ts'

/** The name of the list in a pack; beside it stands one WAV file a clip. */
export const PACK_LIST = 'carrel-voice.json'
/** The shape of packs this build writes. */
export const PACK_VERSION = 1

/** What a pack's list says of one clip; its file is found by {@link packFile}. */
export type PackedClip = Readonly<{ key: ClipKey; madeAt: number }>
export type PackList = Readonly<{ v: number; clips: readonly PackedClip[] }>

const PackListSchema = v.object({
  v: v.pipe(v.number(), v.integer()),
  clips: v.array(v.object({ key: clipKey, madeAt })),
}) satisfies v.GenericSchema<unknown, PackList>

/** The list of a pack; `newer` when a later build wrote it in another shape, null when it is none. */
export function readPackList(list: unknown): PackList | 'newer' | null {
  const told = v.safeParse(v.object({ v: v.number() }), list)
  if (told.success && told.output.v > PACK_VERSION) return 'newer'
  const read = v.safeParse(PackListSchema, list)
  return read.success ? read.output : null
}

/** Where a clip's file stands in a pack: `sound/sh.wav`. */
export const packFile = (key: ClipKey): string => `${key}.wav`
