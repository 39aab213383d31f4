import { exp, logit, sigmoid } from './exact.ts'

/*
 * What is believed of one learner and one skill: a mixture of types of learners. A knowledge-tracing type (Corbett & Anderson
 * 1994) learns in one step, a growth type gets better little by little (Pelánek & Řihák 2017); how many children are of
 * which type is estimated beforehand, from answers alone (empirical Bayes). Each answer weighs the types by how well they
 * foretold it.
 */

/** A knowledge-tracing type: P(L0), P(T), the log odds by which its guess and slip differ from the format's, its share. */
export type TracingType = Readonly<{
  init: number
  learn: number
  guess: number
  slip: number
  share: number
}>

/** A growth type: log odds of a right answer at first and what each item adds; mastered from P(right) = .95 on. */
export type GrowthType = Readonly<{ start: number; growth: number; share: number }>

/** The mixture, and the P(mastered) from which a skill counts as mastered for now. */
export type BeliefParameters = Readonly<{
  threshold: number
  tracing: readonly TracingType[]
  growth: readonly GrowthType[]
}>

/** The mixture made ready for the guesses and slips there are. Of `guess` and `slip` there is one list by type for each class. */
export type Belief = Readonly<{
  parameters: BeliefParameters
  /** P(type), tracing types first; sums to 1. */
  share: Float64Array
  learn: Float64Array
  /** By growth type: what an item multiplies the odds by. */
  growing: Float64Array
  guess: readonly Float64Array[]
  slip: readonly Float64Array[]
  /** By guess class: the luck that growth types have beyond their own. */
  floor: Float64Array
}>

/** Growth types count as mastered above P(right) = .95, and get no surer than this. */
export const MASTERED_ODDS = 19
const MOST_ODDS = 1e6
/** Where a format allows more lucky answers than this, growth types stand on them. */
const USUAL_GUESS = 0.25
/**
 * Nobody is ever surer of knowledge within a type than this, nor of the types: with each answer so much of the belief goes back to
 * the shares it began with. A few misses must be able to undo any history, however many types there are.
 */
const SUREST = 0.98
const GOES_BACK = 0.003

/** Makes a mixture ready: `guesses` and `slips` are what the answer formats and grades allow, by class. */
export function beliefOver(
  parameters: BeliefParameters,
  guesses: readonly number[],
  slips: readonly number[],
): Belief {
  const { tracing } = parameters
  const shifted = (base: number, shift: number): number => Math.min(0.9, sigmoid(logit(base) + shift))
  return {
    parameters,
    share: sharesOf(parameters),
    learn: Float64Array.from(tracing, ({ learn }) => learn),
    growing: Float64Array.from(parameters.growth, ({ growth }) => exp(growth)),
    guess: guesses.map((base) => Float64Array.from(tracing, ({ guess }) => shifted(base, guess))),
    slip: slips.map((base) => Float64Array.from(tracing, ({ slip }) => Math.min(0.6, shifted(base, slip)))),
    floor: Float64Array.from(guesses, (guess) => Math.max(0, (guess - USUAL_GUESS) / (1 - USUAL_GUESS))),
  }
}

function sharesOf({ tracing, growth }: BeliefParameters): Float64Array {
  const shares = Float64Array.from([...tracing, ...growth], ({ share }) => share)
  let sum = 0
  for (const share of shares) sum += share
  return shares.map((share) => share / sum)
}

/** What is believed after some events. It changes in place; a state keeps the events, not this. */
export type Posterior = Readonly<{
  belief: Belief
  slipClass: number
  /** P(wrong | known), by tracing type. */
  slip: Float64Array
  /** P(type), tracing types first. */
  share: Float64Array
  /** P(known), by tracing type. */
  known: Float64Array
  /** Odds of a right answer without luck, by growth type. */
  odds: Float64Array
}>

/** What can happen: a right or a wrong answer, or practice that proves nothing (with help, or a later try). */
export type EventKind = 'right' | 'wrong' | 'practice'

/** Before the first event: `shift` moves the log odds of knowing already (growth types: of answering right). */
export function beginPosterior(belief: Belief, slipClass: number, shift: number): Posterior {
  const { tracing, growth } = belief.parameters
  return {
    belief,
    slipClass,
    slip: belief.slip[slipClass] as Float64Array,
    share: belief.share.slice(),
    known: Float64Array.from(tracing, ({ init }) => Math.min(SUREST, sigmoid(logit(init) + shift))),
    odds: Float64Array.from(growth, ({ start }) => exp(start + shift)),
  }
}

/** Takes one event in: the types are weighed by how likely it was to each, then each learns as it does. */
export function observe(posterior: Posterior, kind: EventKind, guessClass: number): void {
  if (kind !== 'practice') weigh(posterior, kind === 'right', guessClass)
  const { belief, known, odds } = posterior
  for (let k = 0; k < known.length; k++) {
    const p = known[k] as number
    known[k] = Math.min(SUREST, p + (1 - p) * (belief.learn[k] as number))
  }
  for (let j = 0; j < odds.length; j++)
    odds[j] = Math.min(MOST_ODDS, (odds[j] as number) * (belief.growing[j] as number))
}

function weigh({ belief, slip, share, known, odds }: Posterior, right: boolean, guessClass: number): void {
  const guess = belief.guess[guessClass] as Float64Array
  const floor = belief.floor[guessClass] as number
  let sum = 0
  for (let k = 0; k < known.length; k++) {
    const p = known[k] as number
    const ifKnown = p * (right ? 1 - (slip[k] as number) : (slip[k] as number))
    const ifNot = (1 - p) * (right ? (guess[k] as number) : 1 - (guess[k] as number))
    const weight = (share[k] as number) * (ifKnown + ifNot)
    known[k] = ifKnown / (ifKnown + ifNot)
    share[k] = weight
    sum += weight
  }
  for (let j = 0; j < odds.length; j++) {
    const able = (odds[j] as number) / (1 + (odds[j] as number))
    const p = floor + (1 - floor) * able
    const weight = (share[known.length + j] as number) * (right ? p : 1 - p)
    share[known.length + j] = weight
    sum += weight
  }
  const stays = (1 - GOES_BACK) / sum
  for (let i = 0; i < share.length; i++)
    share[i] = GOES_BACK * (belief.share[i] as number) + stays * (share[i] as number)
}

/** P(mastered): she knows it, or has grown so far that she is right in .95 of answers. */
export function masteredShare({ share, known, odds }: Posterior): number {
  let sum = 0
  for (let k = 0; k < known.length; k++) sum += (share[k] as number) * (known[k] as number)
  for (let j = 0; j < odds.length; j++)
    if ((odds[j] as number) > MASTERED_ODDS) sum += share[known.length + j] as number
  return Math.min(1, sum)
}

/** P(right) of the next independent answer. */
export function expectedRight({ belief, slip, share, known, odds }: Posterior, guessClass: number): number {
  const guess = belief.guess[guessClass] as Float64Array
  const floor = belief.floor[guessClass] as number
  let sum = 0
  for (let k = 0; k < known.length; k++) {
    const p = known[k] as number
    sum += (share[k] as number) * (p * (1 - (slip[k] as number)) + (1 - p) * (guess[k] as number))
  }
  for (let j = 0; j < odds.length; j++) {
    const able = (odds[j] as number) / (1 + (odds[j] as number))
    sum += (share[known.length + j] as number) * (floor + (1 - floor) * able)
  }
  return sum
}

/** `A` + class for a right answer, `a` + class for a wrong one, `.` for practice. */
export const eventCode = (kind: EventKind, guessClass: number): string =>
  kind === 'practice' ? '.' : String.fromCharCode((kind === 'right' ? 65 : 97) + guessClass)

/** The guess class of the last independent answer in a text of `eventCode`s; null when there is none. */
export function guessClassIn(events: string): number | null {
  for (let i = events.length - 1; i >= 0; i--) {
    const code = events.charCodeAt(i)
    if (code >= 65) return code >= 97 ? code - 97 : code - 65
  }
  return null
}

/** What is believed after the events of a text of `eventCode`s. */
export function posteriorFrom(belief: Belief, slipClass: number, shift: number, events: string): Posterior {
  const posterior = beginPosterior(belief, slipClass, shift)
  for (let i = 0; i < events.length; i++) {
    const code = events.charCodeAt(i)
    if (code >= 97) observe(posterior, 'wrong', code - 97)
    else if (code >= 65) observe(posterior, 'right', code - 65)
    else observe(posterior, 'practice', 0)
  }
  return posterior
}
