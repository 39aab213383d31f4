import type { Skill } from '#content/skill.ts'

/** Literacy of grade 5. */
export const SKILLS: readonly Skill[] = [
]

/** Skills as they were before their generators changed. */
export const FORMER: readonly Skill[] = []
