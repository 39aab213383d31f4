import type { Skill } from '#content/skill.ts'
import { addSubDecimals, multStandard } from '#content/skills/5/columns.ts'
import { divideDecimals, multDecimals } from '#content/skills/5/decimal-op.ts'
import { divideTwoDigit } from '#content/skills/5/divide.ts'
import {
  fractionOfNumber,
  multFractions,
  scaling,
  unitFractionDivision,
} from '#content/skills/5/fraction-times.ts'
import { placeValue, powersOfTen, readWriteThousandths } from '#content/skills/5/place-value.ts'
import { roundDecimals } from '#content/skills/5/rounding.ts'
import { compareThousandths, compareThousandths1 } from '#content/skills/decimal-compare.ts'
import { parentheses, writeExpressions } from '#content/skills/expression.ts'
import { addSubUnlike } from '#content/skills/fraction-op.ts'

/** Mathematics of grade 5. */
export const SKILLS: readonly Skill[] = [
  parentheses,
  writeExpressions,
  placeValue,
  powersOfTen,
  readWriteThousandths,
  compareThousandths,
  roundDecimals,
  multStandard,
  divideTwoDigit,
  addSubDecimals,
  addSubUnlike,
  fractionOfNumber,
  multFractions,
  multDecimals,
  scaling,
  unitFractionDivision,
  divideDecimals,
]

/** As they were: nothing new is asked from them, but what a log names can still be made and judged. */
export const FORMER: readonly Skill[] = [compareThousandths1]
