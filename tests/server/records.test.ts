import { expect, test } from 'vitest'
import type { Edit, RawEntry } from '#domain/entry.ts'
import type { LearnerId } from '#domain/ids.ts'
import type { LearnerCard } from '#domain/roster.ts'
import type { PullReply } from '#protocol/pull.ts'
import type { PushReply } from '#protocol/push.ts'
import { openSqliteStore } from '#server/store/sqlite/sqlite-store.ts'
import type { Store } from '#server/store/store.ts'
import { anAttempt, aServer, aStream, CLASSES, LEARNERS, type TestServer } from '#tests/support/server.ts'

const [ada, ben, cem] = LEARNERS
const EIGHT = Date.UTC(2026, 8, 7, 8)

const anEdit = (given: Partial<Edit> = {}, seq = 1): RawEntry =>
  anAttempt({
    stream: aStream(),
    seq,
    kind: 'edit',
    body: {
      record: { kind: 'learner', id: ada },
      field: 'language',
      value: 'es',
      base: 'en',
      hlc: { ms: EIGHT, count: 0 },
      ...given,
    },
  })
const cardOf = async ({ store, school }: TestServer, id: string) =>
  (await store.record(school.id, { kind: 'learner', id }))?.body as LearnerCard
const codes = async (response: Response) =>
  ((await response.json()) as PushReply).setAside.map(({ code }) => code)

test('an edit changes its record, and a second time changes nothing', async () => {
  const server = await aServer()
  const staff = await server.staff('monitor', [CLASSES[0]])
  const edit = anEdit()
  expect(await codes(await staff.push([edit]))).toEqual([])
  expect(await cardOf(server, ada)).toMatchObject({ language: 'es', firstName: 'ada', animal: 'otter' })
  const rev = await server.store.rev(server.school.id)
  await staff.push([edit])
  expect(await server.store.rev(server.school.id)).toBe(rev)
})

test('the first server to store an edit caps it: a clock in 2099 does not win for ever', async () => {
  const server = await aServer()
  const staff = await server.staff('monitor')
  await staff.push([anEdit({ hlc: { ms: Date.UTC(2099, 0, 1), count: 0 } })])
  server.clock.now += 120_000
  await staff.push([anEdit({ value: 'en', base: 'es', hlc: { ms: server.clock.now, count: 0 } })])
  expect((await cardOf(server, ada)).language).toBe('en')
})

test.each<[string, Partial<Edit>, string]>([
  ['a field nobody edits', { field: 'firstName', value: 'Eve' }, 'not-allowed'],
  ['a value the field does not take', { value: 'tlh' }, 'malformed'],
  ['a child of another class', { record: { kind: 'learner', id: cem } }, 'not-allowed'],
  ['a child of another school', { record: { kind: 'learner', id: 'zoe' } }, 'other-school'],
  ['a person’s role', { record: { kind: 'person', id: 'x' }, field: 'role', value: 'admin' }, 'not-allowed'],
  [
    'a plan, by a monitor',
    { record: { kind: 'assignment', id: 'x' }, field: 'skills', value: [] },
    'not-allowed',
  ],
  ['an inherited name', { field: 'constructor', value: 1 }, 'not-allowed'],
])('%s is not edited but kept apart', async (_, given, code) => {
  const server = await aServer()
  const staff = await server.staff('monitor', [CLASSES[0]])
  const before = await cardOf(server, ada)
  expect(await codes(await staff.push([anEdit(given)]))).toEqual([code])
  expect(await cardOf(server, ada)).toEqual(before)
})

const SAYS = {
  field: 'skill:m.2.facts-20',
  value: { verdict: 'mastered', since: EIGHT },
  base: null,
  note: 'She did the whole sheet aloud',
} satisfies Partial<Edit>

test('a teacher’s word on a skill is in the child’s record without its reason, which the log keeps', async () => {
  const server = await aServer()
  const teacher = await server.staff('teacher', [CLASSES[0]])
  expect(await codes(await teacher.push([anEdit(SAYS)]))).toEqual([])
  const card = await cardOf(server, ada)
  expect(card).toMatchObject({ [SAYS.field]: SAYS.value })
  expect(JSON.stringify(card)).not.toContain(SAYS.note)
  expect(await server.store.entriesOf(server.school.id, ada)).toMatchObject([{ body: { note: SAYS.note } }])
})

test('of two words on one skill the later counts, in whichever order they arrive; words on two skills do not meet', async () => {
  const server = await aServer()
  const teacher = await server.staff('teacher', [CLASSES[0]])
  const other = await server.staff('admin')
  const later = {
    ...SAYS,
    value: { verdict: 'learning', since: EIGHT + 5 },
    hlc: { ms: EIGHT + 5, count: 0 },
  }
  await other.push([anEdit(later)])
  await teacher.push([anEdit(SAYS), anEdit({ ...SAYS, field: 'skill:m.2.compare-three-digit' })])
  expect(await cardOf(server, ada)).toMatchObject({
    [SAYS.field]: later.value,
    'skill:m.2.compare-three-digit': SAYS.value,
    twoEdits: [SAYS.field],
  })
})

test.each<[string, Partial<Edit>, string, LearnerId?]>([
  ['without a reason', { note: '' }, 'malformed'],
  ['with a reason of blanks', { note: '  ' }, 'malformed'],
  ['of another kind', { value: { verdict: 'gifted', since: EIGHT } }, 'malformed'],
  ['since no moment', { value: { verdict: 'mastered', since: 'long' } }, 'malformed'],
  ['without a skill', { field: 'skill:' }, 'malformed'],
  ['in the log of another child', {}, 'malformed', ben],
  ['about a child of another class', { record: { kind: 'learner', id: cem } }, 'not-allowed', cem],
])('a word on a skill %s is kept apart', async (_, given, code, learner = ada) => {
  const server = await aServer()
  const teacher = await server.staff('teacher', [CLASSES[0]])
  expect(await codes(await teacher.push([{ ...anEdit({ ...SAYS, ...given }), learner }]))).toEqual([code])
  expect(await cardOf(server, ada)).not.toHaveProperty(SAYS.field)
})

test('a monitor sets where a child begins, but does not overrule; a word is taken back with a reason', async () => {
  const server = await aServer()
  const monitor = await server.staff('monitor', [CLASSES[0]])
  expect(await codes(await monitor.push([anEdit(SAYS)]))).toEqual(['not-allowed'])
  expect(await codes(await monitor.push([anEdit({ field: 'startsAt', value: '1', base: null })]))).toEqual([])
  expect(await codes(await monitor.push([anEdit({ field: 'startsAt', value: '9', base: null })]))).toEqual([
    'malformed',
  ])
  expect(await cardOf(server, ada)).toMatchObject({ startsAt: '1' })
  const teacher = await server.staff('teacher', [CLASSES[0]])
  const back = { ...SAYS, value: null, base: SAYS.value, hlc: { ms: EIGHT + 9, count: 0 } }
  expect(await codes(await teacher.push([anEdit(SAYS), anEdit(back)]))).toEqual([])
  expect(await cardOf(server, ada)).toMatchObject({ [SAYS.field]: null })
})

test('a child’s device hears the word on her skill, and neither why, who nor from where', async () => {
  const server = await aServer()
  const teacher = await server.staff('teacher', [CLASSES[0]])
  await teacher.push([anEdit(SAYS)])
  const tablet = await server.aTablet([CLASSES[0]])
  for (const scope of ['lab', `learner:${ada}`]) {
    const reply = (await (
      await tablet.request(`/v1/schools/${server.school.id}/pull?scope=${scope}`)
    ).json()) as PullReply
    const bodies = reply.changes.flatMap((change) => (change.kind === 'record' ? [change.body] : []))
    expect(bodies).toContainEqual(expect.objectContaining({ id: ada, [SAYS.field]: SAYS.value }))
    const told = JSON.stringify(reply)
    for (const hidden of [SAYS.note, teacher.person.id, '"stamps"']) expect(told).not.toContain(hidden)
  }
  const seen = await teacher.request(`/v1/schools/${server.school.id}/pull?scope=class:${CLASSES[0]}`)
  expect(await seen.text()).toContain(SAYS.note)
})

test('a child’s device edits nothing', async () => {
  const server = await aServer()
  const tablet = await server.aTablet()
  expect(await codes(await tablet.push([anEdit()]))).toEqual(['not-allowed'])
  expect((await cardOf(server, ada)).language).toBe('en')
})

test('a teacher begins an assignment with an edit', async () => {
  const server = await aServer()
  const teacher = await server.staff('teacher', [CLASSES[0]])
  const record = { kind: 'assignment', id: 'week-1' } as const
  await teacher.push([anEdit({ record, field: 'skills', value: ['m.2.facts-20'], base: null })])
  const stored = await server.store.record(server.school.id, record)
  expect(stored?.body).toMatchObject({ id: 'week-1', skills: ['m.2.facts-20'] })
})

test('two nodes that edit one record at once both end up in it', async () => {
  const store = await openSqliteStore(':memory:')
  const one = await aServer({ store })
  // The other node writes between this one's reading and writing.
  const staff = await one.staff('admin')
  const rival: { hit: boolean } = { hit: false }
  const raced: Store = {
    ...store,
    putRecords: async (school, writes) => {
      if (!rival.hit && writes.some(({ ref }) => ref.id === ada)) {
        rival.hit = true
        await staff.push([anEdit({ field: 'supports', value: ['spoken'], base: [] })])
      }
      return store.putRecords(school, writes)
    },
  }
  const two = await aServer({ store: raced })
  const there = two.browser()
  for (const [name, value] of staff.cookies) there.cookies.set(name, value)
  await there.push([
    anEdit({ field: 'supports', value: ['breaks'], base: [], hlc: { ms: EIGHT + 1, count: 0 } }),
  ])
  expect(await cardOf(one, ada)).toMatchObject({ supports: ['breaks'], twoEdits: ['supports'] })
})

test('when an edit cannot be folded the push fails, and comes again', async () => {
  const good = await openSqliteStore(':memory:')
  const disk: { full: boolean } = { full: false }
  const store: Store = {
    ...good,
    putRecords: (...args) => (disk.full ? Promise.reject(new Error('disk full')) : good.putRecords(...args)),
  }
  const server = await aServer({ store })
  const staff = await server.staff('admin')
  const edit = anEdit()
  disk.full = true
  expect((await staff.push([edit])).status).toBe(503)
  disk.full = false
  expect((await staff.push([edit])).status).toBe(200)
  expect((await cardOf(server, ada)).language).toBe('es')
})
