import type { SkillFacts } from '#domain/mastery/mastery.ts'
import type { Skill } from './skill.ts'
import { addSub10, facts20 } from './skills/add-sub.ts'
import { multOneDigit } from './skills/column-op.ts'
import { compareThreeDigit } from './skills/compare-numbers.ts'
import { countOnBack } from './skills/count-on.ts'
import { countObjects } from './skills/count-set.ts'
import {
  compareDecimals,
  compareDecimals1,
  compareThousandths,
  compareThousandths1,
} from './skills/decimal-compare.ts'
import { parentheses, writeExpressions } from './skills/expression.ts'
import { facts2510 } from './skills/fact-table.ts'
import { equivalentFractions } from './skills/fraction-equiv.ts'
import { fractionParts } from './skills/fraction-model.ts'
import { addSubUnlike, joinFractions } from './skills/fraction-op.ts'
import { missingFactor } from './skills/missing-number.ts'
import { oneMore } from './skills/more-less.ts'
import { breakApart } from './skills/number-bond.ts'
import { jumpOnLine } from './skills/number-line.ts'
import { orderLengths } from './skills/order-objects.ts'
import { hundredsTensOnes, tensAndOnes } from './skills/place-value.ts'
import { round10100 } from './skills/rounding.ts'
import { equalSign } from './skills/true-false.ts'

/** Every skill Carrel teaches, in teaching order. */
export const SKILLS: readonly Skill[] = [
  countObjects,
  oneMore,
  addSub10,
  breakApart,
  countOnBack,
  orderLengths,
  tensAndOnes,
  equalSign,
  facts20,
  hundredsTensOnes,
  jumpOnLine,
  compareThreeDigit,
  facts2510,
  round10100,
  fractionParts,
  missingFactor,
  equivalentFractions,
  multOneDigit,
  joinFractions,
  compareDecimals,
  addSubUnlike,
  parentheses,
  compareThousandths,
  writeExpressions,
]

/** Skills as they were: nothing new is asked from them, but what a log names can still be made and judged. */
export const FORMER_SKILLS: readonly Skill[] = [compareDecimals1, compareThousandths1]

const BY_ID: ReadonlyMap<string, Skill> = new Map(SKILLS.map((skill) => [skill.id, skill]))

/** A skill by its id; null when this build does not know it. */
export const skillOf = (id: string): Skill | null => BY_ID.get(id) ?? null

const BY_VERSION: ReadonlyMap<string, Skill> = new Map(
  [...FORMER_SKILLS, ...SKILLS].map((skill) => [`${skill.id} ${skill.version}`, skill]),
)

/** A skill as it was in a version; null when this build does not know that. */
export const skillOfVersion = (id: string, version: number): Skill | null =>
  BY_VERSION.get(`${id} ${version}`) ?? null

/** What the mastery model reads of a skill. */
const factsOf = ({ id, version, grade, prerequisites, formats }: Skill): SkillFacts => ({
  id,
  version,
  grade,
  prerequisites,
  formats,
})

/** What the mastery model reads of every skill, in teaching order. */
export const SKILL_FACTS: readonly SkillFacts[] = SKILLS.map(factsOf)
