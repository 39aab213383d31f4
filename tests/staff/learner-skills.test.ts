import 'fake-indexeddb/auto'
import { beforeEach, expect, test } from 'vitest'
import type { Lab } from '#app/lab.ts'
import { overrule, setStart, watchSkills, watchWhy } from '#app/learner-skills.ts'
import { watchNames } from '#app/staff-classes.ts'
import { staffSignIn, watchStaff } from '#app/staff-session.ts'
import type { Edit } from '#domain/entry.ts'
import type { SkillId } from '#domain/ids.ts'
import { overruledOn } from '#domain/overrule.ts'
import type { LearnerCard } from '#domain/roster.ts'
import type { SkillsReply } from '#protocol/why.ts'
import { daysOfWork } from '#tests/support/days-of-work.ts'
import { aServer, CLASSES, LEARNERS, PASSWORD, type TestServer } from '#tests/support/server.ts'
import { aStaffBrowser, type StaffBrowser, until } from './a-staff-lab.ts'

const [ada, , cem] = LEARNERS
const SKILL = 'm.2.facts-20' as SkillId
let server: TestServer
let desk: StaffBrowser
let lab: Lab

/** Each test begins on an open staff device of a teacher of the first class, whose child has worked two days. */
beforeEach(async () => {
  server = await aServer()
  await (await server.aTablet()).push(daysOfWork(ada, SKILL, ['--+', '++'], server.clock.now))
  const { person } = await server.staff('teacher', [CLASSES[0]])
  desk = aStaffBrowser(server)
  lab = await desk.page()
  expect(await staffSignIn(lab, server.school.id, person.login, PASSWORD)).toBe('signed-in')
  await until(watchStaff(lab), (state) => state.kind === 'open' && state.online)
  await until(lab.place, ({ kind }) => kind === 'staff')
})

const skills = async () =>
  (await until(watchSkills(lab, ada), (found) => typeof found !== 'string')) as SkillsReply
const said = async () => (await skills()).skills.find(({ skill }) => skill === SKILL)?.said
const aside = async () => (await server.store.setAside(server.school.id, 10)).length
const edits = async () =>
  (await server.store.entriesOf(server.school.id, ada))
    .filter(({ kind }) => kind === 'edit')
    .map(({ body }) => body as Edit)

test('a teacher’s word reaches the record with its reason in the log, and the later word counts', async () => {
  expect(await said()).toBeNull()
  expect(await overrule(lab, ada, SKILL, 'mastered', '  on paper ')).toBe('sent')
  expect(await said()).toBe('mastered')
  // The clock of this device stands still; the later stamp is later all the same.
  expect(await overrule(lab, ada, SKILL, 'learning', 'guessed it')).toBe('sent')
  expect(await said()).toBe('learning')
  expect(await overrule(lab, ada, SKILL, null, 'see for yourselves')).toBe('sent')
  expect(await said()).toBeNull()
  expect((await edits()).map(({ note }) => note)).toEqual(['on paper', 'guessed it', 'see for yourselves'])
  expect(await aside()).toBe(0)
})

test('a word is built upon what others have said meanwhile', async () => {
  const colleague = await server.staff('admin')
  const stamp = { ms: server.clock.now + 50_000, count: 3 }
  const value = { verdict: 'mastered', since: server.clock.now }
  const body = {
    record: { kind: 'learner', id: ada },
    field: `skill:${SKILL}`,
    value,
    base: null,
    hlc: stamp,
  }
  const [first] = daysOfWork(ada, SKILL, ['+'], server.clock.now)
  if (!first) throw new Error('no entry')
  await colleague.push([{ ...first, kind: 'edit', body: { ...body, note: 'saw it' } }])
  desk.poke()
  await until(watchNames(lab), (cards) => overruledOn(cards.get(ada) as LearnerCard)[SKILL] !== undefined)
  expect(await overrule(lab, ada, SKILL, 'learning', 'asked again')).toBe('sent')
  expect((await edits()).at(-1)?.base).toEqual(value)
  expect(await said()).toBe('learning')
  const card = await server.store.record(server.school.id, { kind: 'learner', id: ada })
  expect(card?.body).not.toHaveProperty('twoEdits')
})

test('without a line a word is kept here and counts once it is sent; what is believed waits for the line', async () => {
  await skills()
  desk.wire.cut = true
  expect(await overrule(lab, ada, SKILL, 'mastered', 'on paper')).toBe('kept')
  await until(watchSkills(lab, ada), (found) => found === 'offline')
  await until(watchWhy(lab, ada, SKILL), (found) => found === 'offline')
  expect(await edits()).toEqual([])
  desk.wire.cut = false
  await lab.loop.run('push')
  expect(await said()).toBe('mastered')
})

test('where a child begins is set and taken back', async () => {
  expect((await skills()).startsAt).toBeNull()
  expect(await setStart(lab, ada, '1')).toBe('sent')
  expect((await skills()).startsAt).toBe('1')
  expect(await setStart(lab, ada, null)).toBe('sent')
  expect((await skills()).startsAt).toBeNull()
  expect(await aside()).toBe(0)
})

test('of a child of another class nothing is told, and nothing is written', async () => {
  await until(watchSkills(lab, cem), (found) => found === 'not-allowed')
  await until(watchWhy(lab, cem, SKILL), (found) => found === 'not-allowed')
  expect(await overrule(lab, cem, SKILL, 'mastered', 'by mistake')).toBeNull()
  expect(await setStart(lab, cem, '1')).toBeNull()
})
