import type { ClassId, ItemId, LearnerId, PersonId, SkillId } from '#domain/ids.ts'
import type { Item } from '#domain/items/item.ts'
import type { Language, Said } from '#domain/language.ts'
import type { Live } from '#domain/live.ts'
import { GRADES, type LearnerCard, type Person, type SchoolClass } from '#domain/roster.ts'
import { cardsOf } from './class-day.ts'
import type { Lab } from './lab.ts'
import { recordsOf } from './staff-mirror.ts'
import { roomOf } from './staff-parts.ts'
import { mirrorsOf, watchRoom } from './staff-room.ts'

/** A class as the chooser shows it. */
export type ClassCard = Readonly<{ class: SchoolClass; learners: number }>

/** The classes a grown-up sees: her homerooms first, by grade and title. */
export function watchStaffClasses(lab: Lab): Live<readonly ClassCard[]> {
  const room = roomOf(lab)
  return watchRoom(room, () => {
    const mirrors = mirrorsOf(room)
    return [...recordsOf(mirrors, 'class').values()]
      .map((body) => body as SchoolClass)
      .map((one) => ({ class: one, learners: cardsOf(mirrors, one.id).length }))
      .sort((a, b) => kindRank(a) - kindRank(b) || gradeRank(a) - gradeRank(b) || byTitle(a, b))
  })
}

const kindRank = (card: ClassCard): number => (card.class.kind === 'homeroom' ? 0 : 1)
/** By the first grade it holds, in the order of school; other grades come last. */
const gradeRank = (card: ClassCard): number => {
  const rank = GRADES.findIndex((grade) => card.class.grades.includes(grade))
  return rank < 0 ? GRADES.length : rank
}
const byTitle = (a: ClassCard, b: ClassCard): number =>
  a.class.title.localeCompare(b.class.title, undefined, { numeric: true })

/** One class with its children, for its sheet; null when it is none of this person's. */
export function watchStaffClass(
  lab: Lab,
  classId: ClassId,
): Live<Readonly<{ class: SchoolClass; cards: readonly LearnerCard[] }> | null> {
  const room = roomOf(lab)
  return watchRoom(room, () => {
    const mirrors = mirrorsOf(room)
    const found = recordsOf(mirrors, 'class').get(classId) as SchoolClass | undefined
    return found === undefined ? null : { class: found, cards: cardsOf(mirrors, classId) }
  })
}

/** First names for ids, wherever a screen needs one. */
export function watchNames(lab: Lab): Live<ReadonlyMap<LearnerId, LearnerCard>> {
  const room = roomOf(lab)
  return watchRoom(room, () => {
    const cards = [...recordsOf(mirrorsOf(room), 'learner').values()].map((body) => body as LearnerCard)
    return new Map(cards.map((card) => [card.id, card]))
  })
}

/** Everybody with an account; empty for all but administrators. */
export function watchPeople(lab: Lab): Live<readonly Person[]> {
  const room = roomOf(lab)
  return watchRoom(room, () => {
    const people = new Map<PersonId, Person>()
    for (const body of recordsOf(mirrorsOf(room), 'person').values()) {
      const person = body as Person
      people.set(person.id, person)
    }
    return [...people.values()].sort((a, b) => a.name.localeCompare(b.name))
  })
}

/** The names of skills this build teaches; null when they cannot be had just now. */
export const skillNames = async (lab: Lab): Promise<ReadonlyMap<SkillId, Said> | null> => {
  const skills = await lab.core.ask('skills').catch(() => null)
  return skills && new Map(skills.map(({ facts, name }) => [facts.id, name]))
}

/** An item as it was shown to the child; null when no build here can make it. */
export const itemShown = async (lab: Lab, item: ItemId, language: Language): Promise<Item | null> =>
  (await lab.core.ask('make', item, language).catch(() => null))?.item ?? null
