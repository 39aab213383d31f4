import type { SkillId } from '#domain/ids.ts'
import type { LevelNumber } from '#domain/items/item.ts'
import { logit, sigmoid } from '#domain/mastery/exact.ts'
import type { Draws } from '#domain/study/types/scenario.ts'
import { type Forgetting, FSRS, recallAfter, relearned, strengthened } from './forgetting.ts'

/*
 * One simulated child as she truly is; the core sees her answers alone. A skill is learned at one stroke (knowledge tracing,
 * Corbett & Anderson 1994) or grows little by little (Pelánek & Řihák 2017), in practice, and hardly before what it stands on.
 * What is learned fades by a power law, the slower the more often it was recalled late.
 */

/** What a child brings along, whatever the skill. */
export type Traits = Readonly<{
  /** The grade she is in, 0 = K. */
  grade: number
  /** P(a session holds a stretch of answers at random). */
  rushes: number
  /** P(asks for help before answering what she cannot do). */
  asks: number
  /** Seconds from one item to the next. */
  pace: number
  /** Learns nothing at all while a prerequisite is missing. */
  needsGround: boolean
}>

/** What is true of a child and a skill; it changes in place as she works. */
export type Truth = {
  readonly prerequisites: readonly SkillId[]
  readonly kind: 'stroke' | 'growth'
  /** By item: P(learns) of a stroke, or what is added to the log odds of growth. */
  readonly pace: number
  /** P(right | not known) and P(wrong | known) differ from the format's and the grade's by these log odds. */
  readonly luck: number
  readonly slip: number
  /** Days her memory of it holds at first. */
  readonly firstStability: number
  /** Log odds of a right answer without luck, where it grows. */
  odds: number
  /** Learned: at one stroke, or grown to .95. */
  isLearned: boolean
  stability: number
  /** When it was last learned or recalled, epoch ms. */
  heldAt: number
}

/** A child: what she is like and the truth of every skill. */
export type Child = Readonly<{ traits: Traits; skills: ReadonlyMap<SkillId, Truth> }>

/** Growth counts as learned from P(right without luck) of .95 on. */
export const LEARNED_ODDS = logit(0.95)
const DAY_MS = 86_400_000
/** How much slower a skill is learned before its prerequisites, and faster with help. */
const GROUNDLESS = 0.12
const WITH_HELP = 1.5
/** By how many log odds a level is easier or harder than the next. */
const LEVEL = 0.7
/** How often a child who has not learned a skill works out an item of a level, if she has its prerequisites. */
const WORKED_OUT: Readonly<Record<LevelNumber, number>> = { 1: 0.3, 2: 0.1, 3: 0 }
const FADING: Forgetting = FSRS

/** P(she has it in mind now), of a skill that was learned. */
export const recallOf = (truth: Truth, now: number): number =>
  recallAfter(FADING, Math.max(0, now - truth.heldAt) / DAY_MS, truth.stability)

/** P(she can do it now): learned and in mind; of growth, what it has come to. */
export function abilityOf(truth: Truth, now: number): number {
  const able = truth.kind === 'growth' ? sigmoid(truth.odds) : truth.isLearned ? 1 : 0
  return truth.isLearned ? able * recallOf(truth, now) : able
}

/** An item as it meets her: what its format and grade allow in lucky answers and slips, and whether she has help open. */
export type Meeting = Readonly<{
  level: LevelNumber
  guess: number
  slip: number
  now: number
  helped: boolean
}>

/** Whether she answers an independent item right, and whether she had it in mind. */
export function answerOf(
  child: Child,
  truth: Truth,
  { level, guess, slip, now, helped }: Meeting,
  draw: Draws,
): Readonly<{ right: boolean; recalled: boolean }> {
  const recalled = draw.uniform() < (truth.isLearned ? recallOf(truth, now) : 1)
  const easier = LEVEL * (2 - level)
  const lucky = sigmoid(logit(guess) + truth.luck)
  const slips = sigmoid(logit(slip) + truth.slip - easier)
  const hope = hasGround(child, truth, now) ? WORKED_OUT[level] : 0
  const able =
    truth.kind === 'growth' ? sigmoid(truth.odds + easier) : truth.isLearned ? 1 : helped ? 0.6 : hope
  const can = recalled ? able : helped ? 0.6 : 0
  const right = draw.uniform() < can * (1 - slips) + (1 - can) * lucky
  return { right, recalled }
}

/** Whether every prerequisite is learned and likelier in mind than not. */
export const hasGround = (child: Child, { prerequisites }: Truth, now: number): boolean =>
  prerequisites.every((id) => {
    const before = child.skills.get(id)
    return before === undefined || (before.isLearned && recallOf(before, now) >= 0.5)
  })

/** What an item leaves behind: a memory that is stronger or new, or a chance to learn. */
export function practise(
  child: Child,
  truth: Truth,
  { now, helped, recalled }: Readonly<{ now: number; helped: boolean; recalled: boolean }>,
  draw: Draws,
): void {
  if (truth.isLearned) {
    const recall = recallOf(truth, now)
    truth.stability = recalled
      ? strengthened(FADING, truth.stability, recall)
      : relearned(truth.stability, recall)
    truth.heldAt = now
    return
  }
  const ground = hasGround(child, truth, now) ? 1 : child.traits.needsGround ? 0 : GROUNDLESS
  const step = truth.pace * ground * (helped ? WITH_HELP : 1)
  if (truth.kind === 'growth') truth.odds += step
  const isLearned = truth.kind === 'growth' ? truth.odds >= LEARNED_ODDS : draw.uniform() < step
  if (!isLearned) return
  truth.isLearned = true
  truth.stability = truth.firstStability
  truth.heldAt = now
}
