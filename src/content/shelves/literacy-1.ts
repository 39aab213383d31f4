import type { Skill } from '#content/skill.ts'
import { capitalAndStop } from '#content/skills/grammar/capital-and-stop.ts'
import { commasInLists } from '#content/skills/grammar/commas.ts'
import { joiningWords } from '#content/skills/grammar/joining.ts'
import { pronouns } from '#content/skills/grammar/pronouns.ts'
import { sortWordJobs } from '#content/skills/grammar/sort-jobs.ts'
import { verbMatch } from '#content/skills/grammar/verb-match.ts'
import { verbTime } from '#content/skills/grammar/verb-time.ts'
import { wordClues } from '#content/skills/vocabulary/clues.ts'
import { shadesOfMeaning } from '#content/skills/vocabulary/shades.ts'

/** Literacy of grade 1. */
export const SKILLS: readonly Skill[] = [
  sortWordJobs,
  verbMatch,
  verbTime,
  pronouns,
  capitalAndStop,
  joiningWords,
  commasInLists,
  wordClues,
  shadesOfMeaning,
]

/** Skills as they were before their generators changed. */
export const FORMER: readonly Skill[] = []
