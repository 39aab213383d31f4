import type { SkillFacts } from '#domain/mastery/mastery.ts'
import type { Skill } from './skill.ts'
import { addSub10, countOnBack, facts20 } from './skills/add-sub.ts'
import { countObjects } from './skills/count-set.ts'
import { oneMore } from './skills/more-less.ts'

/** Every skill Carrel teaches, in teaching order. */
export const SKILLS: readonly Skill[] = [countObjects, oneMore, addSub10, countOnBack, facts20]

const BY_ID: ReadonlyMap<string, Skill> = new Map(SKILLS.map((skill) => [skill.id, skill]))

/** A skill by its id; null when this build does not know it. */
export const skillOf = (id: string): Skill | null => BY_ID.get(id) ?? null

/** What the mastery model reads of a skill. */
export const factsOf = ({ id, version, grade, prerequisites, formats }: Skill): SkillFacts => ({
  id,
  version,
  grade,
  prerequisites,
  formats,
})

/** What the mastery model reads of every skill, in teaching order. */
export const SKILL_FACTS: readonly SkillFacts[] = SKILLS.map(factsOf)
