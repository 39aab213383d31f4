import type { Skill } from '#content/skill.ts'
import { digraphs } from '#content/skills/phonics/digraphs.ts'
import { endings } from '#content/skills/phonics/endings.ts'
import { longShortHear } from '#content/skills/phonics/long-short.ts'
import { blends, bossyR, finalE, vowelTeams } from '#content/skills/phonics/one-beat.ts'
import { moreSightWords } from '#content/skills/phonics/sight.ts'
import { spellPatterns } from '#content/skills/phonics/spell-patterns.ts'
import { splitSounds } from '#content/skills/phonics/split-sounds.ts'
import { twoBeatWords } from '#content/skills/phonics/two-beats.ts'
import { vowelInEveryBeat } from '#content/skills/phonics/vowel-beats.ts'

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
]

/** Skills as they were before their generators changed. */
export const FORMER: readonly Skill[] = []
