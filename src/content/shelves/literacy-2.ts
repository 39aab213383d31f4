import type { Skill } from '#content/skill.ts'
import { fiveW } from '#content/skills/reading/five-w.ts'
import { mainTopic } from '#content/skills/reading/main-topic.ts'
import { fluentSentences } from '#content/skills/reading/maze.ts'

/** Literacy of grade 2. */
export const SKILLS: readonly Skill[] = [fluentSentences, fiveW, mainTopic]

/** Skills as they were before their generators changed. */
export const FORMER: readonly Skill[] = []
