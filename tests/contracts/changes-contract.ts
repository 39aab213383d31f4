import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RecordKind } from '#domain/entry.ts'
import type { ClassId, LearnerId, StreamId } from '#domain/ids.ts'
import type { Change } from '#protocol/pull.ts'
import type { ChangeFilter, JudgedEntry } from '#server/store/store.ts'
import { aCheckpoint, aRun, BEN, EVERYTHING, judged, MIA, NOW, SCHOOL, STREAM, TABLET } from './built.ts'
import type { Given } from './place.ts'
import { pullAll } from './pulled.ts'

/** Pulling: whole revisions, each change in reach of its viewer, none else. */
export function changesContract(given: Given): void {
  const keep = (entries: readonly JudgedEntry[]) => given.store.keepEntries(SCHOOL, TABLET, entries, NOW)
  const put = (kind: RecordKind, id: string, body: unknown) =>
    given.store.putRecords(SCHOOL, [{ ref: { kind, id }, body }])
  const page = (since: number, limit: number, filter = EVERYTHING) =>
    given.store.changesSince(SCHOOL, since, limit, filter)

  test('a school where nothing happened has nothing to tell', async () => {
    expect(await page(0, 10)).toEqual({ changes: [], through: 0, more: false })
  })

  test('entries, records and checkpoints come in the order they were stored', async () => {
    await put('class', 'class-1', { title: 'Room 7' })
    await keep(aRun(1, 1))
    await given.store.putCheckpoint(SCHOOL, aCheckpoint({ rev: 2 }))
    await put('class', 'class-1', { title: 'Room 8' })
    const { changes, through, more } = await page(0, 10)
    expect(changes.map(({ kind, rev }) => [kind, rev])).toEqual([
      ['entry', 2],
      ['checkpoint', 3],
      ['record', 4],
    ])
    expect(changes[2]).toMatchObject({ ref: { kind: 'class', id: 'class-1' }, body: { title: 'Room 8' } })
    expect({ through, more }).toEqual({ through: 4, more: false })
    expect(await page(4, 10)).toEqual({ changes: [], through: 4, more: false })
  })

  test('a page never splits a revision', async () => {
    await keep(aRun(1, 3))
    await keep(aRun(4, 6))
    const first = await page(0, 4)
    expect([first.changes.length, first.through, first.more]).toEqual([3, 1, true])
    const second = await page(first.through, 4)
    expect([second.changes.length, second.through, second.more]).toEqual([3, 2, false])
  })

  test('a revision larger than a page is given whole', async () => {
    await keep(aRun(1, 30))
    await put('class', 'class-1', {})
    const { changes, through, more } = await page(0, 7)
    expect([changes.length, through, more]).toEqual([30, 1, true])
  })

  test('a viewer who may see nothing of what happened still gets to the end', async () => {
    await keep(aRun(1, 30))
    const none: ChangeFilter = { ...EVERYTHING, entries: 'none' }
    expect(await page(0, 7, none)).toEqual({ changes: [], through: 1, more: false })
  })

  test('a record that was removed tells so to those who had it', async () => {
    await put('assignment', 'a1', { skills: [] })
    await put('assignment', 'a1', null)
    expect((await page(1, 9)).changes).toEqual([
      { kind: 'record', ref: { kind: 'assignment', id: 'a1' }, rev: 2, body: null },
    ])
  })

  test('an entry that is judged again reaches those who had pulled past it', async () => {
    await keep([judged({}, 'unknown-kind')])
    const { through } = await page(0, 9)
    await given.store.rejudge(SCHOOL, 'unknown-kind', () => null)
    expect((await page(through, 9)).changes).toMatchObject([{ kind: 'entry', entry: { seq: 1 } }])
  })

  const mine: ReadonlySet<LearnerId> = new Set([MIA])
  const room: ReadonlySet<ClassId> = new Set(['class-1' as ClassId])
  test.each<[string, Partial<ChangeFilter>, string[]]>([
    [
      'everything',
      {},
      ['class-1', 'class-2', 'mia', 'ben', 'mia+', 'ben+', 'e1', 'e2', 'e3', 'c:mia', 'c:ben'],
    ],
    ['no entries', { entries: 'none', records: [] }, ['c:mia', 'c:ben']],
    ['learners’ entries', { entries: 'learners', records: [], checkpoints: false }, ['e1', 'e2']],
    ['all entries', { entries: 'all', records: [], checkpoints: false }, ['e1', 'e2', 'e3']],
    [
      'one learner’s entries',
      { entries: 'learners', learners: mine, records: [], checkpoints: false },
      ['e1'],
    ],
    [
      'one learner and the school',
      { entries: 'all', learners: mine, records: [], checkpoints: false },
      ['e1', 'e3'],
    ],
    ['one learner', { entries: 'none', learners: mine }, ['class-1', 'class-2', 'mia', 'mia+', 'c:mia']],
    [
      'one class',
      { entries: 'none', classes: room, checkpoints: false },
      ['class-1', 'mia', 'ben', 'mia+', 'ben+'],
    ],
    ['cards alone', { entries: 'none', records: ['learner'], checkpoints: false }, ['mia', 'ben']],
    ['no learner', { learners: new Set() }, ['class-1', 'class-2', 'e3']],
    ['no class', { classes: new Set(), records: ['class'], entries: 'none', checkpoints: false }, []],
  ])('who may see %s gets that and no more', async (_name, given_, expected) => {
    for (const id of ['class-1', 'class-2']) await put('class', id, {})
    for (const id of [MIA, BEN]) await put('learner', id, {})
    for (const id of [MIA, BEN]) await put('details', id, {})
    await keep([
      judged({ seq: 1 }),
      judged({ seq: 2, learner: BEN }),
      judged({ seq: 3, learner: null, by: null }),
    ])
    await keep([judged({ seq: 4 }, 'malformed')])
    for (const learner of [MIA, BEN])
      await given.store.putCheckpoint(SCHOOL, aCheckpoint({ learner, rev: 7 }))
    const { changes } = await page(0, 99, { ...EVERYTHING, ...given_ })
    expect(changes.map(named)).toEqual(expected)
  })

  test('work given to a child reaches who may see her alone', async () => {
    await keep([judged({ kind: 'attempts-moved', body: { to: BEN, stream: 'x', from: 1, through: 1 } })])
    const filter: ChangeFilter = { ...EVERYTHING, learners: new Set([BEN]), entries: 'learners' }
    expect((await page(0, 9, filter)).changes).toHaveLength(1)
  })

  test.each<[string, Partial<ChangeFilter>]>([
    ['everybody', {}],
    ['two learners', { entries: 'learners', learners: new Set([MIA, BEN]) }],
    ['one learner', { entries: 'learners', learners: new Set([MIA]) }],
  ])(
    'of %s, entries received before the moment asked for are left out, records and checkpoints are not',
    async (_who, who) => {
      const old = NOW - 1000
      await put('learner', MIA, {})
      await given.store.keepEntries(SCHOOL, TABLET, aRun(1, 30), old)
      await given.store.putCheckpoint(SCHOOL, aCheckpoint({ rev: 2 }))
      await keep(aRun(31, 33))
      const filter: ChangeFilter = { ...EVERYTHING, ...who, received: NOW }
      const told = await pullAll(given.store, SCHOOL, 2, filter)
      expect(told.map(named)).toEqual([MIA, `c:${MIA}`, 'e31', 'e32', 'e33'])
      expect((await page(0, 99, { ...filter, received: old })).changes).toHaveLength(35)
    },
  )

  test('whatever the size of its pages, a reader gets every change once and in order', async () => {
    const streams = ['a', 'b', 'c'] as StreamId[]
    const sizes = [1, 7, 2, 12, 1, 1, 30, 3]
    for (const [i, size] of sizes.entries()) {
      const stream = streams[i % 3] as StreamId
      const start = ((await given.store.through(SCHOOL, [stream]))[stream] ?? 0) + 1
      await keep(aRun(start, start + size - 1, { stream, learner: i % 2 ? MIA : BEN }))
      await put('lesson', `lesson-${i % 3}`, { i })
      await given.store.putCheckpoint(SCHOOL, aCheckpoint({ rev: i + 1 }))
    }
    const whole = (await page(0, 10_000)).changes
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 70 }), async (limit) => {
        const pulled = await pullAll(given.store, SCHOOL, limit, EVERYTHING)
        expect(pulled).toEqual(whole)
      }),
      { numRuns: 25 },
    )
    const entries = whole.filter(({ kind }) => kind === 'entry')
    expect(entries).toHaveLength(sizes.reduce((sum, size) => sum + size))
  })

  test('an entry set aside is in nobody’s page', async () => {
    await keep([judged({ seq: 1 }, 'malformed'), judged({ seq: 2 })])
    await keep([judged({ seq: 2, body: 'other' })])
    expect((await page(0, 9)).changes).toMatchObject([{ entry: { stream: STREAM, seq: 2 } }])
  })
}

function named(change: Change): string {
  if (change.kind === 'entry') return `e${change.entry.seq}`
  if (change.kind === 'checkpoint') return `c:${change.checkpoint.learner}`
  return change.ref.kind === 'details' ? `${change.ref.id}+` : change.ref.id
}
