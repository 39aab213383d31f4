import type { Refusal } from '#protocol/enrol.ts'
import { refusal } from '#server/import/refusal.ts'
import type { SchoolPlan } from './plan.ts'

/** An import that takes away more than this share of a school's learners, classes or staff is asked about. */
const MOST_SHARE = 0.5
/** So few classes or staff may always go: in a small school one of two is no sign of a wrong file. */
const FEW = 2
/** An import that takes more learners than this out of one class at once is asked about. */
const MOST_OF_CLASS = 20

function tooMuch({ school, tallies, before }: SchoolPlan): string[] {
  const found: string[] = []
  const { removed } = tallies.learners
  if (removed > before.learners * MOST_SHARE)
    found.push(`${removed} of the ${before.learners} learners of ${school.name} would leave`)
  for (const kind of ['classes', 'staff'] as const)
    if (tallies[kind].removed > Math.max(FEW, before[kind] * MOST_SHARE))
      found.push(`${tallies[kind].removed} of the ${before[kind]} ${kind} of ${school.name} would go`)
  const classes = before.leaving.filter(({ learners }) => learners > MOST_OF_CLASS)
  for (const { title, learners } of classes.slice(0, 5))
    found.push(`${learners} learners would leave the class “${title}” (${school.name})`)
  if (classes.length > 5)
    found.push(`${classes.length - 5} more classes would lose over ${MOST_OF_CLASS} learners each`)
  return found
}

/** Stops an import that looks like a wrong or half-written file; null when it looks like an ordinary day. */
export function largeChange(plans: readonly SchoolPlan[]): Refusal | null {
  const found = plans.flatMap(tooMuch)
  if (found.length === 0) return null
  return refusal(
    'large-change',
    `${found.join('; ')}. Nothing was changed.`,
    'Look whether the export is whole. If it is right (a new school year, say), import again with --allow-large-change.',
  )
}
