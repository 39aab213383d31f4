import type { Hlc } from './hlc.ts'
import type { ClassId, ItemId, LearnerId, MisconceptionId, PersonId, SkillId, StreamId } from './ids.ts'
import type { Language } from './language.ts'
import type { Support } from './roster.ts'
import type { Theme } from './theme.ts'

/** What names an entry for ever: its stream and its number in it, from 1 without gaps. */
export type EntryKey = Readonly<{ stream: StreamId; seq: number }>

/** What every entry carries, of whatever kind. */
export type Envelope = EntryKey &
  Readonly<{
    /** The device's clock when it happened, epoch ms; may be wrong by decades and is never refused for it. */
    at: number
    /** Server clock minus device clock as last measured, ms; null when never measured. */
    offset: number | null
    /** Corrected time, epoch ms; never decreases within a stream. */
    time: number
    /** Whose it is; null = the school's. */
    learner: LearnerId | null
    /** Who did it; null = the device itself. */
    by: LearnerId | PersonId | null
  }>

export const ANSWER_FORMATS = [
  'choice',
  'number-pad',
  'ten-frame',
  'number-line',
  'base-ten',
  'fraction-bar',
  'order',
  'equation',
  'select',
  'sort',
  'deal',
  'array',
  'column',
  'fraction-pad',
  'clock',
  'ruler',
  'money',
  'graph',
  'grid',
  'angle',
  'sticks',
  'cover',
  'trace',
  'tiles',
  'boxes',
] as const
/** How an answer was really given; the guess rate of the mastery model hangs on it. */
export type AnswerFormat = (typeof ANSWER_FORMATS)[number]

/** Why an item was offered. */
export const WHYS = ['assigned', 'review', 'new', 'check', 'placement'] as const
export type Why = (typeof WHYS)[number]

/** One step of the hint ladder: 1 picture and voice, 2 first step, 3 worked example. */
export type HintTaken = Readonly<{ step: 1 | 2 | 3; ms: number }>

/** One submission of an answer. The log is for ever, so it is complete: nothing here can be asked again later. */
export type Attempt = Readonly<{
  item: ItemId
  /** 1 is the first try; each submission is an entry of its own. */
  try: number
  format: AnswerFormat
  /** Number of choices shown; 0 where the answer was built or typed. */
  choices: number
  response: string
  correct: boolean
  misconceptions: readonly MisconceptionId[]
  /** Help opened before this submission, with how long each step was open, ms. */
  hints: readonly HintTaken[]
  /** From the item on screen to the first touch, ms; null when there was none before the answer. */
  msToFirstTouch: number | null
  msToAnswer: number
  /** How long the spoken prompt lasts, ms; 0 when it was not spoken. */
  promptMs: number
  why: Why
  supports: readonly Support[]
  /** The theme of pictures and stories; null = plain. */
  theme: string | null
  language: Language
  /** Hash of the mastery model and parameters that chose the item. */
  model: string
}>

/** A grown-up's word on one child's line of one day's register; the last word counts. */
export type RegisterMark = Readonly<{
  class: ClassId
  /** Calendar day at the school, `YYYY-MM-DD`: not the day of the entry. */
  day: string
  /** `as-heard` takes an earlier word back. */
  mark: 'present' | 'absent' | 'as-heard'
  /** What the line said when it was corrected. */
  before: 'present' | 'absent'
  /** Why, in her own words; null = not said. */
  note: string | null
}>

/** Facts: something happened. Written once, never changed. */
export type Facts = {
  attempt: Attempt
  'signed-in': Readonly<{ class: ClassId; how: 'pictures' | 'badge' | 'staff' | 'open' }>
  'signed-out': Readonly<{ why: 'child' | 'not-me' | 'idle' | 'staff' | 'another' }>
  'hand-raised': Readonly<Record<never, never>>
  'hand-lowered': Readonly<Record<never, never>>
  'help-given': Readonly<{ note: string | null }>
  visited: Readonly<Record<never, never>>
  'break-taken': Readonly<{ started: 'child' | 'staff'; ms: number }>
  /**
   * A lesson: the item that was shown and the one done together, of how many gaps how many were filled wrong at first, and whether
   * she came to its end.
   */
  'lesson-given': Readonly<{
    skill: SkillId
    shown: ItemId
    together: ItemId
    gaps: number
    misses: number
    ms: number
    whole: boolean
  }>
  /** What her stories and pictures are to be about from now on; null = anything. */
  'theme-chosen': Readonly<{ theme: Theme | null }>
  'rotation-moved': Readonly<{ to: string }>
  'register-marked': RegisterMark
  'exit-ticket': Readonly<{ skill: string; got: boolean }>
  tally: Readonly<{ goal: string; count: number }>
  'support-delivered': Readonly<{ support: Support; ms: number; items: number }>
  /** Work done in the wrong child's name, given to the right one; the entries themselves stay as they are. */
  'attempts-moved': Readonly<{ to: LearnerId; stream: StreamId; from: number; through: number }>
  /** Where this device keeps its data, as the browser tells; staff see what may be erased. */
  'device-health': Readonly<{ storage: StorageRisk; quotaMb: number | null; build: string }>
  /** A stub: this number was written once and is gone; counts as received. */
  lost: Readonly<{ reason: 'gap' | 'erased' }>
}

/** Why this device's storage may vanish; `none` = it is kept. */
export const STORAGE_RISKS = [
  'none',
  'not-persistent',
  'ephemeral',
  'low-space',
  'memory-only',
  'damaged',
] as const
export type StorageRisk = (typeof STORAGE_RISKS)[number]

/** The mutable records that edits speak of. */
export const RECORD_KINDS = [
  'school',
  'class',
  'learner',
  'details',
  'person',
  'device',
  'schedule',
  'assignment',
  'lesson',
  'mastery',
  'clip',
] as const
export type RecordKind = (typeof RECORD_KINDS)[number]
export type RecordRef = Readonly<{ kind: RecordKind; id: string }>

/** One field of one record set to a value. `base` is the value the editor saw; `note` why, which stays in the log. */
export type Edit = Readonly<{
  record: RecordRef
  field: string
  value: unknown
  base: unknown
  hlc: Hlc
  note?: string
}>

export type EntryBodies = Facts & { edit: Edit }
export type EntryKind = keyof EntryBodies

/** An entry whose kind this build knows and whose body has been parsed. */
export type Entry = { [K in EntryKind]: Envelope & Readonly<{ kind: K; body: EntryBodies[K] }> }[EntryKind]
export type EntryOf<K extends EntryKind> = Envelope & Readonly<{ kind: K; body: EntryBodies[K] }>

/** An entry as it travels: the kind may be newer than this build; kept and relayed as it is. */
export type RawEntry = Envelope & Readonly<{ kind: string; body: unknown }>

/** What a server adds when it stores an entry. */
export type StoredEntry = RawEntry &
  Readonly<{
    rev: number
    /** The server's clock when it was stored, epoch ms. */
    received: number
    /** The device it came from. */
    device: string
    /** No time and no HLC beyond this counts (receive time + 60 s at the first server), epoch ms; null = kept before it was noted. */
    cap: number | null
  }>

/** How safe an entry is: on this device only, on a hub, on the server of record. */
export type Level = 'none' | 'hub' | 'final'
