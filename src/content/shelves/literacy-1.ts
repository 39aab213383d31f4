import type { Skill } from '#content/skill.ts'
import { blends, bossyR, finalE, vowelTeams } from '#content/skills/phonics/one-beat.ts'

/** Literacy of grade 1. */
export const SKILLS: readonly Skill[] = [blends, finalE, vowelTeams, bossyR]

/** Skills as they were before their generators changed. */
export const FORMER: readonly Skill[] = []
