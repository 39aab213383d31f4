import * as v from 'valibot'
import { type ClipKey, isClipKey, isTextOf } from '#domain/audio/clips.ts'
import { isSentenceKey } from '#domain/audio/sentences.ts'
import { madeAt, sentenceText } from './clip-schema.ts'

/** The name of the list in a pack; beside it stands one WAV file a clip. */
export const PACK_LIST = 'carrel-voice.json'
/** The shape of packs this build writes. */
const PACK_VERSION = 1

/** What a pack's list says of one clip; its file is found by {@link packFile}. */
export type PackedClip = Readonly<{ key: ClipKey; madeAt: number; text?: string }>

/** The name of a clip of any kind, one to come as well: `sound/sh`. */
const anyKey = v.pipe(v.string(), v.regex(/^[a-z]+\/[^./\s]/))

/** Sentences stand in a list of their own: builds that know only sounds and words read the other one and pass over this. */
const PackListSchema = v.object({
  v: v.pipe(v.number(), v.integer()),
  clips: v.array(v.object({ key: anyKey, madeAt })),
  sentences: v.optional(v.array(v.object({ key: anyKey, madeAt, text: sentenceText })), []),
})

/** The list of a pack with these clips. */
export function packList(clips: readonly PackedClip[]): v.InferOutput<typeof PackListSchema> {
  const short = clips.filter(({ key }) => !isSentenceKey(key))
  return {
    v: PACK_VERSION,
    clips: short.map(({ key, madeAt }) => ({ key, madeAt })),
    sentences: clips.flatMap(({ key, madeAt, text }) => (text === undefined ? [] : [{ key, madeAt, text }])),
  }
}

/**
 * The clips in the list of a pack, less those of a kind that this build does not know; `newer` when a later build wrote it in another
 * shape or it has nothing else, null when it is none.
 */
export function readPackList(list: unknown): readonly PackedClip[] | 'newer' | null {
  const told = v.safeParse(v.object({ v: v.number() }), list)
  if (told.success && told.output.v > PACK_VERSION) return 'newer'
  const read = v.safeParse(PackListSchema, list)
  if (!read.success) return null
  const all = [...read.output.clips, ...read.output.sentences]
  const known = all.filter((clip): clip is PackedClip => isPacked(clip))
  return known.length === 0 && all.length > 0 ? 'newer' : known
}

const isPacked = ({ key, text }: Readonly<{ key: string; text?: string }>): boolean =>
  isClipKey(key) && isTextOf(key, text)

/** Where a clip's file stands in a pack: `sound/sh.wav`. */
export const packFile = (key: ClipKey): string => `${key}.wav`
