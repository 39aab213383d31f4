import { metaOf } from '#db/meta.ts'
import { recordOf, recordsOf } from '#db/records.ts'
import { watchQuery } from '#db/watch.ts'
import type { ClassId, LearnerId } from '#domain/ids.ts'
import type { Live } from '#domain/live.ts'
import { GRADES, type LearnerCard, type SchoolClass } from '#domain/roster.ts'
import type { Lab } from './lab.ts'

/** The classes a child may be in: the homerooms, or all where there are none; by grade, then title. */
export const watchClasses = (lab: Lab): Live<readonly SchoolClass[]> =>
  watchQuery(async () => {
    const all = await recordsOf<SchoolClass>(lab.db, 'class')
    const homerooms = all.filter(({ kind }) => kind === 'homeroom')
    return (homerooms.length > 0 ? homerooms : all).toSorted(
      (a, b) => gradeOf(a) - gradeOf(b) || a.title.localeCompare(b.title),
    )
  })

/** Where a class stands among the grades; PK and the like first, grades beyond ours last. */
function gradeOf({ grades }: SchoolClass): number {
  const [grade = ''] = grades
  const at = (GRADES as readonly string[]).indexOf(grade)
  if (at !== -1) return at
  return /^\d+$/.test(grade) ? Number(grade) : -1
}

/** The children of a class, by first name. */
export const watchLearners = (lab: Lab, classId: ClassId): Live<readonly LearnerCard[]> =>
  watchQuery(async () => {
    const cards = await recordsOf<LearnerCard>(lab.db, 'learner')
    const languages = (await metaOf(lab.db, 'languages')) ?? {}
    return cards
      .filter(({ classes }) => classes.includes(classId))
      .map((card) => ({ ...card, language: languages[card.id] ?? card.language }))
      .toSorted((a, b) => a.firstName.localeCompare(b.firstName) || a.animal.localeCompare(b.animal))
  })

/** A child's card; null when this lab has none. */
export const watchLearner = (lab: Lab, id: LearnerId): Live<LearnerCard | null> =>
  watchQuery(() => cardOf(lab, id))

/** A child's card with the language she chose on this device; null when this lab has none. */
export async function cardOf(lab: Lab, id: LearnerId): Promise<LearnerCard | null> {
  const card = await recordOf<LearnerCard>(lab.db, 'learner', id)
  const languages = (await metaOf(lab.db, 'languages')) ?? {}
  return card && { ...card, language: languages[id] ?? card.language }
}
