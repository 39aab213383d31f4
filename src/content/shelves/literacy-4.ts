import type { Skill } from '#content/skill.ts'
import { similes } from '#content/skills/vocabulary/figures.ts'
import { rootMeaning } from '#content/skills/vocabulary/roots.ts'
import { spellGrade } from '#content/skills/vocabulary/spelling.ts'

/** Literacy of grade 4. */
export const SKILLS: readonly Skill[] = [rootMeaning, spellGrade, similes]

/** Skills as they were before their generators changed. */
export const FORMER: readonly Skill[] = []
