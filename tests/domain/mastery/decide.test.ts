import { expect, test } from 'vitest'
import { MODEL } from '#content/mastery-model.ts'
import type { Entry } from '#domain/entry.ts'
import type { SkillId } from '#domain/ids.ts'
import { isDue, shouldStepBack, statusAt } from '#domain/mastery/decide.ts'
import { beliefOf, foldAll } from '#domain/mastery/fold.ts'
import { needsHelp } from '#domain/mastery/struggle.ts'
import { anAttempt, HOUR, itemOf, MAYA, MONDAY } from '#tests/support/attempts.ts'

const SKILL = 'm.2.facts-20' as SkillId
const DAY = 24 * HOUR

/** Answers a minute apart, `+` right and `-` wrong, beginning at a time. */
const answers = (marks: string, from = MONDAY, first = 1): Entry[] =>
  [...marks].map((mark, i) =>
    anAttempt({
      seq: first + i,
      time: from + i * 60_000,
      item: itemOf(SKILL, first + i),
      correct: mark === '+',
    }),
  )
const beliefAfter = (...entries: Entry[][]) => beliefOf(foldAll(MODEL, MAYA, entries.flat()), SKILL)

test('nothing is decided before four independent answers', () => {
  expect(beliefAfter([]).status).toBe('not-started')
  expect(beliefAfter(answers('+++')).status).toBe('learning')
  expect(beliefAfter(answers('+++')).known).toBeGreaterThan(0.5)
  expect(beliefAfter(answers('++++')).status).toBe('provisional')
})

test('becoming provisional takes the last three right; one miss among many does not undo it', () => {
  expect(beliefAfter(answers('+++-++')).status).toBe('learning')
  expect(beliefAfter(answers('+++-+++')).status).toBe('provisional')
  expect(beliefAfter(answers('+++++-')).status).toBe('provisional')
  expect(beliefAfter(answers('+++++--')).status).toBe('learning')
})

test('the same item four times over proves nothing', () => {
  const same = answers('++++').map((entry) => anAttempt({ seq: entry.seq, item: itemOf(SKILL, 1) }))
  expect(beliefAfter(same).status).toBe('learning')
})

test('answers with help never make a skill provisional', () => {
  const helped = Array.from({ length: 20 }, (_, i) =>
    anAttempt({ seq: i + 1, item: itemOf(SKILL, i), hints: [{ step: 2, ms: 900 }] }),
  )
  expect(beliefAfter(helped).status).toBe('learning')
})

test('mastery needs a right answer a day later, not one more today', () => {
  const today = answers('++++')
  expect(beliefAfter(today, answers('+', MONDAY + 17 * HOUR, 9)).status).toBe('provisional')
  expect(beliefAfter(today, answers('+', MONDAY + 19 * HOUR, 9)).status).toBe('mastered')
  expect(beliefAfter(today, answers('-', MONDAY + 19 * HOUR, 9)).status).not.toBe('mastered')
})

test('who misses the check and is right a minute later has not recalled it: the check comes again on another day', () => {
  const today = answers('+++++++')
  const missed = answers('-+', MONDAY + 2 * DAY, 9)
  const belief = beliefAfter(today, missed)
  expect(belief.status).toBe('provisional')
  expect(belief.reviews).toHaveLength(1)
  expect(belief.dueMs).toBeLessThan(beliefAfter(today).dueMs ?? 0)
  const onlyMissed = beliefAfter(today, answers('-', MONDAY + 2 * DAY, 9))
  expect(isDue(onlyMissed, MONDAY + 2 * DAY + HOUR)).toBe(false)
  expect(isDue(onlyMissed, MONDAY + 3 * DAY)).toBe(true)
  expect(beliefAfter(today, missed, answers('+', MONDAY + 3 * DAY, 20)).status).toBe('mastered')
})

test('a helped right answer a day later is no check', () => {
  const helped = anAttempt({
    seq: 9,
    time: MONDAY + DAY,
    item: itemOf(SKILL, 9),
    hints: [{ step: 1, ms: 500 }],
  })
  expect(beliefAfter(answers('++++'), [helped]).status).toBe('provisional')
})

test('a miss after mastery asks for a review; a right answer brings it back; several misses mean learning again', () => {
  const mastered = [...answers('++++'), ...answers('+', MONDAY + DAY, 9)]
  expect(beliefAfter(mastered, answers('-', MONDAY + 2 * DAY, 10)).status).toBe('needs-review')
  expect(beliefAfter(mastered, answers('-+', MONDAY + 2 * DAY, 10)).status).toBe('mastered')
  expect(beliefAfter(mastered, answers('----', MONDAY + 2 * DAY, 10)).status).toBe('learning')
})

test('what was mastered falls due when memory has faded, and each recall makes the next one later', () => {
  const once = beliefAfter(answers('++++'), answers('+', MONDAY + 2 * DAY, 9))
  const dueMs = once.dueMs ?? 0
  const at = once.lastRightAt ?? 0
  expect(isDue(once, at + dueMs - HOUR)).toBe(false)
  expect(statusAt(once, at + dueMs)).toBe('needs-review')
  const twice = beliefAfter(answers('++++'), answers('+', MONDAY + 2 * DAY, 9), answers('+', at + dueMs, 10))
  expect(twice.dueMs).toBeGreaterThan(dueMs)
})

test('cramming does not lengthen memory, forgetting shortens it', () => {
  const start = beliefAfter(answers('++++')).dueMs
  expect(beliefAfter(answers('++++++++')).dueMs).toBe(start)
  expect(beliefAfter(answers('++++'), answers('-', MONDAY + 3 * DAY, 9)).dueMs).toBeLessThan(start ?? 0)
})

test('a check is due eighteen hours after the last right answer', () => {
  const belief = beliefAfter(answers('++++'))
  expect(isDue(belief, MONDAY + 17 * HOUR)).toBe(false)
  expect(isDue(belief, MONDAY + 19 * HOUR)).toBe(true)
  expect(isDue(belief, MONDAY - DAY)).toBe(false)
})

test('six tries without three right in a row mean stepping back', () => {
  expect(shouldStepBack(beliefAfter(answers('-+-+-')))).toBe(false)
  expect(shouldStepBack(beliefAfter(answers('-+-+-+')))).toBe(true)
})

test('who was led back to a prerequisite and is still stuck is stuck: somebody is called, and she is led back again', () => {
  const before = answers('-+-+-+')
  const renewed = anAttempt({ seq: 20, time: MONDAY + HOUR, item: itemOf('m.1.count-on-back', 1) })
  const after = (marks: string) => beliefAfter(before, [renewed], answers(marks, MONDAY + 2 * HOUR, 30))
  expect(shouldStepBack(after('-'))).toBe(false)
  expect(needsHelp(MODEL, SKILL, after('-+-+'))).toBe(true)
  expect(shouldStepBack(after('-+-+'))).toBe(true)
  expect(needsHelp(MODEL, SKILL, after('-+-+++'))).toBe(false)
})

test('three right in a row end the struggle', () => {
  expect(beliefAfter(answers('-+-+-+++')).tries).toBe(0)
})

test('right and wrong in turn never look like knowing', () => {
  for (const marks of ['-+-+-+', '-+-+-+-+-+', '--+--+--+']) {
    expect(beliefAfter(answers(marks)).status).toBe('learning')
  }
})
