import { expect, test } from 'vitest'
import { MODEL } from '#content/mastery-model.ts'
import type { SkillId } from '#domain/ids.ts'
import {
  type Belief,
  beginPosterior,
  beliefOver,
  expectedRight,
  observe,
  posteriorFrom,
} from '#domain/mastery/belief.ts'
import { DEFAULT_BELIEF } from '#domain/mastery/default-belief.ts'
import { beliefOf, foldAll } from '#domain/mastery/fold.ts'
import { chanceOfNoRun, needsHelp } from '#domain/mastery/struggle.ts'
import { drawsFrom, populationOf, type Scenario } from '#domain/study/types/scenario.ts'
import { anAttempt, itemOf, MAYA, MONDAY } from '#tests/support/attempts.ts'

const SKILL = 'm.2.facts-20' as SkillId
const GUESS = 0.1
const SLIP = 0.1
const belief: Belief = beliefOver(DEFAULT_BELIEF, [GUESS], [SLIP])

/** Whether somebody is called after answers, `+` right, `-` wrong, `h` right with help. */
function calls(marks: string): boolean {
  const entries = [...marks].map((mark, i) =>
    anAttempt({
      seq: i + 1,
      time: MONDAY + i * 60_000,
      item: itemOf(SKILL, i + 1),
      correct: mark !== '-',
      hints: mark === 'h' ? [{ step: 1, ms: 900 }] : [],
    }),
  )
  return needsHelp(MODEL, SKILL, beliefOf(foldAll(MODEL, MAYA, entries), SKILL))
}

test('somebody is called at the fifth try when one right of five makes three in a row unlikely', () => {
  for (const marks of ['+----', '-+---', '--+--', '-----']) expect(calls(marks)).toBe(true)
  expect(calls('-+--')).toBe(false)
})

test('nobody is called for a child who has just missed once, or is on her way', () => {
  for (const marks of ['++-++', '--+++', '-++-+', '---++']) expect(calls(marks)).toBe(false)
})

test('who had help each time is called for when nothing shows that she can do it', () => {
  expect(calls('-h-h-h-h-h')).toBe(true)
})

test('ten tries without three right in a row call somebody; three in a row end it', () => {
  expect(calls('-+-+-++-++')).toBe(true)
  expect(calls('-----')).toBe(true)
  expect(calls('-----+++')).toBe(false)
})

test('the chance is what the belief foretells when it is asked one answer after another', () => {
  const noRun = (events: string, run: number, left: number): number => {
    if (run === 3) return 0
    if (left === 0) return 1
    const right = expectedRight(posteriorFrom(belief, 0, 0, events), 0)
    return right * noRun(`${events}A`, run + 1, left - 1) + (1 - right) * noRun(`${events}a`, 0, left - 1)
  }
  for (const [events, run] of [
    ['aAaaa', 0],
    ['aaAaA', 1],
    ['AaaAA', 2],
  ] as const) {
    const chance = chanceOfNoRun(posteriorFrom(belief, 0, 0, events), run, 5, 0)
    expect(Math.abs(chance - noRun(events, run, 5))).toBeLessThan(0.015)
  }
})

test('so many learners spin their wheels as were foretold to, and most of those who are called for', () => {
  const found = simulated(3000)
  const share = (of: readonly number[]) => of.reduce((sum, value) => sum + value, 0) / of.length
  expect(found.length).toBeGreaterThan(1000)
  expect(share(found.map(({ chance }) => chance))).toBeCloseTo(share(found.map(({ spun }) => spun)), 1)
  const called = found.filter(({ chance }) => chance > 0.5)
  expect(share(called.map(({ spun }) => spun))).toBeGreaterThan(0.65)
  expect(share(found.filter(({ chance }) => chance <= 0.5).map(({ spun }) => spun))).toBeLessThan(0.35)
})

/** Learners of the default mixture's tracing types, undecided after five answers: what is foretold, and what they then did. */
function simulated(many: number): { chance: number; spun: number }[] {
  const types = DEFAULT_BELIEF.tracing.filter(({ guess }) => guess === 0)
  const draw = drawsFrom(11)
  return Array.from({ length: many }, (_, i) => {
    const { init, learn } = types[Math.floor(draw.uniform() * types.length)] ?? { init: 0, learn: 0 }
    const scenario: Scenario = { type: 'bkt', init, learn, guess: GUESS, slip: SLIP }
    const { right } = populationOf(scenario, 1, 10, i)
    const posterior = beginPosterior(belief, 0, 0)
    for (const y of right.subarray(0, 5)) observe(posterior, y === 1 ? 'right' : 'wrong', 0)
    const marks = right.join('')
    const run = marks.slice(0, 5).length - marks.slice(0, 5).replace(/1+$/, '').length
    return {
      decided: marks.slice(0, 5).includes('111'),
      chance: chanceOfNoRun(posterior, run, 5, 0),
      spun: marks.includes('111') ? 0 : 1,
    }
  }).filter(({ decided }) => !decided)
}
