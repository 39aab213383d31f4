import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import type { LearnerId, SchoolId, StreamId } from '#domain/ids.ts'
import { SET_ASIDE_CODES } from '#protocol/push.ts'
import { openPostgresStore } from '#server/store/postgres/postgres-store.ts'
import { openSqliteStore } from '#server/store/sqlite/sqlite-store.ts'
import type { ChangeFilter, Store } from '#server/store/store.ts'
import { aCheckpoint, aSchool, EVERYTHING, judged, NOW, TABLET } from '#tests/contracts/built.ts'
import { pullAll } from '#tests/contracts/pulled.ts'
import { NO_POSTGRES, startPostgres } from '#tests/support/postgres.ts'

const postgres = await startPostgres()
afterAll(() => postgres?.stop())

/** One thing asked of a store, with its answer. */
type Step = (store: Store, school: SchoolId) => Promise<unknown>

const learner = fc.constantFrom('mia', 'ben', 'Ähnlich', 'z').map((id) => id as LearnerId)
const stream = fc.constantFrom('s-1', 'S-2', 'ß-3').map((id) => id as StreamId)
const aside = fc.option(fc.constantFrom(...SET_ASIDE_CODES.filter((code) => code !== 'conflict')), {
  freq: 4,
})
const body = fc.oneof(fc.constant({ a: 1 }), fc.constant({ a: 2 }), fc.jsonValue({ maxDepth: 2 }))

const entry = fc
  .record({ stream, seq: fc.integer({ min: 1, max: 8 }), learner: fc.option(learner), body, aside })
  .map(({ aside: why, ...given }) => judged(given, why))
const move = fc
  .record({ stream, seq: fc.integer({ min: 1, max: 8 }), to: learner })
  .map(({ to, ...given }) => judged({ ...given, kind: 'attempts-moved', body: { to } }))

const keep = fc
  .array(fc.oneof({ weight: 6, arbitrary: entry }, { weight: 1, arbitrary: move }), { maxLength: 8 })
  .map(
    (entries): Step =>
      (store, school) =>
        store.keepEntries(school, TABLET, entries, NOW),
  )
const put = fc
  .array(
    fc.record({ id: learner, kind: fc.constantFrom('learner', 'class', 'lesson'), body: fc.option(body) }),
  )
  .map((writes) =>
    writes.map(({ id, kind, body: value }) => ({ ref: { id, kind: kind as 'class' }, body: value })),
  )
  .map(
    (writes): Step =>
      (store, school) =>
        store.putRecords(school, writes),
  )
const fold = fc.record({ learner, rev: fc.integer({ min: 0, max: 9 }) }).map(
  (given): Step =>
    (store, school) =>
      store.putCheckpoint(school, aCheckpoint(given)),
)
const rejudge = fc.constantFrom(...SET_ASIDE_CODES).map(
  (code): Step =>
    (store, school) =>
      store.rejudge(school, code, ({ seq }) => (seq % 2 === 0 ? null : 'unknown-item')),
)

const step = fc.oneof(
  { weight: 6, arbitrary: keep },
  { weight: 2, arbitrary: put },
  { weight: 2, arbitrary: fold },
  { weight: 1, arbitrary: rejudge },
)
const filter = fc.record({
  records: fc.subarray([...EVERYTHING.records]),
  learners: fc.option(fc.uniqueArray(learner).map((ids) => new Set(ids))),
  classes: fc.option(fc.uniqueArray(learner).map((ids) => new Set(ids as string[] as never[]))),
  entries: fc.constantFrom('none', 'learners', 'all'),
  checkpoints: fc.boolean(),
})

describe.skipIf(postgres === null)(postgres ? 'SQLite and PostgreSQL' : NO_POSTGRES, () => {
  test('whatever is asked of them in turn, both answer the same', async () => {
    const stores = [await openSqliteStore(':memory:'), await openPostgresStore(postgres?.url ?? '')] as const
    let schools = 0
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 1, maxLength: 12 }),
        fc.array(filter, { maxLength: 3 }),
        fc.integer({ min: 1, max: 20 }),
        async (steps, filters, limit) => {
          schools += 1
          const school = `school-${schools}` as SchoolId
          const told = (store: Store) => lifeOf(store, school, steps, filters as ChangeFilter[], limit)
          const [left, right] = await Promise.all(stores.map(told))
          expect(right).toEqual(left)
        },
      ),
      { numRuns: 40 },
    )
    for (const store of stores) await store.close()
  })
})

/** Takes the steps one after another, then asks for all there is. */
async function lifeOf(
  store: Store,
  school: SchoolId,
  steps: readonly Step[],
  filters: readonly ChangeFilter[],
  limit: number,
): Promise<unknown[]> {
  await store.putSchool(aSchool({ id: school, code: school }), null)
  const answers: unknown[] = []
  for (const take of steps) answers.push(await take(store, school))
  for (const seen of [EVERYTHING, ...filters]) answers.push(await pullAll(store, school, limit, seen))
  const streams = ['s-1', 'S-2', 'ß-3'] as StreamId[]
  return [
    ...answers,
    await store.through(school, streams),
    await store.missing(school, { 's-1': 9, 'S-2': 4, 'ß-3': 1 }),
    await store.setAside(school, 7),
    await store.staleCheckpoints(school, 9),
    await Promise.all(['mia', 'ben', 'Ähnlich', 'z'].map((id) => store.entriesOf(school, id as LearnerId))),
    await Promise.all((['learner', 'class', 'lesson'] as const).map((kind) => store.records(school, kind))),
  ]
}
