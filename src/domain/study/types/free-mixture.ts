import type { GrowthType, TracingType } from '#domain/mastery/belief.ts'
import { exp, log, logit, sigmoid } from '#domain/mastery/exact.ts'
import { BASE, type Sequences, type Types } from './types.ts'

const INITS = [0.03, 0.1, 0.2, 0.35, 0.6, 0.85]
const LEARNS = [0.02, 0.05, 0.09, 0.14, 0.22, 0.34]
const GUESSES = [0.04, 0.1, 0.17, 0.25, 0.35, 0.5]
const SLIPS = [0.03, 0.07, 0.12, 0.2, 0.3, 0.42]
const STARTS = [-5, -4, -3, -2.3, -1.6, -1, -0.5, 0, 0.5, 1, 1.6, 2.3, 3, 4]
const GROWTHS = [0, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.65, 0.85, 1.2]
/** A type that does not grow and is right this often looks like one that knows, and slips. */
const STILL_BELOW = 1
const ROUNDS = 150
const MORE_ROUNDS = 100
/** A type with a smaller share is left out; at most so many stay. */
const LEAST_SHARE = 0.002
const MOST_TYPES = 60
/** Answers that no type can explain count as no less likely than this. */
const LEAST_LIKELY = 1e-300

/**
 * The mixture that makes a set of answers likeliest, from the answers alone: shares of a grid of types by
 * expectation-maximisation (Kiefer & Wolfowitz 1956), and of those only the types that matter.
 */
export function fitFree(sequences: Sequences): Types {
  const tracing: TracingType[] = INITS.flatMap((init) =>
    LEARNS.flatMap((learn) =>
      GUESSES.flatMap((guess) =>
        SLIPS.map((slip) => ({
          init,
          learn,
          guess: logit(guess) - logit(BASE.guess),
          slip: logit(slip) - logit(BASE.slip),
          share: 1,
        })),
      ),
    ),
  )
  const growth: GrowthType[] = STARTS.flatMap((start) =>
    GROWTHS.filter((rise) => rise > 0 || start <= STILL_BELOW).map((rise) => ({
      start,
      growth: rise,
      share: 1,
    })),
  )
  const first = sharesOf(likelihoods(sequences, tracing, growth), sequences.length, ROUNDS)
  const order = [...first.keys()].toSorted((a, b) => (first[b] as number) - (first[a] as number) || a - b)
  const kept = new Set(order.slice(0, MOST_TYPES).filter((type) => (first[type] as number) >= LEAST_SHARE))
  const keptTracing = tracing.filter((_, k) => kept.has(k))
  const keptGrowth = growth.filter((_, j) => kept.has(tracing.length + j))
  const shares = sharesOf(likelihoods(sequences, keptTracing, keptGrowth), sequences.length, MORE_ROUNDS)
  return {
    tracing: keptTracing.map((type, k) => ({ ...type, share: shares[k] as number })),
    growth: keptGrowth.map((type, j) => ({ ...type, share: shares[keptTracing.length + j] as number })),
  }
}

/** The log likelihood of answers to learners of such types. */
export function logLikelihoodOf({ tracing, growth }: Types, sequences: Sequences): number {
  const likely = likelihoods(sequences, tracing, growth)
  const shares = [...tracing, ...growth].map(({ share }) => share)
  const whole = shares.reduce((all, share) => all + share, 0)
  let sum = 0
  for (let at = 0; at < likely.length; at += shares.length) {
    let likelihood = 0
    for (let k = 0; k < shares.length; k++) likelihood += (shares[k] as number) * (likely[at + k] as number)
    sum += log(Math.max(LEAST_LIKELY, likelihood / whole))
  }
  return sum
}

/** P(answers of a learner | type): types of one learner beside each other. */
function likelihoods(sequences: Sequences, tracing: readonly TracingType[], growth: readonly GrowthType[]) {
  const types = tracing.length + growth.length
  const likely = new Float64Array(sequences.length * types)
  tracing.forEach((type, k) => {
    const guess = sigmoid(logit(BASE.guess) + type.guess)
    const slip = sigmoid(logit(BASE.slip) + type.slip)
    sequences.forEach((right, i) => {
      likely[i * types + k] = tracedLikelihood(right, type, guess, slip)
    })
  })
  growth.forEach((type, j) => {
    sequences.forEach((right, i) => {
      likely[i * types + tracing.length + j] = grownLikelihood(right, type)
    })
  })
  return likely
}

function tracedLikelihood(
  right: Uint8Array,
  { init, learn }: TracingType,
  guess: number,
  slip: number,
): number {
  let known = init
  let likelihood = 1
  for (const y of right) {
    const a = known * (y === 1 ? 1 - slip : slip)
    const b = (1 - known) * (y === 1 ? guess : 1 - guess)
    likelihood *= a + b
    known = (a + b * learn) / (a + b)
  }
  return likelihood
}

function grownLikelihood(right: Uint8Array, { start, growth }: GrowthType): number {
  let odds = exp(start)
  const rise = exp(growth)
  let likelihood = 1
  for (const y of right) {
    likelihood *= (y === 1 ? odds : 1) / (1 + odds)
    odds = Math.min(1e6, odds * rise)
  }
  return likelihood
}

/** The shares of types that make the learners likeliest. */
function sharesOf(likely: Float64Array, learners: number, rounds: number): Float64Array {
  const types = likely.length / Math.max(1, learners)
  let shares = new Float64Array(types).fill(1 / types)
  for (let round = 0; round < rounds; round++) {
    const next = new Float64Array(types)
    for (let i = 0; i < learners; i++) {
      const at = i * types
      let sum = 0
      for (let k = 0; k < types; k++) sum += (shares[k] as number) * (likely[at + k] as number)
      if (sum <= 0) continue
      const scale = 1 / sum / learners
      for (let k = 0; k < types; k++)
        next[k] = (next[k] as number) + (shares[k] as number) * (likely[at + k] as number) * scale
    }
    shares = next
  }
  return shares
}
