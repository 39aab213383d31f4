import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RegisterMark } from '#domain/entry.ts'
import { foldCame, foldCorrections } from '#domain/folds/register.ts'
import { seenFrom } from '#domain/folds/seen.ts'
import type { ClassId } from '#domain/ids.ts'
import { dayAfter, isDay, schoolDays, spanOfDay } from '#domain/school-day.ts'
import { aLog, anAttempt, MINUTE, MORNING } from './seen-builder.ts'

const CLASS = 'class-1' as ClassId
const DAY = '2026-11-23'
const utc = { day: DAY, dayOf: (time: number) => new Date(time).toISOString().slice(0, 10), now: MORNING }
const says = (mark: RegisterMark['mark'], day = DAY, note: string | null = null): RegisterMark => ({
  class: CLASS,
  day,
  mark,
  before: 'absent',
  note,
})

test('the last word on a line counts, and one taken back is none', () => {
  const log = aLog('mai').add('register-marked', says('absent')).add('register-marked', says('present'))
  expect(foldCorrections(seenFrom(log.entries), DAY).get('mai' as never)?.mark).toBe('present')
  log.add('register-marked', says('as-heard'))
  expect(foldCorrections(seenFrom(log.entries), DAY).size).toBe(0)
})

test('a word on one day says nothing of another', () => {
  const log = aLog('mai').add('register-marked', says('present', '2026-11-20'))
  expect(foldCorrections(seenFrom(log.entries), DAY).size).toBe(0)
  expect(foldCorrections(seenFrom(log.entries), '2026-11-20').size).toBe(1)
})

test('whatever the order and the repetition, the words end the same', () => {
  const marks = (['present', 'absent', 'as-heard', 'present', 'absent'] as const).map((mark, n) =>
    aLog('mai', `s${n}`, MORNING + n * MINUTE).add('register-marked', says(mark, DAY, `${n}`)),
  )
  const entries = marks.flatMap((log) => log.entries)
  fc.assert(
    fc.property(fc.shuffledSubarray([...entries, ...entries], { minLength: 10 }), (shuffled) => {
      expect(foldCorrections(seenFrom(shuffled), DAY).get('mai' as never)).toMatchObject({
        mark: 'absent',
        note: '4',
      })
    }),
  )
})

test('a correction is no sign of the child: she came when her tablet says, or not at all', () => {
  const { entries } = aLog('mai')
    .add('signed-in', { class: CLASS, how: 'pictures' })
    .add('attempt', anAttempt(), MINUTE)
    .add('register-marked', says('absent'), 60 * MINUTE)
  expect(foldCame(seenFrom(entries), utc)).toEqual([
    { learner: 'mai', from: MORNING, through: MORNING + MINUTE, minutes: 1 },
  ])
  const alone = aLog('bo').add('register-marked', says('present'))
  expect(foldCame(seenFrom(alone.entries), utc)).toEqual([])
})

test('every moment of a calendar day lies in its span, wherever the school is', () => {
  for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/Denver', 'Etc/GMT+12', 'UTC']) {
    const dayOf = schoolDays(zone)
    const { from, until } = spanOfDay(DAY)
    expect([dayOf(from - 1), dayOf(until)], zone).not.toContain(DAY)
    const hours = Array.from({ length: (until - from) / (60 * MINUTE) }, (_, n) => from + n * 60 * MINUTE)
    expect(hours.filter((time) => dayOf(time) === DAY)).toHaveLength(24)
  }
})

test('days are counted as the calendar does', () => {
  const textOf = (time: number) => new Date(time).toJSON().slice(0, 10)
  const DAY_MS = 24 * 60 * MINUTE
  fc.assert(
    fc.property(
      fc.integer({ min: -25_000, max: 2_900_000 }),
      fc.integer({ min: -800, max: 800 }),
      (n, days) => {
        const day = textOf(n * DAY_MS)
        expect([isDay(day), dayAfter(day, days)]).toEqual([true, textOf((n + days) * DAY_MS)])
      },
    ),
  )
})

test('days are days of the calendar', () => {
  expect(['2026-02-28', '2024-02-29'].every(isDay)).toBe(true)
  expect(['2026-02-29', '2026-2-1', '', '20260201', '2026-00-10'].some(isDay)).toBe(false)
  expect([dayAfter('2026-03-01', -1), dayAfter('2026-12-31', 1)]).toEqual(['2026-02-28', '2027-01-01'])
})
