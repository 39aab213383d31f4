import { hashBits } from '#domain/mastery/hash.ts'
import type { Answers } from './answers.ts'
import { fitBkt } from './bkt.ts'
import { fitBestLr, fitPfa, type Trained } from './counts.ts'
import { type Metrics, metricsOf } from './metrics.ts'
import { fitCarrel } from './predictor.ts'

/** The models that can be compared: ours, and the field's references. */
export const MODELS = ['carrel', 'bkt', 'bkt-forgets', 'pfa', 'best-lr'] as const
export type ModelName = (typeof MODELS)[number]

type Fit = (answers: Answers, train: Int32Array, tell: (sweep: number) => void) => Trained

const FITS: Readonly<Record<ModelName, Fit>> = {
  carrel: fitCarrel,
  bkt: (answers, train) => fitBkt(answers, train, false),
  'bkt-forgets': (answers, train) => fitBkt(answers, train, true),
  pfa: fitPfa,
  'best-lr': fitBestLr,
}

/** What came of a model on one test fold. */
export type Evaluation = Readonly<{ model: ModelName }> &
  Metrics &
  Readonly<{ fitMs: number; predictMs: number; paramsHash: string; predictionsHash: string }>

/**
 * Fits a model on all learners outside a fold, and foretells each answer of the learners in it from their answers before it.
 * `clock` gives ms; null when one of the two parts is empty.
 */
export function evaluate(
  answers: Answers,
  model: ModelName,
  fold: number,
  isK5: Uint8Array | null,
  parts: Readonly<{ clock: () => number; tell: (sweep: number) => void }>,
): Evaluation | null {
  const { test, train } = splitAt(answers, fold)
  if (test.length === 0 || train.length === 0) return null
  const began = parts.clock()
  const fitted = FITS[model](answers, train, parts.tell)
  const done = parts.clock()
  const predicted = new Float64Array(answers.rows)
  for (const row of test) predicted[row] = fitted.predict(row)
  const told = parts.clock()
  return {
    model,
    ...metricsOf(answers, predicted, test, isK5),
    fitMs: Math.round(done - began),
    predictMs: Math.round(told - done),
    paramsHash: hashBits(fitted.parameters),
    predictionsHash: hashBits([Float64Array.from(test, (row) => predicted[row] as number)]),
  }
}

/** The rows of the learners of a fold, and all others; a learner is in the fold of her first row. */
export function splitAt({ rows, user, fold }: Answers, wanted: number) {
  const test: number[] = []
  const train: number[] = []
  let isTest = false
  for (let row = 0; row < rows; row++) {
    if (row === 0 || user[row] !== user[row - 1]) isTest = fold[row] === wanted
    ;(isTest ? test : train).push(row)
  }
  return { test: Int32Array.from(test), train: Int32Array.from(train) }
}
