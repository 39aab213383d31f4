import type { ClassId, LearnerId } from '#domain/ids.ts'
import type { LearnerCard, LearnerDetails, SchoolClass } from '#domain/roster.ts'
import { gradeOf } from '#domain/roster-words.ts'
import { giveAnimals, type Seeker } from './animals.ts'
import { type Books, learnerIdOf, type SchoolPlan, sameRecord, type Tally } from './plan.ts'
import { isHere, type StoredRoster } from './stored.ts'
import type { Target, TargetLearner } from './target.ts'

type Classes = ReadonlyMap<ClassId, SchoolClass>
type Draft = Readonly<{ card: LearnerCard; details: LearnerDetails; before: LearnerCard | undefined }>

/** Homerooms first, so that the first class of a card is the one a child calls hers. */
const ordered = (ids: Iterable<ClassId>, classes: Classes): ClassId[] =>
  [...ids].sort((a, b) => {
    const rank = (id: ClassId) => (classes.get(id)?.kind === 'homeroom' ? 0 : 1)
    return rank(a) - rank(b) || (a < b ? -1 : 1)
  })

/** How many pictures her secret has: as many as the most careful of her classes asks for. */
export const secretLengthOf = (ids: readonly ClassId[], classes: Classes): number =>
  Math.max(0, ...ids.map((id) => classes.get(id)?.secretLength ?? 0))

function gradeFor({ user }: TargetLearner, ids: readonly ClassId[], classes: Classes): string | undefined {
  const own = user?.grades[0]
  if (own !== undefined) return gradeOf(own)
  const grades = new Set(
    ids.flatMap((id) => (classes.get(id)?.kind === 'homeroom' ? classes.get(id)?.grades : [])),
  )
  return grades.size === 1 ? [...grades][0] : undefined
}

function cardFor(
  id: LearnerId,
  learner: TargetLearner,
  before: LearnerCard | undefined,
  ids: readonly ClassId[],
  classes: Classes,
): LearnerCard {
  const { user } = learner
  const firstName = user ? user.preferredName || user.givenName : (before?.firstName ?? '')
  const grade = gradeFor(learner, ids, classes) ?? before?.grade ?? ''
  const kept = before ?? { animal: '', language: 'en', secret: null, supports: [], guest: false }
  return { ...kept, id, firstName, grade, classes: ids }
}

function draftOf(
  theirs: string,
  learner: TargetLearner,
  books: Books,
  stored: StoredRoster,
  classes: Classes,
): Draft {
  const id = learnerIdOf(books, theirs)
  const before = stored.cards.get(id)
  const ids = ordered(new Set([...learner.classes].map((one) => books.classes.idOf(one) as ClassId)), classes)
  const { user } = learner
  const names = user
    ? { givenName: user.givenName || user.preferredName, familyName: user.familyName }
    : { givenName: before?.firstName ?? '', familyName: '' }
  const kept = stored.details.get(id)
  const details = user || !kept ? { ...kept, id, ...names, secretPictures: kept?.secretPictures ?? [] } : kept
  return { card: cardFor(id, learner, before, ids, classes), details, before }
}

function seekerOf(card: LearnerCard, classes: Classes): Seeker {
  const homerooms = card.classes.filter((id) => classes.get(id)?.kind === 'homeroom')
  const others = card.classes.filter((id) => classes.get(id)?.kind !== 'homeroom')
  // Without a homeroom the class screen lists all classes: each counts as one.
  const [hard, soft] = homerooms.length > 0 ? [homerooms, others] : [others, []]
  return { id: card.id, animal: card.animal === '' ? null : card.animal, homerooms: hard, otherClasses: soft }
}

/** Those who stay in their classes come first, so that whoever moves takes a new animal and not her new classmates. */
function withAnimals(
  drafts: readonly Draft[],
  others: readonly LearnerCard[],
  classes: Classes,
  books: Books,
): Draft[] {
  const stays = ({ card, before }: Draft) => before !== undefined && sameRecord(before.classes, card.classes)
  const first = [...others, ...drafts.filter(stays).map(({ card }) => card)]
  const later = drafts.filter((one) => !stays(one)).map(({ card }) => card)
  const given = giveAnimals(
    [...first, ...later].filter(isHere).map((card) => seekerOf(card, classes)),
    books.random,
  )
  return drafts.map((one) => ({
    ...one,
    card: { ...one.card, animal: given.get(one.card.id) ?? one.card.animal },
  }))
}

type Write = SchoolPlan['learners'][number]
export type LearnerPlan = Readonly<{ writes: readonly Write[]; tally: Tally; here: readonly LearnerCard[] }>

const isBack = (before: LearnerCard | undefined, after: LearnerCard): boolean =>
  before === undefined || (!isHere(before) && isHere(after))

/** Those who are in the roster: what is new or has changed about them. */
function writesFor(drafts: readonly Draft[], stored: StoredRoster, classes: Classes): Write[] {
  return drafts
    .filter(
      ({ card, details, before }) =>
        !(before && sameRecord(before, card) && sameRecord(stored.details.get(card.id), details)),
    )
    .map(({ card, details, before }) => ({
      card,
      details,
      pictures: before === undefined ? secretLengthOf(card.classes, classes) || 1 : 0,
    }))
}

/** Those who are not: the roster's own have left every class, guests leave only classes that are gone. */
function leaversOf(stored: StoredRoster, staying: ReadonlySet<LearnerId>, classes: Classes): Write[] {
  const mapped = new Set(stored.learnerIds.values())
  return [...stored.cards.values()]
    .filter(({ id }) => !staying.has(id))
    .map((card) => {
      const keeps = mapped.has(card.id) ? [] : card.classes.filter((id) => classes.has(id))
      const blank = { id: card.id, givenName: '', familyName: '', secretPictures: [] }
      return { card: { ...card, classes: keeps }, details: stored.details.get(card.id) ?? blank, pictures: 0 }
    })
    .filter(({ card }) => card.classes.length < (stored.cards.get(card.id)?.classes.length ?? 0))
}

/** What becomes of a school's learners. Work is never deleted: whoever left keeps her card with no class. */
export function planLearners(target: Target, classes: Classes, books: Books): LearnerPlan {
  const { stored } = target.slot
  const mapped = new Set(stored.learnerIds.values())
  const guests = [...stored.cards.values()].filter(({ id }) => !mapped.has(id))
  const drafts = withAnimals(
    [...target.learners].map(([theirs, one]) => draftOf(theirs, one, books, stored, classes)),
    guests,
    classes,
    books,
  )
  const writes = writesFor(drafts, stored, classes)
  const leavers = leaversOf(stored, new Set(drafts.map(({ card }) => card.id)), classes)
  const added = writes.filter(({ card }) => isBack(stored.cards.get(card.id), card)).length
  const removed = leavers.filter(({ card }) => mapped.has(card.id)).length
  return {
    writes: [...writes, ...leavers],
    tally: { added, changed: writes.length - added, removed },
    here: [...drafts.map(({ card }) => card), ...guests].filter(isHere),
  }
}
