import { exp, pow } from '#domain/mastery/exact.ts'

/** How a simulated memory fades, grows and breaks: what is true in a world, which no model is told. */
export type Forgetting = Readonly<{
  /** Recall after as many days as the memory is stable is .9: the power law's exponent; null = it fades exponentially. */
  decay: number | null
  /** How much stronger or weaker than in FSRS 6 a recall makes a memory. */
  gain: number
}>

/** The forgetting of FSRS 6 (Ye, Su & Cao 2022 and later), with its default parameters at middle difficulty. */
export const FSRS: Forgetting = { decay: 0.1542, gain: 1 }

/** By how much a recall strengthens: e^w8 · (11 - D), S^-w9, e^(w10 · (1 - R)) - 1. */
const GAIN = { factor: 39.01, power: 0.1666, lost: 0.796 }
/** What a lapse leaves: w11 · D^-w12 · ((S + 1)^w13 - 1) · e^(w14 · (1 - R)), days. */
const LAPSE = { factor: 1.344, power: 0.2629, lost: 1.6483 }
const LEAST_DAYS = 0.1

/** P(remembered) so many days after the last time, with a stability in days. */
export function recallAfter({ decay }: Forgetting, days: number, stability: number): number {
  if (decay === null) return pow(0.9, days / stability)
  const scale = pow(0.9, -1 / decay) - 1
  return pow(1 + (scale * days) / stability, -decay)
}

/** The stability, days, after it was remembered at a moment when that had this probability. */
export const strengthened = ({ gain }: Forgetting, stability: number, recall: number): number =>
  stability * (1 + gain * GAIN.factor * pow(stability, -GAIN.power) * (exp(GAIN.lost * (1 - recall)) - 1))

/** The stability, days, after it was forgotten and learned anew. */
export const relearned = (stability: number, recall: number): number =>
  Math.max(
    LEAST_DAYS,
    Math.min(
      stability,
      LAPSE.factor * (pow(stability + 1, LAPSE.power) - 1) * exp(LAPSE.lost * (1 - recall)),
    ),
  )
