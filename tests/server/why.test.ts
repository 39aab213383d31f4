import { expect, test } from 'vitest'
import { SKILL_FACTS } from '#content/map.ts'
import type { LearnerId, SkillId } from '#domain/ids.ts'
import { schoolDays } from '#domain/school-day.ts'
import { MOST_DAYS, type SkillsReply, type WhyReply } from '#protocol/why.ts'
import { daysOfWork } from '#tests/support/days-of-work.ts'
import {
  anAttempt,
  aServer,
  aStream,
  type Browser,
  CLASSES,
  LEARNERS,
  type TestServer,
} from '#tests/support/server.ts'

const [ada, ben, cem] = LEARNERS
const SKILL = 'm.2.facts-20' as SkillId
const DAY = 86_400_000

const ask = (server: TestServer, who: Browser, learner: string, rest = '') =>
  who.request(`/v1/schools/${server.school.id}/learners/${learner}/skills${rest}`)
async function whyOf(server: TestServer, who: Browser, learner: LearnerId = ada): Promise<WhyReply> {
  const response = await ask(server, who, learner, `/${SKILL}`)
  expect(response.status).toBe(200)
  return (await response.json()) as WhyReply
}
async function skillsOf(server: TestServer, who: Browser, learner: LearnerId = ada): Promise<SkillsReply> {
  const response = await ask(server, who, learner)
  expect(response.status).toBe(200)
  return (await response.json()) as SkillsReply
}
const worked = (server: TestServer, ...marks: string[]) => daysOfWork(ada, SKILL, marks, server.clock.now)
const says = (server: TestServer, verdict: string | null, note: string, learner: LearnerId = ada) => {
  const { now } = server.clock
  return anAttempt({
    stream: aStream(),
    learner,
    at: now,
    time: now,
    kind: 'edit',
    body: {
      record: { kind: 'learner', id: learner },
      field: `skill:${SKILL}`,
      value: verdict && { verdict, since: now },
      base: null,
      hlc: { ms: now, count: 0 },
      note,
    },
  })
}

test('all skills of a child are told in teaching order, with what is believed of those she has worked on', async () => {
  const server = await aServer()
  const tablet = await server.aTablet()
  await tablet.push(worked(server, '++++'))
  const teacher = await server.staff('teacher', [CLASSES[0]])
  const { skills, startsAt } = await skillsOf(server, teacher)
  expect(startsAt).toBeNull()
  expect(skills.map(({ skill }) => skill)).toEqual(SKILL_FACTS.map(({ id }) => id))
  expect(skills.filter(({ lastAt }) => lastAt !== null)).toMatchObject([
    { skill: SKILL, status: 'provisional', band: 'sure', needsHelp: false, said: null },
  ])
  const other = await skillsOf(server, teacher, ben)
  expect(other.skills.every(({ status }) => status === 'not-started')).toBe(true)
})

test('why a skill stands where it stands is told for now and for the end of each day of work, in the school’s days', async () => {
  const server = await aServer()
  const tablet = await server.aTablet()
  const work = worked(server, '--+', '+++', '+h-')
  await tablet.push(work)
  const why = await whyOf(server, await server.staff('teacher', [CLASSES[0]]))
  const dayOf = schoolDays(server.school.timeZone)
  expect(why.days.map(({ day }) => day)).toEqual([...new Set(work.map(({ time }) => dayOf(time)))])
  expect(why.days.map(({ reason: { answers, right, helped } }) => [answers, right, helped])).toEqual([
    [3, 1, 0],
    [6, 4, 0],
    [8, 5, 1],
  ])
  expect(why.now).toMatchObject({ answers: 8, right: 5, helped: 1 })
  expect(why.now.moves).toHaveLength(3)
  expect(why.now.moves[0]?.response).not.toBe('')
})

test('more days than anybody looks back on are cut, the latest stay', async () => {
  const server = await aServer()
  const tablet = await server.aTablet()
  await tablet.push(worked(server, ...Array.from({ length: MOST_DAYS + 5 }, () => '+')))
  const { days, now } = await whyOf(server, await server.staff('teacher', [CLASSES[0]]))
  expect(days).toHaveLength(MOST_DAYS)
  expect(days.at(-1)?.reason.answers).toBe(now.answers)
  expect(days[0]?.reason.answers).toBe(6)
})

test('work given to another child tells of that child, and no more of the first', async () => {
  const server = await aServer()
  const tablet = await server.aTablet()
  const work = worked(server, '++++')
  await tablet.push(work)
  const teacher = await server.staff('teacher', [CLASSES[0]])
  const { stream } = work[0] ?? { stream: '' }
  const body = { to: ben, stream, from: 1, through: 3 }
  await teacher.push([anAttempt({ stream: aStream(), kind: 'attempts-moved', body })])
  expect((await whyOf(server, teacher, ada)).now.answers).toBe(1)
  expect((await whyOf(server, teacher, ben)).now).toMatchObject({ answers: 3, right: 3 })
  expect((await skillsOf(server, teacher, ben)).skills.find(({ skill }) => skill === SKILL)).toMatchObject({
    status: 'learning',
  })
})

test('what grown-ups said is told with name, day and reason, the reckoning goes on beside it, and it can be taken back', async () => {
  const server = await aServer()
  const tablet = await server.aTablet()
  await tablet.push(worked(server, '--'))
  const teacher = await server.staff('teacher', [CLASSES[0]])
  await server.store.putRecords(server.school.id, [
    { ref: { kind: 'person', id: teacher.person.id }, body: teacher.person },
  ])
  await teacher.push([{ ...says(server, 'mastered', 'on paper'), by: teacher.person.id }])
  const said = await whyOf(server, teacher)
  expect(said).toMatchObject({
    verdict: 'mastered',
    now: { status: 'learning', answers: 2 },
    said: [{ verdict: 'mastered', note: 'on paper', by: teacher.person.name, time: server.clock.now }],
  })
  const seen = async () => (await skillsOf(server, teacher)).skills.find(({ skill }) => skill === SKILL)?.said
  expect(await seen()).toBe('mastered')
  server.clock.now += 60_000
  await teacher.push([says(server, null, 'not after all')])
  expect(await seen()).toBeNull()
  expect((await whyOf(server, teacher)).said.map(({ verdict }) => verdict)).toEqual(['mastered', null])
})

test('looking back, a word stands from its own day on, a day without work too, until it is taken back', async () => {
  const server = await aServer()
  const tablet = await server.aTablet()
  await tablet.push(worked(server, '--'))
  const sign = () => server.staff('teacher', [CLASSES[0]])
  server.clock.now += 2 * DAY
  await (await sign()).push([says(server, 'mastered', 'on paper')])
  server.clock.now += 2 * DAY
  await tablet.push(worked(server, '+'))
  server.clock.now += 2 * DAY
  await (await sign()).push([says(server, null, 'the answers will show')])
  const { days, verdict } = await whyOf(server, await sign())
  expect(days.map(({ reason, verdict: stood }) => [reason.answers, stood])).toEqual([
    [2, null],
    [2, 'mastered'],
    [3, 'mastered'],
    [3, null],
  ])
  expect(verdict).toBeNull()
})

test('“not mastered yet” is told until she has shown it on another day', async () => {
  const server = await aServer()
  const tablet = await server.aTablet()
  await tablet.push(worked(server, '+++++'))
  const teacher = await server.staff('teacher', [CLASSES[0]])
  await teacher.push([says(server, 'learning', 'guessed')])
  const seen = async () =>
    (await skillsOf(server, await server.staff('admin'))).skills.find(({ skill }) => skill === SKILL)
  expect(await seen()).toMatchObject({ said: 'learning', status: 'provisional' })
  server.clock.now += DAY
  await tablet.push(worked(server, '+'))
  expect(await seen()).toMatchObject({ said: null, status: 'mastered' })
})

test('only staff who see a child are told, and only of skills there are', async () => {
  const server = await aServer()
  const mine = await server.staff('teacher', [CLASSES[1]])
  expect((await ask(server, mine, cem)).status).toBe(200)
  const strangers = [ada, 'nobody', '__proto__']
  for (const learner of strangers)
    for (const rest of ['', `/${SKILL}`]) expect((await ask(server, mine, learner, rest)).status).toBe(403)
  expect((await ask(server, mine, cem, '/m.9.unheard')).status).toBe(404)
  expect((await ask(server, await server.aTablet(), cem)).status).toBe(403)
  expect((await ask(server, await server.aTablet(), cem, `/${SKILL}`)).status).toBe(403)
  expect((await ask(server, server.browser(), cem)).status).toBe(401)
  const elsewhere = await aServer()
  const response = await mine.request(`/v1/schools/${elsewhere.school.id}/learners/${cem}/skills`)
  expect(response.status).toBe(403)
})
