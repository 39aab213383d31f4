import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { type ClipKey, LARGEST_CLIP, MOST_CLIPS } from '#domain/audio/clips.ts'
import { clipLength } from '#domain/audio/wav.ts'
import {
  PACK_LIST,
  PACK_VERSION,
  type PackedClip,
  type PackList,
  packFile,
  readPackList,
} from '#protocol/audio-pack.ts'

/** A clip on its way from one school or device to another, with its file. */
export type TravellingClip = PackedClip & Readonly<{ wav: Uint8Array<ArrayBuffer> }>

/** Why a file is no pack; `key` = the clip at fault. */
export type PackRefusal = Readonly<
  | { kind: 'refused'; why: 'no-pack' | 'newer' | 'too-large' | 'empty' }
  | { kind: 'refused'; why: 'damaged'; key: ClipKey }
>
export type PackRead = Readonly<{ kind: 'pack'; clips: readonly TravellingClip[] }> | PackRefusal

/** No list of so many clips is longer. */
const LARGEST_LIST = 100_000
/** No pack is larger: each clip at its largest, and what a zip needs beside it. */
const LARGEST_PACK = MOST_CLIPS * (LARGEST_CLIP + 400) + LARGEST_LIST

/** One file with all clips and their list: it travels on a stick as well as by mail. */
export function packOf(clips: readonly TravellingClip[]): Uint8Array<ArrayBuffer> {
  const list: PackList = { v: PACK_VERSION, clips: clips.map(({ key, madeAt }) => ({ key, madeAt })) }
  const files = clips.map(({ key, wav }) => [packFile(key), wav] as const)
  return zipSync(Object.fromEntries([[PACK_LIST, strToU8(JSON.stringify(list))] as const, ...files]))
}

/** Reads a pack whole, or says why not: nothing is taken from a file of which a part is bad. */
export function readPack(bytes: Uint8Array): PackRead {
  if (bytes.length > LARGEST_PACK) return { kind: 'refused', why: 'too-large' }
  const files = filesIn(bytes)
  const list = files && listIn(files[PACK_LIST])
  if (!files || list === null) return { kind: 'refused', why: 'no-pack' }
  if (list === 'newer') return { kind: 'refused', why: 'newer' }
  if (list.clips.length === 0) return { kind: 'refused', why: 'empty' }
  if (list.clips.length > MOST_CLIPS) return { kind: 'refused', why: 'too-large' }
  const clips: TravellingClip[] = []
  for (const { key, madeAt } of list.clips) {
    const wav = files[packFile(key)]
    if (!wav || typeof clipLength(wav) === 'string') return { kind: 'refused', why: 'damaged', key }
    clips.push({ key, madeAt, wav: wav.slice() })
  }
  return { kind: 'pack', clips }
}

/** What a zip holds, less what no pack has; null when it is none. */
function filesIn(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> | null {
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => originalSize <= (name === PACK_LIST ? LARGEST_LIST : LARGEST_CLIP),
    })
  } catch {
    return null
  }
}

function listIn(bytes: Uint8Array | undefined): PackList | 'newer' | null {
  if (!bytes) return null
  try {
    return readPackList(JSON.parse(strFromU8(bytes)))
  } catch {
    return null
  }
}
