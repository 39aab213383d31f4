import { log, sigmoid } from '#domain/mastery/exact.ts'
import { type Ground, grow, leafOf, STEPS, type Tree } from './tree.ts'

/** Boosted trees: log odds are `base` plus the leaves a row falls into. */
export type Boosted = Readonly<{ base: number; trees: readonly Tree[] }>

/** Rows to fit on: `x[row * width + column]`, without missing numbers. */
export type Table = Readonly<{ x: Float32Array; width: number; correct: Uint8Array; train: Int32Array }>

const TREES = 120
/** Where the steps of a column begin is found on so many rows. */
const SAMPLE = 20_000
/** Each tree sees this share of the rows, and no more than so many. */
const SHARE = 0.4
const MOST_ROWS = 120_000

/**
 * Gradient boosting for right and wrong answers (Friedman 2001; second order as in Chen & Guestrin 2016) over histograms. Same
 * table, same bits: rows are drawn by a hash of their place.
 */
export function boost(table: Table, tell: (tree: number) => void = () => {}): Boosted {
  const { train, correct, x, width } = table
  const n = train.length
  let right = 0
  for (const row of train) right += correct[row] as number
  const base = log((right + 1) / (n - right + 1))
  const ground = groundOf(table)
  const z = new Float64Array(n).fill(base)
  const trees: Tree[] = []
  for (let t = 0; t < TREES; t++) {
    slope(table, z, ground.slopes)
    const tree = grow(ground, draw(ground.order, Math.min(SHARE, MOST_ROWS / n), t))
    if (tree.column.length === 1) break
    trees.push(tree)
    for (let i = 0; i < n; i++) z[i] = (z[i] as number) + leafOf(tree, x, (train[i] as number) * width)
    tell(t + 1)
  }
  return { base, trees }
}

/** The log odds of a row that begins at `from` in `x`. */
export function boostedOdds({ base, trees }: Boosted, x: Float32Array, from: number): number {
  let z = base
  for (const tree of trees) z += leafOf(tree, x, from)
  return z
}

/** All numbers of the trees, for hashing. */
export const numbersOf = ({ base, trees }: Boosted): Float64Array =>
  Float64Array.from([
    base,
    ...trees.flatMap(({ column, below, left, right, value }) => [
      ...column,
      ...below,
      ...left,
      ...right,
      ...value,
    ]),
  ])

function groundOf(table: Table): Ground {
  const { x, width, train } = table
  const n = train.length
  const cuts = Array.from({ length: width }, (_, column) => cutsOf(table, column))
  const steps = new Uint8Array(n * width)
  for (let i = 0; i < n; i++)
    for (let column = 0; column < width; column++)
      steps[i * width + column] = stepOf(
        cuts[column] as Float32Array,
        x[(train[i] as number) * width + column] as number,
      )
  const [slopes, order, aside] = [new Float64Array(2 * n), new Int32Array(n), new Int32Array(n)]
  return { width, cuts, steps, slopes, order, aside }
}

/** Where a column's steps of equal count begin, rising; none where it is the same in all rows. */
function cutsOf({ x, width, train }: Table, column: number): Float32Array {
  const every = Math.max(1, Math.floor(train.length / SAMPLE))
  const size = Math.ceil(train.length / every)
  const valueAt = (i: number): number => x[(train[i * every] as number) * width + column] as number
  const values = Float32Array.from({ length: size }, (_, i) => valueAt(i)).sort()
  const cuts: number[] = []
  for (let step = 1; step < STEPS; step++) {
    const cut = values[Math.floor((step * size) / STEPS)] as number
    if (cut > (cuts.at(-1) ?? (values[0] as number))) cuts.push(cut)
  }
  return Float32Array.from(cuts)
}

/** How many cuts lie at or below a value. */
function stepOf(cuts: Float32Array, value: number): number {
  let least = 0
  let most = cuts.length
  while (least < most) {
    const middle = (least + most) >> 1
    if (value >= (cuts[middle] as number)) least = middle + 1
    else most = middle
  }
  return least
}

function slope({ train, correct }: Table, z: Float64Array, slopes: Float64Array): void {
  for (let i = 0; i < train.length; i++) {
    const p = sigmoid(z[i] as number)
    slopes[2 * i] = (correct[train[i] as number] as number) - p
    slopes[2 * i + 1] = p * (1 - p)
  }
}

/** Fills `order` with the share of rows that a tree sees; answers how many. */
function draw(order: Int32Array, share: number, tree: number): number {
  const limit = share * 4294967296
  let many = 0
  for (let i = 0; i < order.length; i++) {
    let hash = Math.imul(i + 1, 0x9e3779b1) ^ Math.imul(tree + 1, 0x85ebca6b)
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
    hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39)
    if ((hash ^ (hash >>> 15)) >>> 0 >= limit) continue
    order[many] = i
    many += 1
  }
  return many
}
