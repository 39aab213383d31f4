import type { LearnerId, SkillId } from '#domain/ids.ts'
import {
  type Belief,
  beginAgain,
  beginPosterior,
  type EventKind,
  eventCode,
  observe,
  observeCodes,
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
  posterior: Posterior
  /** What will stand once the oldest events are cut, and so many of its events it has taken in already. */
  cut: Posterior | null
  ready: number
}

/** One learner's posteriors, by skill. */
export type LiveSkills = Map<SkillId, LiveSkill>

/** The posteriors at hand. */
export type Live = Readonly<{ of(learner: LearnerId): LiveSkills }>

/** So much evidence is remembered of a skill, and so far it grows before it is cut back: what is older has had its say. */
const REMEMBERED = 64
const MOST_EVIDENCE = 96
/** What stands after a cut is made ready so many events at a time, so that no answer waits for all of them. */
const PART = 8
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
  const made = { prior, evidence, posterior, cut: null, ready: 0 }
  skills.set(skill, made)
  return made
}

/** Takes one more event in. */
export function happened(live: LiveSkill, kind: EventKind, guessClass: number): void {
  live.evidence += eventCode(kind, guessClass)
  // two events of what will stand after the cut for each that happens, a part at a time
  const ahead = REMEMBERED - 2 * (MOST_EVIDENCE + 1 - live.evidence.length)
  if (ahead > 0 && ahead % PART === 0) prepare(live, ahead)
  if (ahead < REMEMBERED || live.cut === null) {
    observe(live.posterior, kind, guessClass)
    return
  }
  live.evidence = live.evidence.slice(-REMEMBERED)
  const { posterior } = live
  live.posterior = live.cut
  live.cut = posterior
  live.ready = 0
}

/** Makes ready what will stand after the cut, up to so many of its events. */
function prepare(live: LiveSkill, events: number): void {
  const { belief, slipClass } = live.posterior
  live.cut ??= beginPosterior(belief, slipClass, live.prior)
  if (live.ready === 0) beginAgain(live.cut, live.prior)
  const first = MOST_EVIDENCE + 1 - REMEMBERED
  observeCodes(live.cut, live.evidence, first + live.ready, first + events)
  live.ready = events
}
