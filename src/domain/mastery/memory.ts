import { exp } from './exact.ts'

/*
 * What is remembered of a skill: a grid over how stable the memory was at first, weighed by every delayed answer. Forgetting
 * follows a power law, and a memory recalled late grows most (the shape of FSRS 4.5: Ye, Su & Cao 2022): after t days
 * R = (1 + 19/81 · t/S)^-½, so that R(S) = .9.
 */

/** Delayed answers, oldest first: hours since she last met the skill, below zero where the answer was wrong. */
export type Reviews = readonly number[]

const HOUR_MS = 3_600_000
const HOURS_A_DAY = 24
/** Recall below this asks for a check. */
const DUE_BELOW = 0.9
/** The last so many delayed answers are remembered, each up to so many hours. */
const MOST_REVIEWS = 12
const MOST_HOURS = 20_000
/** First stabilities, days: the points of the grid, by a factor of √2, weighed by a lognormal around six days. */
const POINTS = 15
const LEAST_DAYS = 0.5
const HALF_LN_2 = 0.34657359
const SQRT_2 = Math.sqrt(2)
/** log √2 of 6 days over half a day. */
const STEPS_TO_MEDIAN = 7.17
const WIDTH = 0.9
/** P(wrong | remembered) and P(right | forgotten) of a delayed answer. */
const SLIP = 0.08
const GUESS = 0.15
/** How a recall makes memory more stable: less the more stable it is, more the nearer it was to being lost. */
const GAIN = 22
/** What a lapse leaves of it, and the least and most, days. */
const LAPSE = 0.35
const MOST_DAYS = 3650
/** The due day is found to a third of an hour. */
const MOST_STEPS = 262_143
const STEP_DAYS = MOST_DAYS / 262_144
const NEWTON_STEPS = 2

/** Before any delayed answer. */
const FIRST: Memory = firstMemory()

const recallAfter = (days: number, stability: number): number =>
  1 / Math.sqrt(1 + (19 / 81) * (days / stability))

/** The reviews with one more. `sinceMs`: elapsed since she last met the skill. */
export const reviewed = (reviews: Reviews, sinceMs: number, right: boolean): Reviews => {
  const hours = Math.max(1, Math.min(MOST_HOURS, Math.round(sinceMs / HOUR_MS)))
  return [...reviews, right ? hours : -hours].slice(-MOST_REVIEWS)
}

/** Expected recall `sinceMs` after the last right answer, in (0, 1]. */
export function expectedRecall(reviews: Reviews, sinceMs: number): number {
  return meanRecall(memoryOf(reviews), sinceMs / HOUR_MS / HOURS_A_DAY)
}

/** Elapsed ms from the last right answer after which a check is due: expected recall falls below .90. */
export const dueAfterMs = (reviews: Reviews): number => fallsBelowMs(reviews, DUE_BELOW)

/** Elapsed ms from the last right answer after which expected recall falls below a probability. */
export function fallsBelowMs(reviews: Reviews, recall: number): number {
  const memory = memoryOf(reviews)
  // R^-2 is a straight line in time for one stability, and nearly one for their mean: a few of Newton’s steps come close
  let near = 0
  for (let n = 0; n < NEWTON_STEPS; n++) near += stepTo(memory, near, recall)
  let step = Math.max(0, Math.min(MOST_STEPS, Math.floor(near / STEP_DAYS)))
  while (step < MOST_STEPS && meanRecall(memory, (step + 1) * STEP_DAYS) >= recall) step++
  while (step > 0 && meanRecall(memory, step * STEP_DAYS) < recall) step--
  return Math.round(step * STEP_DAYS * HOURS_A_DAY) * HOUR_MS
}

/** One of Newton's steps, days, from a time towards that at which R^-2 is what it is when recall has fallen so far. */
function stepTo({ share, stability }: Memory, days: number, wanted: number): number {
  let now = 0
  let slope = 0
  for (let i = 0; i < POINTS; i++) {
    const one = recallAfter(days, stability[i] as number)
    const part = (share[i] as number) * one
    now += part
    slope += (part * one * one * (19 / 162)) / (stability[i] as number)
  }
  const ratio = now / wanted
  return ((ratio * ratio - 1) * now) / (2 * slope)
}

/** By point of the grid: how likely it is, and how stable the memory would be now, days. */
type Memory = Readonly<{ share: number[]; stability: number[] }>

function memoryOf(reviews: Reviews): Memory {
  const share = FIRST.share.slice()
  const stability = FIRST.stability.slice()
  for (const review of reviews) {
    const days = Math.abs(review) / HOURS_A_DAY
    const isRight = review > 0
    let sum = 0
    for (let i = 0; i < POINTS; i++) {
      const before = stability[i] as number
      const recall = recallAfter(days, before)
      const right = recall * (1 - SLIP) + (1 - recall) * GUESS
      const likely = (share[i] as number) * (isRight ? right : 1 - right)
      share[i] = likely
      stability[i] = stabilityAfter(before, recall, isRight)
      sum += likely
    }
    for (let i = 0; i < POINTS; i++) share[i] = (share[i] as number) / sum
  }
  return { share, stability }
}

function firstMemory(): Memory {
  const share: number[] = []
  const stability: number[] = []
  for (let i = 0, days = LEAST_DAYS; i < POINTS; i++, days *= SQRT_2) {
    const off = ((i - STEPS_TO_MEDIAN) * HALF_LN_2) / WIDTH
    share.push(exp(-0.5 * off * off))
    stability.push(days)
  }
  normalise(share)
  return { share, stability }
}

function stabilityAfter(days: number, recall: number, right: boolean): number {
  if (!right) return Math.max(LEAST_DAYS, days * LAPSE)
  const lost = 1 - recall
  // e^lost - 1 to the third order, and the fourth root of the days
  const growth = lost * (1 + lost * (1 / 2 + lost / 6))
  return Math.min(MOST_DAYS, days * (1 + (GAIN * growth) / Math.sqrt(Math.sqrt(days))))
}

function meanRecall({ share, stability }: Memory, days: number): number {
  let sum = 0
  for (let i = 0; i < POINTS; i++) sum += (share[i] as number) * recallAfter(days, stability[i] as number)
  return sum
}

function normalise(share: number[]): void {
  let sum = 0
  for (const one of share) sum += one
  for (let i = 0; i < share.length; i++) share[i] = (share[i] as number) / sum
}
