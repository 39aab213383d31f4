import type { Skill } from '#content/skill.ts'
import { commaJoin } from '#content/skills/grammar/comma-join.ts'
import { addDetail } from '#content/skills/grammar/details.ts'
import { fixSentences } from '#content/skills/grammar/fix-sentences.ts'
import { helpingVerbs } from '#content/skills/grammar/helping.ts'

/** Literacy of grade 4. */
export const SKILLS: readonly Skill[] = [
  fixSentences,
  helpingVerbs,
  addDetail,
  commaJoin,
]

/** Skills as they were before their generators changed. */
export const FORMER: readonly Skill[] = []
