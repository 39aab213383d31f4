import type { Skill } from '#content/skill.ts'
import { spellGrade } from '#content/skills/vocabulary/spelling.ts'

/** Literacy of grade 4. */
export const SKILLS: readonly Skill[] = [spellGrade]

/** Skills as they were before their generators changed. */
export const FORMER: readonly Skill[] = []
