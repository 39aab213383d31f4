import { log } from '#domain/mastery/exact.ts'
import type { Answers } from './answers.ts'
import type { Trained } from './counts.ts'
import { type Trie, triesOf } from './trie.ts'

/** Bayesian knowledge tracing of one skill (Corbett & Anderson 1994); `forget` is 0 in the standard model. */
type Tracing = Readonly<{ init: number; learn: number; forget: number; guess: number; slip: number }>

/** EM begins here, and ends when no parameter moves by more than this, or after so many rounds. */
const START: Tracing = { init: 0.4, learn: 0.15, forget: 0, guess: 0.25, slip: 0.12 }
const STARTING_FORGET = 0.05
const SETTLED = 1e-4
const MOST_ROUNDS = 200
/** Parameters stay inside, and a learner who knows is right more often than one who does not. */
const LEAST = 1e-4
/** Imagined learners of `START` in every skill, so that a skill of three answers is not sure of itself. */
const IMAGINED = 1

/**
 * Fits a model to every skill set by exact expectation-maximisation over the training learners; sets without training answers
 * take the mean of the others. Learners with the same answers are counted once: messages backwards are linear, so they may be
 * summed over all who share a beginning.
 */
export function fitBkt(
  answers: Answers,
  train: Int32Array,
  forgets: boolean,
): Trained & { logLikelihood: number } {
  const tries = triesOf(answers, train)
  const start = forgets ? { ...START, forget: STARTING_FORGET } : START
  let logLikelihood = 0
  const models = tries.map((trie) => {
    if (trie.size === 1) return null
    const fitted = fitTrie(trie, start, forgets)
    logLikelihood += fitted.logLikelihood
    return fitted.model
  })
  const mean = meanOf(
    models.filter((model) => model !== null),
    start,
  )
  const all = models.map((model) => model ?? mean)
  const predicted = predictAll(answers, all)
  return {
    predict: (row) => predicted[row] as number,
    parameters: [
      Float64Array.from(
        all.flatMap(({ init, learn, forget, guess, slip }) => [init, learn, forget, guess, slip]),
      ),
    ],
    logLikelihood,
  }
}

function meanOf(models: readonly Tracing[], otherwise: Tracing): Tracing {
  if (models.length === 0) return otherwise
  const mean = (name: keyof Tracing): number =>
    models.reduce((sum, one) => sum + one[name], 0) / models.length
  return {
    init: mean('init'),
    learn: mean('learn'),
    forget: mean('forget'),
    guess: mean('guess'),
    slip: mean('slip'),
  }
}

/** P(right) of every row, from the rows before it of its learner and set. */
function predictAll({ rows, user, set, sets, correct }: Answers, models: readonly Tracing[]): Float64Array {
  const predicted = new Float64Array(rows)
  const stamp = new Int32Array(sets).fill(-1)
  const known = new Float64Array(sets)
  for (let row = 0; row < rows; row++) {
    const s = set[row] as number
    const { init, learn, forget, guess, slip } = models[s] as Tracing
    if (stamp[s] !== user[row]) {
      stamp[s] = user[row] as number
      known[s] = init
    }
    const p = known[s] as number
    const right = p * (1 - slip) + (1 - p) * guess
    predicted[row] = right
    const evidence = correct[row] === 1 ? (p * (1 - slip)) / right : (p * slip) / (1 - right)
    known[s] = evidence * (1 - forget) + (1 - evidence) * learn
  }
  return predicted
}

function fitTrie(
  trie: Trie,
  start: Tracing,
  forgets: boolean,
): Readonly<{ model: Tracing; logLikelihood: number }> {
  const room = roomFor(trie)
  let model = start
  let likelihood = Number.NEGATIVE_INFINITY
  for (let round = 0; round < MOST_ROUNDS; round++) {
    // two rounds, and a leap along the way they went (SQUAREM: Varadhan & Roland 2008); back where that makes it worse
    const first = emRound(trie, model, room, forgets)
    const second = emRound(trie, first.model, room, forgets)
    const leapt = leap(model, first.model, second.model)
    const tried = leapt === null ? null : emRound(trie, leapt, room, forgets)
    const isBetter = tried !== null && tried.logLikelihood >= second.logLikelihood
    const next = isBetter ? tried.model : second.model
    likelihood = isBetter ? tried.logLikelihood : second.logLikelihood
    const moved = distance(model, next)
    model = next
    if (moved < SETTLED) break
  }
  return { model, logLikelihood: likelihood }
}

const NAMES = ['init', 'learn', 'forget', 'guess', 'slip'] as const

const distance = (a: Tracing, b: Tracing): number =>
  NAMES.reduce((most, name) => Math.max(most, Math.abs(a[name] - b[name])), 0)

function leap(zero: Tracing, one: Tracing, two: Tracing): Tracing | null {
  let r = 0
  let v = 0
  for (const name of NAMES) {
    const step = one[name] - zero[name]
    const bend = two[name] - one[name] - step
    r += step * step
    v += bend * bend
  }
  if (v === 0) return null
  const alpha = Math.max(1, Math.sqrt(r / v))
  const to = (name: keyof Tracing): number => {
    const step = one[name] - zero[name]
    const bend = two[name] - one[name] - step
    return zero[name] + 2 * alpha * step + alpha * alpha * bend
  }
  return within(
    { init: to('init'), learn: to('learn'), forget: to('forget'), guess: to('guess'), slip: to('slip') },
    one.forget > 0,
  )
}

/** The nearest model that may be. */
function within({ init, learn, forget, guess, slip }: Tracing, forgets: boolean): Tracing {
  const inside = (p: number): number => Math.max(LEAST, Math.min(1 - LEAST, p))
  const most = 1 - LEAST
  const sum = inside(guess) + inside(slip)
  const scale = sum > most ? most / sum : 1
  return {
    init: inside(init),
    learn: inside(learn),
    forget: forgets ? inside(forget) : 0,
    guess: inside(guess) * scale,
    slip: inside(slip) * scale,
  }
}

/** Working space: by node, P(known) and the messages of both states. */
const roomFor = ({ size }: Trie) => ({
  known: new Float64Array(size),
  backKnown: new Float64Array(size),
  backUnknown: new Float64Array(size),
})
type Room = ReturnType<typeof roomFor>

/** One round of EM over a trie, and the log likelihood of the model it began from. */
function emRound(
  trie: Trie,
  model: Tracing,
  room: Room,
  forgets: boolean,
): Readonly<{ model: Tracing; logLikelihood: number }> {
  const logLikelihood = forwards(trie, model, room)
  const sums = backwards(trie, model, room)
  const share = (part: number, whole: number, imagined: number): number =>
    (part + IMAGINED * imagined) / (whole + IMAGINED)
  return {
    logLikelihood,
    model: within(
      {
        init: share(sums.firstKnown, sums.first, START.init),
        learn: share(sums.learned, sums.fromUnknown, START.learn),
        forget: forgets ? share(sums.forgot, sums.fromKnown, STARTING_FORGET) : 0,
        guess: share(sums.rightUnknown, sums.allUnknown, START.guess),
        slip: share(sums.wrongKnown, sums.allKnown, START.slip),
      },
      forgets,
    ),
  }
}

/** P(known) at each answer, given it and those before; answers the log likelihood. */
function forwards({ size, parent, right, passing }: Trie, model: Tracing, { known }: Room): number {
  const { init, learn, forget, guess, slip } = model
  let logLikelihood = 0
  for (let node = 1; node < size; node++) {
    const up = parent[node] as number
    const before = known[up] as number
    const p = up === 0 ? init : before * (1 - forget) + (1 - before) * learn
    const a = p * (right[node] === 1 ? 1 - slip : slip)
    const b = (1 - p) * (right[node] === 1 ? guess : 1 - guess)
    known[node] = a / (a + b)
    logLikelihood += (passing[node] as number) * log(a + b)
  }
  return logLikelihood
}

/**
 * Expected counts. By node the messages are sums over those who pass it: P(later answers | state) / P(later answers), 1 for
 * those who stop there.
 */
function backwards({ size, parent, right, ending }: Trie, model: Tracing, room: Room) {
  const { learn, forget, guess, slip } = model
  const { known, backKnown, backUnknown } = room
  backKnown.set(ending)
  backUnknown.set(ending)
  const sums = { first: 0, firstKnown: 0, fromUnknown: 0, learned: 0, fromKnown: 0, forgot: 0 }
  const answers = { rightUnknown: 0, allUnknown: 0, wrongKnown: 0, allKnown: 0 }
  for (let node = size - 1; node > 0; node--) {
    const up = parent[node] as number
    const isRight = right[node] === 1
    const k = (known[node] as number) * (backKnown[node] as number)
    const u = (1 - (known[node] as number)) * (backUnknown[node] as number)
    answers.allKnown += k
    answers.allUnknown += u
    if (isRight) answers.rightUnknown += u
    else answers.wrongKnown += k
    if (up === 0) {
      sums.first += k + u
      sums.firstKnown += k
      continue
    }
    const before = known[up] as number
    const p = before * (1 - forget) + (1 - before) * learn
    const a = isRight ? 1 - slip : slip
    const b = isRight ? guess : 1 - guess
    const scale = p * a + (1 - p) * b
    const ifKnown = ((backKnown[node] as number) * a) / scale
    const ifUnknown = ((backUnknown[node] as number) * b) / scale
    sums.learned += (1 - before) * learn * ifKnown
    sums.fromUnknown += (1 - before) * (learn * ifKnown + (1 - learn) * ifUnknown)
    sums.forgot += before * forget * ifUnknown
    sums.fromKnown += before * (forget * ifUnknown + (1 - forget) * ifKnown)
    backKnown[up] = (backKnown[up] as number) + (1 - forget) * ifKnown + forget * ifUnknown
    backUnknown[up] = (backUnknown[up] as number) + learn * ifKnown + (1 - learn) * ifUnknown
  }
  return { ...sums, ...answers }
}
