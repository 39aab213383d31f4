import { expect, test } from 'vitest'
import type { RecordKind } from '#domain/entry.ts'
import { aCheckpoint, type aRun, BEN, judged, MIA, NOW, SCHOOL, TABLET } from './built.ts'
import type { Given } from './place.ts'

/** Mutable records, folded states, and the ids of the school's own system. */
export function recordsContract(given: Given): void {
  const write = (kind: RecordKind, id: string, body: unknown) => ({ ref: { kind, id }, body })
  const put = (...writes: ReturnType<typeof write>[]) => given.store.putRecords(SCHOOL, writes)

  test('records written together have one revision', async () => {
    expect(await put(write('class', 'a', 1), write('lesson', 'b', 2))).toEqual({ rev: 1, changed: 2 })
    expect(await given.store.record(SCHOOL, { kind: 'lesson', id: 'b' })).toEqual({
      ref: { kind: 'lesson', id: 'b' },
      rev: 1,
      body: 2,
    })
  })

  test('a second import of the same roster changes nothing', async () => {
    const roster = [write('class', 'a', { title: 'K', grades: ['K'] }), write('class', 'b', { title: '1' })]
    await put(...roster)
    const again = [write('class', 'a', { grades: ['K'], title: 'K' }), write('class', 'b', { title: '1' })]
    expect(await put(...again)).toEqual({ rev: 1, changed: 0 })
    expect(await put(...again, write('class', 'c', {}))).toEqual({ rev: 2, changed: 1 })
    expect((await given.store.records(SCHOOL, 'class')).map(({ rev }) => rev)).toEqual([1, 1, 2])
  })

  test('of two writes to one record in one call the last counts', async () => {
    expect(await put(write('class', 'a', 1), write('class', 'a', 2))).toEqual({ rev: 1, changed: 1 })
    expect(await put(write('class', 'a', 3), write('class', 'a', 2))).toEqual({ rev: 1, changed: 0 })
    expect(await given.store.records(SCHOOL, 'class')).toMatchObject([{ body: 2 }])
  })

  test('an empty write changes nothing', async () => {
    expect(await put()).toEqual({ rev: 0, changed: 0 })
  })

  test('removing leaves a tombstone with its revision; removing again leaves it alone', async () => {
    await put(write('class', 'a', {}), write('class', 'b', {}))
    expect(await put(write('class', 'a', null))).toEqual({ rev: 2, changed: 1 })
    expect(await put(write('class', 'a', null))).toEqual({ rev: 2, changed: 0 })
    expect(await put(write('class', 'never-was', null))).toEqual({ rev: 2, changed: 0 })
    expect((await given.store.records(SCHOOL, 'class')).map(({ ref }) => ref.id)).toEqual(['b'])
    expect(await given.store.record(SCHOOL, { kind: 'class', id: 'a' })).toMatchObject({ rev: 2, body: null })
    expect(await given.store.record(SCHOOL, { kind: 'class', id: 'never-was' })).toBeNull()
    expect(await put(write('class', 'a', {}))).toEqual({ rev: 3, changed: 1 })
  })

  test('a record of one kind is not one of another', async () => {
    await put(write('learner', 'x', 'card'), write('details', 'x', 'details'))
    expect(await given.store.records(SCHOOL, 'learner')).toMatchObject([{ body: 'card' }])
  })

  test('a whole school is written at once', async () => {
    const roster = Array.from({ length: 2_000 }, (_, i) =>
      write('learner', `learner-${i}`, { firstName: `N${i}` }),
    )
    expect(await put(...roster)).toEqual({ rev: 1, changed: 2_000 })
    expect(await given.store.records(SCHOOL, 'learner')).toHaveLength(2_000)
  })

  test('a checkpoint stays unless a newer one comes', async () => {
    const newer = aCheckpoint({ rev: 5, through: { a: 9 } })
    await given.store.putCheckpoint(SCHOOL, newer)
    await given.store.putCheckpoint(SCHOOL, aCheckpoint({ rev: 4 }))
    expect(await given.store.checkpoint(SCHOOL, MIA)).toEqual(newer)
    expect(await given.store.checkpoint(SCHOOL, BEN)).toBeNull()
    expect(await given.store.rev(SCHOOL)).toBe(1)
    await given.store.putCheckpoint(SCHOOL, newer)
    expect(await given.store.rev(SCHOOL)).toBe(1)
  })

  test('another model’s fold of the same log replaces the checkpoint', async () => {
    await given.store.putCheckpoint(SCHOOL, aCheckpoint())
    const state = { ...aCheckpoint().state, model: 'm2' }
    await given.store.putCheckpoint(SCHOOL, aCheckpoint({ state }))
    expect(await given.store.checkpoint(SCHOOL, MIA)).toMatchObject({ state: { model: 'm2' } })
    expect(await given.store.rev(SCHOOL)).toBe(2)
  })

  test('a checkpoint keeps its numbers to the last bit', async () => {
    const belief = { known: 0.1 + 0.2, dueMs: 1 / 3, lastAt: 4e-320 }
    const state = { ...aCheckpoint().state, skills: { 'm.K.count': belief as never } }
    await given.store.putCheckpoint(SCHOOL, aCheckpoint({ state }))
    expect((await given.store.checkpoint(SCHOOL, MIA))?.state.skills['m.K.count']).toEqual(belief)
  })

  test('learners with work beyond their checkpoint are to be folded again, the longest waiting first', async () => {
    const keep = (...entries: ReturnType<typeof aRun>) =>
      given.store.keepEntries(SCHOOL, TABLET, entries, NOW)
    await keep(judged({ seq: 1, learner: BEN }), judged({ seq: 2, learner: null }))
    await keep(judged({ seq: 3 }), judged({ seq: 4 }, 'malformed'))
    expect(await given.store.staleCheckpoints(SCHOOL, 9)).toEqual([BEN, MIA])
    expect(await given.store.staleCheckpoints(SCHOOL, 1)).toEqual([BEN])
    await given.store.putCheckpoint(SCHOOL, aCheckpoint({ learner: BEN, rev: 1 }))
    await given.store.putCheckpoint(SCHOOL, aCheckpoint({ learner: MIA, rev: 1 }))
    expect(await given.store.staleCheckpoints(SCHOOL, 9)).toEqual([MIA])
    await given.store.putCheckpoint(SCHOOL, aCheckpoint({ learner: MIA, rev: 2 }))
    expect(await given.store.staleCheckpoints(SCHOOL, 9)).toEqual([])
    // What is set aside is no work of hers.
    await keep(judged({ seq: 5 }, 'malformed'))
    expect(await given.store.staleCheckpoints(SCHOOL, 9)).toEqual([])
  })

  test('ids of the school’s own system lead to ours', async () => {
    await given.store.putSourcedIds(SCHOOL, 'learner', { s1: 'mia', s2: 'ben' })
    await given.store.putSourcedIds(SCHOOL, 'learner', { s2: 'ben-2', s3: 'eva' })
    await given.store.putSourcedIds(SCHOOL, 'class', { s1: 'class-1' })
    expect(await given.store.sourcedIds(SCHOOL, 'learner')).toEqual({ s1: 'mia', s2: 'ben-2', s3: 'eva' })
    expect(await given.store.sourcedIds(SCHOOL, 'person')).toEqual({})
  })
}
