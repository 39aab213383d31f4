import { sigmoid } from '#domain/mastery/exact.ts'
import type { Answers } from './answers.ts'
import { boost, boostedOdds, numbersOf } from './boost.ts'
import type { Trained } from './counts.ts'
import { F, featuresOf, WIDTH } from './features.ts'
import { type Fitted, fitLogistic, type Group, oddsOfRow, type Problem } from './solver.ts'

const SWEEPS = 3
/** Of the trees every so many are told of. */
const TOLD_EVERY = 20

/** The logistic part of the predictor: the features of every row, and what was fitted to them. */
export type Linear = Readonly<{ x: Float32Array; problem: Problem; fitted: Fitted }>

/**
 * Carrel's predictor: the mean log odds of two models over the same streaming features. A logistic regression with slopes of
 * its own for each skill and an easiness for each item, shrunken where data are few; and boosted trees, which see what features
 * say together.
 */
export function fitCarrel(
  answers: Answers,
  train: Int32Array,
  tell: (step: number) => void = () => {},
): Trained {
  const { x, problem, fitted } = fitLinear(answers, train, tell)
  const boosted = boost(problem, (tree) => {
    if (tree % TOLD_EVERY === 0) tell(SWEEPS + tree)
  })
  const share = boosted.trees.length === 0 ? 0 : 0.5
  return {
    predict: (row) =>
      sigmoid((1 - share) * oddsOfRow(problem, fitted, row) + share * boostedOdds(boosted, x, row * WIDTH)),
    parameters: [fitted.dense, ...fitted.own, numbersOf(boosted)],
  }
}

/** Fits the logistic part alone: features, slopes by skill, easiness by item. */
export function fitLinear(
  answers: Answers,
  train: Int32Array,
  tell: (step: number) => void = () => {},
): Linear {
  const { item, items, skills, set, skillsOfSet, correct } = answers
  const x = featuresOf(answers, train)
  const bySkill: Group = {
    size: skills,
    unitOf: set,
    members: skillsOfSet,
    average: true,
    columns: [F.one, F.logN, F.recent8, F.recent95, F.all97, F.allMean, F.item],
    penalties: [5, 10, 10, 10, 10, 10, 10],
  }
  const byItem: Group = {
    size: items,
    unitOf: item,
    members: Array.from({ length: items }, (_, i) => Int32Array.of(i)),
    average: false,
    columns: [F.one],
    penalties: [4],
  }
  const groups = items > 1 ? [bySkill, byItem] : [bySkill]
  const problem = { x, width: WIDTH, correct, train, groups, penalty: 1 }
  return { x, problem, fitted: fitLogistic(problem, SWEEPS, tell) }
}
