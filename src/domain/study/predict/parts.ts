import type { Answers } from './answers.ts'

/*
 * What is counted over the training answers (how hard an item is, what usually follows) becomes a feature of training rows
 * too. So that no row finds its own answer in it, the training learners fall into parts, and a row is told what the other
 * parts say.
 */

/** So many parts; a learner who is not trained on is in none of them, and has this number. */
export const PARTS = 5
/** Knuth's multiplicative hash. */
const GOLDEN = 2654435761

/** By row: the part of its learner, 0 to 4, or 5 for a learner who is not trained on: of whom nothing is counted. */
export type Parts = Uint8Array

/** The parts of the training rows. */
export function partsOf({ rows, user }: Answers, train: Int32Array): Parts {
  const parts = new Uint8Array(rows).fill(PARTS)
  for (const row of train) parts[row] = (Math.imul((user[row] as number) + 1, GOLDEN) >>> 16) % PARTS
  return parts
}

/** Rows in groups: `of[row]` from 0 to `size` - 1. */
export type Grouping = Readonly<{ of: Int32Array; size: number }>

/** By row: the mean of a value over the training rows of its group in other parts, and how many they are. */
export type Means = Readonly<{ mean: Float64Array; count: Float64Array }>

/** Means by group, drawn to `prior` (one a row, or one for all) as if by `strength` answers more. */
export function meansBy(
  { of, size }: Grouping,
  parts: Parts,
  value: ArrayLike<number>,
  prior: ArrayLike<number> | number,
  strength: number,
): Means {
  const rows = of.length
  // by group: sum and count of each part, and of all together at the end
  const wide = 2 * (PARTS + 1)
  const tallies = new Float64Array(size * wide)
  for (let row = 0; row < rows; row++) {
    const part = parts[row] as number
    if (part === PARTS) continue
    const at = (of[row] as number) * wide
    add(tallies, at + 2 * part, value[row] as number)
    add(tallies, at + 2 * PARTS, value[row] as number)
  }
  const mean = new Float64Array(rows)
  const count = new Float64Array(rows)
  for (let row = 0; row < rows; row++) {
    const part = parts[row] as number
    const at = (of[row] as number) * wide
    const own = part === PARTS ? 0 : 1
    const n = (tallies[at + 2 * PARTS + 1] as number) - own * (tallies[at + 2 * part + 1] as number)
    const sum = (tallies[at + 2 * PARTS] as number) - own * (tallies[at + 2 * part] as number)
    const toward = typeof prior === 'number' ? prior : (prior[row] as number)
    mean[row] = (sum + strength * toward) / (n + strength)
    count[row] = n
  }
  return { mean, count }
}

function add(tallies: Float64Array, at: number, value: number): void {
  tallies[at] = (tallies[at] as number) + value
  tallies[at + 1] = (tallies[at + 1] as number) + 1
}
