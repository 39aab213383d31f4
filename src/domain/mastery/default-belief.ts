import type { BeliefParameters } from './belief.ts'

/**
 * The mixture a school begins with, before it has data of its own: most children know already, learn at once, in a few items, or
 * slowly, each with a little more or less luck than the format allows; one in eight grows into it little by little, from below
 * one right answer in two. Without those, right and wrong in turn would look like knowledge that slips.
 */
export const DEFAULT_BELIEF: BeliefParameters = {
  threshold: 0.9,
  tracing: [0.04, 0.1, 0.25].flatMap((learn) =>
    [0.05, 0.3, 0.7].flatMap((init) => [
      { init, learn, guess: 0, slip: 0, share: 0.07 },
      { init, learn, guess: 0.8, slip: 0.5, share: 0.019 },
    ]),
  ),
  growth: [-2, -1, 0].flatMap((start) =>
    [0.05, 0.15, 0.4].map((growth) => ({ start, growth, share: 0.012 })),
  ),
}
