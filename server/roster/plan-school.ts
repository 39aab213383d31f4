import type { ClassId } from '#domain/ids.ts'
import type { LearnerCard } from '#domain/roster.ts'
import { type Random, randomId } from '#server/random.ts'
import { type Books, idBook, type Leaving, type SchoolPlan, sameRecord } from './plan.ts'
import { type ClassPlan, planClasses } from './plan-classes.ts'
import { planLearners } from './plan-learners.ts'
import { planStaff, rosterStaff } from './plan-staff.ts'
import { isHere, type SchoolSlot } from './stored.ts'
import type { Target } from './target.ts'

/** How many leave each class, the fullest first; guests are not of the roster and do not count. */
function leaving(target: Target, books: Books): Leaving[] {
  const { stored } = target.slot
  const stays = new Map(
    [...target.learners].map(([name, { classes }]) => [books.learners.idOf(name), classes]),
  )
  const left = new Map<ClassId, number>()
  const mapped = new Set(stored.learnerIds.values())
  for (const card of stored.cards.values())
    for (const id of mapped.has(card.id) ? card.classes : []) {
      const name = stored.classNames.get(id)
      if (name !== undefined && !stays.get(card.id)?.has(name)) left.set(id, (left.get(id) ?? 0) + 1)
    }
  return [...left]
    .map(([id, learners]) => ({ title: stored.classes.get(id)?.title ?? 'a class', learners }))
    .sort((a, b) => b.learners - a.learners)
}

/** What a person should know who looks at the result. */
function notesOf(
  { org, school }: SchoolSlot,
  { classes }: ClassPlan,
  here: readonly LearnerCard[],
  { learners, staff }: Target,
) {
  const notes: string[] = []
  const shared = new Map<string, Set<string>>()
  let twice = 0
  for (const card of here)
    for (const id of card.classes.filter((one) => classes.get(one)?.kind === 'homeroom')) {
      const animals = shared.get(id) ?? new Set<string>()
      if (animals.has(card.animal)) twice++
      shared.set(id, animals.add(card.animal))
    }
  const name = school.name || org
  if (twice > 0)
    notes.push(`${name}: ${twice} children share an animal with a classmate; the homeroom is very large.`)
  const classless = [...learners.values()].filter((one) => one.classes.size === 0).length
  if (classless > 0)
    notes.push(`${name}: ${classless} learners are in no class yet and stand on no class screen.`)
  const roaming = [...staff.values()].filter((one) => one.role === 'monitor' && one.classes.size === 0).length
  if (roaming > 0)
    notes.push(`${name}: ${roaming} monitors (aides, proctors) have no class and so see the whole school.`)
  const homerooms = here.filter(
    (one) => one.classes.filter((id) => classes.get(id)?.kind === 'homeroom').length > 1,
  )
  if (homerooms.length > 0)
    notes.push(`${name}: ${homerooms.length} learners have two homerooms and stand in both.`)
  return notes
}

/** What one school's import will do; nothing is written. Ids and animals of newcomers are drawn from `random`. */
export function planSchool(target: Target, random: Random): SchoolPlan {
  const { slot } = target
  const draw = () => randomId(random)
  const books: Books = {
    classes: idBook(slot.stored.classIds, draw),
    learners: idBook(slot.stored.learnerIds, draw),
    staff: idBook(slot.stored.personIds, draw),
    random,
  }
  const classes = planClasses(target, books)
  const learners = planLearners(target, classes.classes, books)
  const staff = planStaff(target, books)
  const mapped = new Set(slot.stored.learnerIds.values())
  const before = [...slot.stored.cards.values()].filter((card) => isHere(card) && mapped.has(card.id))
  return {
    org: slot.org,
    school: slot.school,
    isNew: slot.isNew,
    schoolChanged: slot.isNew || !sameRecord(slot.school, slot.known),
    newIds: { class: books.classes.drawn, learner: books.learners.drawn, person: books.staff.drawn },
    classWrites: classes.writes,
    learners: learners.writes,
    accounts: staff.accounts,
    tallies: { classes: classes.tally, learners: learners.tally, staff: staff.tally },
    after: {
      classes: [...target.classes.keys()],
      learners: [...target.learners.keys()],
      staff: [...target.staff.keys()],
    },
    before: {
      learners: before.length,
      classes: [...slot.stored.classes.keys()].filter((id) => slot.stored.classNames.has(id)).length,
      staff: rosterStaff(slot.stored).length,
      leaving: leaving(target, books),
    },
    notes: notesOf(slot, classes, learners.here, target),
  }
}
