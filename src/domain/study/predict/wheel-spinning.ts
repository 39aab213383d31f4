import { log } from '#domain/mastery/exact.ts'
import { hashBits } from '#domain/mastery/hash.ts'
import type { Answers } from './answers.ts'
import { splitAt } from './evaluate.ts'
import { aucOf, calibrationOf } from './metrics.ts'
import { fitLogistic, type Problem, predictRow } from './solver.ts'
import { type Struggles, strugglesIn, WIDTH } from './struggles.ts'

/** How well wheel-spinning is foretold at the fifth answer to a skill set, by learners of one fold. */
export type WheelSpinning = Readonly<{
  model: 'wheel-spinning'
  /** Learners on a skill set who were decided by the tenth answer; of them, undecided after five; of those, who spun. */
  pairs: number
  undecided: number
  share: number
  auc: number | null
  /** By the number of right ones of the first five alone. */
  aucCount: number | null
  logLoss: number
  ece: number
  fitMs: number
  paramsHash: string
  predictionsHash: string
}>

const SWEEPS = 6
const PENALTY = 2
const SET_PENALTY = 3
const CLIP = 1e-6

/**
 * Foretells who will have no three right in a row by the tenth answer, from all she has answered up to the fifth: logistic regression
 * fitted to the learners outside a fold. `clock` gives ms; null when one of the two parts is empty.
 */
export function evaluateWheelSpinning(
  answers: Answers,
  fold: number,
  clock: () => number,
): WheelSpinning | null {
  const began = clock()
  const struggles = strugglesIn(answers, splitAt(answers, fold).train)
  const train = rowsWhere(struggles, 1)
  const test = rowsWhere(struggles, 0)
  if (train.length === 0 || test.length === 0) return null
  const problem = problemOf(answers, struggles, train)
  const fitted = fitLogistic(problem, SWEEPS)
  const fitMs = Math.round(clock() - began)
  const predicted = new Float64Array(struggles.rows)
  for (const row of test) predicted[row] = predictRow(problem, fitted, row)
  const { spun } = struggles
  let loss = 0
  let spins = 0
  for (const row of test) {
    const p = Math.max(CLIP, Math.min(1 - CLIP, predicted[row] as number))
    loss -= log(spun[row] === 1 ? p : 1 - p)
    spins += spun[row] as number
  }
  return {
    model: 'wheel-spinning',
    pairs: struggles.tested,
    undecided: test.length,
    share: spins / test.length,
    auc: aucOf(predicted, spun, test),
    aucCount: aucOf(
      Float64Array.from(struggles.right, (right) => -right),
      spun,
      test,
    ),
    logLoss: loss / test.length,
    ece: calibrationOf(predicted, spun, test).reduce(
      (sum, { rows, predicted: p, right }) => sum + (rows / test.length) * Math.abs(p - right),
      0,
    ),
    fitMs,
    paramsHash: hashBits([fitted.dense, ...fitted.own]),
    predictionsHash: hashBits([Float64Array.from(test, (row) => predicted[row] as number)]),
  }
}

const rowsWhere = ({ rows, isTrain }: Struggles, wanted: number): Int32Array =>
  Int32Array.from({ length: rows }, (_, row) => row).filter((row) => isTrain[row] === wanted)

const problemOf = ({ sets }: Answers, { x, set, spun }: Struggles, train: Int32Array): Problem => ({
  x,
  width: WIDTH,
  correct: spun,
  train,
  groups: [
    {
      size: sets,
      unitOf: set,
      members: Array.from({ length: sets }, (_, s) => Int32Array.of(s)),
      average: false,
      columns: [0],
      penalties: [SET_PENALTY],
    },
  ],
  penalty: PENALTY,
})
