import type { Skill } from '#content/skill.ts'
import { addSub10 } from '#content/skills/add-sub.ts'
import { countObjects } from '#content/skills/count-set.ts'
import { buildShapes } from '#content/skills/k/build-shapes.ts'
import { compareSize } from '#content/skills/k/compare-size.ts'
import { facts5 } from '#content/skills/k/facts-5.ts'
import { countOut, lastNumberTells } from '#content/skills/k/how-many.ts'
import { joinShapes } from '#content/skills/k/join-shapes.ts'
import { whatWeMeasure } from '#content/skills/k/measure.ts'
import { compareGroups, compareNumerals } from '#content/skills/k/more-fewer.ts'
import { nameShapes } from '#content/skills/k/name-shapes.ts'
import { numerals20, traceNumerals } from '#content/skills/k/numerals.ts'
import { positionWords } from '#content/skills/k/position.ts'
import { countTo100, nextNumber } from '#content/skills/k/sequence.ts'
import { showAddSub } from '#content/skills/k/show-add-sub.ts'
import { sidesCorners } from '#content/skills/k/sides-corners.ts'
import { sortCount } from '#content/skills/k/sort-count.ts'
import { stories10 } from '#content/skills/k/stories-10.ts'
import { makeTen, tenAndMore } from '#content/skills/k/to-ten.ts'
import { oneMore } from '#content/skills/more-less.ts'
import { breakApart } from '#content/skills/number-bond.ts'

/** Mathematics of kindergarten. */
export const SKILLS: readonly Skill[] = [
  countTo100,
  nextNumber,
  numerals20,
  traceNumerals,
  countObjects,
  lastNumberTells,
  oneMore,
  countOut,
  compareGroups,
  compareNumerals,
  showAddSub,
  addSub10,
  stories10,
  breakApart,
  makeTen,
  facts5,
  tenAndMore,
  whatWeMeasure,
  compareSize,
  sortCount,
  positionWords,
  nameShapes,
  sidesCorners,
  buildShapes,
  joinShapes,
]

/** As they were: nothing new is asked from them, but what a log names can still be made and judged. */
export const FORMER: readonly Skill[] = []
