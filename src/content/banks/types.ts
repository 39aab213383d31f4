import type { Said } from '#domain/language.ts'
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

/** A word a morpheme is in: what it is made of, and what that makes it mean. The base of a root's word is how the root is spelled there. */
export type Host = Readonly<{ word: string; base: string; meaning: string }>

/** A prefix, suffix or root: what it means, words it is in with their bases and meanings, and words that only look so. */
export type Morpheme = Readonly<{
  text: string
  kind: 'prefix' | 'suffix' | 'root'
  meaning: string
  /** How it changes any base, with `{base}` in it, so that a meaning can be made of the wrong morpheme; null for roots. */
  frame: string | null
  hosts: readonly Host[]
  falseFriends: readonly string[]
  /** A Spanish relative with a word it is in, for children who know it; null = none. */
  cognate: string | null
  grade: '2' | '3' | '4'
}>

/** A word of a base and two added parts, with its meaning and what children make of it who pass over a part or mix one up. */
export type LayeredWord = Readonly<{
  word: string
  parts: readonly [string, string, string]
  base: string
  meaning: string
  ignored: string
  swapped: string
  grade: '2' | '3'
}>

/** A stretch of a sentence that answers a question word; `to` is the index after its last word. */
export type SentencePart = Readonly<{
  asks: 'who' | 'what' | 'where' | 'when' | 'why' | 'how'
  from: number
  to: number
}>

/** A sentence to be taken apart or put together: its words with their jobs, and every other order that is as right. */
export type SentenceTemplate = Readonly<{
  id: string
  words: readonly JobWord[]
  parts: readonly SentencePart[]
  /** The head of the subject and the verb that takes its number, as indexes into `words`; null where the verb shows none. */
  agreement: Readonly<{ subject: number; verb: number; number: 'one' | 'many' }> | null
  end: '.' | '?' | '!'
  /** Other accepted orders, as indexes into `words`. */
  otherOrders: readonly (readonly number[])[]
  grade: 'K' | '1' | '2' | '3' | '4'
  /** A picture that shows it; null = none. */
  picture: string | null
}>

/**
 * A slot of a story. What fills it has one shape everywhere, so that any question can be asked of any story: `where` and `when` are
 * phrases ("at the lake", "one night"), `goal` follows "wanted to", `action` is what the hero did, `problem`, `result` and `reason` are
 * clauses, `feeling` is an adjective.
 */
export const SLOTS = [
  'who',
  'where',
  'when',
  'goal',
  'problem',
  'action',
  'result',
  'feeling',
  'reason',
] as const
export type Slot = (typeof SLOTS)[number]

/** What one telling fills a story with; `other` is a second character, `reason` why the problem came up. */
export type Filling = Readonly<Record<Slot, string>> &
  Readonly<{ other: string; pronoun: 'he' | 'she' | 'it' }>

/** A story grammar: its sentences with `{slot}` places, and fillings that agree with each other. */
export type StoryGrammar = Readonly<{
  id: string
  title: string
  /** In the order told; each names the slots its words hold. */
  sentences: readonly Readonly<{ text: string; slots: readonly Slot[] }>[]
  /** Each filling gives every slot; decoys are of the same kind and not true of any filling. */
  fillings: readonly Filling[]
  decoys: Readonly<Partial<Record<Slot, readonly string[]>>>
  /** Short names of what happens, in order, for putting the story in order. */
  events: readonly string[]
  /** Sentences (by index) from which a slot that is not told can be worked out. */
  clues: Readonly<Partial<Record<Slot, readonly number[]>>>
  /** How a slot is asked for here, where the usual question does not fit. */
  asks: Readonly<Partial<Record<Slot, string>>>
  grade: 'K' | '1' | '2' | '3' | '4'
}>

export const SHAPES = ['list', 'order', 'compare', 'cause', 'problem-fix'] as const

/** A topic with checked facts, how a text about it is built, and facts of other topics that do not belong. */
export type FactFrame = Readonly<{
  id: string
  topic: string
  shape: (typeof SHAPES)[number]
  /** Whole sentences; of a list or a comparison any may be left out, the other shapes are told in order. */
  facts: readonly string[]
  decoys: readonly string[]
  mainIdea: string
  /** A small part of what one fact (by index) tells: too little for a topic. */
  detail: Readonly<{ at: number; text: string }>
  /** A topic that takes in too much. */
  wider: string
  /** Words of the text with their meanings. */
  terms: readonly Readonly<{ term: string; meaning: string }>[]
  /** What brings about what, in the words of the facts. */
  links: readonly Readonly<{ cause: string; effect: string }>[]
  grade: '2' | '3' | '4'
}>

/** From when on an entry is met: kindergarten to grade 5. */
export type BankGrade = 'K' | '1' | '2' | '3' | '4' | '5'

/** Two words that mean nearly the same or the opposite, with what children take instead. */
export type WordPair = Readonly<{
  relation: 'synonym' | 'antonym'
  word: string
  match: string
  /** The other relation: an opposite of a word with a synonym, a synonym of a word with an antonym. */
  other: string
  /** A word often met beside it that means neither. */
  goesWith: string
  /** A word that rhymes or looks alike. */
  looksLike: string
  /** A sentence in which the word has this meaning. */
  sentence: string
  grade: BankGrade
}>

/** Words said alike and spelled in different ways. */
export type Homophones = Readonly<{
  relation: 'homophone'
  /** Each with what it means, and a sentence with `□` in its place. */
  words: readonly Readonly<{ text: string; meaning: string; sentence: string }>[]
  grade: BankGrade
}>

/** Words for more and more of the same, the weakest first. */
export type Shades = Readonly<{
  relation: 'shade'
  /** What there is more and more of. */
  of: Said
  kind: 'size-speed' | 'feeling-action' | 'sureness'
  words: readonly string[]
  grade: BankGrade
}>

/** A kind of things, with things of that kind. */
export type Category = Readonly<{
  relation: 'kind-of'
  name: string
  /** One of them: "a fruit". */
  one: string
  /** The kind it is a kind of. */
  wider: string
  /** What makes a thing one of these. */
  because: string
  members: readonly string[]
  /** Things met beside them that are of another kind. */
  goesWith: readonly string[]
  /** Kinds that are near: sorting these apart is harder. */
  near: readonly string[]
}>

/** A member of a kind, told by what it does: "a duck is a bird that swims". */
export type Definition = Readonly<{ word: string; kind: string; feature: string; wrongFeature: string }>

/** A saying that means something other than its words. */
export type Idiom = Readonly<{
  relation: 'idiom' | 'proverb'
  text: string
  sentence: string
  meaning: string
  /** What its words say. */
  literal: string
  /** A meaning that shares one word with it. */
  keyLink: string
  opposite: string
  /** The meaning in Spanish. */
  es: string
  grade: BankGrade
}>

/** A sentence that likens one thing to another; `literal` is one that only looks so. */
export type Figure = Readonly<{
  relation: 'simile' | 'metaphor' | 'literal'
  sentence: string
  about: string
  /** What it says, as a plain sentence. */
  quality: string
  literal: string
  /** True of what it is likened to, but not what the sentence says. */
  wrongQuality: string
}>

/** One spelling with two meanings or more. */
export type MultiMeaning = Readonly<{
  relation: 'multi-meaning'
  word: string
  meanings: readonly Readonly<{
    meaning: string
    job: Job
    sentences: readonly string[]
    picture: string | null
  }>[]
  /** A word of nearly the same sound. */
  soundsLike: string
  grade: BankGrade
}>

/** Two words grown into one; the second names the kind. */
export type Compound = Readonly<{
  relation: 'compound'
  word: string
  parts: readonly [string, string]
  meaning: string
  /** What it would be if the first word named the kind. */
  flipped: string
  /** Made up for play; no dictionary has it. */
  invented: boolean
  grade: BankGrade
}>

/** Two words written short, and how children misplace the mark. */
export type Contraction = Readonly<{
  relation: 'contraction'
  short: string
  long: string
  wrongGap: string
  noMark: string
  grade: BankGrade
}>

/** Who has what. */
export type Possessive = Readonly<{
  relation: 'possessive'
  owner: string
  owners: 'one' | 'many'
  form: string
  thing: string
  /** The mark where it does not belong. */
  wrong: string
  sentence: string
}>

/** A noun or verb that changes its shape, and the regular shapes children give it. */
export type Irregular = Readonly<{
  relation: 'plural' | 'past'
  base: string
  form: string
  /** The form after `has`; null for nouns. */
  participle: string | null
  regular: string
  doubled: string
  sentence: string
  grade: BankGrade
}>

/** A word for many together. */
export type Collective = Readonly<{
  relation: 'collective'
  group: string
  members: string
  sentence: string
}>

export const CLUES = [
  'picture',
  'same sentence',
  'next sentence',
  'restated',
  'example',
  'opposite',
  'cause and effect',
  'comparison',
] as const

/** A word that its sentence explains. */
export type ClueSentence = Readonly<{
  relation: 'clue'
  word: string
  clue: (typeof CLUES)[number]
  sentence: string
  meaning: string
  opposite: string
  /** Of the same topic, but nothing in the sentence says so. */
  topicOnly: string
  /** What a word that looks or sounds alike means, or another sense of this one. */
  otherSense: string
  grade: BankGrade
}>

/** A word that compares two, and three or more. */
export type Comparative = Readonly<{
  relation: 'comparative'
  base: string
  two: string
  many: string
  kind: 'er' | 'more' | 'irregular' | 'adverb'
  /** What is said of two with `□` in it, and of three or more. */
  ofTwo: string
  ofMany: string
  /** Marked twice, or regular where it is not: what children say. */
  wrong: readonly [string, string]
}>

/** Two words with the link between them; the order counts. */
export type LinkedPair = Readonly<{
  relation: 'same' | 'opposite' | 'part-whole' | 'kind-of' | 'degree' | 'user-tool' | 'young-grown'
  first: string
  second: string
  /** A word met beside the first that has another link to it. */
  goesWith: string
}>

/** A noun for one and for more. */
export type OneAndMany = Readonly<{ one: string; many: string }>

/** Something that is done, in its forms: walk, walks, walking, walked, to the park. */
export type DoingPhrase = Readonly<{ base: string; one: string; ing: string; past: string; rest: string }>

/** Two things one person does or feels, the second because of the first. */
export type CauseResult = Readonly<{ cause: string; result: string }>

/** What one person tried, and how it turned out against what was hoped. */
export type SurpriseTurn = Readonly<{ tried: string; turn: string }>

/** The title of a book, written as titles are. */
export type BookTitle = Readonly<{ title: string }>

/** Words that are quoted; a fact may stand in a book. */
export type Saying = Readonly<{ fact: string; words: string }>

/** A describing word, the word for how made of it, the noun made of it; `goes`: what it is usually said of. */
export type Manner = Readonly<{ adjective: string; adverb: string; noun: string; goes: string }>

/** Something done, with the verb at its end or with words after it, and which manners suit it. */
export type MannerOfDoing = Readonly<{ goes: string; near: string; far: string }>

/** A situation with a gap for a helping verb: what the verb tells there, one that is too strong or too weak, and another that cannot stand there. */
export type HelperFrame = Readonly<{
  kind: string
  right: string
  strength: string
  other: string
  line: string
}>

/** A word that stands twice in one sentence, as a noun and as a verb. */
export type TwoJobs = Readonly<{ word: string; first: string; sentence: string }>
/** A word to be read beat by beat; `strong` is the beat said the loudest, `startsAlike` a word whose start is the same. */
export type LongWord = Readonly<{
  level: 1 | 2 | 3
  word: string
  beats: readonly string[]
  strong: number
  startsAlike: string
}>

/** A word with a long ending, and what it is added to. */
export type EndingWord = Readonly<{ ending: string; word: string; base: string }>

/** How a word takes an ending: nothing changes, its last letter doubles, its e is dropped, its y turns into i. */
export type EndingRule = 'add' | 'double' | 'drop' | 'y'

/** A word and an ending, and the rule by which they join. */
export type JoinedWord = Readonly<{
  level: 1 | 2 | 3
  rule: EndingRule
  base: string
  ending: string
  joined: string
}>

/** A word that is not spelled as it sounds: with two letters changed about, with a weak vowel guessed, or as a word that sounds nearly like it; '' = nobody would. */
export type TrickyWord = Readonly<{
  level: 1 | 3
  word: string
  swapped: string
  weak: string
  soundsLike: string
  sentence: string
}>

/** A longer word by its beats; with an ending that sounds the same, and with a weak vowel guessed; `family` is a word it comes from. */
export type BeatWord = Readonly<{
  level: 1 | 2 | 3
  beats: readonly string[]
  otherEnding: readonly string[]
  weak: readonly string[]
  family: string
}>

/** A text with a word left out: which one, and words that do not fit there, each for another reason. */
export type MazeGap = Readonly<{
  /** The story or the frame of facts it is from. */
  source: string
  grade: 'K' | '1' | '2' | '3' | '4'
  title: string
  /** Whom a story is about; '' = a text of facts. */
  hero: string
  text: readonly string[]
  /** The sentence, and the letters before the word in it. */
  at: number
  before: number
  right: string
  /** Does the same job and fits the words beside it, but not the meaning. */
  sameJob: string
  looksLike: string
  otherJob: string
}>

/** A scene with something left to work out; its sentences hold `{who}`, `{he}`, `{him}`, `{his}`. */
export type Inference = Readonly<{
  kind: 'place' | 'feeling' | 'reason'
  ask: string
  answer: string
  /** What fits the open clue, but none of the others. */
  oneClue: string
  /** Often so, but against the clues. */
  usual: string
  /** Said in so many words, and no answer. */
  stated: string
  /** The sentence that says it, and one that would fit `oneClue` as well. */
  lead: string
  open: string
  /** Each of them, with the open one, settles it. */
  clues: readonly string[]
}>
