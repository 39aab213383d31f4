import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SchoolId, StreamId } from '#domain/ids.ts'
import type { Change } from '#protocol/pull.ts'
import type { JudgedEntry, Store } from '#server/store/store.ts'
import { aCheckpoint, aRun, aSchool, EVERYTHING, MIA, NOW, SCHOOL, STREAM, TABLET } from './built.ts'
import type { Given } from './place.ts'
import { pullAll } from './pulled.ts'

/** Several nodes on one database: writers in each other's way, readers in between. */
export function nodesContract(given: Given): void {
  test('what one node kept, another finds after it is gone', async () => {
    await given.store.keepEntries(SCHOOL, TABLET, aRun(1, 20), NOW)
    await given.store.putRecords(SCHOOL, [{ ref: { kind: 'class', id: 'a' }, body: {} }])
    const node = await given.node()
    expect(await node.through(SCHOOL, [STREAM])).toEqual({ [STREAM]: 20 })
    expect(await node.rev(SCHOOL)).toBe(2)
    expect(await node.keepEntries(SCHOOL, TABLET, aRun(19, 21), NOW)).toMatchObject({ rev: 3, kept: 1 })
  })

  test('a reader who follows while two nodes write misses nothing', async () => {
    const nodes = [given.store, await given.node()]
    const writers = nodes.flatMap((store, n) =>
      [0, 1, 2].map((w) => write(store, `stream-${n}-${w}` as StreamId)),
    )
    const busy = { writers: true }
    const reading = follow(await given.node(), busy)
    await Promise.all(writers)
    busy.writers = false

    const seen = await reading
    const entries = seen.flatMap((change) => (change.kind === 'entry' ? [change.entry] : []))
    const keys = entries.map(({ stream, seq }) => `${stream} ${seq}`)
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys).toHaveLength(6 * ROUNDS * 3)
    const lessons = seen.flatMap((change) => (change.kind === 'record' ? [change.ref.id] : []))
    expect(new Set(lessons).size).toBe(6)
  })

  const ROUNDS = 12
  async function write(store: Store, stream: StreamId): Promise<void> {
    for (let round = 0; round < ROUNDS; round += 1) {
      await store.keepEntries(SCHOOL, TABLET, aRun(round * 3 + 1, round * 3 + 3, { stream }), NOW)
      await store.putRecords(SCHOOL, [{ ref: { kind: 'lesson', id: stream }, body: { round } }])
      await store.putCheckpoint(SCHOOL, aCheckpoint({ learner: stream as string as never, rev: round }))
    }
  }
  /** Pulls as a device does, never going back, until the writers are done and nothing is left. */
  async function follow(store: Store, busy: { writers: boolean }): Promise<Change[]> {
    const seen: Change[] = []
    for (let cursor = 0; ; ) {
      const last = !busy.writers
      const { changes, through, more } = await store.changesSince(SCHOOL, cursor, 10, EVERYTHING)
      seen.push(...changes)
      cursor = through
      if (last && !more) return seen
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
  }

  test('one stream brought by two nodes, torn up, doubled and out of order, ends the same', async () => {
    const nodes = [given.store, await given.node()]
    const run = fc.record({ from: fc.integer({ min: 1, max: 24 }), size: fc.integer({ min: 1, max: 9 }) })
    const delivery = fc.record({
      node: fc.integer({ min: 0, max: 1 }),
      runs: fc.array(run, { minLength: 1, maxLength: 3 }),
    })
    let schools = 0
    await fc.assert(
      fc.asyncProperty(fc.array(delivery, { minLength: 1, maxLength: 12 }), async (deliveries) => {
        schools += 1
        const school = `school-p${schools}` as SchoolId
        await given.store.putSchool(aSchool({ id: school, code: `P${schools}` }), null)
        const pushes = deliveries.map(({ runs }) =>
          runs.flatMap(({ from, size }) => aRun(from, from + size - 1)),
        )
        const keep = (entries: readonly JudgedEntry[], i: number) =>
          (nodes[deliveries[i]?.node ?? 0] as Store).keepEntries(school, TABLET, entries, NOW)
        const answers = await Promise.all(pushes.map(keep))

        const sent = new Set(pushes.flat().map(({ entry }) => entry.seq))
        let prefix = 0
        while (sent.has(prefix + 1)) prefix += 1
        const stored = await given.store.entriesOf(school, MIA)
        expect(stored.map(({ seq }) => seq).toSorted((a, b) => a - b)).toEqual(
          [...sent].toSorted((a, b) => a - b),
        )
        expect(await given.store.through(school, [STREAM])).toEqual({ [STREAM]: prefix })
        expect(answers.reduce((sum, { kept }) => sum + kept, 0)).toBe(sent.size)
        expect(answers.flatMap(({ setAside }) => setAside)).toEqual([])
        const revs = new Set(stored.map(({ rev }) => rev))
        expect(await given.store.rev(school)).toBe(Math.max(...revs))
        expect(await pullAll(given.store, school, 4, EVERYTHING)).toHaveLength(sent.size)
      }),
      { numRuns: 20 },
    )
  })

  test('two contents for one key from two nodes in the same moment: one is kept, one set aside', async () => {
    const nodes = [given.store, await given.node()]
    const answers = await Promise.all(
      nodes.map((store, i) => store.keepEntries(SCHOOL, TABLET, aRun(1, 3, { body: { i } }), NOW)),
    )
    expect(answers.map(({ setAside }) => setAside.length).toSorted()).toEqual([0, 3])
    expect(await given.store.entriesOf(SCHOOL, MIA)).toHaveLength(3)
    expect(await given.store.setAside(SCHOOL, 9)).toHaveLength(3)
  })
}
