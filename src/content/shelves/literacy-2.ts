import type { Skill } from '#content/skill.ts'
import { buildSentences } from '#content/skills/grammar/building.ts'
import { adjectiveAdverb } from '#content/skills/grammar/manner.ts'
import { prefixMeaning } from '#content/skills/vocabulary/affix-meaning.ts'
import { readAffixes } from '#content/skills/vocabulary/base-words.ts'
import { compoundWords } from '#content/skills/vocabulary/compounds.ts'
import { contractionsAndOwners } from '#content/skills/vocabulary/contractions.ts'
import { dictionary } from '#content/skills/vocabulary/dictionary.ts'
import { irregularWords } from '#content/skills/vocabulary/word-shapes.ts'

/** Literacy of grade 2. */
export const SKILLS: readonly Skill[] = [
  readAffixes,
  contractionsAndOwners,
  irregularWords,
  adjectiveAdverb,
  buildSentences,
  compoundWords,
  prefixMeaning,
  dictionary,
]

/** Skills as they were before their generators changed. */
export const FORMER: readonly Skill[] = []
