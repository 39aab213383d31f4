import { log } from '#domain/mastery/exact.ts'
import type { Answers } from './answers.ts'
import { type Fitted, fitLogistic, type Group, type Problem, predictRow } from './solver.ts'

/** A model fitted on some rows: P(right) of any row from what came before it, and its parameters for hashing. */
export type Trained = Readonly<{
  predict(row: number): number
  parameters: readonly Float64Array[]
}>

const COUNT_SWEEPS = 8
/** log(1 + n) is looked up below this. */
const TABLED = 512

/**
 * Performance factors analysis (Pavlik, Cen & Koedinger 2009) with logarithmic counts (Gervet et al. 2020): by skill an easiness,
 * a weight for log(1 + right answers) and one for log(1 + wrong ones).
 */
export function fitPfa(answers: Answers, train: Int32Array): Trained {
  const problem = countsProblem(answers, train, false)
  return trained(problem, fitLogistic(problem, COUNT_SWEEPS))
}

/**
 * Best-LR (Gervet, Koedinger, Schneider & Mitchell 2020): item and skill easiness and log counts of right and wrong answers, by
 * skill and over all.
 */
export function fitBestLr(answers: Answers, train: Int32Array): Trained {
  const problem = countsProblem(answers, train, true)
  return trained(problem, fitLogistic(problem, COUNT_SWEEPS))
}

export const trained = (problem: Problem, fitted: Fitted): Trained => ({
  predict: (row) => predictRow(problem, fitted, row),
  parameters: [fitted.dense, ...fitted.own],
})

const COLUMNS = { one: 0, right: 1, wrong: 2, allRight: 3, allWrong: 4 }
const WIDTH = 5

function countsProblem(answers: Answers, train: Int32Array, withItems: boolean): Problem {
  const { rows, items, item, skills, set, skillsOfSet, correct } = answers
  const bySkill: Group = {
    size: skills,
    unitOf: set,
    members: skillsOfSet,
    average: withItems,
    columns: withItems ? [COLUMNS.one] : [COLUMNS.one, COLUMNS.right, COLUMNS.wrong],
    penalties: withItems ? [1] : [1, 1, 1],
  }
  const byItem: Group = {
    size: items,
    unitOf: item,
    members: Array.from({ length: items }, (_, i) => Int32Array.of(i)),
    average: false,
    columns: [COLUMNS.one],
    penalties: [1],
  }
  const x = countsOf(answers)
  if (!withItems)
    for (let row = 0; row < rows; row++) x.fill(0, row * WIDTH + COLUMNS.allRight, row * WIDTH + WIDTH)
  const groups = withItems && items > 1 ? [bySkill, byItem] : [bySkill]
  return { x, width: WIDTH, correct, train, groups, penalty: 1 }
}

/** By row: 1, mean log counts of right and wrong answers on its skills before, and over all skills. */
function countsOf({ rows, user, set, skills, skillsOfSet, correct }: Answers): Float32Array {
  const x = new Float32Array(rows * WIDTH)
  const logs = Float64Array.from({ length: TABLED }, (_, n) => log(1 + n))
  const logOf = (n: number): number => (n < TABLED ? (logs[n] as number) : log(1 + n))
  const right = new Int32Array(skills)
  const wrong = new Int32Array(skills)
  let all = [0, 0]
  for (let row = 0; row < rows; row++) {
    if (row === 0 || user[row] !== user[row - 1]) {
      right.fill(0)
      wrong.fill(0)
      all = [0, 0]
    }
    const its = skillsOfSet[set[row] as number] as Int32Array
    const at = row * WIDTH
    x[at] = 1
    for (const skill of its) {
      x[at + COLUMNS.right] = (x[at + COLUMNS.right] as number) + logOf(right[skill] as number) / its.length
      x[at + COLUMNS.wrong] = (x[at + COLUMNS.wrong] as number) + logOf(wrong[skill] as number) / its.length
    }
    x[at + COLUMNS.allRight] = logOf(all[0] as number)
    x[at + COLUMNS.allWrong] = logOf(all[1] as number)
    const isRight = correct[row] === 1
    const counts = isRight ? right : wrong
    for (const skill of its) counts[skill] = (counts[skill] as number) + 1
    all[isRight ? 0 : 1] = (all[isRight ? 0 : 1] as number) + 1
  }
  return x
}
