import type { Skill } from '#content/skill.ts'
import { addFour } from '#content/skills/2/add-four.ts'
import { add100, sub100 } from '#content/skills/2/add-sub-100.ts'
import { add1000, sub1000 } from '#content/skills/2/add-sub-1000.ts'
import { arrays } from '#content/skills/2/arrays.ts'
import { timeFive } from '#content/skills/2/clock.ts'
import { unitsAndEstimates } from '#content/skills/2/estimates.ts'
import { graphs } from '#content/skills/2/graphs.ts'
import { linePlot } from '#content/skills/2/line-plot.ts'
import { howMuchLonger } from '#content/skills/2/longer.ts'
import { money } from '#content/skills/2/money.ts'
import { numberForms } from '#content/skills/2/number-forms.ts'
import { oddEven } from '#content/skills/2/odd-even.ts'
import { rowsColumns } from '#content/skills/2/rows-columns.ts'
import { rulerMeasure } from '#content/skills/2/ruler.ts'
import { shapeAttributes } from '#content/skills/2/shapes.ts'
import { equalShares } from '#content/skills/2/shares.ts'
import { skipCount } from '#content/skills/2/skip-count.ts'
import { stories100 } from '#content/skills/2/stories.ts'
import { tenHundredMoreLess } from '#content/skills/2/ten-hundred.ts'
import { storiesTwoStep } from '#content/skills/2/two-step.ts'
import { whyItWorks } from '#content/skills/2/why-it-works.ts'
import { facts20 } from '#content/skills/add-sub.ts'
import { compareThreeDigit } from '#content/skills/compare-numbers.ts'
import { jumpOnLine } from '#content/skills/number-line.ts'
import { hundredsTensOnes } from '#content/skills/place-value.ts'

/** Mathematics of grade 2. */
export const SKILLS: readonly Skill[] = [
  facts20,
  oddEven,
  arrays,
  skipCount,
  hundredsTensOnes,
  numberForms,
  compareThreeDigit,
  add100,
  sub100,
  stories100,
  storiesTwoStep,
  addFour,
  add1000,
  sub1000,
  tenHundredMoreLess,
  whyItWorks,
  rulerMeasure,
  unitsAndEstimates,
  howMuchLonger,
  jumpOnLine,
  timeFive,
  money,
  linePlot,
  graphs,
  shapeAttributes,
  rowsColumns,
  equalShares,
]

/** As they were: nothing new is asked from them, but what a log names can still be made and judged. */
export const FORMER: readonly Skill[] = []
