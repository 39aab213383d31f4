import type { Answers } from './answers.ts'
import { type Trained, trained } from './counts.ts'
import { F, featuresOf, WIDTH } from './features.ts'
import { fitLogistic, type Group } from './solver.ts'

const SWEEPS = 5

/**
 * Carrel's predictor: logistic regression over streaming features, with slopes of their own for each skill and an easiness of
 * its own for each item, shrunken where data are few.
 */
export function fitCarrel(
  answers: Answers,
  train: Int32Array,
  tell: (sweep: number) => void = () => {},
): Trained {
  const { rows, item, items, skills, set, skillsOfSet, correct } = answers
  const isTrain = new Uint8Array(rows)
  for (const row of train) isTrain[row] = 1
  const x = featuresOf(answers, isTrain)
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
    columns: [0],
    penalties: [4],
  }
  const groups = items > 1 ? [bySkill, byItem] : [bySkill]
  const problem = { x, width: WIDTH, correct, train, groups, penalty: 1 }
  return trained(problem, fitLogistic(problem, SWEEPS, tell))
}
