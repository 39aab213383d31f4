import type { PersonId } from '#domain/ids.ts'
import { isPhoneme, PHONEMES, type Phoneme } from '#domain/phonemes.ts'

/** What a clip says: one sound of English, or one English word. */
export type ClipKey = `sound/${Phoneme}` | `word/${string}`

/** What is told of a clip wherever its bytes may be: they are a mono WAV file of 16 bits. */
export type ClipFacts = Readonly<{
  key: ClipKey
  /** SHA-256 of the file, hex: names its content. */
  hash: string
  /** How long it is heard, ms. */
  ms: number
  /** When it was recorded, epoch ms of the device that did. */
  madeAt: number
  /** Who recorded it; null where that is not told, or nobody knows. */
  by: PersonId | null
}>

/** Longest clip, ms: a sound or a word takes less than half of it. */
export const LONGEST_CLIP_MS = 4_000
/** Largest clip file, bytes: four seconds at the pack's rate, with its header. */
export const LARGEST_CLIP = 180_000
/** Most clips a school has: the sounds, and words in plenty. */
export const MOST_CLIPS = 400

/** Letters of one English word as it is written in a text, apostrophes and hyphens within it. */
const WORD = /^[a-z]+(?:['-][a-z]+)*$/
const LONGEST_WORD = 24

export const soundKey = (sound: Phoneme): ClipKey => `sound/${sound}`

/** The key of a word however it is written; null when it is not one English word. */
export function wordKey(text: string): ClipKey | null {
  const word = text.trim().toLowerCase().replaceAll('’', "'")
  return WORD.test(word) && word.length <= LONGEST_WORD ? `word/${word}` : null
}

/** Whether a text names something that can be recorded. */
export function isClipKey(text: string): text is ClipKey {
  const [kind, name = '', ...rest] = text.split('/')
  if (rest.length > 0) return false
  return kind === 'sound' ? isPhoneme(name) : kind === 'word' && wordKey(name) === text
}

/** How many of the 44 sounds have a clip. */
export const soundsAmong = (keys: ReadonlySet<string>): number =>
  PHONEMES.filter((sound) => keys.has(soundKey(sound))).length
