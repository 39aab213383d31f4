import type { SkillId } from '#domain/ids.ts'
import { isSolid } from '#domain/mastery/decide.ts'
import type { LearnerState } from '#domain/mastery/mastery.ts'
import { expectedRecall } from '#domain/mastery/memory.ts'
import { type MasteryModel, RULES } from '#domain/mastery/model.ts'
import { weightOf } from '#domain/mastery/observe.ts'
import { PLACEMENT, placedFrom } from '#domain/mastery/placement.ts'
import { elapsedMs } from '#domain/order.ts'
import { GRADES } from '#domain/roster.ts'
import { abilityOf, type Child } from './child.ts'
import type { Step, Watcher } from './lab.ts'
import {
  add,
  type LabRecord,
  meanOf,
  noProgress,
  type Placing,
  type Progress,
  type Share,
} from './lab-record.ts'
import { YEAR_BEGINS } from './school-year.ts'

/** Where a guess by grade is right for fewer skills than this, a child is far from her grade. */
const FAR_BELOW = 0.75
const MONTH_MS = 30 * RULES.dayMs

/** Notes one child's year in the record; one watcher a child. */
export function watching(record: LabRecord, model: MasteryModel): Watcher {
  const its = new Map<SkillId, Progress>()
  let isPlaced = false
  record.count.learners += 1
  const progressOf = (skill: SkillId, knew: boolean): Progress => {
    const known = its.get(skill)
    if (known) return known
    const begun = noProgress(knew)
    its.set(skill, begun)
    record.progress.push(begun)
    return begun
  }
  return {
    step(child, step) {
      const { offer, wasLearned } = step
      if (!isPlaced && step.state.placement.length >= PLACEMENT.least && offer.why !== 'placement') {
        isPlaced = true
        notePlacement(record, model, child, step.state)
      }
      record.count.items += 1
      noteAnswer(record, step)
      const progress = progressOf(offer.skill, wasLearned)
      noteProgress(progress, step)
      noteStruggle(progress, step)
      if (offer.reason.kind !== 'step-back') return
      record.count.steps += 1
      const from = its.get(offer.reason.from)
      if (from) from.steppedBackAt ??= from.items
    },
    day(child, state, now) {
      for (const [id, { status }] of Object.entries(state.skills)) {
        const truth = child.skills.get(id as SkillId)
        if (status === 'mastered' && truth) add(monthOf(record.held, now), abilityOf(truth, now))
      }
    },
  }
}

function notePlacement({ placed }: LabRecord, { skills }: MasteryModel, child: Child, state: LearnerState) {
  const known = placedFrom(skills, state.placement)
  const one: Placing = { right: { sum: 0, of: 0 }, byGrade: { sum: 0, of: 0 } }
  skills.forEach(({ id, grade }, at) => {
    const truly = child.skills.get(id)?.isLearned ?? false
    add(one.right, (known[at] as number) >= 0.5 === truly)
    add(one.byGrade, GRADES.indexOf(grade) < child.traits.grade === truly)
  })
  add(placed.questions, state.placement.length)
  const isFar = (meanOf(one.byGrade) ?? 1) < FAR_BELOW
  for (const to of isFar ? [placed.all, placed.far] : [placed.all])
    for (const part of ['right', 'byGrade'] as const) {
      to[part].sum += one[part].sum
      to[part].of += one[part].of
    }
}

function noteAnswer(record: LabRecord, step: Step): void {
  const { attempt, offer, before, after, rushed, wasLearned, now, recall } = step
  const weight = weightOf(attempt)
  add(rushed ? record.rushes.seen : record.rushes.falsely, weight === 'rush')
  if (rushed || weight !== 'evidence') return
  const { correct } = attempt.body
  for (const group of [offer.why, `level ${offer.level}`]) add(groupOf(record.success, group), correct)
  const band = record.bands[Math.min(record.bands.length - 1, Math.floor(after.known * record.bands.length))]
  if (band) {
    add(band.believed, after.known)
    add(band.learned, wasLearned)
  }
  const since = before.lastAt === null ? 0 : elapsedMs(before.lastAt, now)
  if (!isSolid(before.status) || since < RULES.laterMs) return
  add(record.checks.expected, expectedRecall(before.reviews, since))
  add(record.checks.real, wasLearned ? recall : 0)
  add(record.checks.right, correct)
}

function monthOf(months: Share[], now: number): Share {
  const month = Math.floor((now - YEAR_BEGINS - RULES.dayMs) / MONTH_MS)
  while (months.length <= month) months.push({ sum: 0, of: 0 })
  return months[month] as Share
}

function groupOf(groups: Map<string, Share>, name: string): Share {
  const found = groups.get(name) ?? { sum: 0, of: 0 }
  groups.set(name, found)
  return found
}

function noteProgress(progress: Progress, { offer, before, after, wasLearned }: Step): void {
  if (wasLearned) progress.learnedAt ??= progress.items
  progress.items += 1
  if (offer.reason.kind === 'review') progress.reviews += 1
  if (progress.declaredAt === null && isSolid(after.status)) {
    progress.declaredAt = progress.items
    progress.tooEarly = !wasLearned
  }
  if (progress.masteredAt === null && after.status === 'mastered') {
    progress.masteredAt = progress.items
    progress.masteredTooEarly = !wasLearned
  }
  if (progress.masteredAt !== null && before.status !== 'learning' && after.status === 'learning')
    progress.lost = true
}

function noteStruggle(
  progress: Progress,
  { attempt, before, after, rushed, isCalled, wasLearned }: Step,
): void {
  if (rushed || isSolid(before.status) || before.status === 'needs-review') return
  progress.run = attempt.body.correct && attempt.body.hints.length === 0 ? progress.run + 1 : 0
  if (after.status === 'learning')
    progress.longestUndeclared = Math.max(progress.longestUndeclared, progress.run)
  progress.stuck = progress.run >= RULES.struggle.run ? 0 : progress.stuck + 1
  progress.mostStuck = Math.max(progress.mostStuck, progress.stuck)
  if (!isCalled || after.status !== 'learning' || progress.calledAt !== null) return
  progress.calledAt = progress.items
  progress.calledLearned = wasLearned
}
