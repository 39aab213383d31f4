import type { PersonId } from '#domain/ids.ts'
import { isPhoneme, PHONEMES, type Phoneme } from '#domain/phonemes.ts'
import { isSentenceKey, languageOf, type SentenceKey, sentenceKey } from './sentences.ts'

/** What a clip says: one sound of English, one English word, or one sentence. */
export type ClipKey = `sound/${Phoneme}` | `word/${string}` | SentenceKey

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
  /** What is said, word for word: of sentences alone, whose key does not tell. */
  text?: string
}>

/** How long a clip may be heard, ms, and how large its file may be, bytes. */
export type ClipBounds = Readonly<{ ms: number; bytes: number }>

/** A sound or a word takes less than half of it: four seconds at 44,100 bytes each, with a header. */
export const SHORT_CLIP: ClipBounds = { ms: 4_000, bytes: 180_000 }
/** Twenty words said slowly to a small child take less: ten seconds at 44,100 bytes each, with a header. */
export const SENTENCE_CLIP: ClipBounds = { ms: 10_000, bytes: 445_000 }

/** Most sounds and words a school has: the sounds, and words in plenty. */
export const MOST_CLIPS = 400
/** Most sentences it has beside them: those of every language, and as many again that are no longer said. */
export const MOST_SENTENCES = 400

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
  if (isSentenceKey(text)) return true
  const [kind, name = '', ...rest] = text.split('/')
  if (rest.length > 0) return false
  return kind === 'sound' ? isPhoneme(name) : kind === 'word' && wordKey(name) === text
}

/** How many of the 44 sounds have a clip. */
export const soundsAmong = (keys: ReadonlySet<string>): number =>
  PHONEMES.filter((sound) => keys.has(soundKey(sound))).length

/** What is told of clips, less those of a kind that a later build has brought: they stay where they are. */
export const knownClips = (told: readonly unknown[]): readonly ClipFacts[] =>
  told.filter(
    (one): one is ClipFacts =>
      typeof one === 'object' && one !== null && 'key' in one && isClipKey(String(one.key)),
  )

export const boundsOf = (key: ClipKey): ClipBounds => (isSentenceKey(key) ? SENTENCE_CLIP : SHORT_CLIP)

/** Whether a school that has these clips has no room for one more of the kind of `key`; one it has may always be made anew. */
export function hasNoRoom(keys: Iterable<string>, key: ClipKey): boolean {
  const isSentence = isSentenceKey(key)
  const alike = [...keys].filter((one) => isClipKey(one) && isSentenceKey(one) === isSentence)
  return alike.length >= (isSentence ? MOST_SENTENCES : MOST_CLIPS) && !alike.includes(key)
}

/** Whether the text beside a key is what the key names: a sentence has its own, a sound and a word have none. */
export const isTextOf = (key: ClipKey, text: string | undefined): boolean =>
  isSentenceKey(key) ? text !== undefined && sentenceKey(languageOf(key), text) === key : text === undefined
