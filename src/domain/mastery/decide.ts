import { elapsedMs } from '#domain/order.ts'
import type { AttemptEntry, SkillBelief, SkillStatus } from './mastery.ts'
import { MODEL } from './model.ts'
import { weightOf } from './observe.ts'

/*
 *  not-started ─▶ learning ─▶ provisional ─▶ mastered ─▶ needs-review
 *                    ▲  ◀──────── miss ┘         ◀── right ──┘ │
 *                    └────────────── several misses ───────────┘
 *  provisional: known ≥ .90 from ≥ 4 independent answers on ≥ 2 items, the last three right
 *  mastered:    provisional, and right again ≥ 18 h after the last right answer
 *  needs-review: a miss after mastery, or memory falls due (see statusAt)
 */

/** The belief with its status and memory brought up to date after an attempt; `before` is the belief it began from. */
export function decide(before: SkillBelief, after: SkillBelief, attempt: AttemptEntry): SkillBelief {
  const weight = weightOf(attempt)
  if (weight !== 'evidence') {
    return after.status === 'not-started' ? { ...after, status: 'learning' } : after
  }
  const status = statusAfter(before, after, attempt)
  return { ...after, status, stabilityDays: stabilityAfter(before, status, attempt) }
}

/** The status at a moment, epoch ms: what was mastered needs a review when memory falls due. */
export const statusAt = (belief: SkillBelief, now: number): SkillStatus =>
  belief.status === 'mastered' && isDue(belief, now) ? 'needs-review' : belief.status

/** Whether a check is due: a day after provisional, or when expected recall has fallen below .90. */
export function isDue(belief: SkillBelief, now: number): boolean {
  if (belief.lastRightAt === null || belief.stabilityDays === null) return false
  if (belief.status === 'needs-review') return true
  const since = elapsedMs(belief.lastRightAt, now)
  if (belief.status === 'provisional') return since >= MODEL.laterMs
  return belief.status === 'mastered' && since >= belief.stabilityDays * MODEL.dayMs
}

/** Whether to step back to a prerequisite: six tries without three right in a row. */
export const shouldStepBack = (belief: SkillBelief): boolean => belief.tries >= MODEL.struggle.stepBack

/** Whether a grown-up should come: ten tries without three right in a row. */
export const needsHelp = (belief: SkillBelief): boolean => belief.tries >= MODEL.struggle.call

/** Whether a skill counts as learned when looking for what comes next. */
export const isSolid = (status: SkillStatus): boolean => status === 'provisional' || status === 'mastered'

function statusAfter(before: SkillBelief, after: SkillBelief, { body, time }: AttemptEntry): SkillStatus {
  const isSure = after.known >= MODEL.threshold
  switch (before.status) {
    case 'mastered':
    case 'needs-review':
      return statusOfMastered(after, body.correct && isSure)
    case 'provisional':
      if (!isSure) return 'learning'
      return body.correct && isLater(before, time) ? 'mastered' : 'provisional'
    default:
      return isSure && isProved(after) ? 'provisional' : 'learning'
  }
}

/** What was mastered once: a miss asks for a review, several misses for learning again. */
function statusOfMastered({ known }: SkillBelief, recalled: boolean): SkillStatus {
  if (recalled) return 'mastered'
  return known < 0.5 ? 'learning' : 'needs-review'
}

/** Whether the last right answer lies a day back. */
const isLater = ({ lastRightAt }: SkillBelief, time: number): boolean =>
  lastRightAt !== null && elapsedMs(lastRightAt, time) >= MODEL.laterMs

/** Right and wrong in turn can look sure to the arithmetic: the last three must be right, and enough have been seen. */
const isProved = ({ run, informative, items }: SkillBelief): boolean =>
  run >= MODEL.struggle.run && informative >= MODEL.leastInformative && items >= MODEL.leastItems

/** Days until expected recall falls below .90: grows when recalled late, halves when forgotten. */
function stabilityAfter(
  before: SkillBelief,
  status: SkillStatus,
  { body, time }: AttemptEntry,
): number | null {
  const { first, growth, kept, least, most } = MODEL.memory
  if (before.stabilityDays === null) return isSolid(status) ? first : null
  if (!body.correct) return Math.max(least, before.stabilityDays * kept)
  const days = before.lastRightAt === null ? 0 : elapsedMs(before.lastRightAt, time) / MODEL.dayMs
  if (days * MODEL.dayMs < MODEL.laterMs) return before.stabilityDays
  const lateness = Math.min(1, days / before.stabilityDays)
  return Math.min(most, before.stabilityDays * (1 + growth * lateness))
}
