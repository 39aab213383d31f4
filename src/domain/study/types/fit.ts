import type { BeliefParameters } from '#domain/mastery/belief.ts'
import { logit } from '#domain/mastery/exact.ts'
import { type FittedParameters, hashOfBelief, MOST_TYPES } from '#domain/mastery/parameters.ts'
import type { Answers } from '#domain/study/predict/answers.ts'
import { fitMixture } from './mixture.ts'
import { BASE, type Sequences } from './types.ts'

/** Why answers are too few to fit on: which number is short, what it is and what it should be. */
export type TooFew = Readonly<{
  what: 'learners' | 'sequences' | 'right' | 'wrong'
  found: number
  needed: number
}>

/** A mixture of types is not worth more than its answers: below these a school does better with what it begins with. */
const LEAST = { learners: 100, sequences: 300, right: 500, wrong: 500 } as const
/** A learner's answers to one skill tell something of learning from so many on; later ones than the last tell no more. */
const SHORTEST = 4
const LONGEST = 50
/** So many sequences are enough: every n-th is taken of more. */
const MOST_SEQUENCES = 20_000
/** P(mastered) from which a skill counts as mastered for now. */
const THRESHOLD = 0.9

/** The guess and the slip that answers allowed by their formats and grades: what types differ from. */
export type Base = Readonly<{ guess: number; slip: number }>

/**
 * Fits the belief's mixture of types to answers; or tells why they are too few. `base` is what the answers allowed, where that is
 * known: of a type that guesses right as often as typed answers let it, the luck is the format's, not its own.
 */
export function fitParameters(answers: Answers, base: Base = BASE): FittedParameters | TooFew {
  const sequences = sequencesOf(answers)
  const right = answers.correct.reduce((sum, y) => sum + y, 0)
  const found = { learners: answers.users, sequences: sequences.length, right, wrong: answers.rows - right }
  for (const what of ['learners', 'sequences', 'right', 'wrong'] as const)
    if (found[what] < LEAST[what]) return { what, found: found[what], needed: LEAST[what] }
  const every = Math.ceil(sequences.length / MOST_SEQUENCES)
  const fitted = fitMixture(
    sequences.filter((_, i) => i % every === 0),
    THRESHOLD,
  )
  const belief = basedOn(base, withFewTypes(fitted, MOST_TYPES))
  return {
    version: 1,
    hash: hashOfBelief(belief),
    fittedOn: { learners: answers.users, answers: answers.rows, sequences: sequences.length },
    belief,
  }
}

/** The mixture with its heaviest types alone, no more than a tablet can weigh at every answer. */
export function withFewTypes(
  { threshold, tracing, growth }: BeliefParameters,
  most: number,
): BeliefParameters {
  const shares = [...tracing, ...growth].map(({ share }) => share)
  const order = [...shares.keys()].sort((a, b) => (shares[b] as number) - (shares[a] as number) || a - b)
  const kept = new Set(order.slice(0, most))
  let sum = 0
  for (const at of kept) sum += shares[at] as number
  const light = <Type extends { share: number }>(types: readonly Type[], from: number): Type[] =>
    types.filter((_, at) => kept.has(from + at)).map((type) => ({ ...type, share: type.share / sum }))
  return { threshold, tracing: light(tracing, 0), growth: light(growth, tracing.length) }
}

/** The mixture's types as they differ from what the answers allowed. */
function basedOn(base: Base, belief: BeliefParameters): BeliefParameters {
  const guess = logit(BASE.guess) - logit(base.guess)
  const slip = logit(BASE.slip) - logit(base.slip)
  const tracing = belief.tracing.map((type) => ({
    ...type,
    guess: type.guess + guess,
    slip: type.slip + slip,
  }))
  return { ...belief, tracing }
}

/** Each learner's answers to each skill set, where there are enough of them. */
function sequencesOf({ rows, user, set, correct }: Answers): Sequences {
  const found: Uint8Array[] = []
  let open = new Map<number, number[]>()
  const close = (): void => {
    for (const its of open.values())
      if (its.length >= SHORTEST) found.push(Uint8Array.from(its.slice(0, LONGEST)))
    open = new Map()
  }
  for (let row = 0; row < rows; row++) {
    if (row > 0 && user[row] !== user[row - 1]) close()
    const its = open.get(set[row] as number) ?? []
    its.push(correct[row] as number)
    open.set(set[row] as number, its)
  }
  close()
  return found
}
