import type { Skill } from '#content/skill.ts'
import { infer } from '#content/skills/reading/infer.ts'
import { textShape } from '#content/skills/reading/text-shape.ts'

/** Literacy of grade 4. */
export const SKILLS: readonly Skill[] = [infer, textShape]

/** Skills as they were before their generators changed. */
export const FORMER: readonly Skill[] = []
