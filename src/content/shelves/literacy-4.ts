import type { Skill } from '#content/skill.ts'
import { commaJoin } from '#content/skills/grammar/comma-join.ts'
import { addDetail } from '#content/skills/grammar/details.ts'
import { fixSentences } from '#content/skills/grammar/fix-sentences.ts'
import { helpingVerbs } from '#content/skills/grammar/helping.ts'
import { infer } from '#content/skills/reading/infer.ts'
import { textShape } from '#content/skills/reading/text-shape.ts'
import { similes } from '#content/skills/vocabulary/figures.ts'
import { rootMeaning } from '#content/skills/vocabulary/roots.ts'
import { spellGrade } from '#content/skills/vocabulary/spelling.ts'

/** Literacy of grade 4. */
export const SKILLS: readonly Skill[] = [
  rootMeaning,
  spellGrade,
  fixSentences,
  helpingVerbs,
  addDetail,
  commaJoin,
  similes,
  infer,
  textShape,
]

/** Skills as they were before their generators changed. */
export const FORMER: readonly Skill[] = []
