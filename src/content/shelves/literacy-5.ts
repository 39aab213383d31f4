import type { Skill } from '#content/skill.ts'
import { wordLinks } from '#content/skills/vocabulary/pairs.ts'

/** Literacy of grade 5. */
export const SKILLS: readonly Skill[] = [wordLinks]

/** Skills as they were before their generators changed. */
export const FORMER: readonly Skill[] = []
