import type { ClassId, LearnerId, SchoolId } from '#domain/ids.ts'
import type { LearnerCard, LearnerDetails, SchoolClass } from '#domain/roster.ts'
import { makeVerifier, SECRET_SALT_BYTES } from '#domain/secret.ts'
import { type Random, randomId } from '#server/random.ts'
import type { RecordWrite, Store } from '#server/store/store.ts'
import { giveAnimals, type Seeker } from './animals.ts'
import { secretLengthOf } from './plan-learners.ts'
import { withNewSecret } from './secrets.ts'
import { isHere, storedRoster } from './stored.ts'

/** A first name as a class screen can show it: one line, at most so many letters. */
const LONGEST_NAME = 40

const tidy = (name: string): string =>
  name
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_NAME)
    .trim()

const writesOf = (card: LearnerCard, details: LearnerDetails): RecordWrite[] => [
  { ref: { kind: 'learner', id: card.id }, body: card },
  { ref: { kind: 'details', id: card.id }, body: details },
]

/** An animal that nobody in the class has, as long as there is one. */
function freeAnimal(cards: Iterable<LearnerCard>, id: LearnerId, classId: ClassId, random: Random): string {
  const seeker = (one: LearnerId, animal: string | null): Seeker => ({
    id: one,
    animal,
    homerooms: [classId],
    otherClasses: [],
  })
  const there = [...cards].filter(({ classes }) => classes.includes(classId))
  const given = giveAnimals([...there.map((card) => seeker(card.id, card.animal)), seeker(id, null)], random)
  return given.get(id) ?? ''
}

/** A child who is in the room and in no roster: she gets an animal, a picture and work of her own at once. */
export async function addGuest(
  store: Store,
  school: SchoolId,
  classId: ClassId,
  firstName: string,
  random: Random,
): Promise<LearnerCard | 'no-class' | 'no-name'> {
  const name = tidy(firstName)
  if (name === '') return 'no-name'
  const { classes, cards } = await storedRoster(store, school)
  const room = classes.get(classId)
  if (room === undefined) return 'no-class'
  const id = randomId(random) as LearnerId
  const card: LearnerCard = {
    id,
    firstName: name,
    animal: freeAnimal(cards.values(), id, classId, random),
    grade: room.grades[0] ?? '',
    language: 'en',
    classes: [classId],
    secret: null,
    supports: [],
    guest: true,
  }
  const details: LearnerDetails = { id, givenName: name, familyName: '', secretPictures: [] }
  const ready = await withNewSecret({ card, details }, room.secretLength || 1, random)
  await store.putRecords(school, writesOf(ready.card, ready.details))
  return ready.card
}

async function learnerOf(store: Store, school: SchoolId, id: LearnerId) {
  const card = (await store.record(school, { kind: 'learner', id }))?.body as LearnerCard | null | undefined
  const kept = (await store.record(school, { kind: 'details', id }))?.body as
    | LearnerDetails
    | null
    | undefined
  if (!card || !isHere(card)) return null
  return { card, details: kept ?? { id, givenName: card.firstName, familyName: '', secretPictures: [] } }
}

/** Voids a learner's secret and makes a new one; answers its pictures, null when she is not at the school. */
export async function reissueSecret(
  store: Store,
  school: SchoolId,
  learner: LearnerId,
  random: Random,
): Promise<readonly string[] | null> {
  const known = await learnerOf(store, school, learner)
  if (known === null) return null
  const records = await store.records(school, 'class')
  const classes = new Map(
    records.flatMap(({ body }) =>
      body === null ? [] : [[(body as SchoolClass).id, body as SchoolClass] as const],
    ),
  )
  const ready = await withNewSecret(known, secretLengthOf(known.card.classes, classes) || 1, random)
  await store.putRecords(school, writesOf(ready.card, ready.details))
  return ready.details.secretPictures
}

/** Takes a learner's secret away without a new one: no pictures open her card, so a grown-up signs her in until it is reissued. */
export async function voidSecret(
  store: Store,
  school: SchoolId,
  learner: LearnerId,
  random: Random,
): Promise<boolean> {
  const known = await learnerOf(store, school, learner)
  if (known === null) return false
  // No secret at all would mean that her card is open to everybody.
  const secret = await makeVerifier(crypto.subtle, [randomId(random)], random(SECRET_SALT_BYTES))
  await store.putRecords(
    school,
    writesOf({ ...known.card, secret }, { ...known.details, secretPictures: [] }),
  )
  return true
}
