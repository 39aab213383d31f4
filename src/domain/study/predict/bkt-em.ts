import type { Tries } from './trie.ts'

/** Where each parameter of Bayesian knowledge tracing stands. */
export const P = { init: 0, learn: 1, forget: 2, guess: 3, slip: 4 } as const
export const PARAMETERS = 5

/**
 * The standard model forgets as good as never. Were it never, P(known) would round to 1 after many right answers, and not even
 * a thousand wrong ones could move it.
 */
const NEVER = 1e-8
/** EM begins here, but for `init`, which begins at the share of learners who are right at first; and the forgetting model. */
export const START = Float64Array.of(0.4, 0.15, NEVER, 0.25, 0.12)
export const START_FORGETTING = Float64Array.of(0.4, 0.15, 0.05, 0.25, 0.12)
/** So many imagined learners of the start are in every set, so that a set of three answers is not sure of itself. */
const IMAGINED = 1
/** EM ends with a round that wins less log likelihood than this, or after so many rounds. */
const SETTLED = 0.01
const MOST_ROUNDS = 500
/** Parameters stay inside, and a learner who knows is right more often than one who does not. */
const LEAST = 1e-4

/**
 * What stands beside a node while its set is fitted, together in memory: P(known) before the next answer; 1 / P(this answer);
 * and, summed over all who go on, P(later answers | known), or unknown, before them / P(later answers).
 */
const NEXT = 0
const INVERSE = 1
const IF_KNOWN = 2
const IF_UNKNOWN = 3
const WIDTH = 4

/** Working space for one set after the other. */
export const roomFor = ({ start }: Tries) => ({
  nodes: new Float64Array(WIDTH * start.reduce((most, at, s) => Math.max(most, at - (start[s - 1] ?? 0)), 0)),
  /** P(wrong | known), P(wrong | unknown), P(right | known), P(right | unknown). */
  emission: new Float64Array(4),
  /** Of each parameter: how often it could have come true, and how often it is expected to have. */
  chances: new Float64Array(PARAMETERS),
  came: new Float64Array(PARAMETERS),
})
type Room = ReturnType<typeof roomFor>

/**
 * The model of one set by exact expectation-maximisation. How much a round wins is told by how far it moves, measured by the
 * information of the complete data (half the squared length, to second order).
 */
export function fitSet(tries: Tries, s: number, start: Float64Array, room: Room): Float64Array {
  const model = start.slice()
  model[P.init] = startingInit(tries, s, start)
  for (let round = 0; round < MOST_ROUNDS; round++) {
    forwards(tries, s, model, room)
    backwards(tries, s, model, room)
    if (maximise(model, start, room) < SETTLED) break
  }
  return model
}

/** Moves a model to the most likely one, were the expected counts true ones; answers the log likelihood won. */
function maximise(model: Float64Array, start: Float64Array, { came, chances }: Room): number {
  const before = model.slice()
  for (let j = 0; j < PARAMETERS; j++)
    model[j] = ((came[j] as number) + IMAGINED * (start[j] as number)) / ((chances[j] as number) + IMAGINED)
  keepInside(model, start[P.forget] !== NEVER)
  let won = 0
  for (let j = 0; j < PARAMETERS; j++) {
    const p = model[j] as number
    const step = p - (before[j] as number)
    if (step !== 0) won += (((chances[j] as number) + IMAGINED) * step * step) / (2 * p * (1 - p))
  }
  return won
}

/** Moves a model to the nearest that may be. */
function keepInside(model: Float64Array, forgets: boolean): void {
  for (let j = 0; j < PARAMETERS; j++) model[j] = Math.max(LEAST, Math.min(1 - LEAST, model[j] as number))
  if (!forgets) model[P.forget] = NEVER
  const sum = (model[P.guess] as number) + (model[P.slip] as number)
  if (sum > 1 - LEAST)
    for (const j of [P.guess, P.slip]) model[j] = ((model[j] as number) * (1 - LEAST)) / sum
}

/** The share who know at first, if the share who are right at first is theirs and that of those who guess. */
function startingInit({ totals }: Tries, s: number, start: Float64Array): number {
  const guess = start[P.guess] as number
  const share =
    ((totals.rightAtFirst[s] as number) / (totals.learners[s] as number) - guess) /
    (1 - guess - (start[P.slip] as number))
  return Math.max(0.05, Math.min(0.95, share))
}

/** P(known) before each answer, given those before, and how likely each answer was. */
function forwards({ start, edge }: Tries, s: number, model: Float64Array, room: Room): void {
  const { nodes, emission } = room
  const root = start[s] as number
  const size = (start[s + 1] as number) - root
  const learn = model[P.learn] as number
  const carried = 1 - learn - (model[P.forget] as number)
  emission[0] = model[P.slip] as number
  emission[1] = 1 - (model[P.guess] as number)
  emission[2] = 1 - (model[P.slip] as number)
  emission[3] = model[P.guess] as number
  nodes.fill(0, 0, size * WIDTH)
  nodes[NEXT] = model[P.init] as number
  for (let node = 1; node < size; node++) {
    const from = edge[root + node] as number
    const answer = (from & 1) * 2
    const known = nodes[(from >> 1) * WIDTH + NEXT] as number
    const both = known * (emission[answer] as number)
    const inverse = 1 / (both + (1 - known) * (emission[answer + 1] as number))
    const at = node * WIDTH
    nodes[at + NEXT] = learn + both * inverse * carried
    nodes[at + INVERSE] = inverse
  }
}

/**
 * The expected counts. Messages run backwards; they are linear, so that those of all learners who share a beginning are added
 * up and carried on as one.
 */
function backwards(tries: Tries, s: number, model: Float64Array, room: Room): void {
  const { start, edge, ending, totals } = tries
  const { nodes, emission, chances, came } = room
  const root = start[s] as number
  const learn = model[P.learn] as number
  const forget = model[P.forget] as number
  const keep = 1 - forget
  const stay = 1 - learn
  let knew = 0
  let knewAndRight = 0
  let kept = 0
  let forgot = 0
  for (let node = (start[s + 1] as number) - root - 1; node > 0; node--) {
    const from = edge[root + node] as number
    const isRight = from & 1
    const at = node * WIDTH
    const up = (from >> 1) * WIDTH
    const inverse = nodes[at + INVERSE] as number
    const k = (emission[isRight * 2] as number) * inverse
    const u = (emission[isRight * 2 + 1] as number) * inverse
    const laterKnown = nodes[at + IF_KNOWN] as number
    const laterUnknown = nodes[at + IF_UNKNOWN] as number
    const stop = ending[root + node] as number
    const ifKnown = k * (stop + keep * laterKnown + forget * laterUnknown)
    const ifUnknown = u * (stop + learn * laterKnown + stay * laterUnknown)
    nodes[up + IF_KNOWN] = (nodes[up + IF_KNOWN] as number) + ifKnown
    nodes[up + IF_UNKNOWN] = (nodes[up + IF_UNKNOWN] as number) + ifUnknown
    const known = nodes[up + NEXT] as number
    knew += known * ifKnown
    knewAndRight += isRight * known * ifKnown
    kept += known * k * laterKnown
    forgot += known * k * laterUnknown
  }
  kept *= keep
  forgot *= forget
  const knewAtFirst = (model[P.init] as number) * (nodes[IF_KNOWN] as number)
  const learners = totals.learners[s] as number
  const answers = totals.answers[s] as number
  chances[P.init] = learners
  came[P.init] = knewAtFirst
  chances[P.forget] = kept + forgot
  came[P.forget] = forgot
  chances[P.learn] = answers - learners - kept - forgot
  came[P.learn] = knew - knewAtFirst - kept
  chances[P.guess] = answers - knew
  came[P.guess] = (totals.right[s] as number) - knewAndRight
  chances[P.slip] = knew
  came[P.slip] = knew - knewAndRight
}
