import type { Skill } from '#content/skill.ts'
import { countOnBack } from '#content/skills/count-on.ts'
import { orderLengths } from '#content/skills/order-objects.ts'
import { tensAndOnes } from '#content/skills/place-value.ts'
import { equalSign } from '#content/skills/true-false.ts'

/** Mathematics of grade 1. */
export const SKILLS: readonly Skill[] = [countOnBack, orderLengths, tensAndOnes, equalSign]

/** As they were: nothing new is asked from them, but what a log names can still be made and judged. */
export const FORMER: readonly Skill[] = []
