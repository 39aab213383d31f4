import { sigmoid } from '#domain/mastery/exact.ts'

/**
 * Terms of their own for the members of a group (an item, a skill): to a row belong the members of its unit, each with its
 * share; every member has one coefficient for each of some columns.
 */
export type Group = Readonly<{
  size: number
  unitOf: Int32Array
  /** By unit: its members. Their terms are averaged, or added up. */
  members: readonly Int32Array[]
  average: boolean
  /** Columns of the rows that the coefficients multiply, and the ridge penalty of each. */
  columns: readonly number[]
  penalties: readonly number[]
}>

/** A convex logistic problem: `x[row * width + column]`; column 0 is 1. Only `train` rows are fitted. */
export type Problem = Readonly<{
  x: Float32Array
  width: number
  correct: Uint8Array
  train: Int32Array
  groups: readonly Group[]
  penalty: number
  /** Columns that only the groups multiply: no coefficient for all. */
  ownOnly?: readonly number[]
}>

/** Fitted coefficients, and what they make of every row. */
export type Fitted = Readonly<{ dense: Float64Array; own: readonly Float64Array[] }>

/** A Hessian weight is not taken smaller than this: rows foretold surely must not let a step run away. */
const LEAST_WEIGHT = 0.01
/** The curvature between dense columns is taken from about so many rows, that of each column from all. */
const CURVED_BY = 40_000

/**
 * Ridge logistic regression by block Newton steps in a fixed order: all dense columns together, then each member's terms. Same
 * data, same bits. `sweeps`: how often every block is visited.
 */
export function fitLogistic(
  problem: Problem,
  sweeps: number,
  tell: (sweep: number) => void = () => {},
): Fitted {
  const { groups, width, train } = problem
  const z = new Float64Array(train.length)
  const fitted = {
    dense: new Float64Array(width),
    own: groups.map(({ size, columns }) => new Float64Array(size * columns.length)),
  }
  const lists = groups.map((group) => listOf(problem, group))
  for (let sweep = 0; sweep < sweeps; sweep++) {
    denseStep(problem, fitted.dense, z)
    for (const [g, group] of groups.entries())
      ownSteps(problem, group, lists[g] as List, fitted.own[g] as Float64Array, z)
    tell(sweep + 1)
  }
  return fitted
}

/** P(right) of a row. */
export const predictRow = (problem: Problem, fitted: Fitted, row: number): number =>
  sigmoid(oddsOfRow(problem, fitted, row))

/** The log odds of a right answer of a row. */
export function oddsOfRow({ x, width, groups }: Problem, { dense, own }: Fitted, row: number): number {
  let z = 0
  for (let j = 0; j < width; j++) z += (dense[j] as number) * (x[row * width + j] as number)
  groups.forEach(({ unitOf, members, average, columns }, g) => {
    const its = members[unitOf[row] as number] as Int32Array
    const share = average ? 1 / its.length : 1
    for (const member of its)
      for (let c = 0; c < columns.length; c++)
        z +=
          share *
          ((own[g] as Float64Array)[member * columns.length + c] as number) *
          (x[row * width + (columns[c] as number)] as number)
  })
  return z
}

/** By member: its training rows (as places in `train`), and beside each what its coefficients multiply: shares of the columns. */
type List = Readonly<{ start: Int32Array; at: Int32Array; values: Float32Array }>

function listOf({ x, width, train }: Problem, group: Group): List {
  const { size, unitOf, members, average, columns } = group
  const start = new Int32Array(size + 1)
  const membersOf = (i: number) => members[unitOf[train[i] as number] as number] as Int32Array
  for (let i = 0; i < train.length; i++)
    for (const member of membersOf(i)) start[member + 1] = (start[member + 1] as number) + 1
  for (let m = 0; m < size; m++) start[m + 1] = (start[m + 1] as number) + (start[m] as number)
  const place = start.slice()
  const at = new Int32Array(start[size] as number)
  const values = new Float32Array(at.length * columns.length)
  for (let i = 0; i < train.length; i++) {
    const its = membersOf(i)
    const share = average ? 1 / its.length : 1
    const from = (train[i] as number) * width
    for (const member of its) {
      const to = place[member] as number
      at[to] = i
      for (let c = 0; c < columns.length; c++)
        values[to * columns.length + c] = share * (x[from + (columns[c] as number)] as number)
      place[member] = to + 1
    }
  }
  return { start, at, values }
}

/** A Newton step along all dense columns at once. */
function denseStep(problem: Problem, w: Float64Array, z: Float64Array): void {
  const { x, width, correct, train, penalty, ownOnly = [] } = problem
  const hessian = new Float64Array(width * width)
  const diagonal = new Float64Array(width)
  const step = new Float64Array(width)
  const every = Math.ceil(train.length / CURVED_BY)
  for (let i = 0; i < train.length; i++) {
    const row = train[i] as number
    const p = sigmoid(z[i] as number)
    const h = Math.max(LEAST_WEIGHT, p * (1 - p))
    const e = (correct[row] as number) - p
    const from = row * width
    for (let j = 0; j < width; j++) {
      const v = x[from + j] as number
      step[j] = (step[j] as number) + v * e
      diagonal[j] = (diagonal[j] as number) + h * v * v
    }
    if (i % every === 0) curve(hessian, x, from, width, every * h)
  }
  for (let j = 0; j < width; j++) {
    const at = j * width + j
    hessian[at] = Math.max(hessian[at] as number, diagonal[j] as number) + penalty
    step[j] = (step[j] as number) - penalty * (w[j] as number)
  }
  for (const j of ownOnly) hold(hessian, step, j)
  solve(hessian, step, width)
  for (let j = 0; j < width; j++) w[j] = (w[j] as number) + (step[j] as number)
  for (let i = 0; i < train.length; i++) {
    const from = (train[i] as number) * width
    let sum = 0
    for (let j = 0; j < width; j++) sum += (step[j] as number) * (x[from + j] as number)
    z[i] = (z[i] as number) + sum
  }
}

/** Takes a column out of a step: its coefficient stays where it is. */
function hold(hessian: Float64Array, step: Float64Array, column: number): void {
  const width = step.length
  step[column] = 0
  for (let k = 0; k < width; k++)
    hessian[Math.max(column, k) * width + Math.min(column, k)] = column === k ? 1 : 0
}

/** Adds a row's products to the lower half of a Hessian. */
function curve(hessian: Float64Array, x: Float32Array, from: number, width: number, weight: number): void {
  for (let j = 0; j < width; j++) {
    const v = weight * (x[from + j] as number)
    if (v === 0) continue
    const to = j * width
    for (let k = 0; k <= j; k++) hessian[to + k] = (hessian[to + k] as number) + v * (x[from + k] as number)
  }
}

/** A Newton step along the coefficients of each member in turn. */
function ownSteps(problem: Problem, group: Group, list: List, own: Float64Array, z: Float64Array): void {
  const { size, columns, penalties } = group
  const many = columns.length
  const hessian = new Float64Array(many * many)
  const step = new Float64Array(many)
  for (let member = 0; member < size; member++) {
    const from = list.start[member] as number
    const to = list.start[member + 1] as number
    if (from === to) continue
    hessian.fill(0)
    step.fill(0)
    for (let a = from; a < to; a++) gather(problem, list, a, z, hessian, step)
    for (let c = 0; c < many; c++) {
      hessian[c * many + c] = (hessian[c * many + c] as number) + (penalties[c] as number)
      step[c] = (step[c] as number) - (penalties[c] as number) * (own[member * many + c] as number)
    }
    solve(hessian, step, many)
    for (let c = 0; c < many; c++)
      own[member * many + c] = (own[member * many + c] as number) + (step[c] as number)
    for (let a = from; a < to; a++) {
      let sum = 0
      for (let c = 0; c < many; c++) sum += (step[c] as number) * (list.values[a * many + c] as number)
      const i = list.at[a] as number
      z[i] = (z[i] as number) + sum
    }
  }
}

/** Adds what one row says of a member's coefficients. */
function gather(
  { correct, train }: Problem,
  { at, values }: List,
  a: number,
  z: Float64Array,
  hessian: Float64Array,
  step: Float64Array,
): void {
  const many = step.length
  const i = at[a] as number
  const p = sigmoid(z[i] as number)
  const h = Math.max(LEAST_WEIGHT, p * (1 - p))
  const e = (correct[train[i] as number] as number) - p
  curve(hessian, values, a * many, many, h)
  for (let c = 0; c < many; c++) step[c] = (step[c] as number) + (values[a * many + c] as number) * e
}

/** Solves A·s = b for a positive definite A (its lower half) by Cholesky's method; `b` becomes the solution. */
function solve(a: Float64Array, b: Float64Array, n: number): void {
  for (let i = 0; i < n; i++)
    for (let j = 0; j <= i; j++) {
      let sum = a[i * n + j] as number
      for (let k = 0; k < j; k++) sum -= (a[i * n + k] as number) * (a[j * n + k] as number)
      a[i * n + j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / (a[j * n + j] as number)
    }
  for (let i = 0; i < n; i++) {
    let sum = b[i] as number
    for (let k = 0; k < i; k++) sum -= (a[i * n + k] as number) * (b[k] as number)
    b[i] = sum / (a[i * n + i] as number)
  }
  for (let i = n - 1; i >= 0; i--) {
    let sum = b[i] as number
    for (let k = i + 1; k < n; k++) sum -= (a[k * n + i] as number) * (b[k] as number)
    b[i] = sum / (a[i * n + i] as number)
  }
}
