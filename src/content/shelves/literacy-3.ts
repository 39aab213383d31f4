import type { Skill } from '#content/skill.ts'
import { causeEffect } from '#content/skills/reading/cause-effect.ts'
import { fluentPassages } from '#content/skills/reading/maze.ts'
import { textFeatures } from '#content/skills/reading/text-features.ts'

/** Literacy of grade 3. */
export const SKILLS: readonly Skill[] = [fluentPassages, causeEffect, textFeatures]

/** Skills as they were before their generators changed. */
export const FORMER: readonly Skill[] = []
