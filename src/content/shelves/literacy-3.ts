import type { Skill } from '#content/skill.ts'
import { agree } from '#content/skills/grammar/agree.ts'
import { capitals } from '#content/skills/grammar/capitals.ts'
import { joinedSentences } from '#content/skills/grammar/join-sentences.ts'
import { speechMarks } from '#content/skills/grammar/speech-marks.ts'
import { wordJobs } from '#content/skills/grammar/word-jobs.ts'

/** Literacy of grade 3. */
export const SKILLS: readonly Skill[] = [
  wordJobs,
  agree,
  joinedSentences,
  speechMarks,
  capitals,
]

/** Skills as they were before their generators changed. */
export const FORMER: readonly Skill[] = []
