import type { BeliefParameters } from '#domain/mastery/belief.ts'
import { logit } from '#domain/mastery/exact.ts'
import { fitFree, logLikelihoodOf } from './free-mixture.ts'
import { fitGrowth, growthTypes } from './growth-family.ts'
import { fitTracing } from './tracing-family.ts'
import { BASE, type Sequences, type Types } from './types.ts'

/** Which kind of description is best is found on so many learners: every n-th of more. */
const COMPARED = 1000

/**
 * The types of learners a set of answers is best described by, from the answers alone: all learn alike in one step, or all grow, with
 * normal spread, or any mixture of types. Each is fitted to half of the learners, and the one that explains the other half best
 * is then fitted to all: a richer description has to be worth it.
 */
export function fitMixture(sequences: Sequences, threshold: number): BeliefParameters {
  const every = Math.ceil(sequences.length / COMPARED)
  const some = sequences.filter((_, i) => i % every === 0)
  const fitted = some.filter((_, i) => i % 2 === 0)
  const others = some.filter((_, i) => i % 2 === 1)
  const tried = [tracingAlike, growing, fitFree].map((describe) => ({
    describe,
    explains: logLikelihoodOf(describe(fitted), others),
  }))
  const best = tried.reduce((a, b) => (b.explains > a.explains ? b : a))
  return { threshold, ...best.describe(sequences) }
}

function tracingAlike(sequences: Sequences): Types {
  const { init, learn, guess, slip } = fitTracing(sequences)
  const shifts = { guess: logit(guess) - logit(BASE.guess), slip: logit(slip) - logit(BASE.slip) }
  return { tracing: [{ init, learn, ...shifts, share: 1 }], growth: [] }
}

const growing = (sequences: Sequences): Types => ({ tracing: [], growth: growthTypes(fitGrowth(sequences)) })
