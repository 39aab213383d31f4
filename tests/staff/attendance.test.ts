import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldAttendance } from '#domain/folds/attendance.ts'
import { seenFrom } from '#domain/folds/seen.ts'
import type { ClassId } from '#domain/ids.ts'
import { aLog, anAttempt, MINUTE, MORNING } from './seen-builder.ts'

const CLASS = 'class-1' as ClassId
const HOUR = 60 * MINUTE
const utc = {
  dayOf: (time: number) => new Date(time).toISOString().slice(0, 10),
  blockOf: () => null,
}
/** Blocks of an hour, from nine. */
const hourly = { ...utc, blockOf: (time: number) => `block ${new Date(time).getUTCHours() - 8}` }
const inClass = { class: CLASS, how: 'pictures' } as const

test('a child who signed in was there', () => {
  const { entries } = aLog('mai').add('signed-in', inClass).add('attempt', anAttempt())
  expect(foldAttendance(seenFrom(entries), utc)).toEqual([
    { learner: 'mai', day: '2026-11-23', block: null, from: MORNING, through: MORNING + 10_000 },
  ])
})

test('a child who stays from one block into the next was there in both', () => {
  const { entries } = aLog('mai').add('signed-in', inClass).add('attempt', anAttempt(), HOUR)
  expect(foldAttendance(seenFrom(entries), hourly).map(({ block }) => block)).toEqual(['block 1', 'block 2'])
})

test('a visit to an empty chair makes nobody present', () => {
  const { entries } = aLog('mai').add('visited', {}).add('help-given', { note: null })
  expect(foldAttendance(seenFrom(entries), utc)).toEqual([])
})

test('the calendar day is the school’s: one evening in Honolulu is not two days', () => {
  const honolulu = new Intl.DateTimeFormat('en-CA', { timeZone: 'Pacific/Honolulu' })
  const dayOf = (time: number) => honolulu.format(time)
  const { entries } = aLog('mai', 's', Date.UTC(2026, 10, 23, 23, 55))
    .add('signed-in', inClass)
    .add('attempt', anAttempt(), 10 * MINUTE)
  expect(foldAttendance(seenFrom(entries), { ...utc, dayOf })).toHaveLength(1)
  expect(foldAttendance(seenFrom(entries), utc)).toHaveLength(2)
})

test('any order and repetition of entries gives the same register', () => {
  const days = ['mai', 'bo'].flatMap((name, i) =>
    [0, 1, 2].flatMap(
      (nth) =>
        aLog(name, `${name}-${nth}`, MORNING + nth * 24 * HOUR + i * MINUTE)
          .add('signed-in', inClass)
          .add('attempt', anAttempt(), HOUR)
          .add('signed-out', { why: 'child' }).entries,
    ),
  )
  const register = foldAttendance(seenFrom(days), hourly)
  expect(register).toHaveLength(12)
  fc.assert(
    fc.property(fc.shuffledSubarray([...days, ...days], { minLength: days.length * 2 }), (shuffled) => {
      expect(foldAttendance(seenFrom(shuffled), hourly)).toEqual(register)
    }),
  )
})
