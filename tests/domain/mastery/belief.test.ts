import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  beginPosterior,
  beliefOver,
  type EventKind,
  eventCode,
  expectedRight,
  masteredShare,
  observe,
  posteriorFrom,
} from '#domain/mastery/belief.ts'
import { DEFAULT_BELIEF } from '#domain/mastery/default-belief.ts'

/** Guess classes: one of two, one of four, typed. */
const TWO = 0
const FOUR = 1
const TYPED = 2
const BELIEF = beliefOver(DEFAULT_BELIEF, [0.5, 0.25, 0.04], [0.14, 0.08])

const after = (marks: string, guessClass: number, shift = 0) => {
  const posterior = beginPosterior(BELIEF, 0, shift)
  for (const mark of marks)
    observe(posterior, mark === '+' ? 'right' : mark === '-' ? 'wrong' : 'practice', guessClass)
  return posterior
}
const known = (marks: string, guessClass: number, shift = 0) => masteredShare(after(marks, guessClass, shift))

const events = fc.array(
  fc.tuple(fc.constantFrom<EventKind>('right', 'wrong', 'practice'), fc.constantFrom(TWO, FOUR, TYPED)),
  { maxLength: 120 },
)

test('with one knowledge-tracing type the posterior is Corbett and Anderson’s', () => {
  const one = { init: 0.3, learn: 0.2, guess: 0, slip: 0, share: 1 }
  const belief = beliefOver({ threshold: 0.9, tracing: [one], growth: [] }, [0.25], [0.1])
  const posterior = beginPosterior(belief, 0, 0)
  observe(posterior, 'right', 0)
  const evidence = (0.3 * 0.9) / (0.3 * 0.9 + 0.7 * 0.25)
  expect(masteredShare(posterior)).toBeCloseTo(evidence + (1 - evidence) * 0.2, 12)
  observe(posterior, 'practice', 0)
  expect(masteredShare(posterior)).toBeCloseTo(1 - (1 - evidence) * 0.8 * 0.8, 12)
})

test('a growth type is mastered once it is right in nineteen of twenty answers', () => {
  const growth = [{ start: 0, growth: 1, share: 1 }]
  const belief = beliefOver({ threshold: 0.9, tracing: [], growth }, [0.25], [0.1])
  const posterior = beginPosterior(belief, 0, 0)
  const shares = [1, 2, 3, 4].map(() => {
    observe(posterior, 'right', 0)
    return masteredShare(posterior)
  })
  // sigmoid(2) = .88, sigmoid(3) = .953
  expect(shares.map(Math.round)).toEqual([0, 0, 1, 1])
  expect(expectedRight(posterior, 0)).toBeCloseTo(1 / (1 + Math.exp(-4)), 12)
})

test('four right typed answers are enough to be sure, four right taps on one of two are not', () => {
  expect(known('++++', TYPED)).toBeGreaterThan(DEFAULT_BELIEF.threshold)
  expect(known('++++', TWO)).toBeLessThan(DEFAULT_BELIEF.threshold)
  expect(known('++++++++', TWO)).toBeGreaterThan(DEFAULT_BELIEF.threshold)
})

test('four misses undo any history', () => {
  for (const guessClass of [FOUR, TYPED]) expect(known(`${'+'.repeat(60)}----`, guessClass)).toBeLessThan(0.5)
  // where half of all guesses are right a miss says less
  expect(known(`${'+'.repeat(60)}------`, TWO)).toBeLessThan(0.5)
})

test('what is known of her before the first answer counts, and her answers soon count more', () => {
  expect(known('', TYPED, 2)).toBeGreaterThan(known('', TYPED))
  expect(known('+', FOUR, 2)).toBeGreaterThan(known('+', FOUR, -2))
  expect(known('--------', FOUR, 3)).toBeLessThan(0.3)
})

test('the events of a state give the same posterior as having been there, bit for bit', () => {
  fc.assert(
    fc.property(events, fc.double({ min: -3, max: 3, noNaN: true }), (all, shift) => {
      const lived = beginPosterior(BELIEF, 1, shift)
      for (const [kind, guessClass] of all) observe(lived, kind, guessClass)
      const text = all.map(([kind, guessClass]) => eventCode(kind, guessClass)).join('')
      expect(posteriorFrom(BELIEF, 1, shift, text)).toEqual(lived)
    }),
  )
})

test('shares add up to one and everything stays a probability, whatever happens', () => {
  fc.assert(
    fc.property(events, (all) => {
      const posterior = beginPosterior(BELIEF, 0, 0)
      for (const [kind, guessClass] of all) {
        observe(posterior, kind, guessClass)
        const { share, learn } = BELIEF
        const types = share.length
        const sum = posterior.at.slice(0, types).reduce((total, one) => total + one, 0)
        expect(sum).toBeCloseTo(1, 9)
        for (const p of [
          masteredShare(posterior),
          expectedRight(posterior, guessClass),
          ...posterior.at.slice(0, types + learn.length),
        ]) {
          expect(p >= 0 && p <= 1).toBe(true)
        }
      }
    }),
  )
})
