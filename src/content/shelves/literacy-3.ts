import type { Skill } from '#content/skill.ts'
import { affixMeaning } from '#content/skills/vocabulary/affix-meaning.ts'
import { contextClues } from '#content/skills/vocabulary/clues.ts'
import { latinEndings, longWordsRead } from '#content/skills/vocabulary/long-words.ts'
import { spellEndings } from '#content/skills/vocabulary/spell-endings.ts'
import { spellRules } from '#content/skills/vocabulary/spelling.ts'
import { compareWords } from '#content/skills/vocabulary/word-shapes.ts'

/** Literacy of grade 3. */
export const SKILLS: readonly Skill[] = [
  longWordsRead,
  latinEndings,
  affixMeaning,
  spellEndings,
  spellRules,
  compareWords,
  contextClues,
]

/** Skills as they were before their generators changed. */
export const FORMER: readonly Skill[] = []
