import type { BeliefParameters } from '#domain/mastery/belief.ts'
import { type FittedParameters, hashOfBelief } from '#domain/mastery/parameters.ts'

/** Parameters as a district may have fitted them: `learn` is how soon its children learn. */
export function someParameters(learn = 0.15): FittedParameters {
  const belief: BeliefParameters = {
    threshold: 0.9,
    tracing: [
      { init: 0.2, learn, guess: 0.3, slip: -0.2, share: 0.5 },
      { init: 0.6, learn: 0.05, guess: 0, slip: 0.4, share: 0.3 },
    ],
    growth: [{ start: -1, growth: 0.2, share: 0.2 }],
  }
  const fittedOn = { learners: 240, answers: 9000, sequences: 800 }
  return { version: 1, hash: hashOfBelief(belief), fittedOn, belief }
}
