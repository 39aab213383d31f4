import type { Skill } from '#content/skill.ts'
import { facts2510 } from '#content/skills/fact-table.ts'
import { fractionParts } from '#content/skills/fraction-model.ts'
import { missingFactor } from '#content/skills/missing-number.ts'
import { round10100 } from '#content/skills/rounding.ts'

/** Mathematics of grade 3. */
export const SKILLS: readonly Skill[] = [facts2510, round10100, fractionParts, missingFactor]

/** As they were: nothing new is asked from them, but what a log names can still be made and judged. */
export const FORMER: readonly Skill[] = []
