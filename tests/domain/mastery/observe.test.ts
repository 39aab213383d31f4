import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SkillId } from '#domain/ids.ts'
import { gradeOf, guessOf, MODEL, slipOf } from '#domain/mastery/model.ts'
import { afterEvidence, afterPractice, observe, UNSEEN, weightOf } from '#domain/mastery/observe.ts'
import { anAttempt } from '#tests/support/attempts.ts'

const FACTS = 'm.2.facts-20' as SkillId
const after = (told: Parameters<typeof anAttempt>[0]) => observe(UNSEEN, anAttempt(told), FACTS, true, false)

test('an unhelped first try is evidence; help, a later try or a rush is not', () => {
  expect(weightOf(anAttempt())).toBe('evidence')
  expect(weightOf(anAttempt({ try: 2 }))).toBe('practice')
  expect(weightOf(anAttempt({ hints: [{ step: 1, ms: 900 }] }))).toBe('practice')
  expect(weightOf(anAttempt({ msToAnswer: 300, promptMs: 0 }))).toBe('rush')
  expect(weightOf(anAttempt({ msToAnswer: 900, promptMs: 4000 }))).toBe('rush')
})

test('a right typed answer says more than a right tap on one of two', () => {
  const typed = after({ correct: true, format: 'number-pad' })
  const tapped = after({ correct: true, format: 'choice', choices: 2 })
  expect(typed.known).toBeGreaterThan(tapped.known)
})

test('a right answer raises belief, a wrong one lowers it', () => {
  expect(after({ correct: true }).known).toBeGreaterThan(MODEL.prior)
  expect(after({ correct: false }).known).toBeLessThan(MODEL.prior)
})

test('a helped right answer counts as a chance to learn, not as evidence', () => {
  const helped = after({ correct: true, hints: [{ step: 3, ms: 9000 }] })
  expect(helped.known).toBe(afterPractice(MODEL.prior))
  expect([helped.informative, helped.items, helped.run, helped.tries]).toEqual([0, 0, 0, 1])
})

test('a rush moves nothing but the counters', () => {
  const rushed = after({ correct: false, msToAnswer: 200 })
  expect([rushed.known, rushed.informative, rushed.next, rushed.tries]).toEqual([MODEL.prior, 0, 1, 1])
})

test('a later try never moves on to the next item', () => {
  expect(after({ try: 2 }).next).toBe(0)
  expect(after({ try: 1 }).next).toBe(1)
})

test('belief stays a probability whatever happens', () => {
  const probability = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(
      probability,
      fc.boolean(),
      fc.double({ min: 0.01, max: 0.6, noNaN: true }),
      fc.double({ min: 0.01, max: 0.3, noNaN: true }),
      (known, correct, guess, slip) => {
        const next = afterEvidence(known, correct, guess, slip)
        expect(next).toBeGreaterThanOrEqual(0)
        expect(next).toBeLessThanOrEqual(1)
      },
    ),
  )
})

test('guess follows the choices really on show; slip falls with the grade', () => {
  expect([2, 3, 4].map((choices) => guessOf('choice', choices))).toEqual([1 / 2, 1 / 3, 1 / 4])
  expect(guessOf('choice', 0)).toBe(1 / 2)
  expect(guessOf('number-pad', 0)).toBeLessThan(0.1)
  expect(gradeOf('m.k.one-more' as SkillId)).toBe('K')
  expect(slipOf('m.k.one-more' as SkillId)).toBeGreaterThan(slipOf('m.5.parentheses' as SkillId))
})
