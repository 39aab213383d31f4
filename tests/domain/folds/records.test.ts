import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  applyEdit,
  type CountedEdit,
  type EditedRecord,
  fieldTakes,
  holdsEdit,
} from '#domain/folds/records.ts'
import { sameValue } from '#domain/folds/same-value.ts'
import type { StreamId } from '#domain/ids.ts'

const anEdit = (
  ms: number,
  value: unknown,
  given: { base?: unknown; stream?: string; seq?: number; cap?: number } = {},
): CountedEdit => ({
  edit: {
    record: { kind: 'learner', id: 'ada' },
    field: 'supports',
    value,
    base: given.base ?? [],
    hlc: { ms, count: 0 },
  },
  cap: given.cap ?? null,
  stream: (given.stream ?? 'one') as StreamId,
  seq: given.seq ?? 1,
})
const CARD: EditedRecord = { id: 'ada', supports: [], language: 'en' }
const after = (edits: readonly CountedEdit[], kind: 'learner' | 'schedule' = 'learner') =>
  edits.reduce<EditedRecord>((body, edit) => applyEdit(kind, 'ada', body, edit), CARD)

test('the last writer wins, whichever edit arrives first', () => {
  const early = anEdit(1, ['spoken'])
  const late = anEdit(2, ['breaks'], { stream: 'two' })
  expect(after([early, late])['supports']).toEqual(['breaks'])
  expect(after([late, early])['supports']).toEqual(['breaks'])
})

test('two people who did not know of each other leave a mark that staff see; one who knew leaves none', () => {
  const first = anEdit(1, ['spoken'])
  expect(after([first]).twoEdits).toBeUndefined()
  expect(after([first, anEdit(2, ['breaks'], { seq: 2 })]).twoEdits).toEqual(['supports'])
  const knowing = anEdit(3, ['spoken', 'breaks'], { base: ['breaks'], seq: 3 })
  expect(after([first, anEdit(2, ['breaks'], { seq: 2 }), knowing]).twoEdits).toBeUndefined()
})

test('a clock in 2099 wins until its cap and no longer', () => {
  const far = anEdit(Date.UTC(2099, 0, 1), ['spoken'], { cap: 1000 })
  const later = anEdit(2000, ['breaks'], { stream: 'two' })
  expect(after([far, later])['supports']).toEqual(['breaks'])
  expect(after([later, far])['supports']).toEqual(['breaks'])
})

test('a schedule changes only when the editor saw what it is', () => {
  expect(after([anEdit(1, ['spoken'], { base: ['breaks'] })], 'schedule')['supports']).toEqual([])
  const seen = anEdit(1, ['spoken'])
  const unseen = anEdit(2, ['breaks'], { base: [], seq: 2 })
  expect(after([seen, unseen], 'schedule')['supports']).toEqual(['spoken'])
  expect(after([seen, anEdit(2, [], { base: ['spoken'], seq: 2 }), seen], 'schedule')['supports']).toEqual([])
})

test('any order and any repetition of the same edits give the same record', () => {
  const edit = fc.record({
    ms: fc.integer({ min: 1, max: 6 }),
    value: fc.constantFrom(['spoken'], ['breaks'], []),
    base: fc.constantFrom(['spoken'], ['breaks'], []),
    stream: fc.constantFrom('one', 'two'),
    cap: fc.constantFrom(3, 100),
  })
  fc.assert(
    fc.property(
      fc.array(edit, { minLength: 1, maxLength: 7 }),
      fc.infiniteStream(fc.nat()),
      (drawn, chance) => {
        const edits = drawn.map((one, i) => anEdit(one.ms, one.value, { ...one, seq: i + 1 }))
        const shuffled = [...edits, ...edits]
          .map((one) => ({ one, at: chance.next().value }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one)
        const body = after(edits)
        expect(after(shuffled)).toEqual(body)
        expect(edits.every((one) => holdsEdit(body, one))).toBe(true)
      },
    ),
  )
})

test.each<[Parameters<typeof fieldTakes>, boolean]>([
  [['learner', 'language', 'es'], true],
  [['learner', 'language', 'tlh'], false],
  [['learner', 'supports', ['spoken', 'breaks']], true],
  [['learner', 'supports', ['wings']], false],
  [['learner', 'firstName', 'Ada'], false],
  [['class', 'secretLength', 2], true],
  [['class', 'secretLength', 9], false],
  [['class', 'title', ' '], false],
  [['assignment', 'skills', ['m.2.facts-20']], true],
  [['assignment', 'stamps', {}], false],
  [['person', 'role', 'admin'], false],
])('%j: %s', (given, taken) => {
  expect(fieldTakes(...given)).toBe(taken)
})

test('plain values are compared whatever the order of their fields', () => {
  expect(sameValue({ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 })).toBe(true)
  expect(sameValue({ a: 1 }, { a: 1, b: undefined })).toBe(false)
  expect(sameValue([1], { 0: 1 })).toBe(false)
})
