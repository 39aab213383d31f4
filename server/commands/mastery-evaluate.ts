import { parseArgs } from 'node:util'
import { type Evaluation, evaluate, MODELS, type ModelName } from '#domain/study/predict/evaluate.ts'
import { readAnswersFile, readK5 } from '#server/import/answers-file.ts'
import { EXIT, type Io, Refused, WrongUsage } from '#server/io.ts'

/** `carrel mastery evaluate`: how well a model foretells the answers of learners it has not seen. */
export async function masteryEvaluate(args: readonly string[], io: Io): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: 'string' },
      fold: { type: 'string', default: '1' },
      model: { type: 'string', default: 'carrel' },
      k5: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  })
  const model = MODELS.find((name) => name === values.model)
  if (model === undefined) throw new WrongUsage(`--model is one of ${MODELS.join(', ')}.`)
  if (values.data === undefined) throw new WrongUsage('--data names a CSV file of graded answers.')
  if (values.fold !== 'all' && !/^\d{1,3}$/.test(values.fold))
    throw new WrongUsage('--fold is the number of a fold, or all.')

  const answers = readAnswersFile(values.data, io)
  const isK5 = values.k5 === undefined ? null : readK5(values.k5, answers)
  const folds =
    values.fold === 'all' ? [...new Set(answers.fold)].sort((a, b) => a - b) : [Number(values.fold)]
  const found = folds.map((fold) => {
    const tell = (step: number): void => {
      if (io.terminal) io.err(`fold ${fold}: step ${step}`)
    }
    const one = evaluate(answers, model, fold, isK5, { clock: () => performance.now(), tell })
    if (one === null)
      throw new Refused(
        `Fold ${fold} leaves nothing to fit on, or nothing to test on.`,
        `The file has learners in fold ${[...new Set(answers.fold)].sort((a, b) => a - b).join(', ')}; give more learners, or another fold.`,
        'empty-fold',
      )
    return one
  })
  if (values.json) {
    for (const one of found) io.out(JSON.stringify(one))
    if (values.fold === 'all') io.out(JSON.stringify({ mean: meanOf(model, found) }))
  } else printTable(found, folds, io)
  return EXIT.done
}

/** The mean of every figure over the folds; null where a fold has none. Hashes are of single folds. */
function meanOf(model: ModelName, found: readonly Evaluation[]): Record<string, string | number | null> {
  const mean: Record<string, string | number | null> = { model }
  for (const name of Object.keys(found[0] ?? {}) as (keyof Evaluation)[]) {
    const values = found.map((one) => one[name])
    if (values.some((value) => typeof value === 'string')) continue
    const numbers = values.filter((value) => typeof value === 'number')
    mean[name] =
      numbers.length < values.length ? null : numbers.reduce((sum, value) => sum + value, 0) / values.length
  }
  return mean
}

function printTable(found: readonly Evaluation[], folds: readonly number[], io: Io): void {
  found.forEach((one, i) => {
    io.out(`${one.model}, fold ${folds[i]}: ${one.rows} answers of ${one.users} learners`)
    for (const [name, value] of Object.entries(one).slice(3))
      io.out(`  ${name.padEnd(16)} ${typeof value === 'number' ? Number(value.toFixed(4)) : (value ?? '–')}`)
  })
}
