import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SKILL_FACTS } from '#content/map.ts'
import { MODEL } from '#content/mastery-model.ts'
import type { Entry } from '#domain/entry.ts'
import type { LearnerId, SkillId } from '#domain/ids.ts'
import { masteredShare, posteriorFrom } from '#domain/mastery/belief.ts'
import { beliefOf, emptyState, foldAttempts } from '#domain/mastery/fold.ts'
import type { LearnerState } from '#domain/mastery/mastery.ts'
import { modelOf, slipClassOf } from '#domain/mastery/model.ts'
import { anAttempt, itemOf, MAYA, MONDAY } from '#tests/support/attempts.ts'

const SKILL = 'm.2.facts-20' as SkillId

/** An answer to one skill; `mark` + right, - wrong, h helped. */
const answer = (learner: LearnerId, n: number, mark: string): Entry =>
  anAttempt({
    learner,
    seq: n + 1,
    time: MONDAY + n * 60_000,
    item: itemOf(SKILL, n),
    correct: mark !== '-',
    hints: mark === 'h' ? [{ step: 1, ms: 900 }] : [],
    format: n % 3 === 0 ? 'choice' : 'number-pad',
    choices: n % 3 === 0 ? 3 : 0,
  })

/** A model with nothing at hand yet. */
const fresh = () => modelOf(SKILL_FACTS, MODEL.belief.parameters)
const marks = (most: number) => fc.array(fc.constantFrom('+', '+', '-', 'h'), { maxLength: most })

test('after each of hundreds of answers to a skill she is believed what her evidence says, also where old answers are cut', () => {
  let state = emptyState(MODEL, MAYA)
  let cuts = 0
  for (let n = 0; n < 600; n++) {
    const before = beliefOf(state, SKILL).evidence.length
    state = foldAttempts(MODEL, state, [answer(MAYA, n, '++-+h-++'[n % 8] ?? '+')])
    const { known, evidence, prior } = beliefOf(state, SKILL)
    cuts += evidence.length < before ? 1 : 0
    expect(known).toBe(masteredShare(posteriorFrom(MODEL.belief, slipClassOf(SKILL), prior, evidence)))
  }
  expect(cuts).toBe(2)
})

test('ten right in a row on her own are looked at by themselves: long trouble before them does not hold her back', () => {
  const work = (text: string): LearnerState =>
    foldAttempts(
      fresh(),
      emptyState(MODEL, MAYA),
      [...text].map((mark, n) => answer(MAYA, n, mark)),
    )
  const trouble = '-+--+-+'.repeat(10)
  const nine = beliefOf(work(`${trouble}-${'+'.repeat(9)}`), SKILL)
  expect([nine.status, nine.evidence.length]).toEqual(['learning', 80])
  const ten = beliefOf(work(`${trouble}-${'+'.repeat(10)}`), SKILL)
  expect([ten.status, ten.evidence.length]).toEqual(['provisional', 10])
  expect(beliefOf(work(`${trouble}-+++++h+++++`), SKILL).evidence.length).toBe(82)
  expect(beliefOf(work(`${trouble}-${'+'.repeat(12)}`), SKILL).evidence.length).toBe(12)
})

test('whoever was folded before, and whatever she went back to, the next answer gives the same bits', () => {
  const learners = Array.from({ length: 60 }, (_, i) => `learner-${i}` as LearnerId)
  const turn = fc.record({ who: fc.nat(59), more: marks(70), again: fc.boolean() })
  fc.assert(
    fc.property(fc.array(turn, { maxLength: 12 }), (turns) => {
      const model = fresh()
      const told = new Map<LearnerId, LearnerState>()
      for (const { who, more, again } of turns) {
        const learner = learners[who] as LearnerId
        const before = told.get(learner) ?? emptyState(model, learner)
        const first = before.last?.seq ?? 0
        const entries = more.map((mark, i) => answer(learner, first + i, mark))
        const after = foldAttempts(model, before, entries)
        expect(JSON.stringify(after)).toBe(JSON.stringify(foldAttempts(fresh(), before, entries)))
        // another device may still hold the state from before
        told.set(learner, again ? before : JSON.parse(JSON.stringify(after)))
      }
    }),
    { numRuns: 40 },
  )
})

test('more learners than are kept at hand are folded as well as few', () => {
  const learners = Array.from({ length: 90 }, (_, i) => `learner-${i}` as LearnerId)
  const model = fresh()
  const day = (from: number) => (state: LearnerState) =>
    foldAttempts(
      model,
      state,
      Array.from({ length: 60 }, (_, i) => answer(state.learner, from + i, i % 4 === 0 ? '-' : '+')),
    )
  const twice = learners
    .map((learner) => emptyState(model, learner))
    .map(day(0))
    .map(day(60))
  expect(new Set(twice.map(({ skills }) => JSON.stringify(skills))).size).toBe(1)
})
