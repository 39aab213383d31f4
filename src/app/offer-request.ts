import { recordsOf } from '#db/records.ts'
import type { SkillId } from '#domain/ids.ts'
import type { OfferRequest } from '#domain/mastery/mastery.ts'
import { overruledOn, startOn } from '#domain/overrule.ts'
import { assignmentFrom, lessonFrom, skillsGiven } from '#domain/plans.ts'
import type { LearnerCard } from '#domain/roster.ts'
import type { Lab } from './lab.ts'
import { momentFor, stateOf } from './learner-state.ts'
import { dayAtSchool } from './school-day.ts'

/** What the next offer is to be made from. */
export async function requestFor(lab: Lab, card: LearnerCard, chosen: SkillId | null): Promise<OfferRequest> {
  const state = await stateOf(lab, card.id)
  const now = momentFor(lab, state)
  const assignments = (await recordsOf(lab.db, 'assignment')).map(assignmentFrom)
  const lessons = (await recordsOf(lab.db, 'lesson')).map(lessonFrom)
  const today = (await dayAtSchool(lab.db))(lab.clock.corrected())
  const assigned = skillsGiven(card, today, assignments, lessons) as SkillId[]
  return {
    state,
    grade: card.grade,
    now,
    assigned,
    chosen,
    last: false,
    overruled: overruledOn(card),
    startsAt: startOn(card),
  }
}
