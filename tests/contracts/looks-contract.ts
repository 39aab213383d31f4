import { expect, test } from 'vitest'
import type { StreamId } from '#domain/ids.ts'
import { aRun, BEN, judged, MIA, NOW, OTHER_SCHOOL, SCHOOL, STREAM, TABLET } from './built.ts'
import type { Given } from './place.ts'

const keysOf = (entries: readonly Readonly<{ stream: string; seq: number }>[]) =>
  entries.map(({ stream, seq }) => `${stream} ${seq}`)

/** What staff look up: days of children, and doubted verdicts. */
export function looksContract(given: Given): void {
  test('the entries of some children within a span are found, of one kind when it is named', async () => {
    await given.store.keepEntries(
      SCHOOL,
      TABLET,
      [
        judged({ seq: 1, time: NOW - 5_000 }),
        judged({ seq: 2, time: NOW - 4_000, kind: 'visited', body: {} }),
        judged({ seq: 3, time: NOW - 4_000, learner: BEN }),
        judged({ seq: 4, time: NOW - 4_000, learner: null }),
        judged({ seq: 5, time: NOW - 4_000 }, 'malformed'),
        judged({ seq: 6, time: NOW - 3_000 }),
      ],
      NOW,
    )
    const found = async (learners: (typeof MIA)[], which: { from: number; until: number; kind?: string }) =>
      (await given.store.entriesBetween(SCHOOL, learners, which)).map(({ seq }) => seq)
    expect(await found([MIA], { from: NOW - 5_000, until: NOW - 3_000 })).toEqual([1, 2])
    expect(await found([MIA, BEN], { from: NOW - 4_000, until: NOW })).toEqual([2, 3, 6])
    const always = { from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY }
    expect(await found([MIA], { ...always, kind: 'visited' })).toEqual([2])
    expect(await found([], always)).toEqual([])
    expect(await given.store.entriesBetween(OTHER_SCHOOL, [MIA], always)).toEqual([])
  })

  test('what a clock ahead of its time wrote happened when it was received', async () => {
    await given.store.keepEntries(SCHOOL, TABLET, [judged({ time: NOW + 9_000_000 })], NOW)
    expect(await given.store.entriesBetween(SCHOOL, [MIA], { from: NOW, until: NOW + 1 })).toHaveLength(1)
  })

  test('a doubt is noted once, of entries that are in the log, and told newest first', async () => {
    await given.store.keepEntries(SCHOOL, TABLET, [...aRun(1, 3), judged({ seq: 4 }, 'malformed')], NOW)
    await given.store.keepEntries(SCHOOL, TABLET, aRun(1, 1, { stream: 'stream-2' as StreamId }), NOW)
    const key = (seq: number, stream = STREAM) => ({ stream, seq })
    expect(await given.store.noteDoubts(SCHOOL, [])).toBe(0)
    expect(await given.store.noteDoubts(SCHOOL, [key(2), key(4), key(99)])).toBe(1)
    expect(await given.store.noteDoubts(SCHOOL, [key(2), key(1, 'stream-2' as StreamId)])).toBe(1)
    expect(keysOf(await given.store.doubts(SCHOOL, 10))).toEqual(['stream-2 1', `${STREAM} 2`])
    expect(keysOf(await given.store.doubts(SCHOOL, 1))).toEqual(['stream-2 1'])
    expect(await given.store.doubts(OTHER_SCHOOL, 10)).toEqual([])
    await given.store.removeSchool(SCHOOL)
    expect(await given.store.doubts(SCHOOL, 10)).toEqual([])
  })
}
