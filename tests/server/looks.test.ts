import { expect, test } from 'vitest'
import { makeItem } from '#content/make-item.ts'
import type { LearnerId } from '#domain/ids.ts'
import type { DoubtsReply, RegisterReply } from '#protocol/staff.ts'
import {
  anAttempt,
  aServer,
  aStream,
  attemptBody,
  type Browser,
  CLASSES,
  LEARNERS,
  type TestServer,
} from '#tests/support/server.ts'

const [ada, ben, cem] = LEARNERS
const HOUR = 3_600_000
const DAY = 24 * HOUR

const ask = (server: TestServer, who: Browser, rest: string) =>
  who.request(`/v1/schools/${server.school.id}/${rest}`)
async function doubtsOf(server: TestServer, who: Browser): Promise<DoubtsReply> {
  const response = await ask(server, who, 'doubts')
  expect(response.status).toBe(200)
  return (await response.json()) as DoubtsReply
}
async function registerOf(server: TestServer, who: Browser, day: string): Promise<RegisterReply> {
  const response = await ask(server, who, `register?class=${CLASSES[0]}&day=${day}`)
  expect(response.status).toBe(200)
  return (await response.json()) as RegisterReply
}
const signsIn = (time: number, learner: LearnerId = ada) =>
  anAttempt({
    stream: aStream(),
    learner,
    by: learner,
    at: time,
    offset: 0,
    time,
    kind: 'signed-in',
    body: { class: CLASSES[0], how: 'pictures' },
  })
const marks = (day: string, mark: string, learner: LearnerId = ada, by: string = ada) =>
  anAttempt({
    stream: aStream(),
    learner,
    by: by as LearnerId,
    kind: 'register-marked',
    body: { class: CLASSES[0], day, mark, before: 'absent', note: 'came without a tablet' },
  })

test('an earlier day of a class is told in the school’s own time, with what grown-ups said of it', async () => {
  const server = await aServer()
  expect(server.school.timeZone).not.toBe('UTC')
  const tablet = await server.aTablet()
  const monitor = await server.staff('monitor')
  const before = server.clock.now - 9 * DAY
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: server.school.timeZone }).format(before)
  const work = { ...signsIn(before + 20 * 60_000), kind: 'attempt', body: attemptBody({}) }
  const came = signsIn(before)
  await tablet.push([came, { ...work, stream: came.stream, seq: 2 }, signsIn(before, cem)])
  await monitor.push([marks(day, 'present', ben, monitor.person.id), marks('2026-01-05', 'absent', ben)])

  const told = await registerOf(server, monitor, day)
  expect(told.came).toEqual([
    { learner: ada, from: before, through: before + 20 * 60_000, minutes: expect.any(Number) },
  ])
  expect(told.marks).toMatchObject([{ learner: ben, by: monitor.person.id, body: { day, mark: 'present' } }])
  expect((await registerOf(server, monitor, '2026-08-01')).came).toEqual([])
})

test('a register is for staff who see the class, and for days there are', async () => {
  const server = await aServer()
  const tablet = await server.aTablet()
  const teacher = await server.staff('teacher', [CLASSES[1]])
  const query = `register?class=${CLASSES[0]}&day=2026-09-01`
  expect((await ask(server, tablet, query)).status).toBe(403)
  expect((await ask(server, teacher, query)).status).toBe(403)
  for (const day of ['', 'today', '2026-02-30', '2026-9-1'])
    expect((await ask(server, teacher, `register?class=${CLASSES[1]}&day=${day}`)).status).toBe(400)
  expect((await ask(server, server.browser(), query)).status).toBe(401)
})

test('a correction of a day there is not, or by a tablet, is set aside', async () => {
  const server = await aServer()
  const monitor = await server.staff('monitor')
  const tablet = await server.aTablet()
  await monitor.push([marks('2026-13-01', 'present'), marks('2026-09-01', 'perhaps')])
  await tablet.push([marks('2026-09-01', 'present')])
  const aside = await server.store.setAside(server.school.id, 10)
  expect(aside.map(({ code }) => code).sort()).toEqual(['malformed', 'malformed', 'not-allowed'])
})

test('a doubtful answer is told with what was asked, given, said and found, to staff who see the child', async () => {
  const server = await aServer()
  const tablet = await server.aTablet()
  const choice = 'gen/m.2.compare-three-digit/1/5/1'
  const made = makeItem(choice, 'en')
  if (made?.item.question.kind !== 'choice') throw new Error('not a choice')
  const wrong = made.item.question.choices.find(({ id }) => id !== made.key.answer)
  const right = made.item.question.choices.find(({ id }) => id === made.key.answer)
  const body = attemptBody({ item: choice, response: wrong?.id ?? '', correct: true })
  await tablet.push([anAttempt({ body })])
  const admin = await server.staff('admin')
  const { doubtful } = await doubtsOf(server, admin)
  expect(doubtful).toMatchObject([
    {
      learner: ada,
      device: tablet.device.id,
      asked: made.item.prompt,
      choices: made.item.question.choices.map(({ label }) => label),
      given: wrong?.label,
      answer: right?.label,
      saidRight: true,
      isRight: false,
    },
  ])
  await tablet.push([anAttempt({ body })])
  expect((await doubtsOf(server, admin)).doubtful, 'sent twice, told once').toHaveLength(1)
  expect((await doubtsOf(server, await server.staff('teacher', [CLASSES[1]]))).doubtful).toEqual([])
  expect((await doubtsOf(server, await server.staff('teacher', [CLASSES[0]]))).doubtful).toHaveLength(1)
  expect((await ask(server, tablet, 'doubts')).status).toBe(403)
})

test('entries kept apart are told with their reason; whose they are only where the child is of this school', async () => {
  const server = await aServer()
  const tablet = await server.aTablet()
  await tablet.push([
    anAttempt({ body: attemptBody({ item: 'gen/m.2.facts-20/1/7/99' }) }),
    anAttempt({ stream: aStream(), learner: 'stranger' as LearnerId }),
    anAttempt({ stream: aStream(), kind: 'from-the-future', body: {} }),
  ])
  const { setAside } = await doubtsOf(server, await server.staff('admin'))
  expect(setAside.map(({ learner, kind, code }) => [learner, kind, code]).sort()).toEqual([
    [null, 'attempt', 'other-school'],
    [ada, 'attempt', 'unknown-item'],
    [ada, 'from-the-future', 'unknown-kind'],
  ])
  const teacher = await server.staff('teacher', [CLASSES[0]])
  expect((await doubtsOf(server, teacher)).setAside).toHaveLength(2)
})

test('what a tablet holds for another school is told to staff until it is gone', async () => {
  const server = await aServer()
  const tablet = await server.aTablet()
  const { packEntries } = await import('#protocol/columns.ts')
  const pushes = (seq: number, heldBack?: number) =>
    tablet.post(`/v1/schools/${server.school.id}/push`, {
      v: 1,
      waiting: 4,
      ...(heldBack === undefined ? {} : { heldBack }),
      columns: packEntries([anAttempt({ seq })]),
    })
  const heldBack = async () => (await server.store.device(server.school.id, tablet.device.id))?.heldBack
  expect((await pushes(1, 3)).status).toBe(200)
  expect(await heldBack()).toBe(3)
  await pushes(2)
  expect(await heldBack()).toBeUndefined()
  expect((await pushes(3, -1)).status).toBe(400)
})
