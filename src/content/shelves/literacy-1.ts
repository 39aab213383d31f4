import type { Skill } from '#content/skill.ts'
import { capitalAndStop } from '#content/skills/grammar/capital-and-stop.ts'
import { commasInLists } from '#content/skills/grammar/commas.ts'
import { joiningWords } from '#content/skills/grammar/joining.ts'
import { pronouns } from '#content/skills/grammar/pronouns.ts'
import { sortWordJobs } from '#content/skills/grammar/sort-jobs.ts'
import { verbMatch } from '#content/skills/grammar/verb-match.ts'
import { verbTime } from '#content/skills/grammar/verb-time.ts'
import { digraphs } from '#content/skills/phonics/digraphs.ts'
import { endings } from '#content/skills/phonics/endings.ts'
import { longShortHear } from '#content/skills/phonics/long-short.ts'
import { blends, bossyR, finalE, vowelTeams } from '#content/skills/phonics/one-beat.ts'
import { moreSightWords } from '#content/skills/phonics/sight.ts'
import { spellPatterns } from '#content/skills/phonics/spell-patterns.ts'
import { splitSounds } from '#content/skills/phonics/split-sounds.ts'
import { twoBeatWords } from '#content/skills/phonics/two-beats.ts'
import { vowelInEveryBeat } from '#content/skills/phonics/vowel-beats.ts'
import { readSentences } from '#content/skills/reading/read-sentences.ts'
import { storyOrder } from '#content/skills/reading/story-order.ts'
import { wordClues } from '#content/skills/vocabulary/clues.ts'
import { shadesOfMeaning } from '#content/skills/vocabulary/shades.ts'

/** Literacy of grade 1. */
export const SKILLS: readonly Skill[] = [
  splitSounds,
  longShortHear,
  digraphs,
  blends,
  finalE,
  vowelTeams,
  bossyR,
  vowelInEveryBeat,
  twoBeatWords,
  endings,
  moreSightWords,
  spellPatterns,
  sortWordJobs,
  verbMatch,
  verbTime,
  pronouns,
  capitalAndStop,
  joiningWords,
  commasInLists,
  wordClues,
  shadesOfMeaning,
  readSentences,
  storyOrder,
]

/** Skills as they were before their generators changed. */
export const FORMER: readonly Skill[] = []
