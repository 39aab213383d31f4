import type { Answers } from './answers.ts'
import type { Ease } from './ease.ts'
import { type Grouping, meansBy, type Parts } from './parts.ts'

/*
 * What usually comes next: of all training learners who had answered a skill set the same way so far, or who came to it from
 * the same other set, how many were right. Each context is a
 * number, so that what is usual in it is a sum and a count.
 */

/** Answers as bits behind a leading 1; beyond so many answers the last of them, behind a mark one higher. */
const LONG = 11
const SHORT = 3
const LATELY = 4
const roomFor = (answers: number): number => 2 << answers

/** Groups of rows before whose answer the same had happened; bits are answers, newest last. */
type Contexts = Readonly<{
  /** The same set, and the same answers to it so far. */
  soFar: Grouping
  /** The same set, and the same last three answers to it. */
  lastThree: Grouping
  /** The same answers to any set so far, and the same last four answers over all. */
  anySet: Grouping
  /** The same set, another before it, and as many of the first three answers. */
  coming: Grouping
  /** The same item, and the same last answer to its set. */
  onItem: Grouping
}>

/** By row, each known before its answer: log odds or surprise that is usual where the same had happened. */
export type Usual = Readonly<Record<keyof Contexts, Float64Array>>

/** What is usual in each context; surprises are right minus expected. */
export function usualIn(answers: Answers, parts: Parts, { ofItem, ofSet }: Ease): Usual {
  const { correct } = answers
  const { soFar, lastThree, anySet, coming, onItem } = contextsOf(answers)
  const surprise = surprisesIn(correct, ofItem)
  const three = meansBy(lastThree, parts, correct, ofSet, 10).mean
  return {
    soFar: meansBy(soFar, parts, correct, three, 10).mean,
    lastThree: three,
    anySet: meansBy(anySet, parts, surprise, 0, 20).mean,
    coming: meansBy(coming, parts, surprise, 0, 20).mean,
    onItem: meansBy(onItem, parts, surprisesIn(correct, three), 0, 8).mean,
  }
}

/** By row: right (1 or 0) minus expected. */
export function surprisesIn(correct: Uint8Array, expected: Float64Array): Float64Array {
  const surprise = new Float64Array(correct.length)
  for (let row = 0; row < surprise.length; row++)
    surprise[row] = (correct[row] as number) - (expected[row] as number)
  return surprise
}

function contextsOf(answers: Answers): Contexts {
  const { rows, user, set, sets, item, items, correct } = answers
  const lastThree = new Int32Array(rows)
  const anySet = new Int32Array(rows)
  const coming = pairsOf(answers)
  const onItem = new Int32Array(rows)
  const answered = new Int32Array(sets)
  const learner = new Int32Array(sets).fill(-1)
  let lately = 1
  for (let row = 0; row < rows; row++) {
    const s = set[row] as number
    if (row === 0 || user[row] !== user[row - 1]) lately = 1
    if (learner[s] !== user[row]) answered[s] = 1
    learner[s] = user[row] as number
    const bits = answered[s] as number
    const three = bits < 1 << SHORT ? bits : (1 << SHORT) + (bits % (1 << SHORT))
    lastThree[row] = s * roomFor(SHORT) + three
    anySet[row] = lately * roomFor(LONG) + bits
    coming.of[row] = (coming.of[row] as number) * roomFor(SHORT) + three
    onItem[row] = 3 * (item[row] as number) + (bits === 1 ? 2 : bits % 2)
    const y = correct[row] as number
    answered[s] = withAnswer(bits, y, LONG)
    lately = withAnswer(lately, y, LATELY)
  }
  return {
    soFar: branchesOf(answers),
    lastThree: { of: lastThree, size: sets * roomFor(SHORT) },
    anySet: { of: anySet, size: roomFor(LATELY) * roomFor(LONG) },
    coming: { of: coming.of, size: coming.size * roomFor(SHORT) },
    onItem: { of: onItem, size: 3 * items },
  }
}

const withAnswer = (bits: number, y: number, most: number): number =>
  bits < 1 << most ? bits * 2 + y : (1 << most) + ((bits * 2 + y) % (1 << most))

/** Rows by their place in the prefix tree of answers to a set: one root a set, two branches at every answer. */
function branchesOf({ rows, user, set, sets, correct }: Answers): Grouping {
  const of = new Int32Array(rows)
  const branch = new Int32Array(2 * (sets + rows))
  const at = new Int32Array(sets)
  const learner = new Int32Array(sets).fill(-1)
  let size = sets
  for (let row = 0; row < rows; row++) {
    const s = set[row] as number
    if (learner[s] !== user[row]) at[s] = s
    learner[s] = user[row] as number
    const node = at[s] as number
    of[row] = node
    const way = 2 * node + (correct[row] as number)
    if (branch[way] === 0) {
      branch[way] = size
      size += 1
    }
    at[s] = branch[way] as number
  }
  return { of, size }
}

/** Rows by their set and the last other set before it. */
function pairsOf({ rows, user, set, sets }: Answers): Grouping {
  const of = new Int32Array(rows)
  const numbers = new Map<number, number>()
  let before = sets
  for (let row = 0; row < rows; row++) {
    const isSame = row > 0 && user[row] === user[row - 1]
    if (isSame && set[row] === set[row - 1]) {
      of[row] = of[row - 1] as number
      continue
    }
    before = isSame ? (set[row - 1] as number) : sets
    const pair = (set[row] as number) * (sets + 1) + before
    const number = numbers.get(pair) ?? numbers.size
    if (number === numbers.size) numbers.set(pair, number)
    of[row] = number
  }
  return { of, size: numbers.size }
}
