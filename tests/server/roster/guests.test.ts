import { expect, test } from 'vitest'
import { SECRET_PICTURES } from '#domain/cards.ts'
import type { RawEntry } from '#domain/entry.ts'
import type { ClassId, DeviceId, LearnerId, SchoolId, StreamId } from '#domain/ids.ts'
import type { LearnerCard } from '#domain/roster.ts'
import { isSecret } from '#domain/secret.ts'
import { confirmMatch, guestMatches } from '#server/roster/guests.ts'
import { settleMerged } from '#server/roster/merged.ts'
import { addGuest, reissueSecret, voidSecret } from '#server/roster/verbs.ts'
import type { Store } from '#server/store/store.ts'
import {
  anExport,
  aStore,
  cardOf,
  cards,
  children,
  classes,
  details,
  put,
  seeded,
  theSchool,
} from './a-roster.ts'

const NOW = 1_800_000_000_000
const deed = () => ({ random: seeded(99), now: NOW })

async function room(store: Store): Promise<ClassId> {
  const [first] = await classes(store)
  if (first === undefined) throw new Error('no class')
  return first.id
}

async function aGuest(store: Store, name: string): Promise<LearnerCard> {
  const guest = await addGuest(store, await theSchool(store), await room(store), name, seeded(5))
  if (typeof guest === 'string') throw new Error(guest)
  return guest
}

/** Signs in a learner once on a tablet: one entry `(stream, seq)`. */
async function work(
  store: Store,
  school: SchoolId,
  learner: LearnerId,
  stream: string,
  seq: number,
): Promise<void> {
  const entry: RawEntry = {
    stream: stream as StreamId,
    seq,
    at: NOW,
    offset: 0,
    time: NOW + seq,
    learner,
    by: learner,
    kind: 'signed-out',
    body: { why: 'child' },
  }
  await store.keepEntries(school, 'tablet' as DeviceId, [{ entry, aside: null, cap: null }], NOW)
}

const movesOf = async (store: Store, school: SchoolId, learner: LearnerId) =>
  (await store.entriesOf(school, learner)).filter(({ kind }) => kind === 'attempts-moved')

test('a guest gets an animal nobody in the room has, and a picture that opens her card', async () => {
  const store = await aStore()
  await put(store, anExport(children(20)))
  const guest = await aGuest(store, '  Mia\n ')
  expect(guest).toMatchObject({ firstName: 'Mia', guest: true, grade: '2' })
  const others = (await cards(store)).filter(({ id }) => id !== guest.id)
  expect(others.map(({ animal }) => animal)).not.toContain(guest.animal)
  const hers = (await details(store)).find(({ id }) => id === guest.id)
  expect(hers?.secretPictures).toHaveLength(1)
  expect(await isSecret(crypto.subtle, guest.secret!, hers!.secretPictures)).toBe(true)
})

test('a guest without a name, or in a class that is not there, is refused', async () => {
  const store = await aStore()
  await put(store, anExport(children(1)))
  const school = await theSchool(store)
  expect(await addGuest(store, school, await room(store), ' \u0000 ', seeded())).toBe('no-name')
  expect(await addGuest(store, school, 'none' as ClassId, 'Mia', seeded())).toBe('no-class')
})

test('an import leaves a guest where she is and offers the newcomer who may be her', async () => {
  const store = await aStore()
  await put(store, anExport(children(3)))
  const guest = await aGuest(store, 'Jose')
  const report = await put(store, anExport([...children(3), { id: 's9', name: 'José', class: 'a' }]))
  expect(report).toMatchObject({ added: 1, changed: 0, removed: 0, learners: 4 })
  expect(await cardOf(store, 'Jose')).toEqual(guest)
  const matches = await guestMatches(store, await theSchool(store))
  expect(matches).toMatchObject([
    { guest: guest.id, candidates: [{ givenName: 'José', familyName: 'Family-s9' }] },
  ])
})

test('a guest whom nobody resembles is not offered to anyone', async () => {
  const store = await aStore()
  await put(store, anExport(children(3)))
  await aGuest(store, 'Wilhelmina')
  expect(await guestMatches(store, await theSchool(store))).toEqual([])
})

test('a confirmed match joins the history, also what a tablet sends later, each piece once', async () => {
  const store = await aStore()
  await put(store, anExport([{ id: 's1', name: 'Mia', class: 'a' }]))
  const school = await theSchool(store)
  const mia = await cardOf(store, 'Mia')
  const guest = await aGuest(store, 'Mia')
  await work(store, school, guest.id, 'tablet-1', 1)
  await work(store, school, mia.id, 'tablet-1', 2)
  await work(store, school, guest.id, 'tablet-1', 3)
  await work(store, school, guest.id, 'tablet-2', 1)

  expect(await confirmMatch(store, school, guest.id, mia.id, deed())).toBe('done')
  const told = (await movesOf(store, school, guest.id)).map(({ body }) => body)
  expect(told).toEqual([
    { to: mia.id, stream: 'tablet-1', from: 1, through: 3 },
    { to: mia.id, stream: 'tablet-2', from: 1, through: 1 },
  ])
  const after = (await cards(store)).find(({ id }) => id === guest.id)
  expect(after).toMatchObject({ classes: [], secret: null, mergedInto: mia.id })
  expect((await details(store)).map(({ id }) => id)).toEqual([mia.id])
  expect(await guestMatches(store, school)).toEqual([])

  expect(await confirmMatch(store, school, guest.id, mia.id, deed())).toBe('done')
  expect(await movesOf(store, school, guest.id)).toHaveLength(2)
  await work(store, school, guest.id, 'tablet-2', 2)
  expect(await settleMerged(store, school, { random: seeded(7), now: NOW })).toEqual([guest.id, mia.id])
  expect((await movesOf(store, school, guest.id)).at(-1)?.body).toEqual({
    to: mia.id,
    stream: 'tablet-2',
    from: 2,
    through: 2,
  })
  expect(await settleMerged(store, school, { random: seeded(8), now: NOW })).toEqual([])
})

test('only a guest can be matched, only to a child of the roster, and only to one', async () => {
  const store = await aStore()
  await put(store, anExport(children(2)))
  const school = await theSchool(store)
  const [one, two] = await cards(store)
  const guest = await aGuest(store, 'Mia')
  expect(await confirmMatch(store, school, one!.id, two!.id, deed())).toBe('no-guest')
  expect(await confirmMatch(store, school, guest.id, guest.id, deed())).toBe('no-learner')
  expect(await confirmMatch(store, school, guest.id, 'none' as LearnerId, deed())).toBe('no-learner')
  expect(await confirmMatch(store, school, guest.id, one!.id, deed())).toBe('done')
  expect(await confirmMatch(store, school, guest.id, two!.id, deed())).toBe('no-guest')
})

test('a reissued secret opens, the old one does not, and a voided one opens to no picture', async () => {
  const store = await aStore()
  await put(store, anExport(children(1)))
  const school = await theSchool(store)
  const before = await cardOf(store, 'Child1')
  const pictures = await reissueSecret(store, school, before.id, seeded(3))
  const after = await cardOf(store, 'Child1')
  expect(after.secret?.salt).not.toBe(before.secret?.salt)
  expect(await isSecret(crypto.subtle, after.secret!, pictures!)).toBe(true)
  expect((await details(store))[0]?.secretPictures).toEqual(pictures)

  expect(await voidSecret(store, school, before.id, seeded(4))).toBe(true)
  const { secret } = await cardOf(store, 'Child1')
  for (const picture of SECRET_PICTURES) expect(await isSecret(crypto.subtle, secret!, [picture])).toBe(false)
  expect((await details(store))[0]?.secretPictures).toEqual([])
})

test('a reissued secret is never the one that somebody saw', async () => {
  const store = await aStore()
  await put(store, anExport(children(1)))
  const school = await theSchool(store)
  const { id } = await cardOf(store, 'Child1')
  let before = (await details(store))[0]?.secretPictures
  for (let time = 0; time < 40; time++) {
    const after = await reissueSecret(store, school, id, seeded(time))
    expect(after).toHaveLength(1)
    expect(after).not.toEqual(before)
    before = after ?? []
  }
}, 30_000)

test('a class that asks for two pictures gets two', async () => {
  const store = await aStore()
  await put(store, anExport(children(1)))
  const school = await theSchool(store)
  const [one] = await classes(store)
  await store.putRecords(school, [{ ref: { kind: 'class', id: one!.id }, body: { ...one, secretLength: 2 } }])
  expect(await reissueSecret(store, school, (await cardOf(store, 'Child1')).id, seeded(3))).toHaveLength(2)
})

test('nobody reissues the secret of a learner who left', async () => {
  const store = await aStore()
  await put(store, anExport(children(3)))
  const gone = await cardOf(store, 'Child3')
  await put(store, anExport(children(2)))
  const school = await theSchool(store)
  expect(await reissueSecret(store, school, gone.id, seeded())).toBeNull()
  expect(await voidSecret(store, school, 'none' as LearnerId, seeded())).toBe(false)
})
