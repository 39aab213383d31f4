import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MODEL } from '#content/mastery-model.ts'
import type { Entry } from '#domain/entry.ts'
import { beliefOf, emptyState, foldAll, foldAttempts, isStale } from '#domain/mastery/fold.ts'
import { hash64 } from '#domain/mastery/hash.ts'
import { inOrder } from '#domain/order.ts'
import { anAttempt, HOUR, itemOf, MAYA, MONDAY } from '#tests/support/attempts.ts'

const SKILLS = ['m.2.facts-20', 'm.2.number-line', 'm.1.equal-sign', 'm.3.fraction-parts'] as const

/** A history on up to three tablets, in any order, some answers helped, rushed, second tries. */
const history = fc
  .array(
    fc.record({
      stream: fc.constantFrom('tablet-1', 'tablet-2', 'tablet-3'),
      skill: fc.constantFrom(...SKILLS),
      minutes: fc.nat(60 * 24 * 5),
      correct: fc.boolean(),
      helped: fc.boolean(),
      again: fc.boolean(),
      ms: fc.nat(20_000),
      format: fc.constantFrom('choice', 'number-pad', 'fraction-bar'),
    }),
    { maxLength: 60 },
  )
  .map((rows): Entry[] =>
    rows.map((row, i) =>
      anAttempt({
        stream: row.stream,
        seq: i + 1,
        time: MONDAY + row.minutes * 60_000,
        item: itemOf(row.skill, i % 7),
        correct: row.correct,
        try: row.again ? 2 : 1,
        hints: row.helped ? [{ step: 1, ms: 800 }] : [],
        msToAnswer: row.ms,
        format: row.format,
        choices: row.format === 'choice' ? 3 : 0,
      }),
    ),
  )

test('folding on from a checkpoint gives the same bits as folding everything', () => {
  fc.assert(
    fc.property(history, fc.nat(60), (entries, cut) => {
      const sorted = inOrder(entries)
      const checkpoint = foldAttempts(MODEL, emptyState(MODEL, MAYA), sorted.slice(0, cut))
      const carried = JSON.parse(JSON.stringify(checkpoint)) as typeof checkpoint
      expect(JSON.stringify(foldAttempts(MODEL, carried, sorted.slice(cut)))).toBe(
        JSON.stringify(foldAll(MODEL, MAYA, entries)),
      )
    }),
  )
})

test('any split over devices, any order and any duplication gives the same state', () => {
  fc.assert(
    fc.property(history, fc.infiniteStream(fc.nat(1000)), (entries, chance) => {
      const twice = [...entries, ...entries.filter((_, i) => i % 3 === 0)]
      const mixed = twice
        .map((entry) => ({ entry, at: chance.next().value ?? 0 }))
        .toSorted((a, b) => a.at - b.at)
        .map(({ entry }) => entry)
      expect(foldAll(MODEL, MAYA, mixed)).toEqual(foldAll(MODEL, MAYA, entries))
    }),
  )
})

test('folding what a state already holds changes nothing', () => {
  fc.assert(
    fc.property(history, (entries) => {
      const state = foldAll(MODEL, MAYA, entries)
      expect(foldAttempts(MODEL, state, inOrder(entries))).toEqual(state)
    }),
  )
})

test('every belief is a probability and every count is whole', () => {
  fc.assert(
    fc.property(history, (entries) => {
      for (const belief of Object.values(foldAll(MODEL, MAYA, entries).skills)) {
        expect(belief.known >= 0 && belief.known <= 1).toBe(true)
        expect([belief.informative, belief.items, belief.run, belief.tries].every(Number.isInteger)).toBe(
          true,
        )
        expect(belief.items).toBeLessThanOrEqual(belief.informative)
      }
    }),
  )
})

test('other kinds of entries, and items of packs, move no belief', () => {
  const raised: Entry = { ...anAttempt({ seq: 2 }), kind: 'hand-raised', body: {} }
  const packed = anAttempt({ seq: 3, item: 'pack/fall/q-1/1' as ReturnType<typeof itemOf> })
  const state = foldAll(MODEL, MAYA, [anAttempt({ seq: 1 }), raised, packed])
  expect(Object.keys(state.skills)).toEqual(['m.2.facts-20'])
  expect(state.last).toEqual({ time: packed.time, stream: packed.stream, seq: 3 })
})

test('only the last five items are remembered, and a second try is not another item', () => {
  const tries = [1, 2, 3, 4, 5, 6].map((seq) => anAttempt({ seq, item: itemOf('m.2.facts-20', seq) }))
  const again = anAttempt({ seq: 7, try: 2, item: itemOf('m.2.facts-20', 6), hints: [{ step: 3, ms: 5000 }] })
  const { recent } = foldAll(MODEL, MAYA, [...tries, again])
  expect(recent.map(({ item }) => item)).toEqual([2, 3, 4, 5, 6].map((seed) => itemOf('m.2.facts-20', seed)))
  expect(recent.at(-1)?.helped).toBe(true)
})

test('an item seen before counts as an answer, not as another item', () => {
  const same = [1, 2, 3].map((seq) => anAttempt({ seq, item: itemOf('m.2.facts-20', 1) }))
  const { informative, items } = beliefOf(foldAll(MODEL, MAYA, same), 'm.2.facts-20')
  expect([informative, items]).toEqual([3, 1])
})

test('a state of another model, or an entry from before its end, asks for folding anew', () => {
  const state = foldAll(MODEL, MAYA, [anAttempt({ seq: 5 })])
  expect(isStale(MODEL, state, [anAttempt({ seq: 6 })])).toBe(false)
  expect(isStale(MODEL, state, [anAttempt({ seq: 1, stream: 'tablet-2', time: MONDAY - HOUR })])).toBe(true)
  expect(isStale(MODEL, { ...state, model: 'older' }, [])).toBe(true)
})

test('a golden history folds to the same bits for ever: another hash needs another model number', () => {
  const entries = Array.from({ length: 200 }, (_, i) =>
    anAttempt({
      seq: i + 1,
      time: MONDAY + i * 47_000 + (i % 50 === 0 ? i * HOUR : 0),
      item: itemOf(SKILLS[i % 4] ?? SKILLS[0], i * 31),
      correct: (i * 7) % 5 !== 0,
      hints: i % 11 === 0 ? [{ step: 1, ms: 700 }] : [],
      format: i % 3 === 0 ? 'choice' : 'number-pad',
      choices: i % 3 === 0 ? 3 : 0,
    }),
  )
  expect([MODEL.hash, hash64(JSON.stringify(foldAll(MODEL, MAYA, entries)))]).toEqual([
    '0eb56ae060213d0a',
    'b56c50ebc29c2fda',
  ])
})
