import type { Why } from '#domain/entry.ts'
import type { SkillId } from '#domain/ids.ts'
import { candidates } from '#domain/mastery/candidates.ts'
import { beliefOf } from '#domain/mastery/fold.ts'
import type { OfferReason, OfferRequest, SkillFacts } from '#domain/mastery/mastery.ts'
import type { MasteryModel } from '#domain/mastery/model.ts'
import { nextOffer } from '#domain/mastery/next.ts'

/** One card of today's path. */
export type Step = Readonly<{ skill: SkillId; why: Why; reason: OfferReason }>

/** Today's path: what is on the desk now, what comes after it, and a small choice. */
export type Path = Readonly<{ now: Step | null; next: Step | null; choices: readonly Step[] }>

/** How many skills a child may choose from. */
const CHOICES = 3

/** Today's path of a learner: the next offer, another skill after it, and up to three skills of her own choice. */
export function pathOf(model: MasteryModel, request: OfferRequest): Path {
  const { skills } = model
  if (skills.length === 0) return { now: null, next: null, choices: [] }
  const offer = nextOffer(model, request)
  const now: Step = { skill: offer.skill, why: offer.why, reason: offer.reason }
  const open = candidates(model, { ...request, chosen: null })
    .flat()
    .map(({ skill, why, reason }): Step => ({ skill: skill.id, why, reason }))
  const ahead = following(now.skill, skills).map(
    (skill): Step => ({ skill, why: 'new', reason: { kind: 'next-step', after: now.skill } }),
  )
  const next = [...open, ...ahead].find(({ skill }) => skill !== now.skill) ?? null
  const others = [...open, ...ahead].map(({ skill }) => skill)
  const free = [...new Set([...others, ...practised(request, skills)])]
  return {
    now,
    next,
    choices: free
      .filter((skill) => skill !== now.skill && skill !== next?.skill)
      .slice(0, CHOICES)
      .map((skill) => ({ skill, why: 'new', reason: { kind: 'chosen' } })),
  }
}

/** What comes after a skill, nearest first. */
function following(first: SkillId, skills: readonly SkillFacts[]): SkillId[] {
  const reached: SkillId[] = [first]
  // the list grows while it is walked: each skill found brings those that come after it
  for (const id of reached) {
    for (const skill of skills) {
      if (skill.prerequisites.includes(id) && !reached.includes(skill.id)) reached.push(skill.id)
    }
  }
  return reached.slice(1)
}

/** Skills practised before, the most recent first. */
function practised({ state }: OfferRequest, skills: readonly SkillFacts[]): SkillId[] {
  const at = ({ id }: SkillFacts): number => beliefOf(state, id).lastAt ?? 0
  return skills
    .filter((skill) => at(skill) > 0)
    .toSorted((a, b) => at(b) - at(a))
    .map(({ id }) => id)
}
