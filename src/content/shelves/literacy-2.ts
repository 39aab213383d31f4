import type { Skill } from '#content/skill.ts'
import { buildSentences } from '#content/skills/grammar/building.ts'
import { adjectiveAdverb } from '#content/skills/grammar/manner.ts'
import { longShortRead } from '#content/skills/phonics/long-short.ts'
import { moreVowelTeams } from '#content/skills/phonics/one-beat.ts'
import { longerSightWords } from '#content/skills/phonics/sight.ts'
import { spellLongVowels } from '#content/skills/phonics/spell-patterns.ts'
import { trickySpellings } from '#content/skills/phonics/tricky.ts'
import { twoBeatLong } from '#content/skills/phonics/two-beats.ts'
import { fiveW } from '#content/skills/reading/five-w.ts'
import { mainTopic } from '#content/skills/reading/main-topic.ts'
import { fluentSentences } from '#content/skills/reading/maze.ts'
import { prefixMeaning } from '#content/skills/vocabulary/affix-meaning.ts'
import { readAffixes } from '#content/skills/vocabulary/base-words.ts'
import { compoundWords } from '#content/skills/vocabulary/compounds.ts'
import { contractionsAndOwners } from '#content/skills/vocabulary/contractions.ts'
import { dictionary } from '#content/skills/vocabulary/dictionary.ts'
import { irregularWords } from '#content/skills/vocabulary/word-shapes.ts'

/** Literacy of grade 2. */
export const SKILLS: readonly Skill[] = [
  longShortRead,
  moreVowelTeams,
  twoBeatLong,
  trickySpellings,
  readAffixes,
  longerSightWords,
  spellLongVowels,
  contractionsAndOwners,
  irregularWords,
  adjectiveAdverb,
  buildSentences,
  compoundWords,
  prefixMeaning,
  dictionary,
  fluentSentences,
  fiveW,
  mainTopic,
]

/** Skills as they were before their generators changed. */
export const FORMER: readonly Skill[] = []
