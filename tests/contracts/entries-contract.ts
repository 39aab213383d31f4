import { expect, test } from 'vitest'
import type { DeviceId, LearnerId, SchoolId, StreamId } from '#domain/ids.ts'
import { anEntry, aRun, BEN, judged, MIA, NOW, SCHOOL, STREAM, TABLET } from './built.ts'
import type { Given } from './place.ts'

const OTHER = 'stream-2' as StreamId

/** Entries: each once, none lost, none replaced. */
export function entriesContract(given: Given): void {
  const keep = (entries: ReturnType<typeof aRun>) => given.store.keepEntries(SCHOOL, TABLET, entries, NOW)

  test('an entry comes back as it was sent, with what the server added', async () => {
    const sent = anEntry({
      by: null,
      offset: null,
      body: { goal: 'ñ 🌱 \u0000', count: 0.1, deep: [{ b: 1, a: null }] },
    })
    await keep([{ entry: sent, aside: null, cap: NOW + 60_000 }])
    const added = { rev: 1, received: NOW, device: TABLET, cap: NOW + 60_000 }
    expect(await given.store.entriesOf(SCHOOL, MIA)).toEqual([{ ...sent, ...added }])
  })

  test.each([
    ['1970', 0],
    ['2099', 4_070_908_800_000],
    ['before 1970', -62_135_596_800_000],
    ['half a millisecond', 1_790_000_000_000.5],
    ['a broken clock', 8.64e15],
  ])('a clock that says %s is kept as it is', async (_name, at) => {
    await keep([judged({ at, time: at, offset: 0 - at })])
    expect(await given.store.entriesOf(SCHOOL, MIA)).toMatchObject([{ at, time: at, offset: 0 - at }])
  })

  test('the writer of a stream is the device that began it', async () => {
    expect(await given.store.writers(SCHOOL, [STREAM])).toEqual(new Map())
    await keep(aRun(1, 2))
    await given.store.keepEntries(SCHOOL, 'another' as DeviceId, aRun(3, 4), NOW)
    expect(await given.store.writers(SCHOOL, [STREAM, OTHER])).toEqual(new Map([[STREAM, TABLET]]))
    expect(await given.store.writers('elsewhere' as SchoolId, [STREAM])).toEqual(new Map())
  })

  test('a push of nothing changes nothing', async () => {
    expect(await keep([])).toEqual({ rev: 0, kept: 0, fresh: [], through: {}, setAside: [] })
    expect(await given.store.through(SCHOOL, [])).toEqual({})
    expect(await given.store.missing(SCHOOL, {})).toEqual([])
  })

  test('a push sent twice is stored once and takes no second revision', async () => {
    const first = await keep(aRun(1, 3))
    const fresh = aRun(1, 3).map(({ entry }) => entry)
    expect(first).toEqual({ rev: 1, kept: 3, fresh, through: { [STREAM]: 3 }, setAside: [] })
    expect(await keep(aRun(1, 3))).toEqual({ ...first, kept: 0, fresh: [] })
    expect(await given.store.rev(SCHOOL)).toBe(1)
    expect(await given.store.entriesOf(SCHOOL, MIA)).toHaveLength(3)
  })

  test('a push that brings something new beside old things takes one revision for the new', async () => {
    await keep(aRun(1, 3))
    expect(await keep(aRun(2, 5))).toMatchObject({ rev: 2, kept: 2, through: { [STREAM]: 5 } })
    const revs = (await given.store.entriesOf(SCHOOL, MIA)).map(({ rev }) => rev)
    expect(revs).toEqual([1, 1, 1, 2, 2])
  })

  test('the same content with its keys in another order is the same entry', async () => {
    await keep([judged({ body: { a: 1, b: { c: 2, d: 3 } } })])
    const again = await keep([judged({ body: { b: { d: 3, c: 2 }, a: 1 } })])
    expect(again).toMatchObject({ kept: 0, setAside: [] })
  })

  test('another content under a key that is taken is set aside and replaces nothing', async () => {
    await keep(aRun(1, 2))
    const twin = judged({ seq: 2, body: { goal: 'other' } })
    const setAside = [{ stream: STREAM, seq: 2, code: 'conflict' }]
    expect(await keep([twin])).toEqual({ rev: 2, kept: 1, fresh: [], through: { [STREAM]: 2 }, setAside })
    expect(await keep([twin])).toEqual({ rev: 2, kept: 0, fresh: [], through: { [STREAM]: 2 }, setAside })
    const bodies = (await given.store.entriesOf(SCHOOL, MIA)).map(({ body }) => body)
    expect(bodies).toEqual([1, 2].map((count) => ({ goal: 'hands up', count })))
    expect(await given.store.setAside(SCHOOL, 9)).toMatchObject([
      { code: 'conflict', entry: { seq: 2, body: { goal: 'other' }, rev: 2 } },
    ])
  })

  test.each([
    ['time', { time: NOW }],
    ['learner', { learner: BEN }],
    ['author', { by: null }],
    ['kind', { kind: 'visited' }],
    ['clock', { at: NOW }],
    ['offset', { offset: null }],
  ])('an entry that differs in its %s alone is another content', async (_name, other) => {
    await keep([judged()])
    expect((await keep([judged(other)])).setAside).toMatchObject([{ code: 'conflict' }])
  })

  test('two contents under one key in one push: the first stays, the second is set aside', async () => {
    const answer = await keep([judged({ body: 1 }), judged({ body: 2 }), judged({ body: 1 })])
    expect(answer).toMatchObject({ kept: 2, setAside: [{ stream: STREAM, seq: 1, code: 'conflict' }] })
    expect(await given.store.entriesOf(SCHOOL, MIA)).toMatchObject([{ body: 1 }])
  })

  test('a cap given on the way makes no conflict', async () => {
    await keep([judged({}, null, NOW + 1)])
    expect(await keep([judged({}, null, NOW + 2)])).toMatchObject({ kept: 0, setAside: [] })
    expect(await given.store.entriesOf(SCHOOL, MIA)).toMatchObject([{ cap: NOW + 1 }])
  })

  test('a gap holds back what is acknowledged until it is filled', async () => {
    expect((await keep(aRun(2, 4))).through).toEqual({ [STREAM]: 0 })
    expect((await keep(aRun(6, 9))).through).toEqual({ [STREAM]: 0 })
    expect((await keep(aRun(1, 1))).through).toEqual({ [STREAM]: 4 })
    expect((await keep(aRun(5, 5))).through).toEqual({ [STREAM]: 9 })
    expect(await given.store.through(SCHOOL, [STREAM, OTHER])).toEqual({ [STREAM]: 9, [OTHER]: 0 })
  })

  test('what is missing is named in ranges', async () => {
    await keep([...aRun(1, 2), ...aRun(4, 4), ...aRun(7, 8), ...aRun(2, 3, { stream: OTHER })])
    expect(await given.store.missing(SCHOOL, { [STREAM]: 10, [OTHER]: 2, unknown: 3, nothing: 0 })).toEqual([
      { stream: STREAM, from: 3, through: 3 },
      { stream: STREAM, from: 5, through: 6 },
      { stream: STREAM, from: 9, through: 10 },
      { stream: OTHER, from: 1, through: 1 },
      { stream: 'unknown', from: 1, through: 3 },
    ])
  })

  test('a device that counts less far than the server is missing nothing', async () => {
    await keep(aRun(1, 5))
    expect(await given.store.missing(SCHOOL, { [STREAM]: 3 })).toEqual([])
  })

  test('an entry set aside counts as received but is not in the log', async () => {
    const answer = await keep([judged(), judged({ seq: 2 }, 'malformed'), judged({ seq: 3 })])
    const setAside = [{ stream: STREAM, seq: 2, code: 'malformed' }]
    expect(answer).toMatchObject({ rev: 1, kept: 3, through: { [STREAM]: 3 }, setAside })
    expect(answer.fresh).toHaveLength(3)
    expect((await given.store.entriesOf(SCHOOL, MIA)).map(({ seq }) => seq)).toEqual([1, 3])
    expect(await given.store.setAside(SCHOOL, 9)).toMatchObject([{ code: 'malformed', entry: { seq: 2 } }])
    // Sent again because the reply was lost: the same answer, whatever the judge thinks by now.
    expect(await keep([judged({ seq: 2 }, null)])).toMatchObject({ kept: 0, setAside })
  })

  test('the newest set aside come first, and no more than asked for', async () => {
    await keep([judged({ seq: 1 }, 'malformed')])
    await keep([judged({ seq: 2 }, 'unknown-kind')])
    await keep([judged({ seq: 1, body: 'other' })])
    const codes = (await given.store.setAside(SCHOOL, 2)).map(({ code }) => code)
    expect(codes).toEqual(['conflict', 'unknown-kind'])
  })

  test('entries come in the order of their revisions, from where one left off', async () => {
    await keep(aRun(1, 2))
    await keep(aRun(1, 1, { stream: OTHER, learner: BEN }))
    await keep(aRun(2, 2, { stream: OTHER }))
    const keys = async (since?: number) =>
      (await given.store.entriesOf(SCHOOL, MIA, since)).map(({ stream, seq, rev }) => [stream, seq, rev])
    expect(await keys()).toEqual([
      [STREAM, 1, 1],
      [STREAM, 2, 1],
      [OTHER, 2, 3],
    ])
    expect(await keys(1)).toEqual([[OTHER, 2, 3]])
  })

  test('work that is given to another child is in both logs', async () => {
    const body = { to: BEN, stream: STREAM, from: 1, through: 2 }
    await keep([...aRun(1, 2), judged({ seq: 3, kind: 'attempts-moved', body })])
    expect(await given.store.entriesOf(SCHOOL, BEN)).toMatchObject([{ kind: 'attempts-moved', learner: MIA }])
    expect(await given.store.staleCheckpoints(SCHOOL, 9)).toEqual([BEN, MIA])
  })

  test('a newer server takes back what an older one could not read', async () => {
    await keep([
      judged({ seq: 1, kind: 'new' }, 'unknown-kind'),
      judged({ seq: 2, kind: 'newer' }, 'unknown-kind'),
    ])
    await keep([judged({ seq: 3 }, 'malformed')])
    const judge = (kind: string) => (kind === 'new' ? null : ('unknown-kind' as const))
    expect(await given.store.rejudge(SCHOOL, 'unknown-kind', ({ kind }) => judge(kind))).toBe(1)
    // Under a new revision: whoever has pulled past the old one still gets it.
    expect(await given.store.entriesOf(SCHOOL, MIA)).toMatchObject([{ seq: 1, kind: 'new', rev: 3 }])
    expect((await given.store.setAside(SCHOOL, 9)).map(({ entry }) => entry.seq)).toEqual([3, 2])
    expect(await given.store.staleCheckpoints(SCHOOL, 9)).toEqual([MIA])
    expect(await given.store.rejudge(SCHOOL, 'unknown-kind', ({ kind }) => judge(kind))).toBe(0)
    expect(await given.store.rev(SCHOOL)).toBe(3)
  })

  test('what is judged again may be set aside for another reason', async () => {
    await keep([judged({}, 'unknown-kind')])
    expect(await given.store.rejudge(SCHOOL, 'unknown-kind', () => 'malformed')).toBe(0)
    expect(await given.store.setAside(SCHOOL, 9)).toMatchObject([{ code: 'malformed' }])
  })

  test('a conflict stays one, however it is judged: its key is taken', async () => {
    await keep([judged({ body: 1 })])
    await keep([judged({ body: 2 })])
    expect(await given.store.rejudge(SCHOOL, 'conflict', () => null)).toBe(0)
    expect(await given.store.setAside(SCHOOL, 9)).toMatchObject([{ code: 'conflict', entry: { body: 2 } }])
    expect(await given.store.entriesOf(SCHOOL, MIA)).toMatchObject([{ body: 1 }])
  })

  test('a judge that fails leaves everything as it was', async () => {
    await keep([judged({ seq: 1 }, 'unknown-kind'), judged({ seq: 2 }, 'unknown-kind')])
    const judge = ({ seq }: { seq: number }) => {
      if (seq === 2) throw new Error('a bug in the judge')
      return null
    }
    await expect(given.store.rejudge(SCHOOL, 'unknown-kind', judge)).rejects.toThrow('a bug in the judge')
    expect(await given.store.setAside(SCHOOL, 9)).toHaveLength(2)
    expect(await given.store.rev(SCHOOL)).toBe(1)
  })

  test('a push that cannot be stored leaves nothing, and fails none that came with it', async () => {
    const bad = judged({ seq: 2, time: null as never })
    const pushes = [aRun(1, 1), [judged({ seq: 5 }), bad], aRun(1, 4, { stream: OTHER })].map(keep)
    const [first, second, third] = await Promise.allSettled(pushes)
    expect(first).toMatchObject({ status: 'fulfilled', value: { through: { [STREAM]: 1 } } })
    expect(second?.status).toBe('rejected')
    expect(third).toMatchObject({ status: 'fulfilled', value: { through: { [OTHER]: 4 } } })
    expect(await given.store.missing(SCHOOL, { [STREAM]: 5 })).toEqual([
      { stream: STREAM, from: 2, through: 5 },
    ])
    expect((await keep(aRun(2, 2))).through).toEqual({ [STREAM]: 2 })
  })

  test('a push to a school that is not here is refused', async () => {
    await expect(given.store.keepEntries('nowhere' as never, TABLET, aRun(1, 1), NOW)).rejects.toThrow(
      'no school',
    )
  })

  test('pushes that arrive together are each answered for their own streams', async () => {
    const streams = Array.from({ length: 40 }, (_, i) => `tablet-${i}` as StreamId)
    const learnerOf = (i: number) => `learner-${i}` as LearnerId
    const answers = await Promise.all(
      streams.map((stream, i) => keep(aRun(1, 5, { stream, learner: learnerOf(i) }))),
    )
    expect(answers.map(({ through }) => through)).toEqual(streams.map((stream) => ({ [stream]: 5 })))
    expect(answers.every(({ kept }) => kept === 5)).toBe(true)
    expect(await given.store.staleCheckpoints(SCHOOL, 99)).toHaveLength(40)
  })
}
