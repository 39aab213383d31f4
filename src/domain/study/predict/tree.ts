/** One tree: a node asks whether `x[column]` lies below `below` and goes left, else right; column -1 = a leaf. */
export type Tree = Readonly<{
  column: Int32Array
  below: Float32Array
  left: Int32Array
  right: Int32Array
  value: Float64Array
}>

/** What trees are grown from: each training row's steps (`steps[i * width + column]`), gradient and variance. */
export type Ground = Readonly<{
  width: number
  /** By column: where its steps begin, rising. */
  cuts: readonly Float32Array[]
  steps: Uint8Array
  /** Gradient and variance of each training row beside each other. */
  slopes: Float64Array
  /** The rows a tree sees, and room to sort them. */
  order: Int32Array
  aside: Int32Array
}>

/** Columns have at most so many steps. */
export const STEPS = 32

const DEPTH = 6
/** How much of a tree's advice is taken, and how strongly its leaves are drawn to nothing. */
const RATE = 0.1
const RIDGE = 10
/** A leaf has at least so much of the answers' variance, a split gains at least so much likelihood. */
const LEAST_WEIGHT = 20
const LEAST_GAIN = 1e-3

/** By column and step, beside each other: sums of gradient and of variance. */
type Sums = Float64Array
type Split = Readonly<{ column: number; step: number }>
type Growing = Readonly<{
  column: number[]
  below: number[]
  left: number[]
  right: number[]
  value: number[]
}>

/** The leaf of a row that begins at `from` in `x`. */
export function leafOf({ column, below, left, right, value }: Tree, x: Float32Array, from: number): number {
  let node = 0
  for (let at = column[0] as number; at >= 0; at = column[node] as number)
    node = ((x[from + at] as number) < (below[node] as number) ? left[node] : right[node]) as number
  return value[node] as number
}

/** Grows a tree on the first `many` rows of `order`. */
export function grow(ground: Ground, many: number): Tree {
  const growing: Growing = { column: [], below: [], left: [], right: [], value: [] }
  growNode(ground, growing, 0, many, sumsOf(ground, 0, many), DEPTH)
  return {
    column: Int32Array.from(growing.column),
    below: Float32Array.from(growing.below),
    left: Int32Array.from(growing.left),
    right: Int32Array.from(growing.right),
    value: Float64Array.from(growing.value),
  }
}

/** Grows the node of the rows `order[from..to)`, whose sums are given and used up; answers its number. */
function growNode(
  ground: Ground,
  growing: Growing,
  from: number,
  to: number,
  sums: Sums,
  depth: number,
): number {
  const node = growing.column.length
  const [gradient, weight] = totalOf(sums)
  growing.column.push(-1)
  growing.below.push(0)
  growing.left.push(0)
  growing.right.push(0)
  growing.value.push((RATE * gradient) / (weight + RIDGE))
  const split = depth === 0 ? null : bestSplit(ground, sums, gradient, weight)
  if (split === null) return node
  const middle = parted(ground, from, to, split)
  // only the smaller side is counted: the other is what is left
  const isLeftSmall = middle - from < to - middle
  const small = isLeftSmall ? sumsOf(ground, from, middle) : sumsOf(ground, middle, to)
  for (let k = 0; k < sums.length; k++) sums[k] = (sums[k] as number) - (small[k] as number)
  growing.column[node] = split.column
  growing.below[node] = ground.cuts[split.column]?.[split.step] as number
  growing.left[node] = growNode(ground, growing, from, middle, isLeftSmall ? small : sums, depth - 1)
  growing.right[node] = growNode(ground, growing, middle, to, isLeftSmall ? sums : small, depth - 1)
  return node
}

function sumsOf({ width, steps, slopes, order }: Ground, from: number, to: number): Sums {
  const sums = new Float64Array(width * STEPS * 2)
  for (let a = from; a < to; a++) {
    const i = order[a] as number
    const gradient = slopes[2 * i] as number
    const weight = slopes[2 * i + 1] as number
    const row = i * width
    for (let column = 0; column < width; column++) {
      const at = 2 * (column * STEPS + (steps[row + column] as number))
      sums[at] = (sums[at] as number) + gradient
      sums[at + 1] = (sums[at + 1] as number) + weight
    }
  }
  return sums
}

/** Gradient and variance of all rows: of the first column's steps together. */
function totalOf(sums: Sums): readonly [number, number] {
  let gradient = 0
  let weight = 0
  for (let at = 0; at < 2 * STEPS; at += 2) {
    gradient += sums[at] as number
    weight += sums[at + 1] as number
  }
  return [gradient, weight]
}

/** The split that makes the answers likeliest; null where none is worth it. */
function bestSplit({ width, cuts }: Ground, sums: Sums, gradient: number, weight: number): Split | null {
  let best: Split | null = null
  let most = (gradient * gradient) / (weight + RIDGE) + LEAST_GAIN
  for (let column = 0; column < width; column++) {
    const many = cuts[column]?.length ?? 0
    let g = 0
    let w = 0
    for (let step = 0; step < many; step++) {
      const at = 2 * (column * STEPS + step)
      g += sums[at] as number
      w += sums[at + 1] as number
      if (w < LEAST_WEIGHT) continue
      if (weight - w < LEAST_WEIGHT) break
      const other = gradient - g
      const gain = (g * g) / (w + RIDGE) + (other * other) / (weight - w + RIDGE)
      if (gain <= most) continue
      most = gain
      best = { column, step }
    }
  }
  return best
}

/** Puts the rows below a split before the others; answers where the others begin. */
function parted(
  { width, steps, order, aside }: Ground,
  from: number,
  to: number,
  { column, step }: Split,
): number {
  let left = from
  let right = 0
  for (let a = from; a < to; a++) {
    const i = order[a] as number
    if ((steps[i * width + column] as number) <= step) {
      order[left] = i
      left += 1
    } else {
      aside[right] = i
      right += 1
    }
  }
  for (let a = 0; a < right; a++) order[left + a] = aside[a] as number
  return left
}
