import type { Skill } from '#content/skill.ts'
import { addFour } from '#content/skills/2/add-four.ts'
import { add100, sub100 } from '#content/skills/2/add-sub-100.ts'
import { add1000, sub1000 } from '#content/skills/2/add-sub-1000.ts'
import { arrays } from '#content/skills/2/arrays.ts'
import { numberForms } from '#content/skills/2/number-forms.ts'
import { oddEven } from '#content/skills/2/odd-even.ts'
import { skipCount } from '#content/skills/2/skip-count.ts'
import { tenHundredMoreLess } from '#content/skills/2/ten-hundred.ts'
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
  addFour,
  add1000,
  sub1000,
  tenHundredMoreLess,
  jumpOnLine,
]

/** As they were: nothing new is asked from them, but what a log names can still be made and judged. */
export const FORMER: readonly Skill[] = []
