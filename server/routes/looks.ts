import { Hono } from 'hono'
import type { Attempt } from '#domain/entry.ts'
import { foldCame } from '#domain/folds/register.ts'
import { seenFrom } from '#domain/folds/seen.ts'
import type { ClassId } from '#domain/ids.ts'
import { isDay, schoolDays, spanOfDay } from '#domain/school-day.ts'
import {
  type DoubtfulAnswer,
  type DoubtsReply,
  type EntryAside,
  MOST_DOUBTS,
  type RegisterReply,
} from '#protocol/staff.ts'
import { learnersSeen, seesClass } from '#server/authorise.ts'
import type { Kit } from '#server/kit.ts'
import { learnersOf } from '#server/members.ts'
import { refuse } from '#server/refusals.ts'
import { rescore } from '#server/rescoring.ts'

/** Of so many, newest first, those that somebody may see are looked for. */
const MOST_READ = 1_000
/** Moments no clock reaches. */
const ALWAYS = { from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY }

/** Who of a class came on any one day, and what grown-ups said of it: staff devices keep two days, the log keeps all. */
export const registerRoute = (kit: Kit) =>
  new Hono().get('/v1/schools/:school/register', async (c) => {
    const staff = await kit.gate.staff(c)
    if (staff instanceof Response) return staff
    const classId = (c.req.query('class') ?? '') as ClassId
    const day = c.req.query('day') ?? ''
    if (classId === '' || !isDay(day)) return refuse(c, 'malformed')
    if (!seesClass(staff, classId)) return refuse(c, 'not-allowed')
    const { id: school, timeZone } = staff.school
    const learners = [...learnersOf(await kit.members.of(school), new Set([classId]))]
    const ofDay = await kit.store.entriesBetween(school, learners, spanOfDay(day))
    const marks = await kit.store.entriesBetween(school, learners, { ...ALWAYS, kind: 'register-marked' })
    const when = { day, dayOf: schoolDays(timeZone), now: kit.clock() }
    return c.json({
      day,
      came: foldCame(seenFrom(ofDay), when),
      marks: marks.filter(({ body }) => (body as { day: string }).day === day),
    } satisfies RegisterReply)
  })

/** What the server keeps but does not vouch for: verdicts it finds otherwise, and entries it keeps apart. */
export const doubtsRoute = (kit: Kit) =>
  new Hono().get('/v1/schools/:school/doubts', async (c) => {
    const staff = await kit.gate.staff(c)
    if (staff instanceof Response) return staff
    const school = staff.school.id
    const members = await kit.members.of(school)
    const seen = learnersSeen(staff, members)
    const [doubts, setAside] = await Promise.all([
      kit.store.doubts(school, MOST_READ),
      kit.store.setAside(school, MOST_READ),
    ])
    const doubtful = doubts
      .filter(({ learner }) => learner !== null && (seen === null || seen.has(learner)))
      .slice(0, MOST_DOUBTS)
      .flatMap(({ stream, seq, learner, device, time, received, body }): DoubtfulAnswer[] => {
        const found = rescore(body as Attempt)
        if (found === null || learner === null) return []
        const saidRight = (body as Attempt).correct
        return [{ stream, seq, learner, device, time: Math.min(time, received), saidRight, ...found }]
      })
    const aside = setAside
      .filter(({ entry: { learner } }) => seen === null || (learner !== null && seen.has(learner)))
      .slice(0, MOST_DOUBTS)
      .map(({ entry: { stream, seq, learner, device, received, kind }, code }): EntryAside => {
        const isOurs = learner !== null && members.classesOf.has(learner)
        return { stream, seq, learner: isOurs ? learner : null, device, received, kind, code }
      })
    return c.json({ doubtful, setAside: aside } satisfies DoubtsReply)
  })
