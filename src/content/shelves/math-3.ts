import type { Skill } from '#content/skill.ts'
import { areaJoined, areaMultiply, areaSplit, coverSquares } from '#content/skills/3/area.ts'
import { addSub1000, timesTens } from '#content/skills/3/columns.ts'
import { rulerQuarters, scaledGraphs } from '#content/skills/3/data.ts'
import { compareFractions, equalFractions } from '#content/skills/3/equal-fractions.ts'
import { equalGroups, shareEqually } from '#content/skills/3/equal-groups.ts'
import { divisionFacts, facts346789 } from '#content/skills/3/facts.ts'
import { fractionsOnLine, wholeAsFraction } from '#content/skills/3/fraction-line.ts'
import { massVolume } from '#content/skills/3/mass-volume.ts'
import { perimeter } from '#content/skills/3/perimeter.ts'
import { properties } from '#content/skills/3/properties.ts'
import { quadrilaterals } from '#content/skills/3/quadrilaterals.ts'
import { multDivStories, twoStepStories } from '#content/skills/3/stories.ts'
import { tablePatterns } from '#content/skills/3/table-patterns.ts'
import { elapsed, timeMinute } from '#content/skills/3/time.ts'
import { facts2510 } from '#content/skills/fact-table.ts'
import { fractionParts } from '#content/skills/fraction-model.ts'
import { missingFactor } from '#content/skills/missing-number.ts'
import { round10100 } from '#content/skills/rounding.ts'

/** Mathematics of grade 3. */
export const SKILLS: readonly Skill[] = [
  equalGroups,
  shareEqually,
  multDivStories,
  missingFactor,
  properties,
  facts2510,
  facts346789,
  divisionFacts,
  tablePatterns,
  round10100,
  twoStepStories,
  addSub1000,
  timesTens,
  fractionParts,
  fractionsOnLine,
  equalFractions,
  wholeAsFraction,
  compareFractions,
  timeMinute,
  elapsed,
  massVolume,
  scaledGraphs,
  rulerQuarters,
  coverSquares,
  areaMultiply,
  areaSplit,
  areaJoined,
  perimeter,
  quadrilaterals,
]

/** As they were: nothing new is asked from them, but what a log names can still be made and judged. */
export const FORMER: readonly Skill[] = []
