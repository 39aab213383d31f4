import type { Skill } from '#content/skill.ts'
import { longShortRead } from '#content/skills/phonics/long-short.ts'
import { moreVowelTeams } from '#content/skills/phonics/one-beat.ts'
import { longerSightWords } from '#content/skills/phonics/sight.ts'
import { spellLongVowels } from '#content/skills/phonics/spell-patterns.ts'
import { trickySpellings } from '#content/skills/phonics/tricky.ts'
import { twoBeatLong } from '#content/skills/phonics/two-beats.ts'

/** Literacy of grade 2. */
export const SKILLS: readonly Skill[] = [
  longShortRead,
  moreVowelTeams,
  twoBeatLong,
  trickySpellings,
  longerSightWords,
  spellLongVowels,
]

/** Skills as they were before their generators changed. */
export const FORMER: readonly Skill[] = []
