import type { Skill } from '#content/skill.ts'
import { addToTwoDigit } from '#content/skills/1/add-to-two-digit.ts'
import { compareTwoDigit } from '#content/skills/1/compare-two-digit.ts'
import { composeShapes } from '#content/skills/1/compose-shapes.ts'
import { count120 } from '#content/skills/1/count-120.ts'
import { dataGroups } from '#content/skills/1/data-groups.ts'
import { facts10 } from '#content/skills/1/facts-10.ts'
import { flipAndGroup } from '#content/skills/1/flip-and-group.ts'
import { halvesFourths } from '#content/skills/1/halves-fourths.ts'
import { measureUnits } from '#content/skills/1/measure-units.ts'
import { shapeRules } from '#content/skills/1/shape-rules.ts'
import { storiesChange, storiesPartsCompare, storiesThree } from '#content/skills/1/stories.ts'
import { subtractTens, tenMoreLess } from '#content/skills/1/tens.ts'
import { addThroughTen, subThroughTen } from '#content/skills/1/through-ten.ts'
import { timeHourHalf } from '#content/skills/1/time-hour-half.ts'
import { missingNumber, thinkAddition } from '#content/skills/1/unknown-part.ts'
import { countOnBack } from '#content/skills/count-on.ts'
import { orderLengths } from '#content/skills/order-objects.ts'
import { tensAndOnes } from '#content/skills/place-value.ts'
import { equalSign } from '#content/skills/true-false.ts'

/** Mathematics of grade 1. */
export const SKILLS: readonly Skill[] = [
  countOnBack,
  orderLengths,
  tensAndOnes,
  equalSign,
  facts10,
  flipAndGroup,
  thinkAddition,
  addThroughTen,
  subThroughTen,
  missingNumber,
  count120,
  compareTwoDigit,
  addToTwoDigit,
  tenMoreLess,
  subtractTens,
  storiesChange,
  storiesPartsCompare,
  storiesThree,
  timeHourHalf,
  dataGroups,
  measureUnits,
  halvesFourths,
  shapeRules,
  composeShapes,
]

/** As they were: nothing new is asked from them, but what a log names can still be made and judged. */
export const FORMER: readonly Skill[] = []
