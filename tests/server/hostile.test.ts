import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import type { RawEntry } from '#domain/entry.ts'
import type { PullReply } from '#protocol/pull.ts'
import type { PushReply } from '#protocol/push.ts'
import { openPostgresStore } from '#server/store/postgres/postgres-store.ts'
import { openSqliteStore } from '#server/store/sqlite/sqlite-store.ts'
import type { Store } from '#server/store/store.ts'
import { NO_POSTGRES, startPostgres } from '#tests/support/postgres.ts'
import { anAttempt, aServer, aStream, attemptBody, type Browser } from '#tests/support/server.ts'

// Whatever stands in an entry that has its key, it is kept or kept apart; the queue moves on and everybody can still read.

const postgres = await startPostgres()
afterAll(() => postgres?.stop())

const HOSTILE: readonly unknown[] = [
  ...[
    '',
    ' ',
    '\u0000',
    'a\u0000b',
    '\ud800',
    '\udfff',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
  ],
  ...['../../etc/passwd', "'; drop table entries; --", '<script>', '{"$gt":""}', '\u202e', 'x'.repeat(5000)],
  ...[-1, -0, 0.5, 1e308, -1e308, 8.64e15 + 1, Number.MAX_SAFE_INTEGER, 2 ** 31, null, true, false, [], {}],
  ...[
    [[[[[[]]]]]],
    JSON.parse('{"__proto__":{"polluted":true}}'),
    { length: -1 },
    ['ada', null],
    { toJSON: 1 },
  ],
]

const hlc = { ms: 1, count: 0 }
const BODIES: Readonly<Record<string, Record<string, unknown>>> = {
  attempt: attemptBody({ hints: [{ step: 1, ms: 2 }], misconceptions: ['m'], theme: 't' }),
  'signed-in': { class: 'class-1', how: 'open' },
  'signed-out': { why: 'child' },
  'hand-raised': {},
  'help-given': { note: 'n' },
  'break-taken': { started: 'child', ms: 0 },
  'lesson-given': {
    skill: 's',
    shown: 'gen/m.2.facts-20/1/1/1',
    together: 'gen/m.2.facts-20/1/2/1',
    gaps: 2,
    misses: 1,
    ms: 1,
    whole: true,
  },
  'theme-chosen': { theme: 'space' },
  'rotation-moved': { to: 'x' },
  'exit-ticket': { skill: 's', got: true },
  tally: { goal: 'g', count: 1 },
  'support-delivered': { support: 'breaks', ms: 1, items: 1 },
  'attempts-moved': { to: 'ben', stream: 'another-stream', from: 1, through: 2 },
  'device-health': { storage: 'none', quotaMb: 1, build: 'b' },
  lost: { reason: 'gap' },
  edit: { record: { kind: 'lesson', id: 'l' }, field: 'title', value: 'v', base: null, hlc },
  'of a newer build': { any: 'thing' },
}

const hostile = fc.constantFrom(...HOSTILE)
/** A body of some kind in which one field, or the whole, is something else. */
const aBody = fc.constantFrom(...Object.entries(BODIES)).chain(([kind, body]) =>
  fc.oneof(
    hostile.map((value) => ({ kind, body: value })),
    fc
      .tuple(fc.constantFrom(...Object.keys(body), 'more', 'constructor'), hostile)
      .map(([field, value]) => ({ kind, body: { ...body, [field]: value } })),
  ),
)
const anEdit = fc
  .record({
    id: hostile,
    field: hostile,
    value: hostile,
    kind: fc.constantFrom('lesson', 'learner', 'class', 'person', 'device', 'schedule'),
  })
  .map(({ id, field, value, kind }) => ({
    kind: 'edit',
    body: { record: { kind, id }, field, value, base: null, hlc },
  }))
const anEnvelope = fc.oneof(
  fc.constant({}),
  fc
    .tuple(fc.constantFrom('at', 'offset', 'time', 'learner', 'by', 'kind'), hostile)
    // The wire has no other kinds than texts.
    .map(([field, value]) => ({ [field]: field === 'kind' ? String(value) : value })),
)
const aPush = fc.array(
  fc.tuple(fc.oneof(aBody, anEdit), anEnvelope).map(([one, envelope]) => ({ ...one, ...envelope })),
  { minLength: 1, maxLength: 25 },
)

const pages = async (who: Browser, path: string) => {
  for (let cursor = '', more = true; more; ) {
    const answer = await who.request(`${path}&cursor=${cursor}`)
    expect(answer.status).toBe(200)
    const page = (await answer.json()) as PullReply
    cursor = page.cursor
    more = page.more
  }
}

function neverStopsTheQueue(open: () => Promise<Store>): void {
  test('whatever a device or an administrator sends', async () => {
    const server = await aServer({ store: await open() })
    const tablet = await server.aTablet()
    const admin = await server.staff('admin')
    await fc.assert(
      fc.asyncProperty(aPush, fc.boolean(), async (push, asStaff) => {
        const stream = aStream()
        const sent = push.map((given, i) => ({ ...anAttempt(), ...given, stream, seq: i + 1 }) as RawEntry)
        const answer = await (asStaff ? admin : tablet).push(sent)
        expect(answer.status).toBe(200)
        const first = (await answer.json()) as PushReply
        expect(first.through).toEqual({ [stream]: push.length })
        const again = (await (await (asStaff ? admin : tablet).push(sent)).json()) as PushReply
        expect(again.setAside).toEqual(first.setAside)
      }),
      { numRuns: 150 },
    )
    await pages(tablet, `/v1/schools/${server.school.id}/pull?scope=lab`)
    await pages(admin, `/v1/schools/${server.school.id}/pull?scope=school`)
    const troubles = server.log.filter(({ event }) => event !== 'request')
    expect(troubles).toEqual([])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    await server.store.close()
  }, 60_000)
}

describe('with SQLite nothing stops the queue', () => neverStopsTheQueue(() => openSqliteStore(':memory:')))
describe.skipIf(postgres === null)(postgres ? 'with PostgreSQL nothing stops the queue' : NO_POSTGRES, () =>
  neverStopsTheQueue(() => openPostgresStore(postgres?.url ?? '')),
)
