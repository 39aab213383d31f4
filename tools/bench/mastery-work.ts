// What is measured of the mastery core: this file runs in Node and, bundled, in a worker of a browser.

import { SKILL_FACTS } from '#content/map.ts'
import { MODEL } from '#content/mastery-model.ts'
import type { Entry } from '#domain/entry.ts'
import type { ItemId, LearnerId } from '#domain/ids.ts'
import { emptyState, foldAttempts } from '#domain/mastery/fold.ts'
import type { LearnerState } from '#domain/mastery/mastery.ts'
import type { Answers } from '#domain/study/predict/answers.ts'
import { fitBkt } from '#domain/study/predict/bkt.ts'
import { splitAt } from '#domain/study/predict/evaluate.ts'
import { aucOf } from '#domain/study/predict/metrics.ts'
import { fitCarrel, fitLinear, type Linear } from '#domain/study/predict/predictor.ts'
import { oddsOfRow } from '#domain/study/predict/solver.ts'
import { anAttempt } from '#tests/support/attempts.ts'

/** Figures in the order in which they were taken. */
export type Figures = Readonly<{
  /** A class's year folded from the beginning, ms a run. */
  replays: readonly number[]
  /** One more answer on a checkpoint, µs: for each answer of the year the mean over the class, in the best of several years. */
  updates: readonly number[]
}>
/** Fitting, ms a run; `auc` is that of the logistic part alone on the fold left out. */
export type Fits = Readonly<{
  bkt: readonly number[]
  logistic: readonly number[]
  whole: readonly number[]
  auc: number | null
}>

const RUNS = 7
const FIT_RUNS = 5
const WHOLE_RUNS = 2
export const LEARNERS = 30
export const ANSWERS_A_YEAR = 5400
/** Answers that a checkpoint holds already: a few weeks' work, every skill begun. */
const BEFORE = 400
/** Whatever else the machine does in one of the years, it hardly does at the same answer of all of them. */
const YEARS = 6

const learnerAt = (i: number): LearnerId => `learner-${i}` as LearnerId

/** A learner's year: a skill at a time, half of the answers right at first, more later. */
function aYear(learner: LearnerId): Entry[] {
  return Array.from({ length: ANSWERS_A_YEAR }, (_, i) => {
    const skill = SKILL_FACTS[(i >> 4) % SKILL_FACTS.length]
    return anAttempt({
      learner,
      seq: i + 1,
      time: 1_790_000_000_000 + i * 4_000_000,
      item: `gen/${skill?.id}/2/${i}/${skill?.version}` as ItemId,
      correct: (i * 7919) % 10 < 5 + (i % 5),
    })
  })
}

/** Times a class's year at once, and answer by answer on checkpoints. */
export function measureOnline(): Figures {
  const years = Array.from({ length: LEARNERS }, (_, i) => aYear(learnerAt(i)))
  const replays = Array.from({ length: RUNS }, () => {
    const began = performance.now()
    for (const [i, year] of years.entries()) foldAttempts(MODEL, emptyState(MODEL, learnerAt(i)), year)
    return performance.now() - began
  })
  const updates = Array.from({ length: YEARS }, () => answerByAnswer(years)).reduce((best, year) =>
    best.map((took, n) => Math.min(took, year[n] as number)),
  )
  return { replays, updates }
}

/**
 * Single answers on checkpoints that came as JSON, as a tablet and a server have them. The clock of a worker is too coarse for one
 * answer: the n-th of every child of the class are timed together.
 */
function answerByAnswer(years: readonly (readonly Entry[])[]): number[] {
  const states = years.map((year, i): LearnerState => {
    const checkpoint = foldAttempts(MODEL, emptyState(MODEL, learnerAt(i)), year.slice(0, BEFORE))
    return JSON.parse(JSON.stringify(checkpoint))
  })
  return Array.from({ length: ANSWERS_A_YEAR - BEFORE }, (_, n) => {
    const nth = years.map((year) => [year[BEFORE + n] as Entry])
    const began = performance.now()
    for (let i = 0; i < LEARNERS; i++)
      states[i] = foldAttempts(MODEL, states[i] as LearnerState, nth[i] as Entry[])
    return ((performance.now() - began) * 1000) / LEARNERS
  })
}

/** Times fitting on all folds but the first. */
export function measureFits(answers: Answers): Fits {
  const { test, train } = splitAt(answers, 1)
  const timed = (run: () => void, runs = FIT_RUNS): number[] =>
    Array.from({ length: runs }, () => {
      const began = performance.now()
      run()
      return performance.now() - began
    })
  const linear: Linear[] = []
  const logistic = timed(() => linear.push(fitLinear(answers, train)))
  const predicted = new Float64Array(answers.rows)
  for (const { problem, fitted } of linear.slice(-1))
    for (const row of test) predicted[row] = oddsOfRow(problem, fitted, row)
  return {
    bkt: timed(() => fitBkt(answers, train, false)),
    logistic,
    whole: timed(() => fitCarrel(answers, train), WHOLE_RUNS),
    auc: aucOf(predicted, answers.correct, test),
  }
}
