import {
  type BeliefParameters,
  beginPosterior,
  beliefOver,
  masteredShare,
  observe,
} from '#domain/mastery/belief.ts'
import { BASE, fitMixture, type Sequences } from './mixture.ts'
import { type Population, populationOf, type Scenario } from './scenario.ts'

/** P(mastered) from which the simulated decision declares mastery: one setting, whatever the scenario. */
const THRESHOLD = 0.93
/** Learners without truth that the shares of types are estimated from. */
const UNLABELLED = 2000
/** A step too early costs so many steps too late. */
const TOO_EARLY = 5

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
  const seen = populationOf(scenario, UNLABELLED, steps, seed ^ 0x5eed)
  const parameters = fitMixture(sequencesOf(seen), THRESHOLD)
  const population = populationOf(scenario, learners, steps, seed)
  return outcomeOf(population, declarations(population, parameters))
}

const sequencesOf = ({ learners, steps, right }: Population): Sequences =>
  Array.from({ length: learners }, (_, i) => right.subarray(i * steps, (i + 1) * steps))

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
