import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RawEntry } from '#domain/entry.ts'
import type { LearnerId, StreamId } from '#domain/ids.ts'
import { MAX_UNFOLDED, packEntries, unpackEntries } from '#protocol/columns.ts'
import { MAX_PUSH_ENTRIES } from '#protocol/push.ts'
import { WIRE_VERSION } from '#protocol/version.ts'
import { aMorning } from '#tests/support/history.ts'

/** Over the wire and back. */
const travel = (entries: readonly RawEntry[]) =>
  unpackEntries(JSON.parse(JSON.stringify(packEntries(entries))), MAX_PUSH_ENTRIES)

const plain = fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.parse(JSON.stringify(value)) as unknown)
const entry: fc.Arbitrary<RawEntry> = fc
  .record({
    stream: fc.oneof(fc.constant('one-stream'), fc.uuid()).map((id) => id as StreamId),
    seq: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
    at: fc.oneof(fc.integer(), fc.maxSafeInteger()),
    offset: fc.oneof(fc.constant(null), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })),
    time: fc.oneof(fc.integer(), fc.maxSafeInteger()),
    learner: fc.oneof(
      fc.constant(null),
      fc.string().map((id) => id as LearnerId),
    ),
    by: fc.constant(null),
    kind: fc.constantFrom('attempt', 'signed-in', 'a-kind-of-next-year'),
    body: fc.oneof(
      plain,
      fc.record({ item: fc.constantFrom('a/b/1', 'a/b/02', 'a/c/-7', 'x'), ms: fc.integer() }),
    ),
  })
  .map((made) => JSON.parse(JSON.stringify(made)) as RawEntry)

test('entries of any kind, of this build or a later one, come out exactly as they went in', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 40 }), (entries) => {
      expect(JSON.stringify(travel(entries))).toBe(JSON.stringify(entries.map(inFieldOrder)))
    }),
    { numRuns: 400 },
  )
})

const inFieldOrder = ({ stream, seq, at, offset, time, learner, by, kind, body }: RawEntry): RawEntry => ({
  stream,
  seq,
  at,
  offset,
  time,
  learner,
  by,
  kind,
  body,
})

test('a batch of a hundred answers costs at most 24 bytes each, with every field there is', () => {
  const entries = aMorning(130)
    .filter(({ kind }) => kind === 'attempt')
    .slice(0, 100)
  expect(entries).toHaveLength(100)
  expect(bodyOf(entries) / 100).toBeLessThanOrEqual(24)
})

test('one answer alone is a request body of at most 900 bytes', () => {
  for (const one of aMorning(20)) expect(bodyOf([one])).toBeLessThanOrEqual(900)
})

const bodyOf = (entries: readonly RawEntry[]): number =>
  gzipSync(JSON.stringify({ v: WIRE_VERSION, waiting: 0, columns: packEntries(entries) })).length

test('what is no packed log is refused, whatever it is', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true }), (anything) => {
      expect(unpackEntries(anything, 500)).toBeNull()
    }),
  )
})

test('a packed log that was tampered with anywhere never throws', () => {
  const packed = JSON.stringify(packEntries(aMorning(30)))
  fc.assert(
    fc.property(fc.nat(packed.length - 1), fc.constantFrom(...'0123456789[]{}",-x'), (at, sign) => {
      const text = packed.slice(0, at) + sign + packed.slice(at + 1)
      const parsed = parse(text)
      expect(() => unpackEntries(parsed, 500)).not.toThrow()
    }),
    { numRuns: 2000 },
  )
})

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

test('more entries than allowed are refused before any work is done', () => {
  expect(unpackEntries(packEntries(aMorning(30)), 5)).toBeNull()
})

test('a small body that would unfold into a huge log is refused', () => {
  const packed = packEntries(aMorning(50))
  const long = 'x'.repeat(MAX_UNFOLDED / 10)
  const shapes = [['attempt', ['note'], [[0, long]]]]
  expect(unpackEntries({ ...packed, s: [0, 0], shapes }, 500)).toBeNull()
  const named = [['attempt', [long], [[0, 1]]]]
  expect(unpackEntries({ ...packed, s: [0, 0], shapes: named }, 500)).toBeNull()
})

test('a value nested without end is refused', () => {
  const nested = JSON.parse(`${'['.repeat(20_000)}${']'.repeat(20_000)}`) as unknown
  const packed = packEntries(aMorning(1))
  expect(unpackEntries({ ...packed, s: [0, 0], shapes: [['attempt', null, [[0, nested]]]] }, 500)).toBeNull()
})

test('an entry with a spoilt envelope does not sink its neighbours', () => {
  const [first, second, third] = aMorning(3)
  if (!first || !second || !third) throw new Error('three entries')
  const spoilt = { ...second, learner: 7, seq: 'two' } as unknown as RawEntry
  expect(travel([first, spoilt, third])).toEqual([first, spoilt, third])
})
