import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { boundsOf, MOST_CLIPS, MOST_SENTENCES, SENTENCE_CLIP, SHORT_CLIP } from '#domain/audio/clips.ts'
import { isSentenceKey } from '#domain/audio/sentences.ts'
import { clipLength } from '#domain/audio/wav.ts'
import { PACK_LIST, type PackedClip, packFile, packList, readPackList } from '#protocol/audio-pack.ts'

/** A clip on its way from one school or device to another, with its file. */
export type TravellingClip = PackedClip & Readonly<{ wav: Uint8Array<ArrayBuffer> }>

/** Why a file is no pack; `at` names the clip at fault as staff know it. */
export type PackRefusal = Readonly<
  | { kind: 'refused'; why: 'no-pack' | 'newer' | 'too-large' | 'empty' }
  | { kind: 'refused'; why: 'damaged'; at: string }
>
export type PackRead = Readonly<{ kind: 'pack'; clips: readonly TravellingClip[] }> | PackRefusal

/** What is told of one clip in the list is no longer than this, bytes. */
const LARGEST_LINE = 400
/** No list of so many clips is longer. */
const LARGEST_LIST = (MOST_CLIPS + MOST_SENTENCES) * LARGEST_LINE
/** No pack is larger: each clip at its largest, and what a zip needs beside it. */
const LARGEST_PACK =
  MOST_CLIPS * (SHORT_CLIP.bytes + LARGEST_LINE) +
  MOST_SENTENCES * (SENTENCE_CLIP.bytes + LARGEST_LINE) +
  LARGEST_LIST

/** One file with all clips and their list: it travels on a stick as well as by mail. */
export function packOf(clips: readonly TravellingClip[]): Uint8Array<ArrayBuffer> {
  const files = clips.map(({ key, wav }) => [packFile(key), wav] as const)
  return zipSync(
    Object.fromEntries([[PACK_LIST, strToU8(JSON.stringify(packList(clips)))] as const, ...files]),
  )
}

/** Reads a pack whole, or says why not: nothing is taken from a file of which a part is bad. */
export function readPack(bytes: Uint8Array): PackRead {
  if (bytes.length > LARGEST_PACK) return { kind: 'refused', why: 'too-large' }
  const list = listIn(filesIn(bytes, new Map([[PACK_LIST, LARGEST_LIST]]))?.[PACK_LIST])
  if (list === null) return { kind: 'refused', why: 'no-pack' }
  if (list === 'newer') return { kind: 'refused', why: 'newer' }
  if (list.length === 0) return { kind: 'refused', why: 'empty' }
  const sentences = list.filter(({ key }) => isSentenceKey(key)).length
  if (sentences > MOST_SENTENCES || list.length - sentences > MOST_CLIPS)
    return { kind: 'refused', why: 'too-large' }
  const files = filesIn(bytes, new Map(list.map(({ key }) => [packFile(key), boundsOf(key).bytes])))
  if (files === null) return { kind: 'refused', why: 'no-pack' }
  const clips: TravellingClip[] = []
  for (const clip of list) {
    const wav = files[packFile(clip.key)]
    if (!wav || typeof clipLength(wav, boundsOf(clip.key)) === 'string')
      return { kind: 'refused', why: 'damaged', at: clip.text ?? clip.key }
    clips.push({ ...clip, wav: wav.slice() })
  }
  return { kind: 'pack', clips }
}

/** So many bytes a file of a pack may have, by its name. */
type Largest = ReadonlyMap<string, number>

/** Of a zip the files that are named here, each once and none that is larger: nothing else is unpacked. null when it is none. */
function filesIn(bytes: Uint8Array, largest: Largest): Readonly<Record<string, Uint8Array>> | null {
  const left = new Map(largest)
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const isWanted = originalSize <= (left.get(name) ?? -1)
        left.delete(name)
        return isWanted
      },
    })
  } catch {
    return null
  }
}

function listIn(bytes: Uint8Array | undefined): ReturnType<typeof readPackList> {
  if (!bytes) return null
  try {
    return readPackList(JSON.parse(strFromU8(bytes)))
  } catch {
    return null
  }
}
