import { expect, test } from 'vitest'
import { MODEL } from '#content/mastery-model.ts'
import type { SkillId } from '#domain/ids.ts'
import { beliefOf, foldAll } from '#domain/mastery/fold.ts'
import { gradeOf, guessClassOf, guessOf, slipClassOf, slipOf } from '#domain/mastery/model.ts'
import { weightOf } from '#domain/mastery/observe.ts'
import { anAttempt, MAYA } from '#tests/support/attempts.ts'

const FACTS = 'm.2.facts-20' as SkillId
const after = (...told: Parameters<typeof anAttempt>[0][]) =>
  beliefOf(
    foldAll(
      MODEL,
      MAYA,
      told.map((one, i) => anAttempt({ seq: i + 1, ...one })),
    ),
    FACTS,
  )

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
  const [first, second] = [after({}), after({}, { correct: true })]
  expect(second.known).toBeGreaterThan(first.known)
  expect(after({}, { correct: false }).known).toBeLessThan(first.known)
})

test('a helped right answer counts as a chance to learn, not as evidence', () => {
  const helped = after({ correct: true, hints: [{ step: 3, ms: 9000 }] })
  expect(helped.known).toBeLessThan(after({ correct: true }).known)
  expect([helped.informative, helped.items, helped.run, helped.tries]).toEqual([0, 0, 0, 1])
})

test('a rush moves nothing but the counters', () => {
  const rushed = after({ correct: false, msToAnswer: 200 })
  expect([rushed.evidence, rushed.informative, rushed.rushed, rushed.next, rushed.tries]).toEqual([
    '',
    0,
    1,
    1,
    1,
  ])
  const [calm, hasty] = [after({}), after({}, { correct: false, msToAnswer: 200 })]
  expect(hasty.known).toBe(calm.known)
})

test('a later try never moves on to the next item', () => {
  expect(after({ try: 2 }).next).toBe(0)
  expect(after({ try: 1 }).next).toBe(1)
})

test('guess follows the choices really on show; slip falls with the grade', () => {
  expect([2, 3, 4].map((choices) => guessOf(guessClassOf('choice', choices)))).toEqual([1 / 2, 1 / 3, 1 / 4])
  expect(guessOf(guessClassOf('choice', 0))).toBe(1 / 2)
  expect(guessOf(guessClassOf('number-pad', 0))).toBeLessThan(0.1)
  expect(gradeOf('m.k.one-more' as SkillId)).toBe('K')
  expect(slipOf(slipClassOf('m.k.one-more' as SkillId))).toBeGreaterThan(
    slipOf(slipClassOf('m.5.parentheses' as SkillId)),
  )
})
