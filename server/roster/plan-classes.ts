import type { ClassId } from '#domain/ids.ts'
import type { SchoolClass } from '#domain/roster.ts'
import { gradeOf } from '#domain/roster-words.ts'
import type { SourceClass } from '#server/import/rows.ts'
import type { RecordWrite } from '#server/store/store.ts'
import { type Books, classIdOf, noTally, sameRecord, type Tally } from './plan.ts'
import type { Target } from './target.ts'

/** How many pictures the secret of a new class's learners has. */
const FIRST_SECRET_LENGTH = 1

export type ClassPlan = Readonly<{
  /** Every class of the school afterwards, by our id. */
  classes: ReadonlyMap<ClassId, SchoolClass>
  writes: readonly RecordWrite[]
  tally: Tally
}>

/** The grades of a class: its own, or where the roster leaves them blank, those of the learners in it. */
function gradesByClass(target: Target): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const { user, classes } of target.learners.values())
    for (const id of classes)
      for (const grade of user?.grades ?? []) {
        const grades = found.get(id) ?? new Set<string>()
        found.set(id, grades.add(gradeOf(grade)))
      }
  return found
}

function gradesFor(
  source: SourceClass,
  stored: SchoolClass | undefined,
  seen: ReadonlySet<string>,
): readonly string[] {
  if (source.grades.length > 0) return [...new Set(source.grades.map(gradeOf))]
  return seen.size > 0 ? [...seen].sort((a, b) => (a < b ? -1 : 1)) : (stored?.grades ?? [])
}

function classFor(
  id: ClassId,
  source: SourceClass,
  stored: SchoolClass | undefined,
  seen: ReadonlySet<string>,
): SchoolClass {
  return {
    ...stored,
    id,
    title: source.title,
    kind: source.homeroom ? 'homeroom' : 'scheduled',
    grades: gradesFor(source, stored, seen),
    secretLength: stored?.secretLength ?? FIRST_SECRET_LENGTH,
  }
}

/** Classes that are stored and not in the target: the roster's own go, one made here by hand stays. */
function unnamed(target: Target, named: ReadonlyMap<ClassId, SchoolClass>) {
  const { stored } = target.slot
  const rest = [...stored.classes.values()].filter(({ id }) => !named.has(id))
  return {
    stay: rest.filter(({ id }) => !stored.classNames.has(id)),
    go: rest.filter(({ id }) => stored.classNames.has(id)),
  }
}

/** What becomes of a school's classes. One that is missing from a whole export is taken off the screens; its id waits. */
export function planClasses(target: Target, books: Books): ClassPlan {
  const { stored } = target.slot
  const tally = noTally()
  const writes: RecordWrite[] = []
  const classes = new Map<ClassId, SchoolClass>()
  const grades = gradesByClass(target)
  for (const [theirs, source] of target.classes) {
    const before = stored.classes.get(classIdOf(books, theirs))
    const seen = grades.get(theirs) ?? new Set<string>()
    const after = source === null ? before : classFor(classIdOf(books, theirs), source, before, seen)
    if (after === undefined) continue
    classes.set(after.id, after)
    if (sameRecord(before, after)) continue
    writes.push({ ref: { kind: 'class', id: after.id }, body: after })
    tally[before === undefined ? 'added' : 'changed']++
  }
  const { stay, go } = unnamed(target, classes)
  for (const one of stay) classes.set(one.id, one)
  for (const { id } of go) writes.push({ ref: { kind: 'class', id }, body: null })
  tally.removed = go.length
  return { classes, writes, tally }
}
