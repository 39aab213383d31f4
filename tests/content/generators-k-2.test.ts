import { expect, test } from 'vitest'
import { checkLevel } from '#content/check.ts'
import { SKILLS } from '#content/registry.ts'

/** Rule 10 of the skill maps for kindergarten to grade 2; the same check as `carrel content check`. */
const SEEDS = 2000

const levels = SKILLS.filter(({ grade }) => 'K12'.includes(grade)).flatMap((skill) =>
  ([1, 2, 3] as const).map((level) => ({ skill, level, id: skill.id })),
)

test.each(levels)('$id level $level keeps all rules on two thousand seeds', ({ skill, level }) => {
  expect(checkLevel(skill, level, SEEDS)).toMatchObject({ items: SEEDS, faults: [] })
})
