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

/** P(what happened | a tracing type), one list by type, where the answer was right and where it was wrong. */
type Chances = Readonly<{ right: Float64Array; wrong: Float64Array }>

/** The mixture made ready for the guesses and slips there are. */
export type Belief = Readonly<{
  parameters: BeliefParameters
  /** P(type), tracing types first; sums to 1. */
  share: Float64Array
  learn: Float64Array
  /** By growth type: what an item multiplies the odds by. */
  growing: Float64Array
  /** The different beginnings of types, as log odds, and which of them each type has. */
  inits: readonly number[]
  initOf: Uint16Array
  starts: readonly number[]
  startOf: Uint16Array
  /** By class, of who does not know and of who does. */
  guess: readonly Chances[]
  slip: readonly Chances[]
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
  const { tracing, growth } = parameters
  const shifted = (base: number, shift: number): number => Math.min(0.9, sigmoid(logit(base) + shift))
  const inits = [...new Set(tracing.map(({ init }) => init))]
  const starts = [...new Set(growth.map(({ start }) => start))]
  return {
    parameters,
    share: sharesOf(parameters),
    learn: Float64Array.from(tracing, ({ learn }) => learn),
    growing: Float64Array.from(growth, (one) => exp(one.growth)),
    inits: inits.map(logit),
    initOf: Uint16Array.from(tracing, ({ init }) => inits.indexOf(init)),
    starts,
    startOf: Uint16Array.from(growth, ({ start }) => starts.indexOf(start)),
    guess: guesses.map((base) => {
      const right = Float64Array.from(tracing, ({ guess }) => shifted(base, guess))
      return { right, wrong: right.map((p) => 1 - p) }
    }),
    slip: slips.map((base) => {
      const wrong = Float64Array.from(tracing, ({ slip }) => Math.min(0.6, shifted(base, slip)))
      return { right: wrong.map((p) => 1 - p), wrong }
    }),
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
  /**
   * One number after the other: P(type), tracing types first; P(known) by tracing type; the odds of a right answer without
   * luck by growth type.
   */
  at: Float64Array
}>

/** What can happen: a right or a wrong answer, or practice that proves nothing (with help, or a later try). */
export type EventKind = 'right' | 'wrong' | 'practice'

/** Before the first event: `shift` moves the log odds of knowing already (growth types: of answering right). */
export function beginPosterior(belief: Belief, slipClass: number, shift: number): Posterior {
  const at = new Float64Array(2 * belief.share.length)
  const { share, inits, initOf, starts, startOf } = belief
  at.set(share)
  const known = share.length
  for (let one = 0; one < inits.length; one++) {
    const p = Math.min(SUREST, sigmoid((inits[one] as number) + shift))
    for (let k = 0; k < initOf.length; k++) if (initOf[k] === one) at[known + k] = p
  }
  const odds = known + initOf.length
  for (let one = 0; one < starts.length; one++) {
    const first = exp((starts[one] as number) + shift)
    for (let j = 0; j < startOf.length; j++) if (startOf[j] === one) at[odds + j] = first
  }
  return { belief, slipClass, at }
}

/** Takes one event in: the types are weighed by how likely it was to each, then each learns as it does. */
export function observe(posterior: Posterior, kind: EventKind, guessClass: number): void {
  if (kind === 'practice') learn(posterior)
  else weigh(posterior, kind, guessClass)
}

/** Each type learns as it does, and nothing else is known. */
function learn({ belief, at }: Posterior): void {
  const types = belief.share.length
  const tracing = belief.learn.length
  for (let k = 0; k < tracing; k++) {
    const p = at[types + k] as number
    at[types + k] = Math.min(SUREST, p + (1 - p) * (belief.learn[k] as number))
  }
  for (let j = 0; j < belief.growing.length; j++) {
    const odds = types + tracing + j
    at[odds] = Math.min(MOST_ODDS, (at[odds] as number) * (belief.growing[j] as number))
  }
}

function weigh({ belief, slipClass, at }: Posterior, kind: 'right' | 'wrong', guessClass: number): void {
  const ifKnown = (belief.slip[slipClass] as Chances)[kind]
  const ifNot = (belief.guess[guessClass] as Chances)[kind]
  const types = belief.share.length
  const tracing = ifKnown.length
  let sum = 0
  for (let k = 0; k < tracing; k++) {
    const p = at[types + k] as number
    const knew = p * (ifKnown[k] as number)
    const seen = knew + (1 - p) * (ifNot[k] as number)
    const known = knew / seen
    at[types + k] = Math.min(SUREST, known + (1 - known) * (belief.learn[k] as number))
    const weight = (at[k] as number) * seen
    at[k] = weight
    sum += weight
  }
  const floor = belief.floor[guessClass] as number
  for (let j = 0; j < types - tracing; j++) {
    const odds = at[types + tracing + j] as number
    const p = floor + (1 - floor) * (odds / (1 + odds))
    const weight = (at[tracing + j] as number) * (kind === 'right' ? p : 1 - p)
    at[types + tracing + j] = Math.min(MOST_ODDS, odds * (belief.growing[j] as number))
    at[tracing + j] = weight
    sum += weight
  }
  const stays = (1 - GOES_BACK) / sum
  for (let i = 0; i < types; i++) at[i] = GOES_BACK * (belief.share[i] as number) + stays * (at[i] as number)
}

/** P(mastered): she knows it, or has grown so far that she is right in .95 of answers. */
export function masteredShare({ belief, at }: Posterior): number {
  const types = belief.share.length
  const tracing = belief.learn.length
  let sum = 0
  for (let k = 0; k < tracing; k++) sum += (at[k] as number) * (at[types + k] as number)
  for (let i = tracing; i < types; i++) if ((at[types + i] as number) > MASTERED_ODDS) sum += at[i] as number
  return Math.min(1, sum)
}

/** P(right) of the next independent answer. */
export function expectedRight({ belief, slipClass, at }: Posterior, guessClass: number): number {
  const ifKnown = (belief.slip[slipClass] as Chances).right
  const ifNot = (belief.guess[guessClass] as Chances).right
  const types = belief.share.length
  const tracing = ifKnown.length
  let sum = 0
  for (let k = 0; k < tracing; k++) {
    const p = at[types + k] as number
    sum += (at[k] as number) * (p * (ifKnown[k] as number) + (1 - p) * (ifNot[k] as number))
  }
  const floor = belief.floor[guessClass] as number
  for (let i = tracing; i < types; i++) {
    const odds = at[types + i] as number
    sum += (at[i] as number) * (floor + (1 - floor) * (odds / (1 + odds)))
  }
  return sum
}

/** `A` + class for a right answer, `a` + class for a wrong one, `.` for practice. */
export const eventCode = (kind: EventKind, guessClass: number): string =>
  kind === 'practice' ? '.' : String.fromCharCode((kind === 'right' ? 65 : 97) + guessClass)

/** Whether one of a text of `eventCode`s, as a number, is a right answer. */
export const isRight = (code: number): boolean => code >= 65 && code < 97

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
