import type { Skill } from '#content/skill.ts'
import { contextClues } from '#content/skills/vocabulary/clues.ts'

/** Literacy of grade 3. */
export const SKILLS: readonly Skill[] = [contextClues]

/** Skills as they were before their generators changed. */
export const FORMER: readonly Skill[] = []
