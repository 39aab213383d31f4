import type { BeliefParameters } from './belief.ts'

/**
 * The mixture a school begins with, before it has data of its own: children who know already, who learn at once, in a few
 * items, or slowly, each with a little more or less luck than the format allows, and children who grow into it.
 */
export const DEFAULT_BELIEF: BeliefParameters = {
  threshold: 0.9,
  tracing: [0.04, 0.1, 0.25].flatMap((learn) =>
    [0.05, 0.3, 0.7].flatMap((init) => [
      { init, learn, guess: 0, slip: 0, share: 0.08 },
      { init, learn, guess: 0.8, slip: 0.5, share: 0.022 },
    ]),
  ),
  growth: [-1.5, 0, 1.5].map((start) => ({ start, growth: 0.6, share: 0.02 })),
}
