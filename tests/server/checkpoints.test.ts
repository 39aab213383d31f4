import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mappedSkill } from '#content/map.ts'
import { MODEL } from '#content/mastery-model.ts'
import type { Entry, RawEntry } from '#domain/entry.ts'
import type { LearnerId, StreamId } from '#domain/ids.ts'
import { foldAll } from '#domain/mastery/fold.ts'
import { foldStale, mend } from '#server/mend.ts'
import type { Store } from '#server/store/store.ts'
import { anAttempt, aServer, attemptBody, LEARNERS, type TestServer } from '#tests/support/server.ts'

const [ada, ben, cem] = LEARNERS
const DAY = Date.UTC(2026, 8, 7, 9)
const HOUR_MS = 3_600_000

/** What the server believes of a learner once it has folded. */
async function believed(server: TestServer, learner: LearnerId) {
  const reader = await server.aTablet()
  await reader.request(`/v1/schools/${server.school.id}/pull?scope=lab`)
  return server.store.checkpoint(server.school.id, learner)
}

/** A morning of one child on two tablets, each with its own clock. */
const morning = (): RawEntry[] =>
  Array.from({ length: 24 }, (_, i) => {
    const stream = (i % 2 ? 'tablet-a-stream' : 'tablet-b-stream') as StreamId
    const time = DAY - HOUR_MS + i * 30_000 - (i % 2) * 100_000
    const body = attemptBody({ item: `gen/m.2.facts-20/1/${i}/1`, correct: i % 5 !== 0 })
    return anAttempt({ stream, seq: Math.floor(i / 2) + 1, at: time, time, body })
  })

test('what the server believes is the fold of all entries, whatever the order, split and repetition of pushes', async () => {
  const entries = morning()
  const expected = foldAll(MODEL, ada, entries as unknown as Entry[])
  const order = fc.shuffledSubarray(entries, { minLength: entries.length })
  await fc.assert(
    fc.asyncProperty(order, fc.integer({ min: 1, max: 9 }), fc.boolean(), async (shuffled, size, twice) => {
      const server = await aServer()
      const tablet = await server.aTablet()
      for (let i = 0; i < shuffled.length; i += size) {
        const part = shuffled.slice(i, i + size)
        expect((await tablet.push(part)).status).toBe(200)
        if (twice) await tablet.push(part)
      }
      const checkpoint = await believed(server, ada)
      expect(checkpoint?.state).toEqual(expected)
      expect(checkpoint?.through).toEqual({ 'tablet-a-stream': 12, 'tablet-b-stream': 12 })
    }),
    { numRuns: 12 },
  )
})

test('an entry that sorts before what was folded makes the server fold all of hers again', async () => {
  const server = await aServer()
  const tablet = await server.aTablet()
  const [first, ...rest] = morning().sort((a, b) => a.time - b.time)
  await tablet.push(rest)
  await believed(server, ada)
  if (first) await tablet.push([first])
  expect((await believed(server, ada))?.state).toEqual(foldAll(MODEL, ada, morning() as unknown as Entry[]))
})

test('a right answer of a tablet that lives in 2099 is not "a day later", and what follows is not before it', async () => {
  const server = await aServer()
  const tablet = await server.aTablet()
  const skill = 'm.2.facts-20'
  const right = (n: number, time: number, stream = 'a-lesson') =>
    anAttempt({
      stream: stream as StreamId,
      seq: n,
      at: time,
      time,
      body: attemptBody({ item: `gen/${skill}/1/${n}/${mappedSkill(skill)?.version ?? 1}`, correct: true }),
    })
  const lesson = Array.from({ length: 12 }, (_, n) => right(n + 1, DAY + n * 30_000))
  server.clock.now = DAY + 10 * 60_000
  await tablet.push([...lesson, right(13, Date.UTC(2099, 0, 1))])
  const after = (await believed(server, ada))?.state
  expect(after?.skills[skill]?.status).toBe('provisional')
  expect(after?.last?.time).toBe(server.clock.now + 60_000)

  server.clock.now = DAY + 24 * 3_600_000
  await tablet.push([right(1, server.clock.now, 'the-next-day')])
  const later = (await believed(server, ada))?.state
  expect(later?.skills[skill]?.status).toBe('mastered')
  expect(later?.last?.time).toBe(server.clock.now)
})

test('a checkpoint speaks of a stream as far as it is whole', async () => {
  const server = await aServer()
  const tablet = await server.aTablet()
  await tablet.push([anAttempt(), anAttempt({ seq: 3 })])
  expect((await believed(server, ada))?.through).toEqual({ [anAttempt().stream]: 1 })
  await tablet.push([anAttempt({ seq: 2 })])
  expect((await believed(server, ada))?.through).toEqual({ [anAttempt().stream]: 3 })
})

/** Ada’s numbers `from` to `through` of the usual stream were Ben’s. */
const aMove = (seq: number, by: string, given: Partial<RawEntry> = {}, to = ben) =>
  anAttempt({
    stream: 'staff-stream' as StreamId,
    seq,
    kind: 'attempts-moved',
    by: by as RawEntry['by'],
    body: { to, stream: anAttempt().stream, from: 1, through: 4 },
    ...given,
  })

test('work given to the right child leaves the wrong one, and what comes late follows it', async () => {
  const server = await aServer()
  const tablet = await server.aTablet()
  const staff = await server.staff('monitor')
  const work = [1, 2, 3, 4].map((seq) =>
    anAttempt({ seq, time: DAY + seq, body: attemptBody({ item: `gen/m.2.facts-20/1/${seq}/1` }) }),
  )
  await tablet.push(work.slice(0, 2))
  await staff.push([aMove(1, staff.person.id)])
  await tablet.push(work.slice(2))
  expect((await believed(server, ada))?.state.skills).toEqual({})
  const moved = await believed(server, ben)
  expect(moved?.state.recent.map(({ item }) => item)).toEqual(
    work.map(({ body }) => (body as { item: string }).item),
  )
  expect(moved?.moved).toBe(true)
})

test('work moved twice ends where the last move leads', async () => {
  const server = await aServer()
  const tablet = await server.aTablet()
  const staff = await server.staff('admin')
  await tablet.push([1, 2].map((seq) => anAttempt({ seq, time: DAY + seq })))
  await staff.push([
    aMove(1, staff.person.id),
    aMove(2, staff.person.id, { learner: ben, time: DAY + 10 }, cem),
  ])
  expect(Object.keys((await believed(server, cem))?.state.skills ?? {})).toEqual(['m.2.facts-20'])
  expect((await believed(server, ben))?.state.skills).toEqual({})
  expect((await believed(server, ada))?.state.skills).toEqual({})
})

test('late work follows a chain of moves to its end, and moves may arrive in any order', async () => {
  const server = await aServer()
  const tablet = await server.aTablet()
  const staff = await server.staff('admin')
  const first = aMove(1, staff.person.id)
  const second = aMove(2, staff.person.id, { learner: ben, time: DAY + 10 }, cem)
  await staff.push([second])
  await believed(server, cem)
  await staff.push([first])
  await tablet.push([anAttempt({ seq: 1 })])
  expect(Object.keys((await believed(server, cem))?.state.skills ?? {})).toEqual(['m.2.facts-20'])
  await tablet.push([anAttempt({ seq: 2, body: attemptBody({ item: 'gen/m.2.facts-20/1/8/1' }) })])
  expect((await believed(server, cem))?.state.recent).toHaveLength(2)
  expect((await believed(server, ada))?.state.skills).toEqual({})
})

const stopNever = new AbortController().signal

test('a server that was killed before it folded folds when it starts', async () => {
  const server = await aServer()
  const tablet = await server.aTablet()
  const lame = await aServer({
    store: { ...server.store, putCheckpoint: () => Promise.reject(new Error('killed')) } as Store,
  })
  const there = lame.browser()
  for (const [name, value] of tablet.cookies) there.cookies.set(name, value)
  await there.push(morning())
  await there.request(`/v1/schools/${server.school.id}/pull?scope=lab`)
  expect(await server.store.checkpoint(server.school.id, ada)).toBeNull()
  await mend(server.store, () => {}, DAY, stopNever)
  expect((await server.store.checkpoint(server.school.id, ada))?.state).toEqual(
    foldAll(MODEL, ada, morning() as unknown as Entry[]),
  )
})

test('what a node stored and died before folding, another node folds in its next round', async () => {
  const server = await aServer()
  const tablet = await server.aTablet()
  const judged = morning().map((entry) => ({ entry, aside: null, cap: null }))
  await server.store.keepEntries(server.school.id, tablet.device.id, judged, DAY)
  await foldStale(server.store, () => {}, stopNever)
  expect((await server.store.checkpoint(server.school.id, ada))?.state).toEqual(
    foldAll(MODEL, ada, morning() as unknown as Entry[]),
  )
  expect(await server.store.staleCheckpoints(server.school.id, 10)).toEqual([])
})

test('a checkpoint of another mastery model is folded again at start', async () => {
  const server = await aServer()
  const tablet = await server.aTablet()
  await tablet.push(morning())
  const now = await believed(server, ada)
  if (!now) throw new Error('not folded')
  await server.store.putCheckpoint(server.school.id, {
    ...now,
    state: { ...now.state, model: 'older', skills: {} },
  })
  await mend(server.store, () => {}, DAY, stopNever)
  expect((await server.store.checkpoint(server.school.id, ada))?.state).toEqual(now.state)
})

test('an entry of a kind this server did not know is freed by a server that knows it', async () => {
  const server = await aServer()
  const tablet = await server.aTablet()
  const newer = anAttempt({ kind: 'telepathy' })
  await tablet.push([newer, anAttempt({ seq: 2, kind: 'clairvoyance' })])
  expect(await server.store.setAside(server.school.id, 9)).toHaveLength(2)
  // The newer server's word for it: here the stored kind is read as one this build knows.
  const wiser: Store = {
    ...server.store,
    rejudge: (school, code, judge) =>
      server.store.rejudge(school, code, (entry) =>
        judge(entry.kind === 'telepathy' ? { ...entry, kind: 'hand-raised' } : entry),
      ),
  }
  await mend(wiser, () => {}, DAY, stopNever)
  expect((await server.store.entriesOf(server.school.id, ada)).map(({ kind }) => kind)).toEqual(['telepathy'])
  expect(await server.store.setAside(server.school.id, 9)).toMatchObject([
    { code: 'unknown-kind', entry: { kind: 'clairvoyance' } },
  ])
})
