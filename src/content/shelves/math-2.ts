import type { Skill } from '#content/skill.ts'
import { facts20 } from '#content/skills/add-sub.ts'
import { compareThreeDigit } from '#content/skills/compare-numbers.ts'
import { jumpOnLine } from '#content/skills/number-line.ts'
import { hundredsTensOnes } from '#content/skills/place-value.ts'

/** Mathematics of grade 2. */
export const SKILLS: readonly Skill[] = [facts20, hundredsTensOnes, jumpOnLine, compareThreeDigit]

/** As they were: nothing new is asked from them, but what a log names can still be made and judged. */
export const FORMER: readonly Skill[] = []
