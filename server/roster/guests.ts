import type { LearnerId, SchoolId } from '#domain/ids.ts'
import type { LearnerCard, LearnerDetails } from '#domain/roster.ts'
import { foldWord, isNameAlike } from '#domain/roster-words.ts'
import type { Store } from '#server/store/store.ts'
import { type Deed, moveWork } from './merged.ts'
import { isHere, type StoredRoster, storedRoster } from './stored.ts'

/** A guest, and the learners of the roster she may be; the likeliest first. */
export type GuestMatch = Readonly<{ guest: LearnerId; candidates: readonly LearnerDetails[] }>

const isOpenGuest = (card: LearnerCard): boolean =>
  card.guest && card.mergedInto === undefined && isHere(card)

/** Whether a roster's child may be the guest: the same room and a name alike, or the same grade and the same name. */
function mayBe(guest: LearnerCard, card: LearnerCard, details: LearnerDetails): boolean {
  const names = [card.firstName, details.givenName]
  if (card.classes.some((id) => guest.classes.includes(id)))
    return names.some((name) => isNameAlike(guest.firstName, name))
  return card.grade === guest.grade && names.some((name) => foldWord(name) === foldWord(guest.firstName))
}

function matchOf(guest: LearnerCard, { cards, details }: StoredRoster): GuestMatch {
  const nearness = (card: LearnerCard) =>
    (card.classes.some((id) => guest.classes.includes(id)) ? 0 : 2) +
    (foldWord(card.firstName) === foldWord(guest.firstName) ? 0 : 1)
  const candidates = [...cards.values()]
    .filter((card) => !card.guest && isHere(card))
    .flatMap((card) => {
      const more = details.get(card.id)
      return more && mayBe(guest, card, more) ? [{ card, more }] : []
    })
    .sort((a, b) => nearness(a.card) - nearness(b.card) || (a.card.id < b.card.id ? -1 : 1))
  return { guest: guest.id, candidates: candidates.map(({ more }) => more) }
}

/** Guests whom the roster may know by now. A person decides; the names alone never join two children. */
export async function guestMatches(store: Store, school: SchoolId): Promise<readonly GuestMatch[]> {
  const stored = await storedRoster(store, school)
  return [...stored.cards.values()]
    .filter(isOpenGuest)
    .map((guest) => matchOf(guest, stored))
    .filter(({ candidates }) => candidates.length > 0)
}

const cardOf = async (store: Store, school: SchoolId, id: LearnerId) =>
  ((await store.record(school, { kind: 'learner', id }))?.body ?? null) as LearnerCard | null

/**
 * Joins a guest's history to the learner she turned out to be. Her card stays, without a class and pointing to that
 * learner, so that work still on a tablet is received and joined too. Safe to repeat.
 */
export async function confirmMatch(
  store: Store,
  school: SchoolId,
  guest: LearnerId,
  learner: LearnerId,
  deed: Deed,
): Promise<'done' | 'no-guest' | 'no-learner'> {
  const guestCard = await cardOf(store, school, guest)
  const card = await cardOf(store, school, learner)
  if (guestCard === null || !guestCard.guest || (guestCard.mergedInto ?? learner) !== learner)
    return 'no-guest'
  if (card === null || card.guest) return 'no-learner'
  const supports = [...new Set([...card.supports, ...guestCard.supports])]
  await store.putRecords(school, [
    {
      ref: { kind: 'learner', id: guest },
      body: { ...guestCard, classes: [], secret: null, mergedInto: learner },
    },
    { ref: { kind: 'details', id: guest }, body: null },
    { ref: { kind: 'learner', id: learner }, body: { ...card, supports } },
  ])
  await moveWork(store, school, guest, learner, deed)
  return 'done'
}
