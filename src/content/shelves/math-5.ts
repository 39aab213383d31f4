import type { Skill } from '#content/skill.ts'
import { parentheses } from '#content/skills/5/brackets.ts'
import { addSubDecimals, multStandard } from '#content/skills/5/columns.ts'
import { convertMeasures } from '#content/skills/5/convert.ts'
import { coordinateStories, coordinates } from '#content/skills/5/coordinates.ts'
import { divideDecimals, multDecimals } from '#content/skills/5/decimal-op.ts'
import { divideTwoDigit } from '#content/skills/5/divide.ts'
import { shapeFamilies } from '#content/skills/5/families.ts'
import { fractionStories } from '#content/skills/5/fraction-stories.ts'
import {
  fractionOfNumber,
  multFractions,
  scaling,
  unitFractionDivision,
} from '#content/skills/5/fraction-times.ts'
import { linePlotOps } from '#content/skills/5/line-plot.ts'
import { placeValue, powersOfTen, readWriteThousandths } from '#content/skills/5/place-value.ts'
import { roundDecimals } from '#content/skills/5/rounding.ts'
import { fractionAsDivision } from '#content/skills/5/sharing.ts'
import { timesStories } from '#content/skills/5/times-stories.ts'
import { twoPatterns } from '#content/skills/5/two-patterns.ts'
import { volumeAdd, volumeBox, volumeCubes } from '#content/skills/5/volume.ts'
import { compareThousandths, compareThousandths1 } from '#content/skills/decimal-compare.ts'
import { writeExpressions } from '#content/skills/expression.ts'
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
  fractionStories,
  fractionAsDivision,
  fractionOfNumber,
  multFractions,
  multDecimals,
  scaling,
  unitFractionDivision,
  divideDecimals,
  timesStories,
  convertMeasures,
  linePlotOps,
  volumeCubes,
  volumeBox,
  volumeAdd,
  coordinates,
  twoPatterns,
  coordinateStories,
  shapeFamilies,
]

/** As they were: nothing new is asked from them, but what a log names can still be made and judged. */
export const FORMER: readonly Skill[] = [compareThousandths1]
