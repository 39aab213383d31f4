import { Hono } from 'hono'
import type { ClassId, LearnerId } from '#domain/ids.ts'
import type { LearnerCard, LearnerDetails } from '#domain/roster.ts'
import type { GuestReply, MatchesReply, SecretReply } from '#protocol/enrol.ts'
import { GuestRequestSchema, MatchRequestSchema } from '#protocol/enrol-schema.ts'
import { learnersSeen, seesClass } from '#server/authorise.ts'
import { parsed } from '#server/gate.ts'
import type { Kit } from '#server/kit.ts'
import { refuse } from '#server/refusals.ts'
import { confirmMatch, type GuestMatch, guestMatches } from '#server/roster/guests.ts'
import { addGuest, reissueSecret } from '#server/roster/verbs.ts'
import type { Staff } from '#server/viewer.ts'

/** A child who is in no roster yet is added by hand. */
export const guestsRoute = (kit: Kit) =>
  new Hono().post('/v1/schools/:school/learners', async (c) => {
    const staff = await kit.gate.changingStaff(c)
    if (staff instanceof Response) return staff
    const request = await parsed(c, GuestRequestSchema)
    if (request instanceof Response) return request
    const classId = request.classId as ClassId
    if (!seesClass(staff, classId)) return refuse(c, 'not-allowed')
    const school = staff.school.id
    // One after the other, so that two guests never get one animal.
    const card = await kit.turns(`roster:${school}`, () =>
      addGuest(kit.store, school, classId, request.firstName, kit.random),
    )
    if (card === 'no-class') return refuse(c, 'not-found')
    if (card === 'no-name') return refuse(c, 'malformed')
    const details = await kit.store.record(school, { kind: 'details', id: card.id })
    const secretPictures = (details?.body as LearnerDetails | null | undefined)?.secretPictures ?? []
    return c.json({ card, secretPictures } satisfies GuestReply)
  })

/** A learner's pictures are made void and new ones are told, once, to staff. */
export const secretsRoute = (kit: Kit) =>
  new Hono().post('/v1/schools/:school/learners/:id/secret', async (c) => {
    const staff = await kit.gate.changingStaff(c)
    if (staff instanceof Response) return staff
    const learner = c.req.param('id') as LearnerId
    if (!(await sees(kit, staff, learner))) return refuse(c, 'not-allowed')
    const school = staff.school.id
    const secretPictures = await kit.turns(`roster:${school}`, () =>
      reissueSecret(kit.store, school, learner, kit.random),
    )
    return secretPictures ? c.json({ secretPictures } satisfies SecretReply) : refuse(c, 'not-found')
  })

/** Guests whom the roster may know by now; a person confirms who is who. */
export const matchesRoute = (kit: Kit) =>
  new Hono()
    .get('/v1/schools/:school/matches', async (c) => {
      const staff = await kit.gate.staff(c)
      if (staff instanceof Response) return staff
      const seen = learnersSeen(staff, await kit.members.of(staff.school.id))
      const all = await guestMatches(kit.store, staff.school.id)
      return c.json(all.flatMap((match) => seenMatch(match, seen)) satisfies MatchesReply)
    })
    .post('/v1/schools/:school/matches', async (c) => {
      const staff = await kit.gate.changingStaff(c)
      if (staff instanceof Response) return staff
      const request = await parsed(c, MatchRequestSchema)
      if (request instanceof Response) return request
      const guest = request.guest as LearnerId
      const learner = request.learner as LearnerId
      if (!(await sees(kit, staff, guest)) || !(await sees(kit, staff, learner)))
        return refuse(c, 'not-allowed')
      const school = staff.school.id
      const deed = { random: kit.random, now: kit.clock(), by: staff.person.id }
      const done = await kit.turns(`roster:${school}`, () =>
        confirmMatch(kit.store, school, guest, learner, deed),
      )
      if (done !== 'done') return refuse(c, 'not-found')
      kit.folds.touch(school, [guest, learner])
      return c.json({})
    })

/** A guest among those somebody sees, with the candidates she sees too. */
function seenMatch({ guest, candidates }: GuestMatch, seen: ReadonlySet<LearnerId> | null): GuestMatch[] {
  if (seen === null) return [{ guest, candidates }]
  const known = candidates.filter(({ id }) => seen.has(id))
  return seen.has(guest) && known.length > 0 ? [{ guest, candidates: known }] : []
}

/** Whether staff see a learner; a guest who was joined already has no class and is seen by the whole school's staff. */
async function sees(kit: Kit, staff: Staff, learner: LearnerId): Promise<boolean> {
  const record = await kit.store.record(staff.school.id, { kind: 'learner', id: learner })
  const card = record?.body as LearnerCard | null | undefined
  return card ? card.classes.some((id) => seesClass(staff, id)) || isWhole(staff) : false
}

const isWhole = (staff: Staff): boolean => seesClass(staff, '' as ClassId)
