import type { Skill } from '#content/skill.ts'
import { buildSentences } from '#content/skills/grammar/building.ts'
import { adjectiveAdverb } from '#content/skills/grammar/manner.ts'

/** Literacy of grade 2. */
export const SKILLS: readonly Skill[] = [
  adjectiveAdverb,
  buildSentences,
]

/** Skills as they were before their generators changed. */
export const FORMER: readonly Skill[] = []
