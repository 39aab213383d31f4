import type { Skill } from '#content/skill.ts'
import { readSentences } from '#content/skills/reading/read-sentences.ts'
import { storyOrder } from '#content/skills/reading/story-order.ts'

/** Literacy of grade 1. */
export const SKILLS: readonly Skill[] = [readSentences, storyOrder]

/** Skills as they were before their generators changed. */
export const FORMER: readonly Skill[] = []
