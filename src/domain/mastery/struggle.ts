import type { SkillId } from '#domain/ids.ts'
import { guessClassIn, type Posterior, posteriorFrom } from './belief.ts'
import type { SkillBelief } from './mastery.ts'
import { guessClassOf, type MasteryModel, RULES, slipClassOf } from './model.ts'

/*
 * Wheel-spinning (Beck & Gong 2013): ten tries without three right in a row. It is seen coming from the fifth try on, from the
 * belief itself: each type of learner foretells its own answers, and the types are weighed as the answers so far weigh them.
 */

/** Why a grown-up should come: so many tries without three right in a row, or hardly a chance of them by the tenth. */
export type Struggle =
  | Readonly<{ kind: 'tries'; many: number }>
  | Readonly<{ kind: 'unlikely'; many: number }>

/** What makes a learner's work on a skill a struggle; null = nothing does. */
export function struggleOf(model: MasteryModel, skill: SkillId, belief: SkillBelief): Struggle | null {
  const { tries, run, prior, evidence } = belief
  const { call, foretell, likely } = RULES.struggle
  if (tries >= call) return { kind: 'tries', many: tries }
  if (tries < foretell) return null
  const posterior = posteriorFrom(model.belief, slipClassOf(skill), prior, evidence)
  const guessClass = guessClassIn(evidence) ?? usualGuessClass(model, skill)
  const spins = chanceOfNoRun(posterior, run, call - tries, guessClass)
  return spins > likely ? { kind: 'unlikely', many: tries } : null
}

/** Whether a grown-up should come. */
export const needsHelp = (model: MasteryModel, skill: SkillId, belief: SkillBelief): boolean =>
  struggleOf(model, skill, belief) !== null

/** Of a skill she has not answered on her own: as it is asked at its middle level. */
function usualGuessClass({ skillOf }: MasteryModel, skill: SkillId): number {
  const format = skillOf.get(skill)?.formats[2]
  return format === undefined ? 0 : guessClassOf(format, 3)
}

/** P(no three right in a row) in so many more independent answers, after `run` right ones. */
export function chanceOfNoRun(
  posterior: Posterior,
  run: number,
  answers: number,
  guessClass: number,
): number {
  const { belief, at } = posterior
  const types = belief.share.length
  const tracing = belief.learn.length
  const floor = belief.floor[guessClass] as number
  let sum = 0
  for (let k = 0; k < tracing; k++)
    sum += (at[k] as number) * tracedNoRun(posterior, k, run, answers, guessClass)
  for (let j = 0; j < types - tracing; j++) {
    const odds = at[types + tracing + j] as number
    sum += (at[tracing + j] as number) * grownNoRun(odds, belief.growing[j] as number, floor, run, answers)
  }
  return sum
}

function tracedNoRun(
  { belief, slipClass, at }: Posterior,
  k: number,
  run: number,
  answers: number,
  guessClass: number,
) {
  const learn = belief.learn[k] as number
  const guess = belief.guess[guessClass]?.right[k] as number
  const right = belief.slip[slipClass]?.right[k] as number
  const p = at[belief.share.length + k] as number
  // by length of the run: P(it is that long and she knows it), and that she does not
  let knows = placed(run, p)
  let not = placed(run, 1 - p)
  for (let i = 0; i < answers; i++) {
    const a = answered(knows, right)
    const b = answered(not, guess)
    knows = a.map((value, at) => value + learn * (b[at] as number))
    not = b.map((value) => (1 - learn) * value)
  }
  return total(knows) + total(not)
}

function grownNoRun(odds: number, growing: number, floor: number, run: number, answers: number): number {
  let runs = placed(run, 1)
  let now = odds
  for (let i = 0; i < answers; i++) {
    runs = answered(runs, floor + ((1 - floor) * now) / (1 + now))
    now *= growing
  }
  return total(runs)
}

const placed = (run: number, p: number): number[] =>
  Array.from({ length: RULES.struggle.run }, (_, length) => (length === run ? p : 0))

/** One answer on: runs that reach three are out, a miss begins anew. */
const answered = (runs: readonly number[], right: number): number[] => [
  (1 - right) * total(runs),
  ...runs.slice(0, -1).map((p) => right * p),
]

const total = (runs: readonly number[]): number => runs.reduce((sum, p) => sum + p, 0)
