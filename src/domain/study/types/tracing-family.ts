import type { Sequences } from './types.ts'

/** Learners who all learn alike in one step (Corbett & Anderson 1994): P(L0), P(T), P(right | not known), P(wrong | known). */
export type TracingFamily = Readonly<{ init: number; learn: number; guess: number; slip: number }>

const START: TracingFamily = { init: 0.2, learn: 0.12, guess: 0.25, slip: 0.15 }
/** No probability is smaller, or as near to 1. */
const LEAST = 1e-4
/** It ends when no probability moves by more than this, or after so many rounds. */
const SETTLED = 1e-4
const MOST_ROUNDS = 200

/** The one tracing model that makes the answers likeliest, by exact expectation-maximisation. */
export function fitTracing(sequences: Sequences): TracingFamily {
  const longest = sequences.reduce((most, { length }) => Math.max(most, length), 0)
  const room = { known: new Float64Array(longest), scale: new Float64Array(longest) }
  let family = START
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const after = emRound(sequences, family, room)
    const moved = NAMES.reduce((most, name) => Math.max(most, Math.abs(after[name] - family[name])), 0)
    family = after
    if (moved < SETTLED) break
  }
  return family
}

const NAMES = ['init', 'learn', 'guess', 'slip'] as const

/** The nearest family in which who knows is right more often than who does not. */
function inside({ init, learn, guess, slip }: TracingFamily): TracingFamily {
  const scale = Math.min(1, (1 - LEAST) / (guess + slip))
  return { init, learn, guess: guess * scale, slip: slip * scale }
}

type Room = Readonly<{ known: Float64Array; scale: Float64Array }>

/** One round of expectation-maximisation. */
function emRound(sequences: Sequences, family: TracingFamily, room: Room): TracingFamily {
  const sums = {
    firstKnown: 0,
    learned: 0,
    fromUnknown: 0,
    rightUnknown: 0,
    unknown: 0,
    wrongKnown: 0,
    known: 0,
  }
  for (const right of sequences) {
    forwards(right, family, room)
    backwards(right, family, room, sums)
  }
  const share = (part: number, whole: number): number =>
    Math.max(LEAST, Math.min(1 - LEAST, whole > 0 ? part / whole : 0.5))
  return inside({
    init: share(sums.firstKnown, sequences.length),
    learn: share(sums.learned, sums.fromUnknown),
    guess: share(sums.rightUnknown, sums.unknown),
    slip: share(sums.wrongKnown, sums.known),
  })
}

/** P(known) at each answer, given it and those before. */
function forwards(
  right: Uint8Array,
  { init, learn, guess, slip }: TracingFamily,
  { known, scale }: Room,
): void {
  let p = init
  for (let i = 0; i < right.length; i++) {
    const a = p * (right[i] === 1 ? 1 - slip : slip)
    const b = (1 - p) * (right[i] === 1 ? guess : 1 - guess)
    const k = a / (a + b)
    known[i] = k
    scale[i] = a + b
    p = k + (1 - k) * learn
  }
}

function backwards(
  right: Uint8Array,
  { learn, guess, slip }: TracingFamily,
  { known, scale }: Room,
  sums: Record<
    'firstKnown' | 'learned' | 'fromUnknown' | 'rightUnknown' | 'unknown' | 'wrongKnown' | 'known',
    number
  >,
): void {
  let backKnown = 1
  let backUnknown = 1
  for (let i = right.length - 1; i >= 0; i--) {
    const isRight = right[i] === 1
    const k = (known[i] as number) * backKnown
    const u = (1 - (known[i] as number)) * backUnknown
    sums.known += k
    sums.unknown += u
    if (isRight) sums.rightUnknown += u
    else sums.wrongKnown += k
    if (i === 0) {
      sums.firstKnown += k
      return
    }
    const before = 1 - (known[i - 1] as number)
    const ifKnown = (backKnown * (isRight ? 1 - slip : slip)) / (scale[i] as number)
    const ifUnknown = (backUnknown * (isRight ? guess : 1 - guess)) / (scale[i] as number)
    backKnown = ifKnown
    backUnknown = learn * ifKnown + (1 - learn) * ifUnknown
    sums.learned += before * learn * ifKnown
    sums.fromUnknown += before * backUnknown
  }
}
