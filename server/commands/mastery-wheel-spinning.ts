import { parseArgs } from 'node:util'
import { evaluateWheelSpinning, type WheelSpinning } from '#domain/study/predict/wheel-spinning.ts'
import { readAnswersFile } from '#server/import/answers-file.ts'
import { EXIT, type Io, Refused, WrongUsage } from '#server/io.ts'

/** `carrel mastery wheel-spinning`: how well it is foretold, at the fifth try, who will not get three right in a row by the tenth. */
export async function masteryWheelSpinning(args: readonly string[], io: Io): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: 'string' },
      fold: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
    },
  })
  if (values.data === undefined) throw new WrongUsage('--data names a CSV file of graded answers.')
  if (values.fold !== 'all' && !/^\d{1,3}$/.test(values.fold))
    throw new WrongUsage('--fold is the number of a fold, or all.')

  const answers = readAnswersFile(values.data, io)
  const known = [...new Set(answers.fold)].sort((a, b) => a - b)
  const folds = values.fold === 'all' ? known : [Number(values.fold)]
  const found = folds.map((fold) => {
    const one = evaluateWheelSpinning(answers, fold, () => performance.now())
    if (one === null)
      throw new Refused(
        `Fold ${fold} leaves no learner to fit on, or none to test on, who is undecided after five answers and decided by the tenth.`,
        `The file has learners in fold ${known.join(', ')}; give longer histories, more learners, or another fold.`,
        'empty-fold',
      )
    return one
  })
  if (values.json) {
    for (const one of found) io.out(JSON.stringify(one))
    if (values.fold === 'all') io.out(JSON.stringify({ mean: meanOf(found) }))
  } else printTable(found, folds, io)
  return EXIT.done
}

/** The mean of every figure over the folds; null where a fold has none. Hashes are of single folds. */
function meanOf(found: readonly WheelSpinning[]): Record<string, string | number | null> {
  const mean = (of: (one: WheelSpinning) => number | null): number | null => {
    const values = found.map(of).filter((value) => value !== null)
    return values.length < found.length ? null : values.reduce((sum, value) => sum + value, 0) / values.length
  }
  return {
    model: 'wheel-spinning',
    pairs: mean((one) => one.pairs),
    undecided: mean((one) => one.undecided),
    share: mean((one) => one.share),
    auc: mean((one) => one.auc),
    aucCount: mean((one) => one.aucCount),
    logLoss: mean((one) => one.logLoss),
    ece: mean((one) => one.ece),
    fitMs: mean((one) => one.fitMs),
  }
}

function printTable(found: readonly WheelSpinning[], folds: readonly number[], io: Io): void {
  found.forEach((one, i) => {
    io.out(`${one.model}, fold ${folds[i]}: ${one.undecided} of ${one.pairs} undecided after five answers`)
    for (const [name, value] of Object.entries(one).slice(3))
      io.out(`  ${name.padEnd(16)} ${typeof value === 'number' ? Number(value.toFixed(4)) : (value ?? '–')}`)
  })
}
