import type { Skill } from '#content/skill.ts'
import { fluentSentences } from '#content/skills/reading/maze.ts'

/** Literacy of grade 2. */
export const SKILLS: readonly Skill[] = [fluentSentences]

/** Skills as they were before their generators changed. */
export const FORMER: readonly Skill[] = []
