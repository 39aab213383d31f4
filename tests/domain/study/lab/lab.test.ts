import { beforeAll, expect, test } from 'vitest'
import { SKILL_FACTS } from '#content/map.ts'
import { DEFAULT_BELIEF } from '#domain/mastery/default-belief.ts'
import { modelOf } from '#domain/mastery/model.ts'
import { abilityOf, answerOf, type Child, practise, recallOf, type Truth } from '#domain/study/lab/child.ts'
import { playChild } from '#domain/study/lab/lab.ts'
import { emptyRecord } from '#domain/study/lab/lab-record.ts'
import { type LabReport, reportOf } from '#domain/study/lab/lab-report.ts'
import { watching } from '#domain/study/lab/lab-watch.ts'
import { childOf } from '#domain/study/lab/population.ts'
import { sessionsOf, YEAR_BEGINS } from '#domain/study/lab/school-year.ts'
import { drawsFrom } from '#domain/study/types/scenario.ts'

const DAY = 86_400_000
const MODEL = modelOf(SKILL_FACTS, DEFAULT_BELIEF)
const COURSE = { model: MODEL, choicesOf: () => 3 }
const children = Array.from({ length: 120 }, (_, number) =>
  childOf(SKILL_FACTS, { seed: 1, number, start: YEAR_BEGINS }),
)
const truthsOf = (child: Child): Truth[] => [...child.skills.values()]

function play(learners: number, days: number, seed = 1): LabReport {
  const record = emptyRecord()
  for (let number = 0; number < learners; number++)
    playChild(COURSE, { seed, number, days }, watching(record, MODEL))
  return reportOf(record)
}

test('no child knows at first what she lacks the ground for, and older ones know more', () => {
  const counts = [0, 0, 0, 0, 0, 0]
  for (const child of children)
    for (const truth of truthsOf(child)) {
      const stands = truth.prerequisites.every((id) => child.skills.get(id)?.isLearned)
      expect(truth.isLearned && !stands).toBe(false)
      counts[child.traits.grade] = (counts[child.traits.grade] ?? 0) + Number(truth.isLearned)
    }
  expect(counts).toEqual(counts.toSorted((a, b) => a - b))
})

test('practice teaches who has the ground for it; without it hardly, and some children not at all', () => {
  const learnt = (needsGround: boolean, hasGround: boolean): number => {
    let sum = 0
    for (const one of children) {
      const truths = new Map([...one.skills].map(([id, truth]) => [id, { ...truth, isLearned: hasGround }]))
      const child: Child = { traits: { ...one.traits, needsGround }, skills: truths }
      const truth = truths.get('m.2.facts-20' as never) as Truth
      Object.assign(truth, { isLearned: false, odds: -1 })
      const draw = drawsFrom(one.traits.pace)
      for (let n = 0; n < 10; n++)
        practise(child, truth, { now: YEAR_BEGINS, helped: false, recalled: true }, draw)
      sum += Number(truth.isLearned)
    }
    return sum / children.length
  }
  expect(learnt(false, true)).toBeGreaterThan(0.4)
  expect(learnt(false, false)).toBeLessThan(0.3)
  expect(learnt(true, false)).toBe(0)
})

test('what is learned fades, is right less often then, and lasts longer once it was recalled late', () => {
  const child = children[5]
  const truth = child && truthsOf(child).find(({ isLearned }) => isLearned)
  if (!child || !truth) throw new Error('a child who knows something')
  truth.heldAt = YEAR_BEGINS
  truth.stability = 5
  const late = YEAR_BEGINS + 40 * DAY
  expect(recallOf(truth, YEAR_BEGINS + 5 * DAY)).toBeCloseTo(0.9, 6)
  expect(abilityOf(truth, late)).toBeLessThan(abilityOf(truth, YEAR_BEGINS))
  const rightAt = (now: number): number => {
    const draw = drawsFrom(3)
    const meeting = { level: 2, guess: 0.1, slip: 0.1, now, helped: false } as const
    return Array.from({ length: 400 }, () => answerOf(child, truth, meeting, draw).right).filter(Boolean)
      .length
  }
  expect(rightAt(late)).toBeLessThan(rightAt(YEAR_BEGINS))
  practise(child, truth, { now: late, helped: false, recalled: true }, drawsFrom(1))
  expect(truth.stability).toBeGreaterThan(15)
  expect(recallOf(truth, late)).toBe(1)
})

test('a school year has weekends and holidays', () => {
  const sessions = sessionsOf(120, 60, drawsFrom(1))
  expect(sessions.every(({ day }) => day % 7 < 5 && Math.floor(day / 7) !== 16)).toBe(true)
  expect(sessions.length).toBeGreaterThan(40)
  expect(sessions[0]?.items).toBe(15)
})

test('the same seed gives the same year, bit for bit', () => {
  expect(play(2, 20, 5)).toEqual(play(2, 20, 5))
  expect(play(2, 20, 5)).not.toEqual(play(2, 20, 6))
})

let report: LabReport
beforeAll(() => {
  report = play(36, 90)
}, 120_000)

test('few skills are declared before they are learned, and not long after', () => {
  expect(report.decision.premature).toBeLessThan(0.12)
  expect(report.decision.prematureMastered).toBeLessThan(0.1)
  expect(report.decision.overPractice).toBeLessThan(16)
  expect(report.decision.mastered).toBeGreaterThan(10)
})

test('a placement puts most skills on the right side, far more than her grade says of a child far from it', () => {
  const { right, byGrade, rightFar, byGradeFar } = play(96, 4).placement
  expect(right).toBeGreaterThan(0.85)
  expect(right).toBeGreaterThan(byGrade ?? 1)
  expect(rightFar).toBeGreaterThan((byGradeFar ?? 1) + 0.05)
})

test('what was mastered is checked and stays', () => {
  expect(report.memory.reviews).toBeGreaterThan(1)
  expect(report.memory.recall).toBeGreaterThan(0.93)
  expect(report.memory.recallByMonth).toHaveLength(3)
  for (const recall of report.memory.recallByMonth) expect(recall).toBeGreaterThan(0.9)
  expect(Math.abs((report.memory.expected ?? 0) - (report.memory.real ?? 1))).toBeLessThan(0.05)
})

test('who lacks the ground is led back to it, and for whom that does not help somebody is called', () => {
  expect(report.struggle.spinning).toBeGreaterThan(0)
  expect(report.struggle.steppedBack).toBeGreaterThan(0.6)
  expect(report.struggle.called).toBeGreaterThan(0.9)
  expect(report.struggle.itemsToCall).toBeLessThan(20)
})

test('a belief is what it says: of skills believed known with a probability, about so many are learned', () => {
  for (const { answers, believed, learned } of report.calibration)
    if (answers > 300) expect(Math.abs(believed - learned)).toBeLessThan(0.2)
})
