import type { Skill } from '#content/skill.ts'
import { moreVowelTeams } from '#content/skills/phonics/one-beat.ts'

/** Literacy of grade 2. */
export const SKILLS: readonly Skill[] = [moreVowelTeams]

/** Skills as they were before their generators changed. */
export const FORMER: readonly Skill[] = []
