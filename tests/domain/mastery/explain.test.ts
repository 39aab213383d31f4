import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MODEL } from '#content/mastery-model.ts'
import type { Entry } from '#domain/entry.ts'
import type { SkillId } from '#domain/ids.ts'
import { explain, explainByDay, type Reason } from '#domain/mastery/explain.ts'
import { beliefOf, foldAll } from '#domain/mastery/fold.ts'
import { AUDIENCES, type Audience, sentencesOf } from '#domain/mastery/reason-words.ts'
import { reasons as en } from '#i18n/en/reasons.ts'
import { reasons as es } from '#i18n/es/reasons.ts'
import { anAttempt, HOUR, itemOf, MAYA, MONDAY } from '#tests/support/attempts.ts'

const SKILL = 'm.2.facts-20' as SkillId
const DAY = 24 * HOUR
const WORDS = { en, es }

const wordsOf = (reason: Reason, audience: Audience, language: 'en' | 'es') =>
  sentencesOf(reason, audience, WORDS[language], (id) => id)

/** `+` right, `-` wrong, `h` right with help, `r` wrong in a rush; a minute apart. */
const worked = (marks: string, from = MONDAY, first = 1, skill: string = SKILL): Entry[] =>
  [...marks].map((mark, i) =>
    anAttempt({
      seq: first + i,
      time: from + i * 60_000,
      item: itemOf(skill, first + i),
      correct: mark === '+' || mark === 'h',
      hints: mark === 'h' ? [{ step: 1, ms: 900 }] : [],
      msToAnswer: mark === 'r' ? 100 : 6000,
    }),
  )
const why = (entries: readonly Entry[], at = MONDAY + 2 * HOUR) => explain(MODEL, MAYA, entries, SKILL, at)

test('an explanation counts what counted and what was set aside', () => {
  expect(why(worked('-+h+r++'))).toMatchObject({
    status: 'provisional',
    band: 'sure',
    answers: 5,
    right: 4,
    helped: 1,
    rushed: 1,
    lastRightAt: MONDAY + 6 * 60_000,
  })
})

test('the answers that moved the belief most are named, with their direction, and add up to no more than it moved', () => {
  const entries = worked('+-++++')
  const { moves } = why(entries)
  expect(moves).toHaveLength(3)
  expect(moves.find(({ correct }) => !correct)?.change).toBeLessThan(0)
  expect(moves.filter(({ correct }) => correct).every(({ change }) => change > 0)).toBe(true)
  expect(moves.map(({ time }) => time)).toEqual(moves.map(({ time }) => time).toSorted((a, b) => a - b))
})

test('a replay to a date knows nothing of what came later', () => {
  const entries = [...worked('++'), ...worked('----', MONDAY + DAY, 10)]
  expect(why(entries, MONDAY + HOUR)).toEqual(why(worked('++'), MONDAY + HOUR))
  expect(why(entries, MONDAY + 2 * DAY).right).toBe(2)
  expect(why(entries, MONDAY - 1)).toMatchObject({
    status: 'not-started',
    answers: 0,
    missing: { kind: 'begin' },
  })
})

test('what is missing for the next step is told', () => {
  expect(why(worked('++')).missing).toEqual({ kind: 'answers', many: 2 })
  expect(why(worked('++-+')).missing).toEqual({ kind: 'answers', many: 2 })
  expect(why(worked('++++')).missing).toEqual({ kind: 'another-day', from: MONDAY + 3 * 60_000 + 18 * HOUR })
  const missed = [...worked('+++++++'), ...worked('-', MONDAY + 2 * DAY, 9)]
  expect(why(missed, MONDAY + 2 * DAY + HOUR).missing).toEqual({
    kind: 'another-day',
    from: MONDAY + 2 * DAY + 18 * HOUR,
  })
  const mastered = [...worked('++++'), ...worked('+', MONDAY + DAY, 9)]
  expect(why(mastered, MONDAY + DAY + HOUR).missing).toEqual({ kind: 'nothing' })
  const { dueAt } = why(mastered, MONDAY + DAY + HOUR)
  expect(why(mastered, dueAt ?? 0)).toMatchObject({ status: 'needs-review', missing: { kind: 'review' } })
})

test('a prerequisite in doubt is named, one that is sure is not', () => {
  const before = MODEL.skillOf.get(SKILL)?.prerequisites[0] as SkillId
  expect(why([...worked('---', MONDAY - HOUR, 50, before), ...worked('+-')]).heldBackBy).toBe(before)
  expect(why([...worked('+++++', MONDAY - HOUR, 50, before), ...worked('+-')]).heldBackBy).toBeNull()
})

test('the explanation ends where the fold ends', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('+', '-', 'h', 'r'), { maxLength: 40 }), (marks) => {
      const entries = worked(marks.join(''))
      const belief = beliefOf(foldAll(MODEL, MAYA, entries), SKILL)
      const reason = why(entries)
      expect([reason.answers, reason.rushed]).toEqual([belief.informative, belief.rushed])
      expect(reason.status).toBe(belief.status)
    }),
    { numRuns: 40 },
  )
})

test.each(AUDIENCES)(
  'to a %s it is told in both languages, in whole sentences and without decimals',
  (audience) => {
    const histories = ['', '+', '-+h+r++', '-------', '++++'].map((marks) => why(worked(marks)))
    for (const reason of histories)
      for (const language of ['en', 'es'] as const) {
        const lines = wordsOf(reason, audience, language)
        expect(lines.length).toBeGreaterThan(1)
        for (const line of lines) {
          expect(line).toMatch(/[.!)]$/)
          expect(line).not.toMatch(/undefined|NaN|\d[.,]\d/)
        }
        if (audience === 'child') expect(lines.length).toBeLessThanOrEqual(3)
      }
    expect(wordsOf(why([]), audience, 'en')).not.toEqual(wordsOf(why([]), audience, 'es'))
  },
)

test('every day of work tells what was known at its end, as if nothing had come after', () => {
  const entries = [
    ...worked('+-', MONDAY, 1),
    ...worked('++', MONDAY + DAY, 20, 'm.2.compare-three-digit'),
    ...worked('+++', MONDAY + 2 * DAY, 40),
    ...worked('+', MONDAY + 5 * DAY, 60),
  ]
  const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10)
  const days = explainByDay(MODEL, MAYA, entries, SKILL, dayOf)
  const ends = [MONDAY + 60_000, MONDAY + 2 * DAY + 2 * 60_000, MONDAY + 5 * DAY]
  expect(days.map(({ day }) => day)).toEqual(ends.map(dayOf))
  expect(days.map(({ reason }) => reason)).toEqual(ends.map((at) => why(entries, at)))
  expect(explainByDay(MODEL, MAYA, entries.toReversed(), SKILL, dayOf)).toEqual(days)
  expect(explainByDay(MODEL, MAYA, [], SKILL, dayOf)).toEqual([])
})

test('a day on which something else happened to the skill is told too, as it was then', () => {
  const entries = [...worked('+-'), ...worked('++', MONDAY + 4 * DAY, 20)]
  const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10)
  const moments = [MONDAY - DAY, MONDAY + 30_000, MONDAY + 2 * DAY, MONDAY + 9 * DAY]
  const days = explainByDay(MODEL, MAYA, entries, SKILL, dayOf, moments)
  const ends = [MONDAY - DAY, MONDAY + 60_000, MONDAY + 2 * DAY, MONDAY + 4 * DAY + 60_000, MONDAY + 9 * DAY]
  expect(days).toEqual(ends.map((at) => ({ day: dayOf(at), reason: why(entries, at) })))
})

test('a child who struggles, and everybody around her, is told that somebody should help', () => {
  const hard = why(worked('-+---'))
  expect(hard.struggle).toEqual({ kind: 'unlikely', many: 5 })
  expect(wordsOf(hard, 'child', 'en')).toContain('This one is hard. Ask a grown-up to look at it with you.')
  expect(wordsOf(hard, 'teacher', 'en').join(' ')).toContain('5 tries, and three right in a row by the tenth')
  expect(why(worked('-+-+-+-+-+')).struggle).toEqual({ kind: 'tries', many: 10 })
  for (const language of ['en', 'es'] as const)
    for (const audience of AUDIENCES) {
      const calm = wordsOf({ ...hard, struggle: null }, audience, language)
      expect(wordsOf(hard, audience, language)).not.toEqual(calm)
    }
})
