import type { Answers } from './answers.ts'
import { PARTS, type Parts } from './parts.ts'

/*
 * What work on other skill sets says of the one asked now: by pair of sets, how surprise on the one went with surprise on the
 * other among the training learners, each against the learner's own mean, so that general strength is not counted twice.
 */

/** Pairs are counted among so many sets, those with the most training answers. */
const MOST_SETS = 600
/** A learner's first answers on a set are what is foretold of it. */
const FIRST = 3
/** How strongly a learner's mean over all, hers over a set, and a pair's slope are drawn to nothing, in answers. */
const MEAN_SHRINK = 3
const SET_SHRINK = 2
const SLOPE_SHRINK = 3

/** A learner's surprises so far: sum and number by set, and over all. */
type Account = {
  sum: Float64Array
  n: Float64Array
  /** Of the first answers to each set. */
  firstSum: Float64Array
  seen: number[]
  total: number
  answers: number
}

/** By pair of sets, `from * size + to`: how much surprise on one lets expect of another, as the learners of other parts say. */
type Slopes = Float64Array

/** By row: the surprise that the learner's other sets let expect, from what came before it. `surprise[row]` = right minus expected. */
export function transferOf(answers: Answers, parts: Parts, surprise: Float64Array): Float64Array {
  const { rows, user, set } = answers
  const { place, size } = placesOf(answers, parts)
  const slopes = slopesOf(answers, parts, surprise, place, size)
  const account = emptyAccount(size)
  const expected = new Float64Array(rows)
  for (let row = 0; row < rows; row++) {
    if (row > 0 && user[row] !== user[row - 1]) forget(account)
    const at = place[set[row] as number] as number
    if (at >= 0) expected[row] = expectedOn(account, at, slopes[parts[row] as number] as Slopes)
    take(account, at, surprise[row] as number)
  }
  return expected
}

/** The slopes for the learners of each part, and last for those who are not trained on. */
function slopesOf(
  { rows, user, set }: Answers,
  parts: Parts,
  surprise: Float64Array,
  place: Int32Array,
  size: number,
): Slopes[] {
  const account = emptyAccount(size)
  const counts = Array.from({ length: PARTS }, () => ({
    products: new Float64Array(size * size),
    squares: new Float64Array(size * size),
  }))
  for (let row = 0; row < rows; row++) {
    const count = counts[parts[row] as number]
    if (count === undefined) continue
    take(account, place[set[row] as number] as number, surprise[row] as number)
    if (user[row + 1] === user[row]) continue
    pairUp(account, count.products, count.squares, size)
    forget(account)
  }
  return Array.from({ length: PARTS + 1 }, (_, without) => {
    const slopes = new Float64Array(size * size)
    for (let pair = 0; pair < slopes.length; pair++) {
      let product = 0
      let square = SLOPE_SHRINK
      for (const [part, { products, squares }] of counts.entries()) {
        if (part === without) continue
        product += products[pair] as number
        square += squares[pair] as number
      }
      slopes[pair] = product / square
    }
    return slopes
  })
}

const emptyAccount = (size: number): Account => ({
  sum: new Float64Array(size),
  n: new Float64Array(size),
  firstSum: new Float64Array(size),
  seen: [],
  total: 0,
  answers: 0,
})

function forget(account: Account): void {
  for (const at of account.seen) {
    account.sum[at] = 0
    account.n[at] = 0
    account.firstSum[at] = 0
  }
  account.seen = []
  account.total = 0
  account.answers = 0
}

function take(account: Account, at: number, surprise: number): void {
  account.total += surprise
  account.answers += 1
  if (at < 0) return
  const n = account.n[at] as number
  if (n === 0) account.seen.push(at)
  account.n[at] = n + 1
  account.sum[at] = (account.sum[at] as number) + surprise
  if (n < FIRST) account.firstSum[at] = (account.firstSum[at] as number) + surprise
}

/** The learner's mean surprise on all but one set. */
const meanWithout = ({ total, answers, sum, n }: Account, at: number): number =>
  (total - (sum[at] as number)) / (answers - (n[at] as number) + MEAN_SHRINK)

/** Her surprise on a set beyond her mean. */
const beyond = ({ sum, n }: Account, at: number, mean: number): number =>
  ((sum[at] as number) - mean * (n[at] as number)) / ((n[at] as number) + SET_SHRINK)

/** Counts what one learner says of every pair of her sets. */
function pairUp(account: Account, products: Float64Array, squares: Float64Array, size: number): void {
  for (const to of account.seen) {
    const mean = meanWithout(account, to)
    const weight = Math.min(FIRST, account.n[to] as number)
    const found = (account.firstSum[to] as number) - mean * weight
    for (const from of account.seen) {
      if (from === to) continue
      const pair = from * size + to
      const source = beyond(account, from, mean)
      products[pair] = (products[pair] as number) + source * found
      squares[pair] = (squares[pair] as number) + source * source * weight
    }
  }
}

/** What a learner's other sets let expect of one: the more of them speak, the less each says. */
function expectedOn(account: Account, to: number, slopes: Slopes): number {
  const mean = meanWithout(account, to)
  const size = account.n.length
  let sum = 0
  let weight = 1
  for (const from of account.seen) {
    if (from === to) continue
    const one = slopes[from * size + to] as number
    sum += one * beyond(account, from, mean)
    weight += Math.abs(one)
  }
  return sum / Math.sqrt(weight)
}

/** The place of each set among those counted, -1 for the others. */
function placesOf({ rows, set, sets }: Answers, parts: Parts): Readonly<{ place: Int32Array; size: number }> {
  const counts = new Float64Array(sets)
  for (let row = 0; row < rows; row++)
    if (parts[row] !== PARTS) counts[set[row] as number] = (counts[set[row] as number] as number) + 1
  const order = [...counts.keys()].sort((a, b) => (counts[b] as number) - (counts[a] as number) || a - b)
  const place = new Int32Array(sets).fill(-1)
  const size = Math.min(MOST_SETS, sets)
  order.slice(0, size).forEach((s, at) => {
    place[s] = at
  })
  return { place, size }
}
