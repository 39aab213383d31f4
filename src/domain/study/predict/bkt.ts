import { log } from '#domain/mastery/exact.ts'
import type { Answers } from './answers.ts'
import { fitSet, P, PARAMETERS, roomFor, START, START_FORGETTING } from './bkt-em.ts'
import type { Trained } from './counts.ts'
import { triesOf } from './trie.ts'

/**
 * Bayesian knowledge tracing (Corbett & Anderson 1994): a model for every skill set, fitted to the training learners; sets
 * without training answers take the mean of the others. Answers are foretold when the first prediction is asked for.
 */
export function fitBkt(
  answers: Answers,
  train: Int32Array,
  forgets: boolean,
): Trained & { logLikelihood(): number } {
  const start = forgets ? START_FORGETTING : START
  const tries = triesOf(answers, train)
  const room = roomFor(tries)
  const models = new Float64Array(answers.sets * PARAMETERS)
  const sum = new Float64Array(PARAMETERS)
  const unmet: number[] = []
  for (let s = 0; s < answers.sets; s++) {
    if ((tries.start[s + 1] as number) - (tries.start[s] as number) === 1) {
      unmet.push(s)
      continue
    }
    const model = fitSet(tries, s, start, room)
    models.set(model, s * PARAMETERS)
    for (let j = 0; j < PARAMETERS; j++) sum[j] = (sum[j] as number) + (model[j] as number)
  }
  const met = answers.sets - unmet.length
  const mean = met === 0 ? start : sum.map((value) => value / met)
  for (const s of unmet) models.set(mean, s * PARAMETERS)

  let predicted: Float64Array | null = null
  const predict = (row: number): number => {
    predicted ??= predictAll(answers, models)
    return predicted[row] as number
  }
  return {
    predict,
    parameters: [models],
    /** Of the training answers. */
    logLikelihood: () =>
      train.reduce(
        (total, row) => total + log(answers.correct[row] === 1 ? predict(row) : 1 - predict(row)),
        0,
      ),
  }
}

/** P(right) of every row, from the rows before it of its learner and set. */
function predictAll({ rows, user, set, sets, correct }: Answers, models: Float64Array): Float64Array {
  const predicted = new Float64Array(rows)
  const learner = new Int32Array(sets).fill(-1)
  const known = new Float64Array(sets)
  for (let row = 0; row < rows; row++) {
    const s = set[row] as number
    const model = s * PARAMETERS
    if (learner[s] !== user[row]) {
      learner[s] = user[row] as number
      known[s] = models[model + P.init] as number
    }
    const p = known[s] as number
    const learn = models[model + P.learn] as number
    const slip = models[model + P.slip] as number
    const guess = models[model + P.guess] as number
    predicted[row] = p * (1 - slip) + (1 - p) * guess
    const k = p * (correct[row] === 1 ? 1 - slip : slip)
    const u = (1 - p) * (correct[row] === 1 ? guess : 1 - guess)
    known[s] = learn + (k / (k + u)) * (1 - learn - (models[model + P.forget] as number))
  }
  return predicted
}
