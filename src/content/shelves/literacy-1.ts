import type { Skill } from '#content/skill.ts'
import { wordClues } from '#content/skills/vocabulary/clues.ts'
import { shadesOfMeaning } from '#content/skills/vocabulary/shades.ts'

/** Literacy of grade 1. */
export const SKILLS: readonly Skill[] = [wordClues, shadesOfMeaning]

/** Skills as they were before their generators changed. */
export const FORMER: readonly Skill[] = []
