import { elapsedMs } from '#domain/order.ts'
import type { AttemptEntry, SkillBelief, SkillStatus } from './mastery.ts'
import { dueAfterMs, reviewed } from './memory.ts'
import { RULES } from './model.ts'

/*
 *  not-started ─▶ learning ─▶ provisional ─▶ mastered ─▶ needs-review
 *                    ▲  ◀──────── miss ┘         ◀── right ──┘ │
 *                    └────────────── several misses ───────────┘
 *  provisional: P(mastered) above the threshold from ≥ 4 independent answers on ≥ 2 items,
 *                the last three right
 *  mastered:    provisional, and right again ≥ 18 h after she last met it
 *  needs-review: a miss after mastery, or memory falls due (see statusAt)
 */

/**
 * The belief with its status and memory brought up to date after an independent answer; `before` is the belief it began
 * from, `threshold` the P(mastered) that counts as sure.
 */
export function decide(
  before: SkillBelief,
  after: SkillBelief,
  { body, time }: AttemptEntry,
  threshold: number,
): SkillBelief {
  const isSure = after.known >= threshold
  // since she last met it: right a minute after a miss is no recall of days ago
  const isKnown = before.lastRightAt !== null && before.lastAt !== null
  const sinceMs = isKnown ? elapsedMs(before.lastAt, time) : 0
  const isLater = sinceMs >= RULES.laterMs
  const status = statusAfter(before, after, body.correct, isSure, isLater)
  const reviews = isLater ? reviewed(before.reviews, sinceMs, body.correct) : before.reviews
  if (!isSolid(status) && before.dueMs === null) return { ...after, status, reviews }
  const isNews = before.dueMs === null || reviews !== before.reviews
  return { ...after, status, reviews, dueMs: isNews ? dueAfterMs(reviews) : before.dueMs }
}

/** The status at a moment, epoch ms: what was mastered needs a review when memory falls due. */
export const statusAt = (belief: SkillBelief, now: number): SkillStatus =>
  belief.status === 'mastered' && isDue(belief, now) ? 'needs-review' : belief.status

/** Whether a check is due: a day after provisional, or when expected recall has fallen below .90. */
export function isDue(belief: SkillBelief, now: number): boolean {
  if (belief.lastRightAt === null || belief.dueMs === null) return false
  if (belief.status === 'needs-review') return true
  if (belief.status === 'provisional')
    return elapsedMs(belief.lastAt ?? belief.lastRightAt, now) >= RULES.laterMs
  return belief.status === 'mastered' && elapsedMs(belief.lastRightAt, now) >= belief.dueMs
}

/** Whether to step back to a prerequisite: six tries without three right in a row, and every four more. */
export function shouldStepBack({ tries }: SkillBelief): boolean {
  const { stepBack, again } = RULES.struggle
  return tries >= stepBack && (tries - stepBack) % again === 0
}

/** Whether a skill counts as learned when looking for what comes next. */
export const isSolid = (status: SkillStatus): boolean => status === 'provisional' || status === 'mastered'

function statusAfter(
  before: SkillBelief,
  after: SkillBelief,
  right: boolean,
  isSure: boolean,
  isLater: boolean,
): SkillStatus {
  switch (before.status) {
    case 'mastered':
    case 'needs-review':
      if (right && isSure) return 'mastered'
      return after.known < 0.5 ? 'learning' : 'needs-review'
    case 'provisional':
      if (after.known < RULES.stillSure) return 'learning'
      return right && isLater ? 'mastered' : 'provisional'
    default:
      return isSure && isProved(after) ? 'provisional' : 'learning'
  }
}

/** Right and wrong in turn can look sure to the arithmetic: the last three must be right, and enough have been seen. */
const isProved = ({ run, informative, items }: SkillBelief): boolean =>
  run >= RULES.struggle.run && informative >= RULES.leastInformative && items >= RULES.leastItems
