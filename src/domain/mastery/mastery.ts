import type { AnswerFormat, EntryOf, Why } from '#domain/entry.ts'
import type { ItemId, LearnerId, SkillId } from '#domain/ids.ts'
import type { LevelNumber } from '#domain/items/item.ts'
import type { OrderKey } from '#domain/order.ts'
import type { Word } from '#domain/overrule.ts'
import type { Grade } from '#domain/roster.ts'
import type { Reviews } from './memory.ts'

/** The decision per skill; names and rules: MASTERY in the project's papers. */
export const SKILL_STATUSES = ['not-started', 'learning', 'provisional', 'mastered', 'needs-review'] as const
export type SkillStatus = (typeof SKILL_STATUSES)[number]

/** What is believed of one learner and one skill. Plain values: it travels as a checkpoint. */
export type SkillBelief = Readonly<{
  /** P(mastered), in [0, 1]. */
  known: number
  /** What happened, one character an event (belief.ts): `known` is a function of this and of `prior`. */
  evidence: string
  /** What was believed of her when the skill was begun, as a shift of the log odds. */
  prior: number
  /** Independent answers that counted as evidence. */
  informative: number
  /** Different items among them. */
  items: number
  /** Right answers in a row, unhelped, first try. */
  run: number
  /** Items since the skill was begun or three in a row were right. */
  tries: number
  /** Answers set aside as rushed. */
  rushed: number
  status: SkillStatus
  /** Corrected time of the last attempt and of the last right unhelped one, epoch ms; null before there is one. */
  lastAt: number | null
  lastRightAt: number | null
  /** Delayed answers that tell of her memory of it (memory.ts). */
  reviews: Reviews
  /** Elapsed ms from `lastRightAt` after which expected recall falls below .90; null before provisional. */
  dueMs: number | null
  /** Next item number at this skill: seeds are a function of it, so a restart offers the same item. */
  next: number
}>

/** One answer of a placement, with guess and slip of the format and grade it was asked in. */
export type Placed = Readonly<{ skill: SkillId; correct: boolean; guess: number; slip: number }>

/** A learner's folded state. `model` names rules, parameters and graph; another hash means: fold again. */
export type LearnerState = Readonly<{
  learner: LearnerId
  model: string
  /** The last order key it holds; null = nothing yet. */
  last: OrderKey | null
  /** The last items answered, newest last, at most 5: mixing and "no twin twice". */
  recent: readonly Readonly<{ item: ItemId; skill: SkillId; correct: boolean; helped: boolean }>[]
  /** Independent answers over all skills: how many, and how many more of them were right than was expected. */
  strength: Readonly<{ answers: number; surplus: number }>
  /** Her placement's answers, in order. */
  placement: readonly Placed[]
  /** What the first `from` answers of her placement say: P(known) per skill, to a hundredth; null before it was needed. */
  placed: Readonly<{ from: number; known: Readonly<Record<string, number>> }> | null
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
  /** The `asked`-th question of a placement. */
  | Readonly<{ kind: 'placement'; asked: number }>

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
  /** Where staff have overruled the model. */
  overruled?: Readonly<Record<string, Word>>
  /** The grade an adult has set her to begin at: no placement is asked, and what one said counts no more. */
  startsAt?: Grade | null
}>

export type AttemptEntry = EntryOf<'attempt'>
