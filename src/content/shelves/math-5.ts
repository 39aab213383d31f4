import type { Skill } from '#content/skill.ts'
import { compareThousandths, compareThousandths1 } from '#content/skills/decimal-compare.ts'
import { parentheses, writeExpressions } from '#content/skills/expression.ts'
import { addSubUnlike } from '#content/skills/fraction-op.ts'

/** Mathematics of grade 5. */
export const SKILLS: readonly Skill[] = [addSubUnlike, parentheses, compareThousandths, writeExpressions]

/** As they were: nothing new is asked from them, but what a log names can still be made and judged. */
export const FORMER: readonly Skill[] = [compareThousandths1]
