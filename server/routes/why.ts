import { Hono } from 'hono'
import type { LearnerId, SchoolId, SkillId } from '#domain/ids.ts'
import { verdictOn } from '#domain/mastery/candidates.ts'
import { statusAt } from '#domain/mastery/decide.ts'
import { bandOf, explain, explainByDay } from '#domain/mastery/explain.ts'
import type { LearnerState } from '#domain/mastery/mastery.ts'
import type { MasteryModel } from '#domain/mastery/model.ts'
import { UNSEEN } from '#domain/mastery/observe.ts'
import { needsHelp } from '#domain/mastery/struggle.ts'
import { overruledOn, overrulings, startOn } from '#domain/overrule.ts'
import type { LearnerCard, Person } from '#domain/roster.ts'
import { schoolDays } from '#domain/school-day.ts'
import { MOST_DAYS, type SkillsReply, type WhyReply } from '#protocol/why.ts'
import { learnersSeen } from '#server/authorise.ts'
import type { Kit } from '#server/kit.ts'
import { refuse } from '#server/refusals.ts'
import { ofKind, settledLog } from '#server/settled-log.ts'
import type { Store } from '#server/store/store.ts'

/** What is believed of a learner, skill by skill: for staff who see her. */
export const skillsRoute = (kit: Kit) =>
  new Hono().get('/v1/schools/:school/learners/:learner/skills', async (c) => {
    const staff = await kit.gate.staff(c)
    if (staff instanceof Response) return staff
    const school = staff.school.id
    const learner = c.req.param('learner') as LearnerId
    const card = await cardSeen(kit, staff, learner)
    if (card === null) return refuse(c, 'not-allowed')
    await kit.folds.settled(school)
    const now = kit.clock()
    const model = await kit.models.of(school)
    const beliefs = await beliefsOf(kit, model, school, learner)
    const said = overruledOn(card)
    return c.json({
      startsAt: startOn(card),
      skills: model.skills.map(({ id, grade }) => {
        const belief = beliefs[id] ?? UNSEEN
        return {
          skill: id,
          grade,
          status: statusAt(belief, now),
          band: bandOf(model, belief),
          needsHelp: needsHelp(model, id, belief),
          lastAt: belief.lastAt,
          said: verdictOn(belief, said[id]),
        }
      }),
    } satisfies SkillsReply)
  })

/** Why one of her skills stands where it stands: now, and at the end of every day of work on it. */
export const whyRoute = (kit: Kit) =>
  new Hono().get('/v1/schools/:school/learners/:learner/skills/:skill', async (c) => {
    const staff = await kit.gate.staff(c)
    if (staff instanceof Response) return staff
    const school = staff.school.id
    const learner = c.req.param('learner') as LearnerId
    const skill = c.req.param('skill') as SkillId
    const card = await cardSeen(kit, staff, learner)
    if (card === null) return refuse(c, 'not-allowed')
    const model = await kit.models.of(school)
    if (!model.skillOf.has(skill)) return refuse(c, 'not-found')
    const all = [...(await kit.store.entriesOf(school, learner))]
    const { entries } = await settledLog(kit.store, school, learner, all)
    const dayOf = schoolDays(staff.school.timeZone)
    const names = await namesOf(kit.store, school)
    const said = overrulings(learner, skill, ofKind(all, 'edit')).map(({ entry, verdict, note }) => ({
      day: dayOf(entry.time),
      time: entry.time,
      verdict,
      note,
      by: names.get(entry.by ?? '') ?? null,
    }))
    const moments = said.map(({ time }) => time).sort((a, b) => a - b)
    const days = explainByDay(model, learner, entries, skill, dayOf, moments)
    const now = explain(model, learner, entries, skill, kit.clock())
    return c.json({
      skill,
      verdict: verdictOn(now, overruledOn(card)[skill]),
      now,
      days: days.slice(-MOST_DAYS).map(({ day, reason }) => {
        const word = said.findLast((one) => one.day <= day)
        const stood = word?.verdict ? { verdict: word.verdict, since: word.time } : undefined
        return { day, reason, verdict: verdictOn(reason, stood) }
      }),
      said,
    } satisfies WhyReply)
  })

/** What is believed of her with a model; a checkpoint of another one is folded again first. */
async function beliefsOf(
  { store, folds }: Kit,
  model: MasteryModel,
  school: SchoolId,
  learner: LearnerId,
): Promise<LearnerState['skills']> {
  const stateNow = async () => (await store.checkpoint(school, learner))?.state
  let state = await stateNow()
  if (state !== undefined && state.model !== model.hash) {
    folds.touch(school, [learner])
    await folds.settled(school)
    state = await stateNow()
  }
  return state?.model === model.hash ? state.skills : {}
}

/** Her card, where the viewer may look at her; else null. */
async function cardSeen(
  { members, store }: Kit,
  staff: Parameters<typeof learnersSeen>[0],
  learner: LearnerId,
): Promise<LearnerCard | null> {
  const known = await members.of(staff.school.id)
  const seen = learnersSeen(staff, known)
  if (!known.classesOf.has(learner) || (seen && !seen.has(learner))) return null
  const record = await store.record(staff.school.id, { kind: 'learner', id: learner })
  return (record?.body ?? null) as LearnerCard | null
}

const namesOf = async (store: Store, school: SchoolId): Promise<ReadonlyMap<string, string>> =>
  new Map(
    (await store.records(school, 'person')).map(({ ref, body }) => [
      ref.id,
      (body as Person | null)?.name ?? '',
    ]),
  )
