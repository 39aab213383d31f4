import type { Skill } from '#content/skill.ts'
import { addSub10 } from '#content/skills/add-sub.ts'
import { countObjects } from '#content/skills/count-set.ts'
import { oneMore } from '#content/skills/more-less.ts'
import { breakApart } from '#content/skills/number-bond.ts'

/** Mathematics of kindergarten. */
export const SKILLS: readonly Skill[] = [countObjects, oneMore, addSub10, breakApart]

/** As they were: nothing new is asked from them, but what a log names can still be made and judged. */
export const FORMER: readonly Skill[] = []
