import type { Skill } from '#content/skill.ts'
import { wordLinks } from '#content/skills/vocabulary/word-links.ts'

/** Literacy of grade 5. */
export const SKILLS: readonly Skill[] = [wordLinks]

/** Skills as they were before their generators changed. */
export const FORMER: readonly Skill[] = []
