import type { Skill } from '#content/skill.ts'
import { contextClues } from '#content/skills/vocabulary/clues.ts'
import { compareWords } from '#content/skills/vocabulary/word-shapes.ts'

/** Literacy of grade 3. */
export const SKILLS: readonly Skill[] = [compareWords, contextClues]

/** Skills as they were before their generators changed. */
export const FORMER: readonly Skill[] = []
