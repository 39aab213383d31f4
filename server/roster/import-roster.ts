import type { Refusal } from '#protocol/enrol.ts'
import type { OneRoster } from '#server/import/one-roster.ts'
import { isRefusal, refusal } from '#server/import/refusal.ts'
import type { SetAsideRow } from '#server/import/table.ts'
import type { Random } from '#server/random.ts'
import type { Store } from '#server/store/store.ts'
import { applyPlan } from './apply.ts'
import { largeChange } from './guard.ts'
import { settleMerged } from './merged.ts'
import type { SchoolPlan, Tally } from './plan.ts'
import { planSchool } from './plan-school.ts'
import { resolveRoster } from './resolve.ts'
import { schoolSlots } from './school-slots.ts'

/** How a roster goes in. */
export type ImportOptions = Readonly<{
  random: Random
  /** Epoch ms. */
  now: number
  /** IANA name, for schools that are new. */
  timeZone: string
  dryRun?: boolean
  allowLargeChange?: boolean
  /** Rounds of stretching for new secrets; what children's devices can bear unless told. */
  iterations?: number
  onProgress?: (done: number, all: number) => void
}>

/** What came of an import (or would, with `dryRun`): sums over classes, learners and staff, and each by itself. */
export type ImportReport = Readonly<{
  added: number
  changed: number
  removed: number
  setAside: readonly SetAsideRow[]
  /** How many the schools of this import have now. */
  classes: number
  learners: number
  staff: number
  of: Readonly<{ classes: Tally; learners: Tally; staff: Tally }>
  schools: readonly Readonly<{
    name: string
    code: string
    new: boolean
    learners: number
    classes: number
  }>[]
  notes: readonly string[]
  dryRun: boolean
}>

const sum = (tallies: readonly Tally[]): Tally => ({
  added: tallies.reduce((all, { added }) => all + added, 0),
  changed: tallies.reduce((all, { changed }) => all + changed, 0),
  removed: tallies.reduce((all, { removed }) => all + removed, 0),
})
const distinct = (plans: readonly SchoolPlan[], of: keyof SchoolPlan['after']): number =>
  new Set(plans.flatMap(({ after }) => after[of])).size

function reportOf(
  plans: readonly SchoolPlan[],
  setAside: readonly SetAsideRow[],
  notes: readonly string[],
  dryRun: boolean,
): ImportReport {
  const of = {
    classes: sum(plans.map(({ tallies }) => tallies.classes)),
    learners: sum(plans.map(({ tallies }) => tallies.learners)),
    staff: sum(plans.map(({ tallies }) => tallies.staff)),
  }
  return {
    ...sum([of.classes, of.learners, of.staff]),
    setAside,
    classes: distinct(plans, 'classes'),
    learners: distinct(plans, 'learners'),
    staff: distinct(plans, 'staff'),
    of,
    schools: plans.map(({ school, isNew, after }) => ({
      name: school.name,
      code: school.code,
      new: isNew,
      learners: after.learners.length,
      classes: after.classes.length,
    })),
    notes,
    dryRun,
  }
}

async function flawOf(store: Store): Promise<Refusal | null> {
  const demo = (await store.schools()).find((school) => school.demo)
  if (demo === undefined) return null
  return refusal(
    'demo',
    `This database holds the demonstration school “${demo.name}”; real children are not mixed with invented ones.`,
    'Run “carrel demo remove” first, or give another folder with --data.',
  )
}

/** A school that the export calls closed is left as it is; whoever reads the report should know. */
async function closedSchools(store: Store, { orgs }: OneRoster): Promise<string[]> {
  const notes: string[] = []
  for (const { sourcedId } of orgs.filter(({ gone }) => gone)) {
    const school = await store.schoolBySourcedId(sourcedId)
    if (school)
      notes.push(`${school.name} is marked as deleted in orgs.csv: its children and staff stay as they are.`)
  }
  return notes
}

/**
 * Brings the schools of an export to what it says. Idempotent: a second run changes nothing. Rows that lead nowhere are
 * set aside with the reason, the rest goes in; an import that would take too much away is refused whole.
 */
export async function importRoster(
  store: Store,
  roster: OneRoster,
  options: ImportOptions,
): Promise<ImportReport | Refusal> {
  const flaw = await flawOf(store)
  if (flaw) return flaw
  const slots = await schoolSlots(store, roster, options)
  if (slots.length === 0)
    return refusal(
      'no-school',
      'orgs.csv names no org of type “school”.',
      'Export the roster with its schools.',
    )
  const draft = resolveRoster(roster, slots)
  const plans = [...draft.targets.values()].map((target) => planSchool(target, options.random))
  const large = options.allowLargeChange === true ? null : largeChange(plans)
  if (isRefusal(large)) return large
  if (options.dryRun !== true)
    for (const plan of plans) {
      await applyPlan(store, plan, {
        random: options.random,
        iterations: options.iterations,
        onProgress: options.onProgress ?? (() => {}),
      })
      await settleMerged(store, plan.school.id, options)
    }
  const notNeeded = draft.count.notNeeded
  const notes = [
    ...roster.notes,
    ...(await closedSchools(store, roster)),
    ...plans.flatMap((plan) => plan.notes),
    ...(notNeeded > 0
      ? [`${notNeeded} people of roles a lab does not need (guardians, counselors) were not read in.`]
      : []),
  ]
  const byPlace = (a: SetAsideRow, b: SetAsideRow) => a.file.localeCompare(b.file) || a.line - b.line
  return reportOf(plans, [...draft.setAside].sort(byPlace), notes, options.dryRun === true)
}
