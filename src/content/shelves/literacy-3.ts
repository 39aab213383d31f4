import type { Skill } from '#content/skill.ts'
import { agree } from '#content/skills/grammar/agree.ts'
import { capitals } from '#content/skills/grammar/capitals.ts'
import { joinedSentences } from '#content/skills/grammar/join-sentences.ts'
import { speechMarks } from '#content/skills/grammar/speech-marks.ts'
import { wordJobs } from '#content/skills/grammar/word-jobs.ts'
import { causeEffect } from '#content/skills/reading/cause-effect.ts'
import { fluentPassages } from '#content/skills/reading/maze.ts'
import { textFeatures } from '#content/skills/reading/text-features.ts'
import { affixMeaning } from '#content/skills/vocabulary/affix-meaning.ts'
import { contextClues } from '#content/skills/vocabulary/clues.ts'
import { notLiteral } from '#content/skills/vocabulary/figures.ts'
import { latinEndings, longWordsRead } from '#content/skills/vocabulary/long-words.ts'
import { synonymsAntonyms } from '#content/skills/vocabulary/pairs.ts'
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
  wordJobs,
  agree,
  compareWords,
  joinedSentences,
  speechMarks,
  capitals,
  synonymsAntonyms,
  contextClues,
  notLiteral,
  fluentPassages,
  causeEffect,
  textFeatures,
]

/** Skills as they were before their generators changed. */
export const FORMER: readonly Skill[] = []
