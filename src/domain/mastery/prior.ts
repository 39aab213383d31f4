import type { SkillId } from '#domain/ids.ts'
import { logit } from './exact.ts'
import type { LearnerState } from './mastery.ts'
import { type MasteryModel, RULES } from './model.ts'
import { placedFrom } from './placement.ts'

/** What of a learner's state is asked for when a skill is begun. */
export type Known = Pick<LearnerState, 'skills' | 'strength' | 'placement' | 'placed'>

/** Nothing is surer before the first answer than this. */
const SUREST = 0.98

/**
 * What is believed of a learner before her first answer to a skill, as a shift of the log odds of P(known): from her strength
 * over all skills, from the prerequisites she has worked on, from her placement.
 */
export function priorOf(model: MasteryModel, known: Known, skill: SkillId): number {
  const { prior } = RULES
  const { answers, surplus } = known.strength
  let shift = prior.strength * (surplus / (answers + prior.shrink))
  for (const id of model.skillOf.get(skill)?.prerequisites ?? []) {
    const belief = known.skills[id]
    if (belief !== undefined && belief.informative > 0) shift += prior.prerequisite * oddsOf(belief.known)
  }
  const placed = known.placed?.known[skill]
  if (placed !== undefined) shift += prior.placement * oddsOf(placed)
  return Math.max(-prior.most, Math.min(prior.most, shift))
}

/** What a placement says of every skill, to a hundredth; what was said before where nothing has been answered since. */
export function placedNow(model: MasteryModel, { placement, placed }: Known): LearnerState['placed'] {
  if (placement.length === 0 || placed?.from === placement.length) return placed
  const known = placedFrom(model.skills, placement)
  return {
    from: placement.length,
    known: Object.fromEntries(
      model.skills.map(({ id }, at) => [id, Math.round((known[at] as number) * 100) / 100]),
    ),
  }
}

const oddsOf = (p: number): number => logit(Math.max(1 - SUREST, Math.min(SUREST, p)))
