import { exp, log } from '#domain/mastery/exact.ts'

/** A kind of learner who grows, and the share of such learners; a `growth` below 0 stands for none. */
export type Node = Readonly<{ start: number; growth: number; share: number }>

/** What a learner's answers say against a node by more than this is as good as never. */
const NOTHING = -30

/** All that growth types read of a learner: how many answers, how many right ones, and the sum of their places. */
export type Counts = Readonly<{ answers: number; right: number; places: number }>

/** What they read of one learner's answers. */
export function countsOf(sequence: Uint8Array): Counts {
  let right = 0
  let places = 0
  for (let i = 0; i < sequence.length; i++) {
    right += sequence[i] as number
    places += i * (sequence[i] as number)
  }
  return { answers: sequence.length, right, places }
}

/** By node and number of answers: sums over the answers of log(1 + odds), of P(right), and of place times P(right). */
function tableOf(nodes: readonly Node[], longest: number) {
  const width = longest + 1
  const chance = new Float64Array(nodes.length * width)
  const right = new Float64Array(nodes.length * width)
  const places = new Float64Array(nodes.length * width)
  nodes.forEach(({ start, growth }, n) => {
    for (let i = 0; i < longest; i++) {
      const odds = exp(start + Math.max(0, growth) * i)
      const at = n * width + i
      chance[at + 1] = (chance[at] as number) + log(1 + odds)
      right[at + 1] = (right[at] as number) + odds / (1 + odds)
      places[at + 1] = (places[at] as number) + (i * odds) / (1 + odds)
    }
  })
  return {
    width,
    chance,
    right,
    places,
    start: Float64Array.from(nodes, ({ start }) => start),
    growth: Float64Array.from(nodes, ({ growth }) => growth),
    logShare: Float64Array.from(nodes, ({ share }) => log(share)),
    logs: new Float64Array(nodes.length),
  }
}
type Table = ReturnType<typeof tableOf>

/**
 * The log likelihood of learners spread over nodes, its slope by the mean and log spread of start and growth, and the sum of the outer
 * products of the learners' own slopes (lower half). `longest`: the most answers of a learner.
 */
export function slopeOver(
  counts: readonly Counts[],
  longest: number,
  middle: Readonly<{ start: number; growth: number }>,
  nodes: readonly Node[],
) {
  const table = tableOf(nodes, longest)
  const own = new Float64Array(4)
  const slope = new Float64Array(4)
  const information = new Float64Array(16)
  let logLikelihood = 0
  for (const one of counts) {
    logLikelihood += ownSlope(one, table, middle, own)
    for (let j = 0; j < 4; j++) {
      slope[j] = (slope[j] as number) + (own[j] as number)
      for (let k = 0; k <= j; k++)
        information[j * 4 + k] = (information[j * 4 + k] as number) + (own[j] as number) * (own[k] as number)
    }
  }
  return { logLikelihood, slope, information }
}

/** One learner's slope into `own`; answers her log likelihood. */
function ownSlope(
  { answers, right, places }: Counts,
  table: Table,
  middle: Readonly<{ start: number; growth: number }>,
  own: Float64Array,
): number {
  const { width, start, growth, logShare, logs } = table
  let most = Number.NEGATIVE_INFINITY
  for (let n = 0; n < logs.length; n++) {
    const value =
      (logShare[n] as number) +
      (start[n] as number) * right +
      Math.max(0, growth[n] as number) * places -
      (table.chance[n * width + answers] as number)
    logs[n] = value
    if (value > most) most = value
  }
  let weights = 0
  let a = 0
  let aSd = 0
  let b = 0
  let bSd = 0
  for (let n = 0; n < logs.length; n++) {
    const below = (logs[n] as number) - most
    if (below < NOTHING) continue
    const weight = exp(below)
    const byStart = weight * (right - (table.right[n * width + answers] as number))
    weights += weight
    a += byStart
    aSd += byStart * ((start[n] as number) - middle.start)
    const rise = growth[n] as number
    if (rise <= 0) continue
    const byGrowth = weight * (places - (table.places[n * width + answers] as number))
    b += byGrowth
    bSd += byGrowth * (rise - middle.growth)
  }
  own[0] = a / weights
  own[1] = aSd / weights
  own[2] = b / weights
  own[3] = bSd / weights
  return most + log(weights)
}
