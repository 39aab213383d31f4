import type { Phoneme } from '#domain/phonemes.ts'

/** How a word is spelled, for choosing words a child can read. */
export const PATTERNS = [
  'VC',
  'CVC',
  'digraph',
  'CCVC',
  'CVCC',
  'CCVCC',
  'VCe',
  'vowel-team',
  'diphthong',
  'r-controlled',
  'compound',
  '2syl-closed',
  '2syl-open',
  '2syl-le',
  '2syl-team',
  '3syl',
  'inflected',
  'tricky',
] as const
export type Pattern = (typeof PATTERNS)[number]

/** A word with all a generator asks of it. */
export type Word = Readonly<{
  text: string
  /** The spelling cut into graphemes, one a phoneme; joined they give the text. A silent e belongs to its vowel's grapheme as `a_e`. */
  graphemes: readonly string[]
  phonemes: readonly Phoneme[]
  /** The spelling cut into beats. */
  beats: readonly string[]
  pattern: Pattern
  /** A file of `public/pictures` without its ending; null where no drawing says this word and no other. */
  picture: string | null
  /** The lowest grade that meets it: 0 = kindergarten. */
  band: 0 | 1 | 2 | 3 | 4
}>

/** A word known by sight: the letters children get wrong, and words it is taken for. */
export type SightWord = Readonly<{
  text: string
  tricky: string
  lookAlikes: readonly string[]
  grade: 'K' | '1' | '2'
}>

/** A spelling of sounds: its sound, a key word with a picture, and what it is mixed up with by eye and by ear. */
export type Grapheme = Readonly<{
  text: string
  sound: Phoneme
  keyword: string
  picture: string | null
  looksLike: readonly string[]
  soundsLike: readonly string[]
}>

/** A letter by its name: its usual sound (null = x and q, which have none of their own), and what its shape and its name are mixed up with. */
export type Letter = Readonly<{
  text: string
  capital: string
  sound: Phoneme | null
  keyword: string
  picture: string | null
  /** Small letters with a shape like it. */
  looksLike: readonly string[]
  /** Capitals with a shape like its capital. */
  capitalLooksLike: readonly string[]
  /** Letters with a name like it. */
  namedLike: readonly string[]
}>

/** A word whose picture says it and nothing else, for listening: its sounds and beats, however it is spelled. */
export type PictureWord = Readonly<{
  text: string
  phonemes: readonly Phoneme[]
  beats: readonly string[]
  picture: string
}>

export const JOBS = [
  'noun',
  'pronoun',
  'verb',
  'adjective',
  'adverb',
  'preposition',
  'conjunction',
  'determiner',
] as const
export type Job = (typeof JOBS)[number]

/** A word of a sentence with the job it does there. */
export type JobWord = Readonly<{ text: string; job: Job }>

/** A prefix, suffix or root: what it means, words it is in with their bases and meanings, and words that only look so. */
export type Morpheme = Readonly<{
  text: string
  kind: 'prefix' | 'suffix' | 'root'
  meaning: string
  hosts: readonly Readonly<{ word: string; base: string; meaning: string }>[]
  falseFriends: readonly string[]
  /** A Spanish relative, for children who know it; null = none. */
  cognate: string | null
  grade: '2' | '3' | '4'
}>

/** A sentence to be taken apart or put together: its words with their jobs, and every other order that is as right. */
export type SentenceTemplate = Readonly<{
  id: string
  words: readonly JobWord[]
  end: '.' | '?' | '!'
  /** Other accepted orders, as indexes into `words`. */
  otherOrders: readonly (readonly number[])[]
  grade: 'K' | '1' | '2' | '3' | '4'
  /** A picture that shows it; null = none. */
  picture: string | null
}>

/** A slot of a story: what fills it, and how the question about it is asked and told. */
export type Slot = 'who' | 'where' | 'when' | 'goal' | 'problem' | 'action' | 'result' | 'feeling' | 'reason'

/** A story grammar: its sentences with `{slot}` places, and fillings that agree with each other. */
export type StoryGrammar = Readonly<{
  id: string
  title: string
  /** In the order told; each names the slots its words hold. */
  sentences: readonly Readonly<{ text: string; slots: readonly Slot[] }>[]
  /** Each filling gives every slot; decoys are of the same kind and not true of this filling. */
  fillings: readonly Readonly<Record<Slot, string>>[]
  decoys: Readonly<Partial<Record<Slot, readonly string[]>>>
  /** Short names of what happens, in order, for putting the story in order. */
  events: readonly string[]
  /** Sentences (by index) from which a slot that is not told can be worked out. */
  clues: Readonly<Partial<Record<Slot, readonly number[]>>>
}>

/** A topic with checked facts, how a text about it is built, and facts of other topics that do not belong. */
export type FactFrame = Readonly<{
  topic: string
  shape: 'list' | 'order' | 'compare' | 'cause' | 'problem-fix'
  facts: readonly string[]
  decoys: readonly string[]
  mainIdea: string
}>
