import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Entry } from '#domain/entry.ts'
import { entriesOf, ownersAfter } from '#domain/folds/moved.ts'
import type { LearnerId, StreamId } from '#domain/ids.ts'
import { anAttempt, LEO, MAYA, MONDAY } from '#tests/support/attempts.ts'

const ANA = 'learner-ana' as LearnerId
const work = [1, 2, 3, 4, 5].map((seq) => anAttempt({ seq, stream: 'tablet-1', learner: MAYA }))

const moved = (seq: number, to: LearnerId, from: number, through: number, learner = MAYA): Entry => ({
  ...anAttempt({ seq, stream: 'staff-1', learner, time: MONDAY + seq * 3_600_000 }),
  kind: 'attempts-moved',
  body: { to, stream: 'tablet-1' as StreamId, from, through },
})
const numbers = (learner: LearnerId, entries: readonly Entry[]) =>
  entriesOf(learner, entries)
    .filter(({ kind }) => kind === 'attempt')
    .map(({ seq }) => seq)

test('without moves everything stays where it was done', () => {
  expect(numbers(MAYA, work)).toEqual([1, 2, 3, 4, 5])
  expect(numbers(LEO, work)).toEqual([])
})

test('work done in the wrong name goes to the right child, and only that part', () => {
  const entries = [...work, moved(1, LEO, 2, 3)]
  expect(numbers(MAYA, entries)).toEqual([1, 4, 5])
  expect(numbers(LEO, entries)).toEqual([2, 3])
})

test('a chain of moves ends where it leads; the later of two counts', () => {
  const chain = [moved(1, LEO, 1, 5), moved(2, ANA, 1, 5, LEO)]
  expect(numbers(ANA, [...work, ...chain])).toEqual([1, 2, 3, 4, 5])
  expect(numbers(LEO, [...work, ...chain])).toEqual([])
  expect(numbers(MAYA, [...work, ...chain, moved(3, MAYA, 2, 2, ANA)])).toEqual([2])
})

test('moves give the same in any order and twice over', () => {
  const entries = [...work, moved(1, LEO, 1, 4), moved(2, ANA, 3, 5), moved(3, MAYA, 4, 4)]
  const expected = [MAYA, LEO, ANA].map((learner) => numbers(learner, entries))
  fc.assert(
    fc.property(fc.shuffledSubarray([...entries, ...entries], { minLength: 16 }), (mixed) => {
      const all = entries.every((entry) => mixed.includes(entry))
      fc.pre(all)
      expect([MAYA, LEO, ANA].map((learner) => numbers(learner, mixed))).toEqual(expected)
    }),
  )
})

test('another stream with the same numbers is not touched, nor is the school’s, nor the move itself', () => {
  const other = anAttempt({ seq: 2, stream: 'tablet-2', learner: MAYA })
  const schools: Entry = { ...anAttempt({ seq: 3 }), learner: null, kind: 'device-health', body: HEALTH }
  const move = moved(1, LEO, 1, 5)
  const ownerOf = ownersAfter([...work, move])
  expect([other, schools, move].map(ownerOf)).toEqual([MAYA, null, MAYA])
})

const HEALTH = { storage: 'none', quotaMb: null, build: 'b' } as const
