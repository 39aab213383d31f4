import { expect, test, vi } from 'vitest'
import { countUnsafe } from '#db/log.ts'
import { metaOf } from '#db/meta.ts'
import type { SchoolId } from '#domain/ids.ts'
import { unpackEntries } from '#protocol/columns.ts'
import type { PushReply, PushRequest } from '#protocol/push.ts'
import type { Api, Told } from '#sync/api.ts'
import type { RoundParts } from '#sync/round.ts'
import { startSyncLoop } from '#sync/sync-loop.ts'
import { aDatabase, aDisk, aFact, aStream } from '#tests/support/database.ts'
import { aShelf, settle, testTime } from '#tests/support/device.ts'

const SCHOOL = 'school' as SchoolId
const ok = <T>(value: T): Told<T> => ({ kind: 'ok', value, offset: 0, tripMs: 10 })
const OFFLINE: Told<never> = { kind: 'offline' }

/** A server in miniature: keeps what it is sent, answers as it is told to. */
async function aLine() {
  const disk = aDisk()
  const db = await aDatabase(disk)
  const stream = aStream(db)
  const time = testTime(1_790_000_000_000)
  const kept = new Map<string, Set<number>>()
  const calls: string[] = []
  const server = {
    answer: null as Told<never> | null,
    level: 'final' as PushReply['level'],
    /** Whether it says how safe it makes things when it is not sent anything, as servers of before did not. */
    saysLevel: false,
    epoch: 'e1',
    /** Numbers that are lost on the way. */
    drop: new Set<number>(),
  }
  const through = (one: string) => {
    let seq = 0
    while (kept.get(one)?.has(seq + 1)) seq++
    return seq
  }
  const told = async <T>(name: string, value: () => T): Promise<Told<T>> => {
    calls.push(name)
    await new Promise((resolve) => setImmediate(resolve))
    return server.answer ?? ok(value())
  }
  const common = () => ({
    epoch: server.epoch as PushReply['epoch'],
    now: time.now(),
    ...(server.saysLevel ? { level: server.level } : {}),
  })
  const api: Api = {
    enrol: () => Promise.reject(new Error('not asked here')),
    device: () => Promise.reject(new Error('not asked here')),
    clip: () => Promise.reject(new Error('not asked here')),
    push: (_school, request: PushRequest) =>
      told('push', () => {
        const entries = unpackEntries(request.columns, 500) ?? []
        for (const { stream: one, seq } of entries)
          if (!server.drop.has(seq)) kept.set(one, (kept.get(one) ?? new Set()).add(seq))
        server.drop.clear()
        const streams = [...new Set(entries.map((entry) => entry.stream))]
        return {
          ...common(),
          through: Object.fromEntries(streams.map((one) => [one, through(one)])),
          level: server.level,
          setAside: [],
          rev: 1,
        }
      }),
    pull: () => told('pull', () => ({ ...common(), changes: [], cursor: 'c', more: false })),
    have: (_school, { streams }) =>
      told('have', () => ({
        ...common(),
        missing: Object.entries(streams).flatMap(([one, last]) =>
          Array.from({ length: last }, (_, i) => i + 1)
            .filter((seq) => !kept.get(one)?.has(seq))
            .map((seq) => ({ stream: one, from: seq, through: seq })),
        ),
      })),
  }
  const round: RoundParts = {
    db,
    api,
    school: SCHOOL,
    scope: 'lab',
    stream,
    canaries: aShelf(),
    now: time.now,
    measured: () => {},
  }
  const failures: unknown[] = []
  const loop = startSyncLoop({
    round: () => round,
    after: time.after,
    random: () => 0.5,
    now: time.now,
    locks: null,
    ended: () => {},
    failed: (error) => void failures.push(error),
  })
  return { disk, db, stream, time, server, calls, kept, loop, round, failures }
}

test('an answer is sent at once, alone, in one request', async () => {
  const { stream, time, calls, loop, db } = await aLine()
  await stream.append(aFact)
  loop.nudge('push')
  await time.pass(0)
  await settle()
  expect(calls).toEqual(['push'])
  expect((await countUnsafe(db)).unsent).toBe(0)
})

test('when there is nothing new, a look is one request', async () => {
  const { calls, loop } = await aLine()
  await loop.run('pull')
  expect(calls).toEqual(['pull'])
})

test('answers given while a request is under way go in the next one', async () => {
  const { stream, time, calls, loop, db } = await aLine()
  await stream.append(aFact)
  const first = loop.run('push')
  await stream.append(aFact)
  loop.nudge('push')
  await first
  await time.pass(0)
  await settle()
  expect(calls.length).toBeLessThanOrEqual(2)
  expect((await countUnsafe(db)).unsent).toBe(0)
})

test('without a line it tries again ever more seldom, and goes on by itself when the line is back', async () => {
  const { stream, time, calls, server, loop, db } = await aLine()
  server.answer = OFFLINE
  await stream.append(aFact)
  loop.nudge('push')
  await time.pass(10 * 60_000)
  const tries = calls.length
  expect(tries).toBeGreaterThan(5)
  expect(tries).toBeLessThan(30)
  expect(loop.state.get().state).toBe('offline')
  server.answer = null
  await time.pass(61_000)
  await settle()
  expect((await countUnsafe(db)).unsent).toBe(0)
  expect(loop.state.get().state).toBe('idle')
})

test('a busy server is left in peace for as long as it asks, answers or not', async () => {
  const { stream, time, calls, server, loop } = await aLine()
  server.answer = { kind: 'server', waitMs: 30_000 }
  await stream.append(aFact)
  await loop.run('push')
  loop.nudge('push')
  await time.pass(29_000)
  expect(calls).toHaveLength(1)
  server.answer = null
  await time.pass(5_000)
  expect(calls.filter((name) => name === 'push').length).toBe(2)
})

for (const kind of ['signed-out', 'outdated'] as const)
  test(`a device that hears "${kind}" keeps everything and asks again much later`, async () => {
    const { stream, time, calls, server, loop, db } = await aLine()
    server.answer = { kind }
    await stream.append(aFact)
    await loop.run('push')
    expect(loop.state.get().state).toBe(kind)
    expect((await countUnsafe(db)).unsafe).toBe(1)
    await time.pass(60_000)
    expect(calls).toHaveLength(1)
    server.answer = null
    await time.pass(6 * 60_000)
    expect((await countUnsafe(db)).unsafe).toBe(0)
  })

test('a push too large for the server is sent in halves', async () => {
  const { stream, loop, round, db } = await aLine()
  for (let n = 0; n < 20; n++) await stream.append(aFact)
  const real = round.api.push
  const sizes: number[] = []
  Object.assign(round.api, {
    push: (school: SchoolId, request: PushRequest) => {
      const size = unpackEntries(request.columns, 500)?.length ?? 0
      sizes.push(size)
      return size > 6 ? Promise.resolve({ kind: 'too-large' }) : real(school, request)
    },
  })
  await loop.run('push')
  expect(sizes.slice(0, 3)).toEqual([20, 10, 5])
  expect((await countUnsafe(db)).unsent).toBe(0)
})

test('a number lost on the way is asked for and sent again', async () => {
  const { stream, server, loop, db, kept } = await aLine()
  for (let n = 0; n < 3; n++) await stream.append(aFact)
  server.drop.add(1)
  await loop.run('push')
  expect([...(kept.get(stream.id) ?? [])].toSorted()).toEqual([1, 2, 3])
  expect((await countUnsafe(db)).unsent).toBe(0)
})

test('a number that is gone here and there becomes a stub, and the rest is free to go', async () => {
  const { stream, loop, db } = await aLine()
  for (let n = 0; n < 3; n++) await stream.append(aFact)
  await db.log.delete([stream.id, 2])
  await loop.run('prove')
  expect((await db.log.get([stream.id, 2]))?.kind).toBe('lost')
  expect((await countUnsafe(db)).unsent).toBe(0)
})

test('what a hub has is not sent to the hub again, but is to the server of record', async () => {
  const { stream, server, loop, db, calls } = await aLine()
  server.level = 'hub'
  await stream.append(aFact)
  await loop.run('push')
  expect(await countUnsafe(db)).toEqual({ unsafe: 0, unsent: 1, heldBack: 0 })
  await loop.run('push')
  expect(calls).toEqual(['push'])
  await stream.append(aFact)
  server.level = 'final'
  await loop.run('push')
  expect(await countUnsafe(db)).toEqual({ unsafe: 0, unsent: 0, heldBack: 0 })
})

for (const errand of ['pull', 'prove'] as const)
  test(`a hub that has become the server of record is given what it had, once it is asked (${errand}), without a new entry`, async () => {
    const { stream, server, loop, db, calls } = await aLine()
    Object.assign(server, { level: 'hub', saysLevel: true })
    await stream.append(aFact)
    await loop.run('push')
    server.level = 'final'
    calls.length = 0
    await loop.run(errand)
    expect(calls.at(-1)).toBe('push')
    expect(await countUnsafe(db)).toEqual({ unsafe: 0, unsent: 0, heldBack: 0 })
    await loop.run('push')
    expect(calls.filter((name) => name === 'push')).toHaveLength(1)
  })

test('a server of record that has become a hub is not sent the same for ever', async () => {
  const { stream, server, loop, db, calls } = await aLine()
  server.saysLevel = true
  await stream.append(aFact)
  Object.assign(server, { level: 'hub' })
  await loop.run('push')
  await loop.run('prove')
  expect(calls.filter((name) => name === 'push')).toHaveLength(1)
  expect(await countUnsafe(db)).toEqual({ unsafe: 0, unsent: 1, heldBack: 0 })
})

test('a server in a new life is offered everything again within the same round', async () => {
  const { stream, server, loop, db, kept } = await aLine()
  await stream.append(aFact)
  await loop.run('pull')
  kept.clear()
  server.epoch = 'e2'
  await loop.run('pull')
  expect(kept.get(stream.id)?.has(1)).toBe(true)
  expect(await metaOf(db, 'epoch')).toBe('e2')
})

test('with the database gone, what the page holds is sent all the same', async () => {
  const { disk, stream, loop, db, kept, failures } = await aLine()
  db.close()
  // As Chromium behaves when the files under it are broken.
  vi.spyOn(disk.indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Internal error opening backing store', 'UnknownError')
  })
  const told = await stream.append(aFact)
  expect(told.kind).toBe('held')
  await loop.run('push')
  expect(kept.get(stream.id)?.has(1)).toBe(true)
  expect(stream.held()).toEqual([])
  expect(failures).not.toEqual([])
})
