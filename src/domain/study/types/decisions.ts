import {
  type BeliefParameters,
  beginPosterior,
  beliefOver,
  MASTERED_ODDS,
  masteredShare,
  observe,
  type Posterior,
} from '#domain/mastery/belief.ts'
import { fitMixture } from './mixture.ts'
import { type Population, populationOf, type Scenario } from './scenario.ts'
import { BASE, type Sequences } from './types.ts'

/** The setting, whatever the scenario: a step too early costs so many steps too late, and at most such a share may be early. */
const TOO_EARLY = 5
const MOST_PREMATURE = 0.08
/** The thresholds of P(mastered) that are weighed against each other. */
const THRESHOLDS = Array.from({ length: 37 }, (_, i) => (160 + i) / 200)
/** Learners without truth that the shares of types are estimated from. */
const UNLABELLED = 2000

/** How a rule of mastery fares: means over learners. */
export type Outcome = Readonly<{
  /** Weighted mean absolute deviation: 5 a step too early, 1 a step too late. */
  wmad: number
  /** Share of learners declared masters before they were. */
  premature: number
  /** Items after mastery. */
  overPractice: number
  /** Items until the declaration. */
  attempts: number
}>

/** Plays a scenario: types from unlabelled learners of it, then the decision on others, and the truth last of all. */
export function playScenario(scenario: Scenario, steps: number, learners: number, seed: number): Outcome {
  const seen = sequencesOf(populationOf(scenario, UNLABELLED, steps, seed ^ 0x5eed))
  const parameters = withThreshold(fitMixture(seen, 1), seen)
  const population = populationOf(scenario, learners, steps, seed)
  return outcomeOf(population, declarations(population, parameters))
}

const sequencesOf = ({ learners, steps, right }: Population): Sequences =>
  Array.from({ length: learners }, (_, i) => right.subarray(i * steps, (i + 1) * steps))

/**
 * The mixture with the threshold that is expected to cost least, by its own belief about learners whose truth nobody knows:
 * waiting at an item costs 1 if she had mastered it before, and saves `TOO_EARLY` if not.
 */
export function withThreshold(parameters: BeliefParameters, sequences: Sequences): BeliefParameters {
  const cost = new Float64Array(THRESHOLDS.length)
  const premature = new Float64Array(THRESHOLDS.length)
  const belief = beliefOver(parameters, [BASE.guess], [BASE.slip])
  for (const right of sequences) {
    const posterior = beginPosterior(belief, 0, 0)
    let waiting = 0
    for (let i = 0; i < right.length && waiting < THRESHOLDS.length; i++) {
      observe(posterior, right[i] === 1 ? 'right' : 'wrong', 0)
      const already = masteredBefore(posterior)
      const known = masteredShare(posterior)
      for (; known >= (THRESHOLDS[waiting] ?? 2); waiting++)
        premature[waiting] = (premature[waiting] as number) + (1 - already) / sequences.length
      for (let t = waiting; t < THRESHOLDS.length; t++)
        cost[t] = (cost[t] as number) + already - TOO_EARLY * (1 - already)
    }
  }
  const best = THRESHOLDS.reduce(
    (least, _, t) =>
      (premature[t] as number) <= MOST_PREMATURE && (cost[t] as number) < (cost[least] as number) ? t : least,
    THRESHOLDS.length - 1,
  )
  return { ...parameters, threshold: THRESHOLDS[best] as number }
}

/** P(she had mastered it when she answered last): before what that item may have taught her. */
function masteredBefore({ belief, at }: Posterior): number {
  const types = belief.share.length
  const tracing = belief.learn.length
  let sum = 0
  for (let k = 0; k < tracing; k++) {
    const learn = belief.learn[k] as number
    sum += (at[k] as number) * Math.max(0, ((at[types + k] as number) - learn) / (1 - learn))
  }
  for (let j = 0; j < types - tracing; j++)
    if ((at[types + tracing + j] as number) > MASTERED_ODDS * (belief.growing[j] as number))
      sum += at[tracing + j] as number
  return sum
}

/** The 0-based item after which each learner is declared a master; the number of items when never. The rule sees answers only. */
function declarations(population: Population, parameters: BeliefParameters): Int32Array {
  const belief = beliefOver(parameters, [BASE.guess], [BASE.slip])
  return Int32Array.from(sequencesOf(population), (right) => {
    const posterior = beginPosterior(belief, 0, 0)
    for (let i = 0; i < right.length; i++) {
      observe(posterior, right[i] === 1 ? 'right' : 'wrong', 0)
      if (masteredShare(posterior) >= parameters.threshold) return i
    }
    return right.length
  })
}

function outcomeOf({ learners, masteredAt }: Population, declaredAt: Int32Array): Outcome {
  let wmad = 0
  let premature = 0
  let over = 0
  let attempts = 0
  for (let i = 0; i < learners; i++) {
    const early = (masteredAt[i] as number) - (declaredAt[i] as number)
    wmad += early > 0 ? TOO_EARLY * early : -early
    premature += early > 0 ? 1 : 0
    over += Math.max(0, -early)
    attempts += declaredAt[i] as number
  }
  return {
    wmad: wmad / learners,
    premature: premature / learners,
    overPractice: over / learners,
    attempts: attempts / learners,
  }
}
