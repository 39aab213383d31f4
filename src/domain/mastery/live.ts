import type { LearnerId, SkillId } from '#domain/ids.ts'
import {
  type Belief,
  type EventKind,
  eventCode,
  isRight,
  observe,
  type Posterior,
  posteriorFrom,
} from './belief.ts'
import type { SkillBelief } from './mastery.ts'

/*
 * A state keeps what happened, not what follows from it; made anew, the posterior of a skill costs a replay of its events.
 * So the posteriors of the last folds stay at hand, each with the events it stands for: where a state has just these,
 * one more answer is one update. Any of them may be dropped at any time, and nothing but time is lost.
 */

/** A posterior and what it was made from. */
type LiveSkill = {
  readonly prior: number
  evidence: string
  /** Right answers in a row at its end. */
  run: number
  posterior: Posterior
}

/** One learner's posteriors, by skill. */
export type LiveSkills = Map<SkillId, LiveSkill>

/** The posteriors at hand. */
export type Live = Readonly<{ of(learner: LearnerId): LiveSkills }>

/** Beyond so much evidence of a skill the oldest is cut away, so far. */
const MOST_EVIDENCE = 384
const REMEMBERED = 256
/** So many right answers in a row are looked at by themselves: whatever came before them has had its say. */
const ALONE = 10

/** The posteriors of so many learners stay at hand: those of a class. */
const MOST_LEARNERS = 40

/** Nothing at hand yet. */
export function keepLive(): Live {
  const kept = new Map<LearnerId, LiveSkills>()
  return {
    of(learner) {
      const known = kept.get(learner)
      if (known !== undefined) return known
      const [oldest] = kept.keys()
      if (oldest !== undefined && kept.size >= MOST_LEARNERS) kept.delete(oldest)
      const skills: LiveSkills = new Map()
      kept.set(learner, skills)
      return skills
    },
  }
}

/** The posterior of a skill as it is believed: the one at hand where it stands for the same events, else made from them. */
export function liveSkill(
  skills: LiveSkills,
  belief: Belief,
  slipClass: number,
  skill: SkillId,
  { prior, evidence }: SkillBelief,
): LiveSkill {
  const known = skills.get(skill)
  if (known !== undefined && known.evidence === evidence && known.prior === prior) return known
  const posterior = posteriorFrom(belief, slipClass, prior, evidence)
  const made = { prior, evidence, run: runOf(evidence), posterior }
  skills.set(skill, made)
  return made
}

/** Takes one more event in. */
export function happened(live: LiveSkill, kind: EventKind, guessClass: number): void {
  live.evidence += eventCode(kind, guessClass)
  live.run = kind === 'right' ? live.run + 1 : 0
  const from = startOf(live)
  if (from === 0) {
    observe(live.posterior, kind, guessClass)
    return
  }
  live.evidence = live.evidence.slice(from)
  const { belief, slipClass } = live.posterior
  live.posterior = posteriorFrom(belief, slipClass, live.prior, live.evidence)
}

/** Where in the evidence begins what still counts. */
function startOf({ evidence: { length }, run }: LiveSkill): number {
  if (run === ALONE) return length - ALONE
  return length > MOST_EVIDENCE ? length - REMEMBERED : 0
}

/** How many right answers in a row the evidence ends with. */
function runOf(evidence: string): number {
  let run = 0
  while (run < evidence.length && isRight(evidence.charCodeAt(evidence.length - 1 - run))) run += 1
  return run
}
