import { log } from '#domain/mastery/exact.ts'
import type { Answers } from './answers.ts'

/** How good predictions are; null where it is not defined (one kind of answer only, no such rows). */
export type Metrics = Readonly<{
  rows: number
  users: number
  auc: number | null
  rmse: number
  logLoss: number
  accuracy: number
  ece: number
  aucK5: number | null
  aucFirstOnSkill: number | null
  aucWithinSkill: number | null
  aucFirst10: number | null
}>

const BINS = 15
const CLIP = 1e-6
/** A skill set with fewer test rows is not counted in the AUC within skills. */
const LEAST_WITHIN = 200

/**
 * All metrics over the rows given. `predicted[row]` = P(right); `isK5[skill]` is 1 for the skills of `aucK5`, null without a
 * list of them.
 */
export function metricsOf(
  answers: Answers,
  predicted: Float64Array,
  rows: Int32Array,
  isK5: Uint8Array | null,
): Metrics {
  const { correct } = answers
  let squares = 0
  let loss = 0
  let hits = 0
  for (const row of rows) {
    const p = predicted[row] as number
    const y = correct[row] as number
    squares += (y - p) * (y - p)
    const clipped = Math.max(CLIP, Math.min(1 - CLIP, p))
    loss -= log(y === 1 ? clipped : 1 - clipped)
    hits += (p >= 0.5 ? 1 : 0) === y ? 1 : 0
  }
  const { firstOnSkill, first10 } = firstsOf(answers, rows)
  const k5 = rows.filter((row) =>
    (answers.skillsOfSet[answers.set[row] as number] as Int32Array).some((skill) => isK5?.[skill] === 1),
  )
  return {
    rows: rows.length,
    users: new Set(rows.map((row) => answers.user[row] as number)).size,
    auc: aucOf(predicted, correct, rows),
    rmse: Math.sqrt(squares / rows.length),
    logLoss: loss / rows.length,
    accuracy: hits / rows.length,
    ece: calibrationOf(predicted, correct, rows).reduce(
      (sum, { rows: size, predicted: p, right }) => sum + (size / rows.length) * Math.abs(p - right),
      0,
    ),
    aucK5: isK5 === null ? null : aucOf(predicted, correct, k5),
    aucFirstOnSkill: aucOf(predicted, correct, firstOnSkill),
    aucWithinSkill: withinSkill(answers, predicted, rows),
    aucFirst10: aucOf(predicted, correct, first10),
  }
}

/** Area under the ROC curve over some rows, ties counted half; null where all answers are alike. */
export function aucOf(predicted: Float64Array, correct: Uint8Array, rows: Int32Array): number | null {
  const order = byPrediction(predicted, rows)
  let right = 0
  let ranks = 0
  for (let i = 0; i < order.length; ) {
    let j = i
    let tied = 0
    while (j < order.length && predicted[order[j] as number] === predicted[order[i] as number]) {
      tied += correct[order[j] as number] as number
      j += 1
    }
    ranks += (tied * (i + j + 1)) / 2
    right += tied
    i = j
  }
  const wrong = order.length - right
  return right === 0 || wrong === 0 ? null : (ranks - (right * (right + 1)) / 2) / (right * wrong)
}

/** Predicted and real share of right answers in bins of equal count, by rising prediction. */
export function calibrationOf(
  predicted: Float64Array,
  correct: Uint8Array,
  rows: Int32Array,
): readonly Readonly<{ rows: number; predicted: number; right: number }>[] {
  const order = byPrediction(predicted, rows)
  return Array.from({ length: BINS }, (_, bin) => {
    const part = order.subarray(
      Math.floor((bin * order.length) / BINS),
      Math.floor(((bin + 1) * order.length) / BINS),
    )
    let p = 0
    let right = 0
    for (const row of part) {
      p += predicted[row] as number
      right += correct[row] as number
    }
    return { rows: part.length, predicted: p / part.length, right: right / part.length }
  }).filter((bin) => bin.rows > 0)
}

const byPrediction = (predicted: Float64Array, rows: Int32Array): Int32Array =>
  rows.slice().sort((a, b) => (predicted[a] as number) - (predicted[b] as number) || a - b)

/** Each learner's first answer on a skill set, and each learner's first ten answers. */
function firstsOf({ user, set, sets }: Answers, rows: Int32Array) {
  const seenBy = new Int32Array(sets).fill(-1)
  const firstOnSkill: number[] = []
  const first10: number[] = []
  let nth = 0
  rows.forEach((row, i) => {
    const who = user[row] as number
    nth = i > 0 && user[rows[i - 1] as number] === who ? nth + 1 : 0
    if (nth < 10) first10.push(row)
    if (seenBy[set[row] as number] !== who) firstOnSkill.push(row)
    seenBy[set[row] as number] = who
  })
  return { firstOnSkill: Int32Array.from(firstOnSkill), first10: Int32Array.from(first10) }
}

/** Mean AUC over skill sets with enough rows, weighted by rows. */
function withinSkill({ set, sets, correct }: Answers, predicted: Float64Array, rows: Int32Array) {
  const bySet = Array.from({ length: sets }, (): number[] => [])
  for (const row of rows) bySet[set[row] as number]?.push(row)
  let sum = 0
  let weight = 0
  for (const its of bySet) {
    if (its.length < LEAST_WITHIN) continue
    const auc = aucOf(predicted, correct, Int32Array.from(its))
    if (auc === null) continue
    sum += auc * its.length
    weight += its.length
  }
  return weight === 0 ? null : sum / weight
}
