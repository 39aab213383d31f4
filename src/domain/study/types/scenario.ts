import { chanceFrom } from '#domain/items/chance.ts'
import { log, sigmoid } from '#domain/mastery/exact.ts'

/**
 * A population of simulated learners of one skill (Pelánek & Řihák 2017). `bkt`: knows at first with P(init), learns after each
 * item with P(learn). `logistic`: P(right at item i) = sigmoid(a + b·i), a ~ N(init, init_sd), b ~ max(0, N(learn, learn_sd)).
 */
export type Scenario = Readonly<
  | { type: 'bkt'; init: number; learn: number; slip: number; guess: number }
  | { type: 'logistic'; init: number; init_sd: number; learn: number; learn_sd: number }
>

/** Simulated learners: `right[learner * steps + i]`, and the 0-based step at which each became a master (`steps` = never). */
export type Population = Readonly<{
  learners: number
  steps: number
  right: Uint8Array
  masteredAt: Int32Array
}>

/** Growth counts as mastery from P(right) above this. */
const MASTERED = 0.95

/** So many learners of a scenario; the same seed gives the same ones. */
export function populationOf(scenario: Scenario, learners: number, steps: number, seed: number): Population {
  const draw = drawsFrom(seed)
  const right = new Uint8Array(learners * steps)
  const masteredAt = new Int32Array(learners)
  for (let learner = 0; learner < learners; learner++) {
    const its = right.subarray(learner * steps, (learner + 1) * steps)
    masteredAt[learner] = scenario.type === 'bkt' ? trace(scenario, its, draw) : grow(scenario, its, draw)
  }
  return { learners, steps, right, masteredAt }
}

/** Repeatable draws. */
export type Draws = Readonly<{ uniform(): number; normal(): number }>

function trace(
  { init, learn, slip, guess }: Scenario & { type: 'bkt' },
  right: Uint8Array,
  draw: Draws,
): number {
  let masteredAt = draw.uniform() < init ? 0 : right.length
  for (let i = 0; i < right.length; i++) {
    const isKnown = masteredAt <= i
    right[i] = draw.uniform() < (isKnown ? 1 - slip : guess) ? 1 : 0
    if (!isKnown && draw.uniform() < learn) masteredAt = i + 1
  }
  return masteredAt
}

function grow(scenario: Scenario & { type: 'logistic' }, right: Uint8Array, draw: Draws): number {
  const a = scenario.init + scenario.init_sd * draw.normal()
  const b = Math.max(0, scenario.learn + scenario.learn_sd * draw.normal())
  let masteredAt = right.length
  for (let i = 0; i < right.length; i++) {
    const p = sigmoid(a + b * i)
    if (p > MASTERED) masteredAt = Math.min(masteredAt, i)
    right[i] = draw.uniform() < p ? 1 : 0
  }
  return masteredAt
}

/** Uniform draws in [0, 1) and normal ones by Marsaglia's polar method. */
export function drawsFrom(seed: number): Draws {
  const chance = chanceFrom(seed)
  const uniform = (): number => chance.whole(0, 4294967295) / 4294967296
  const normal = (): number => {
    for (;;) {
      const u = 2 * uniform() - 1
      const v = 2 * uniform() - 1
      const s = u * u + v * v
      if (s > 0 && s < 1) return u * Math.sqrt((-2 * log(s)) / s)
    }
  }
  return { uniform, normal }
}
