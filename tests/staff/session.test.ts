import 'fake-indexeddb/auto'
import { beforeEach, expect, test } from 'vitest'
import { helpGiven, markVisited, watchBoard } from '#app/board.ts'
import { makeEnrolCode, revokeDevice, watchDevices } from '#app/devices.ts'
import type { Lab } from '#app/lab.ts'
import { addGuest, reissueSecret, watchDetails } from '#app/roster-edits.ts'
import { skillNames, watchStaffClasses } from '#app/staff-classes.ts'
import { OFFLINE_MS } from '#app/staff-lock.ts'
import {
  acceptCode,
  lock,
  type OpenStaff,
  type StaffState,
  schoolsHere,
  setPin,
  staffSignIn,
  staffSignOut,
  unlock,
  watchStaff,
} from '#app/staff-session.ts'
import { createApp } from '#server/app.ts'
import { parseCode } from '#server/codes.ts'
import { systemRandom } from '#server/random.ts'
import { issueSetupCode } from '#server/routes/accept.ts'
import { openSqliteStore } from '#server/store/sqlite/sqlite-store.ts'
import {
  aBrowser,
  anAttempt,
  aServer,
  CLASSES,
  LEARNERS,
  PASSWORD,
  type TestServer,
} from '#tests/support/server.ts'
import { aStaffBrowser, type StaffBrowser, until } from './a-staff-lab.ts'

const PIN = '284659'
const [ada] = LEARNERS
const [firstClass] = CLASSES
let server: TestServer
let monitor: Awaited<ReturnType<TestServer['staff']>>
let desk: StaffBrowser
let lab: Lab

beforeEach(async () => {
  server = await aServer()
  monitor = await server.staff('monitor', [firstClass])
  desk = aStaffBrowser(server)
  lab = await desk.page()
})

const isOpen = (state: StaffState): state is OpenStaff => state.kind === 'open'
const isOnline = (state: StaffState) => isOpen(state) && state.online
const signIn = (password = PASSWORD) => staffSignIn(lab, server.school.id, monitor.person.login, password)
const opened = async () => {
  expect(await signIn()).toBe('signed-in')
  await until(watchStaff(lab), isOnline)
}
const boardWhen = (wanted: (state: string) => boolean) =>
  until(watchBoard(lab, firstClass), (board) =>
    wanted(board?.seats.find(({ learner }) => learner.id === ada)?.state ?? ''),
  )
const adaSignsIn = async () => {
  const tablet = await server.aTablet([firstClass])
  await tablet.push([anAttempt({ kind: 'signed-in', body: { class: firstClass, how: 'pictures' } })], 3)
  return tablet
}

test('a grown-up signs in and sees her classes alone', async () => {
  expect(await schoolsHere(lab)).toMatchObject([{ id: server.school.id }])
  await opened()
  const classes = await until(watchStaffClasses(lab), (all) => all.length > 0)
  expect(classes.map((one) => [one.class.id, one.learners])).toEqual([[firstClass, 2]])
})

test('a wrong password, a cut network and a child’s device are told apart', async () => {
  expect(await signIn('not the password')).toBe('wrong')
  desk.wire.cut = true
  expect(await signIn()).toBe('offline')
  const tablet = await server.aTablet()
  lab = await aStaffBrowser(server, tablet).page()
  expect(await signIn()).toBe('child-device')
})

test('the room fills as tablets send, with what is still on them', async () => {
  await opened()
  const empty = await boardWhen((state) => state === 'not-here')
  expect(empty?.seats).toHaveLength(2)
  await adaSignsIn()
  desk.poke()
  const board = await boardWhen((state) => state === 'working')
  expect(board).toMatchObject({ waiting: 3, cameToday: 1 })
  expect(board?.seats.find(({ learner }) => learner.id === ada)?.deviceName).toBe('Tablet')
})

test('help given without a network closes the hand at once and reaches the server later', async () => {
  await opened()
  const tablet = await adaSignsIn()
  await tablet.push([anAttempt({ seq: 2, kind: 'hand-raised', body: {} })])
  desk.poke()
  const board = await boardWhen((state) => state === 'hand-up')
  expect(board?.alerts.map(({ learner }) => learner.id)).toEqual([ada])

  desk.wire.cut = true
  expect(await helpGiven(lab, ada)).toBe(true)
  expect(await markVisited(lab, ada)).toBe(true)
  const after = await boardWhen((state) => state === 'working')
  expect(after?.alerts).toEqual([])

  desk.wire.cut = false
  await until(lab.place, ({ kind }) => kind === 'staff')
  await lab.loop.run('push')
  const entries = await server.store.entriesOf(server.school.id, ada)
  const kinds = entries.map(({ kind }) => kind).sort()
  expect(kinds).toEqual(['hand-raised', 'help-given', 'signed-in', 'visited'])
  expect(entries.find(({ kind }) => kind === 'help-given')?.by).toBe(monitor.person.id)
  expect(await server.store.setAside(server.school.id, 10)).toEqual([])
})

test('a cut cable does not make every child look quiet: the room stays as it was last heard', async () => {
  await opened()
  await adaSignsIn()
  desk.poke()
  await boardWhen((state) => state === 'working')
  desk.wire.cut = true
  desk.poke()
  await until(watchStaff(lab), (state) => isOpen(state) && state.line.state === 'offline')
  server.clock.now += 10 * 60_000
  expect((await boardWhen(() => true))?.seats[0]?.state).toBe('working')
  desk.wire.cut = false
  desk.poke()
  await boardWhen((state) => state === 'quiet')
})

test('with a PIN the room opens without the server, as it was last heard', async () => {
  await opened()
  await adaSignsIn()
  desk.poke()
  await boardWhen((state) => state === 'working')
  await setPin(lab, PIN)
  desk.wire.cut = true
  lab = await desk.page()
  expect(await until(watchStaff(lab), ({ kind }) => kind !== 'starting')).toEqual({
    kind: 'locked',
    person: 'A. M.',
  })
  expect(await unlock(lab, '846592')).toBe('wrong')
  expect(await unlock(lab, PIN)).toBe('unlocked')
  const board = await boardWhen((state) => state === 'working')
  expect(board?.seats.map(({ learner }) => learner.firstName)).toEqual(['ada', 'ben'])
  expect(
    await until(watchStaff(lab), (state) => isOpen(state) && state.line.state === 'offline'),
  ).toMatchObject({ online: false, line: { heard: server.clock.now } })
})

test('nothing that names a child, or says who is signed in, lies on the disk in clear', async () => {
  await opened()
  await adaSignsIn()
  desk.poke()
  await boardWhen((state) => state === 'working')
  await setPin(lab, PIN)
  await adaSignsIn()
  desk.poke()
  await lab.db.sealed.count()
  const disk = await desk.disk(lab)
  expect(await lab.db.sealed.where('id').startsWith('page/').count()).toBeGreaterThan(0)
  for (const secret of [
    'Secretname',
    'firstName',
    'otter',
    'moon',
    monitor.person.name,
    monitor.person.login,
    monitor.csrf,
  ])
    expect(disk).not.toContain(secret)
})

test('before a PIN is chosen nothing is kept: a reload asks the server again', async () => {
  await opened()
  await until(watchStaffClasses(lab), (all) => all.length > 0)
  expect(await lab.db.sealed.count()).toBe(0)
  lab = await desk.page()
  expect(await until(watchStaff(lab), isOnline)).toMatchObject({ needsPin: true })
  desk.wire.cut = true
  lab = await desk.page()
  expect(await until(watchStaff(lab), ({ kind }) => kind !== 'starting')).toEqual({ kind: 'signed-out' })
})

test('wrong PINs cost time, not data; the right one opens after the wait', async () => {
  await opened()
  await setPin(lab, PIN)
  await lock(lab)
  for (let i = 0; i < 3; i++) expect(await unlock(lab, '111222')).toBe('wrong')
  expect(await unlock(lab, PIN)).toBe('slow-down')
  server.clock.now += 6_000
  expect(await unlock(lab, PIN)).toBe('unlocked')
  expect((await until(watchStaffClasses(lab), (all) => all.length > 0)).length).toBe(1)
})

test('fourteen days after the last sign-in with a password the PIN opens nothing', async () => {
  await opened()
  await setPin(lab, PIN)
  await lock(lab)
  server.clock.now += OFFLINE_MS
  expect(await unlock(lab, PIN)).toBe('expired')
})

test('a new sign-in with the password goes on with the same PIN, and its fourteen days begin again', async () => {
  await opened()
  await setPin(lab, PIN)
  server.clock.now += OFFLINE_MS - 1_000
  expect(await signIn()).toBe('signed-in')
  await lock(lab)
  server.clock.now += 2_000
  expect(await unlock(lab, PIN)).toBe('unlocked')
})

test('another person’s sign-in erases what the first kept', async () => {
  await opened()
  await until(watchStaffClasses(lab), (all) => all.length > 0)
  await setPin(lab, PIN)
  await lock(lab)
  const teacher = await server.staff('teacher', [CLASSES[1]])
  expect(await staffSignIn(lab, server.school.id, teacher.person.login, PASSWORD)).toBe('signed-in')
  expect(await lab.db.sealed.count()).toBe(0)
  expect(await unlock(lab, PIN)).toBe('no-pin')
  const classes = await until(watchStaffClasses(lab), (all) => all.length > 0)
  expect(classes.map((one) => one.class.id)).toEqual([CLASSES[1]])
})

test('a sign-out without a network erases this device now and ends the session when the server is back', async () => {
  await opened()
  await setPin(lab, PIN)
  desk.wire.cut = true
  await staffSignOut(lab)
  expect(await until(watchStaff(lab), () => true)).toEqual({ kind: 'signed-out' })
  expect((await lab.db.sealed.toArray()).map(({ id }) => id)).toEqual(['leaving'])
  desk.wire.cut = false
  lab = await desk.page()
  expect(await until(watchStaff(lab), ({ kind }) => kind !== 'starting')).toEqual({ kind: 'signed-out' })
  expect((await desk.browser.request('/v1/session')).status).toBe(401)
})

test('a session the server has ended leaves the room in sight and says so', async () => {
  await opened()
  await until(watchStaffClasses(lab), (all) => all.length > 0)
  await server.store.endSessionsOf(server.school.id, monitor.person.id)
  desk.poke()
  await until(watchStaff(lab), (state) => isOpen(state) && state.line.state === 'signed-out')
  expect((await until(watchBoard(lab, firstClass), (board) => board !== null))?.seats).toHaveLength(2)
})

test('a guest is there at once, with an animal and pictures; a secret is made void and given anew', async () => {
  await opened()
  const added = await addGuest(lab, firstClass, ' Mai ')
  expect(added).toMatchObject({ card: { firstName: 'Mai', guest: true } })
  await until(
    watchBoard(lab, firstClass),
    (board) => board?.seats.some(({ learner }) => learner.guest) ?? false,
  )
  const given = await reissueSecret(lab, ada)
  const hers = ({ id }: { id: string }) => id === ada
  await until(watchDetails(lab, firstClass), (all) => {
    const known = all.find(hers)?.secretPictures
    return all.length === 3 && JSON.stringify(known) === JSON.stringify(given)
  })
  // Her card had no verifier before.
  await until(
    watchBoard(lab, firstClass),
    (board) => board?.seats.find((seat) => hers(seat.learner))?.learner.secret !== null,
  )
  expect(await addGuest(lab, CLASSES[1], 'Bo')).toBe('not-allowed')
  desk.wire.cut = true
  expect(await addGuest(lab, firstClass, 'Bo')).toBe('offline')
})

test('a device comes in by its code and is shut out again', async () => {
  await opened()
  const made = await makeEnrolCode(lab, 'Tablet 7', [firstClass])
  if (typeof made === 'string') throw new Error(made)
  const tablet = server.browser()
  expect((await tablet.post('/v1/enrol', { code: made.code, build: 'test' })).status).toBe(200)
  desk.poke()
  const devices = await until(watchDevices(lab), (all) =>
    all.some(({ heard, use }) => use === 'learner' && heard !== null),
  )
  expect(devices.find(({ use }) => use === 'learner')?.name).toBe('Tablet 7')
  expect(await revokeDevice(lab, made.device.id)).toBe('done')
  await until(watchDevices(lab), (all) => all.some(({ revoked }) => revoked))
  expect((await tablet.request('/v1/device')).status).toBe(401)
})

test('the first person makes the school with the set-up link, which works once', async () => {
  const store = await openSqliteStore(':memory:')
  const { clock, log } = server
  const parts = {
    clock: () => clock.now,
    random: systemRandom,
    secure: false,
    build: 'test',
    level: 'final',
  } as const
  const app = createApp({ ...parts, store, log: (line) => log.push(line) })
  const code = 'NEW-7K2M-9QXD'
  await issueSetupCode({ store }, parseCode(code)?.code ?? '', clock.now + 60_000)
  const first = aBrowser(app, server.school)
  lab = await aStaffBrowser(server, first).page()
  expect(await schoolsHere(lab)).toEqual([])
  const school = { name: 'Elm Street School', timeZone: 'America/Chicago' }
  const accept = (password: string, given = code) =>
    acceptCode(lab, given, password, 'ana', 'Ana Ortiz', school)
  expect(await accept('three unrelated words', 'NEW-0000-0000')).toBe('wrong-code')
  expect(await accept('short')).toBe('weak-password')
  expect(await accept('three unrelated words')).toBe('signed-in')
  const state = await until(watchStaff(lab), isOnline)
  expect(state).toMatchObject({ person: { name: 'Ana Ortiz', role: 'admin' }, school })
  expect(await accept('three unrelated words')).toBe('wrong-code')
})

test('skills have names in both languages', async () => {
  const names = (await skillNames(lab)) ?? new Map()
  expect(names.size).toBeGreaterThan(20)
  for (const said of names.values()) expect(said.en && said.es).toBeTruthy()
})
