import 'fake-indexeddb/auto'
import { beforeEach, expect, test } from 'vitest'
import { watchBoard } from '#app/board.ts'
import { watchDoubts } from '#app/doubts.ts'
import type { Lab } from '#app/lab.ts'
import { correctRegister, type Register, watchRegister } from '#app/register.ts'
import { staffSignIn, watchStaff } from '#app/staff-session.ts'
import { schoolDays } from '#domain/school-day.ts'
import {
  anAttempt,
  aServer,
  aStream,
  attemptBody,
  CLASSES,
  LEARNERS,
  PASSWORD,
  type TestServer,
} from '#tests/support/server.ts'
import { aStaffBrowser, type StaffBrowser, until } from './a-staff-lab.ts'

const [ada, ben] = LEARNERS
const [firstClass] = CLASSES
const DAY_MS = 24 * 3_600_000
let server: TestServer
let desk: StaffBrowser
let lab: Lab
let dayOf: (time: number) => string

/** Each test begins on an open staff device of a monitor of the first class. */
beforeEach(async () => {
  server = await aServer()
  dayOf = schoolDays(server.school.timeZone)
  const monitor = await server.staff('monitor', [firstClass])
  desk = aStaffBrowser(server)
  lab = await desk.page()
  expect(await staffSignIn(lab, server.school.id, monitor.person.login, PASSWORD)).toBe('signed-in')
  await until(watchStaff(lab), (state) => state.kind === 'open' && state.online)
})

const adaCame = async (time: number) => {
  const tablet = await server.aTablet()
  const body = { class: firstClass, how: 'pictures' }
  const stream = aStream()
  const entry = anAttempt({ stream, at: time, offset: 0, time, kind: 'signed-in', body })
  expect((await tablet.push([entry])).status).toBe(200)
}
const register = (day: string | null, wanted: (register: Register) => boolean) =>
  until(watchRegister(lab, firstClass, day), (found) => found !== null && wanted(found)) as Promise<Register>
const lineOf = ({ lines }: Register, id: string) => {
  const line = lines.find(({ learner }) => learner.id === id)
  if (!line) throw new Error('no such line')
  return line
}

test('a day long gone is asked of the server, and waits for the line where there is none', async () => {
  const before = server.clock.now - 5 * DAY_MS
  await adaCame(before)
  desk.wire.cut = true
  const cut = await register(dayOf(before), ({ news }) => news === 'offline')
  expect(cut.lines).toEqual([])
  desk.wire.cut = false
  const told = await register(dayOf(before), ({ news }) => news === 'known')
  expect(told).toMatchObject({ came: 1, day: dayOf(before), today: dayOf(server.clock.now) })
  expect(lineOf(told, ada)).toMatchObject({ isHere: true, from: expect.stringMatching(/^\d\d:\d\d$/) })
  expect(lineOf(told, ben)).toMatchObject({ isHere: false, from: null, correction: null })
})

test('a word on an earlier day counts at once, reaches the server, and can be taken back', async () => {
  const day = dayOf(server.clock.now - 5 * DAY_MS)
  const first = await register(day, ({ news }) => news === 'known')
  desk.wire.cut = true
  const line = { classId: firstClass, day, presence: lineOf(first, ben) }
  expect(await correctRegister(lab, line, 'present', '  came without a tablet ')).toBe(true)
  desk.wire.cut = false
  const said = await register(day, ({ came }) => came === 1)
  expect(lineOf(said, ben)).toMatchObject({
    isHere: true,
    from: null,
    correction: { mark: 'present', note: 'came without a tablet', who: expect.any(String) },
  })

  await until(lab.place, ({ kind }) => kind === 'staff')
  await lab.loop.run('push')
  expect(await server.store.entriesOf(server.school.id, ben)).toMatchObject([
    { kind: 'register-marked', body: { class: firstClass, day, before: 'absent', mark: 'present' } },
  ])
  expect(await server.store.setAside(server.school.id, 10)).toEqual([])

  server.clock.now += 1_000
  await correctRegister(lab, { ...line, presence: lineOf(said, ben) }, 'as-heard', '')
  expect(
    lineOf(await register(day, ({ came, news }) => came === 0 && news === 'known'), ben).correction,
  ).toBeNull()
})

test('a word on today counts on the board too, and yesterday needs no server', async () => {
  const yesterday = server.clock.now - DAY_MS
  await adaCame(yesterday)
  desk.poke()
  await register(dayOf(yesterday), ({ came }) => came === 1)
  desk.wire.cut = true
  const today = await register(null, ({ news }) => news === 'known')
  await correctRegister(
    lab,
    { classId: firstClass, day: today.day, presence: lineOf(today, ben) },
    'present',
    '',
  )
  await until(watchBoard(lab, firstClass), (board) => board?.cameToday === 1)
  expect((await register(dayOf(yesterday), ({ news }) => news === 'known')).came).toBe(1)
})

test('what the server does not vouch for is listed with names; without a line it is asked for when the line is back', async () => {
  const tablet = await server.aTablet()
  await tablet.push([
    anAttempt({ body: attemptBody({ response: '987', correct: true }) }),
    anAttempt({ stream: aStream(), kind: 'from-the-future', body: {} }),
  ])
  desk.wire.cut = true
  desk.poke()
  await until(watchDoubts(lab), (found) => found === 'offline')
  desk.wire.cut = false
  desk.poke()
  const found = await until(watchDoubts(lab), (one) => typeof one !== 'string')
  expect(found).toMatchObject({
    doubtful: [{ learner: ada, child: { id: ada }, deviceName: 'Tablet', saidRight: true, isRight: false }],
    setAside: [{ kind: 'from-the-future', code: 'unknown-kind', child: { id: ada } }],
  })
})
