import type { Skill } from '#content/skill.ts'
import { addAngles, angleIdea, measureAngles } from '#content/skills/4/angles.ts'
import { compareBig, roundBig, tenTimes, writeBig } from '#content/skills/4/big-numbers.ts'
import { addSubStandard, divide, multTwoByTwo } from '#content/skills/4/columns.ts'
import { factors, primesMultiples } from '#content/skills/4/factors.ts'
import { fractionStories } from '#content/skills/4/fraction-stories.ts'
import { compareFractions, mixedNumbers, wholeTimesFraction } from '#content/skills/4/fractions.ts'
import { decimals, tenthsHundredths } from '#content/skills/4/hundredths.ts'
import { linePlotFractions } from '#content/skills/4/line-plot.ts'
import { linesAngles } from '#content/skills/4/lines.ts'
import { areaPerimeterRules, convertDown } from '#content/skills/4/measure.ts'
import { measureStories } from '#content/skills/4/measure-stories.ts'
import { patterns } from '#content/skills/4/patterns.ts'
import { sortShapesLines } from '#content/skills/4/sort-shapes.ts'
import { multistepStories, remainders, timesAsMany } from '#content/skills/4/stories.ts'
import { symmetry } from '#content/skills/4/symmetry.ts'
import { multOneDigit } from '#content/skills/column-op.ts'
import { compareDecimals, compareDecimals1 } from '#content/skills/decimal-compare.ts'
import { equivalentFractions } from '#content/skills/fraction-equiv.ts'
import { joinFractions } from '#content/skills/fraction-op.ts'

/** Mathematics of grade 4. */
export const SKILLS: readonly Skill[] = [
  timesAsMany,
  factors,
  primesMultiples,
  patterns,
  tenTimes,
  writeBig,
  compareBig,
  roundBig,
  addSubStandard,
  multOneDigit,
  multistepStories,
  multTwoByTwo,
  divide,
  remainders,
  equivalentFractions,
  compareFractions,
  joinFractions,
  mixedNumbers,
  wholeTimesFraction,
  fractionStories,
  tenthsHundredths,
  decimals,
  compareDecimals,
  convertDown,
  measureStories,
  areaPerimeterRules,
  linePlotFractions,
  linesAngles,
  angleIdea,
  measureAngles,
  addAngles,
  sortShapesLines,
  symmetry,
]

/** As they were: nothing new is asked from them, but what a log names can still be made and judged. */
export const FORMER: readonly Skill[] = [compareDecimals1]
