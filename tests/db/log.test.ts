import { expect, test } from 'vitest'
import { stubOf } from '#db/canary.ts'
import type { LabDatabase } from '#db/database.ts'
import { countUnsafe, noteStored, offerAgain, offerRange, putStubs, rowsBelow } from '#db/log.ts'
import { isCovered, KEEP_MS, pruneLog } from '#db/prune.ts'
import type { LearnerId, SchoolId, StreamId } from '#domain/ids.ts'
import type { LearnerState } from '#domain/mastery/mastery.ts'
import { ADA, aDatabase, aFact, aStream } from '#tests/support/database.ts'

const NOW = 1_790_000_000_000
const acked = (level: 1 | 2, rev = 1) => ({ level, rev, ackedAt: NOW })

async function aDay(count: number) {
  const db = await aDatabase()
  const stream = aStream(db)
  for (let n = 0; n < count; n++) await stream.append(aFact)
  return { db, stream: stream.id }
}
const seqs = (rows: readonly { seq: number }[]) => rows.map(({ seq }) => seq)

test('what a hub has is safe, but not yet with the server of record', async () => {
  const { db, stream } = await aDay(4)
  expect(await noteStored(db, { [stream]: 3 }, acked(1))).toBe(3)
  expect(await countUnsafe(db)).toEqual({ unsafe: 1, unsent: 4, heldBack: 0 })
  expect(seqs(await rowsBelow(db, 1, 10))).toEqual([4])
  expect(seqs(await rowsBelow(db, 2, 10)).toSorted()).toEqual([1, 2, 3, 4])
  await noteStored(db, { [stream]: 4 }, acked(2))
  expect(await countUnsafe(db)).toEqual({ unsafe: 0, unsent: 0, heldBack: 0 })
})

test('an acknowledgement that comes late takes nothing back', async () => {
  const { db, stream } = await aDay(3)
  await noteStored(db, { [stream]: 3 }, acked(2))
  expect(await noteStored(db, { [stream]: 2 }, acked(1))).toBe(0)
  expect(await countUnsafe(db)).toEqual({ unsafe: 0, unsent: 0, heldBack: 0 })
})

test('a server in a new life is offered everything that is held', async () => {
  const { db, stream } = await aDay(3)
  await noteStored(db, { [stream]: 3 }, acked(2))
  await offerAgain(db, 'lin' as SchoolId)
  expect((await countUnsafe(db)).unsafe).toBe(3)
})

test('a range a server lacks is offered again, and what is gone here too is named', async () => {
  const { db, stream } = await aDay(5)
  await noteStored(db, { [stream]: 5 }, acked(2))
  await db.log.delete([stream, 3])
  expect(await offerRange(db, stream, 2, 4)).toEqual([3])
  expect(seqs(await rowsBelow(db, 1, 10))).toEqual([2, 4])
})

test('a stub never takes the place of an entry', async () => {
  const { db, stream } = await aDay(2)
  expect(
    await putStubs(
      db,
      [1, 2, 3].map((seq) => stubOf(stream, seq, NOW)),
      null,
    ),
  ).toBe(1)
  expect((await db.log.toArray()).map(({ kind }) => kind)).toEqual(['hand-raised', 'hand-raised', 'lost'])
})

async function checkpointFor(db: LabDatabase, through: Record<string, number>, rev = 1) {
  const state: LearnerState = {
    learner: ADA,
    model: 'm',
    last: null,
    recent: [],
    strength: { answers: 0, surplus: 0 },
    placement: [],
    placed: null,
    skills: {},
  }
  await db.checkpoints.put({ learner: ADA, rev, state, through, gen: 0, v: 1 })
}

test('an entry stays seven days after the server of record has it', async () => {
  const { db, stream } = await aDay(2)
  await noteStored(db, { [stream]: 2 }, acked(2))
  await checkpointFor(db, { [stream]: 2 })
  expect(await pruneLog(db, NOW + KEEP_MS - 1)).toBe(0)
  expect(await pruneLog(db, NOW + KEEP_MS)).toBe(2)
  expect(await db.streams.get(stream)).toMatchObject({ last: 2, pruned: 2 })
})

test('what only a hub has, or no checkpoint counts, is never dropped', async () => {
  const { db, stream } = await aDay(3)
  await noteStored(db, { [stream]: 3 }, acked(1))
  await checkpointFor(db, { [stream]: 3 })
  expect(await pruneLog(db, NOW + 10 * KEEP_MS)).toBe(0)
  await noteStored(db, { [stream]: 3 }, acked(2, 5))
  await checkpointFor(db, { [stream]: 1 }, 4)
  expect(await pruneLog(db, NOW + 10 * KEEP_MS)).toBe(1)
  await db.log.toCollection().modify({ learner: 'ben' as LearnerId })
  expect(await pruneLog(db, NOW + 10 * KEEP_MS)).toBe(0)
})

test('a checkpoint counts an entry by its number, and by its revision beyond a gap or where it is silent of the stream', () => {
  const stream = 's' as StreamId
  const state: LearnerState = {
    learner: ADA,
    model: 'm',
    last: null,
    recent: [],
    strength: { answers: 0, surplus: 0 },
    placement: [],
    placed: null,
    skills: {},
  }
  const counts = (through: Record<string, number>, rev: number | null, seq = 3) =>
    isCovered({ stream, seq, rev }, { learner: ADA, rev: 10, state, through })
  expect(counts({ s: 3 }, null)).toBe(true)
  expect(counts({ s: 2 }, null)).toBe(false)
  expect(counts({ s: 1 }, 9)).toBe(true)
  expect(counts({ s: 1 }, 11)).toBe(false)
  expect(counts({}, 10)).toBe(true)
  expect(counts({}, null)).toBe(false)
  expect(isCovered({ stream, seq: 1, rev: 1 }, null)).toBe(false)
})
