import type { Answers } from './answers.ts'
import { logCount } from './log-count.ts'
import { type Fitted, fitLogistic, type Group, type Problem, predictRow } from './solver.ts'

/** A model fitted on some rows: P(right) of any row from what came before it, and its parameters for hashing. */
export type Trained = Readonly<{
  predict(row: number): number
  parameters: readonly Float64Array[]
}>

const SWEEPS = 8
/**
 * Performance factors analysis (Pavlik, Cen & Koedinger 2009) with logarithmic counts (Gervet et al. 2020): by skill an easiness,
 * a weight for log(1 + right answers) and one for log(1 + wrong ones).
 */
export function fitPfa(
  answers: Answers,
  train: Int32Array,
  tell: (sweep: number) => void = () => {},
): Trained {
  const x = countsOf(answers, WIDTH.pfa, (_, wrong) => wrong)
  const groups = [skillsOf(answers)]
  const problem = {
    x,
    width: WIDTH.pfa,
    correct: answers.correct,
    train,
    groups,
    penalty: 1,
    ownOnly: BY_SKILL,
  }
  return trained(problem, fitLogistic(problem, SWEEPS, tell))
}

/**
 * Best-LR (Gervet, Koedinger, Schneider & Mitchell 2020): by item an easiness; by skill an easiness and weights for log(1 +
 * right answers) and log(1 + all answers) on it; and weights for the same over all skills.
 */
export function fitBestLr(
  answers: Answers,
  train: Int32Array,
  tell: (sweep: number) => void = () => {},
): Trained {
  const { items, item, correct } = answers
  const byItem: Group = {
    size: items,
    unitOf: item,
    members: Array.from({ length: items }, (_, i) => Int32Array.of(i)),
    average: false,
    columns: [COLUMNS.one],
    penalties: [1],
  }
  const groups = items > 1 ? [skillsOf(answers), byItem] : [skillsOf(answers)]
  const x = countsOf(answers, WIDTH.bestLr, (right, wrong) => right + wrong)
  const problem = { x, width: WIDTH.bestLr, correct, train, groups, penalty: 1, ownOnly: BY_SKILL }
  return trained(problem, fitLogistic(problem, SWEEPS, tell))
}

const trained = (problem: Problem, fitted: Fitted): Trained => ({
  predict: (row) => predictRow(problem, fitted, row),
  parameters: [fitted.dense, ...fitted.own],
})

const COLUMNS = { one: 0, right: 1, other: 2, allRight: 3, allOther: 4 }
const WIDTH = { pfa: 3, bestLr: 5 }
/** Every skill has weights of its own for these. */
const BY_SKILL = [COLUMNS.right, COLUMNS.other]

/** The coefficients of every skill; those of an item's skills are added up. */
const skillsOf = ({ skills, set, skillsOfSet }: Answers): Group => ({
  size: skills,
  unitOf: set,
  members: skillsOfSet,
  average: false,
  columns: [COLUMNS.one, COLUMNS.right, COLUMNS.other],
  penalties: [1, 1, 1],
})

/**
 * By row: 1, log counts of right answers and of `other` ones on its skills before it (their mean where it has several), and, as
 * far as `width` goes, over all skills.
 */
function countsOf(
  { rows, user, set, skills, skillsOfSet, correct }: Answers,
  width: number,
  other: (right: number, wrong: number) => number,
): Float32Array {
  const x = new Float32Array(rows * width)
  // by skill, and over all in the last place: wrong answers, then right ones
  const counts = [new Int32Array(skills + 1), new Int32Array(skills + 1)] as const
  for (let row = 0; row < rows; row++) {
    if (row === 0 || user[row] !== user[row - 1]) for (const column of counts) column.fill(0)
    const its = skillsOfSet[set[row] as number] as Int32Array
    const at = row * width
    const add = (column: number, skill: number, share: number): void => {
      const wrong = counts[0][skill] as number
      const right = counts[1][skill] as number
      x[at + column] = (x[at + column] as number) + share * logCount(right)
      x[at + column + 1] = (x[at + column + 1] as number) + share * logCount(other(right, wrong))
    }
    x[at] = 1
    for (const skill of its) add(COLUMNS.right, skill, 1 / its.length)
    if (width > COLUMNS.allRight) add(COLUMNS.allRight, skills, 1)
    const ofKind = counts[correct[row] as 0 | 1]
    for (const skill of its) ofKind[skill] = (ofKind[skill] as number) + 1
    ofKind[skills] = (ofKind[skills] as number) + 1
  }
  return x
}
