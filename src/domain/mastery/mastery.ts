import type { AnswerFormat, EntryOf, Why } from '#domain/entry.ts'
import type { ItemId, LearnerId, SkillId } from '#domain/ids.ts'
import type { LevelNumber } from '#domain/items/item.ts'
import type { OrderKey } from '#domain/order.ts'
import type { Grade } from '#domain/roster.ts'

/** The decision per skill; names and rules: MASTERY in the project's papers. */
export type SkillStatus = 'not-started' | 'learning' | 'provisional' | 'mastered' | 'needs-review'

/** What is believed of one learner and one skill. Plain numbers: it travels as a checkpoint. */
export type SkillBelief = Readonly<{
  /** P(known), in [0, 1]. */
  known: number
  /** Independent answers that counted as evidence. */
  informative: number
  /** Different items among them. */
  items: number
  /** Right answers in a row, unhelped, first try. */
  run: number
  /** Items since the skill was begun or last stepped back from. */
  tries: number
  status: SkillStatus
  /** Corrected time of the last attempt and of the last right unhelped one, epoch ms; null before there is one. */
  lastAt: number | null
  lastRightAt: number | null
  /** Days until expected recall falls below .90, from `lastRightAt`; null before provisional. */
  stabilityDays: number | null
  /** Next item number at this skill: seeds are a function of it, so a restart offers the same item. */
  next: number
}>

/** A learner's folded state. `model` names code and parameters; another hash means: fold again. */
export type LearnerState = Readonly<{
  learner: LearnerId
  model: string
  /** The last order key it holds; null = nothing yet. */
  last: OrderKey | null
  /** The last items answered, newest last, at most 5: mixing and "no twin twice". */
  recent: readonly Readonly<{ item: ItemId; skill: SkillId; correct: boolean; helped: boolean }>[]
  skills: Readonly<Record<string, SkillBelief>>
}>

/** What the mastery model reads of a skill. */
export type SkillFacts = Readonly<{
  id: SkillId
  /** Of its generators: part of every item id. */
  version: number
  grade: Grade
  prerequisites: readonly SkillId[]
  formats: Readonly<Record<LevelNumber, AnswerFormat>>
}>

/** What to do next and why, one reason per audience rendered from data by `i18n`. */
export type Offer = Readonly<{
  item: ItemId
  skill: SkillId
  level: LevelNumber
  why: Why
  reason: OfferReason
}>

export type OfferReason =
  | Readonly<{ kind: 'assigned' }>
  | Readonly<{ kind: 'review'; daysAgo: number }>
  | Readonly<{ kind: 'next-step'; after: SkillId | null }>
  | Readonly<{ kind: 'keep-going'; known: number }>
  | Readonly<{ kind: 'step-back'; from: SkillId }>
  | Readonly<{ kind: 'chosen' }>

export type OfferRequest = Readonly<{
  state: LearnerState
  grade: string
  /** The moment of asking, corrected epoch ms: the core has no clock. */
  now: number
  assigned: readonly SkillId[]
  /** The child's own choice among equals, or null. */
  chosen: SkillId | null
  /** The last item of a block is an easy one. */
  last: boolean
}>

export type AttemptEntry = EntryOf<'attempt'>
