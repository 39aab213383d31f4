import type { Answers } from './answers.ts'
import type { Ease } from './ease.ts'
import { type Grouping, groupedBy, meansBy, type Parts } from './parts.ts'

/*
 * What usually comes next: of all training learners who had answered a skill set the same way so far, or who came to it from
 * the same other set, how many were right. Counted over whole strings of answers as a prefix tree would, without one.
 */

/** Answers so far on a set as bits behind a leading 1; of more than this many only the last, behind another mark. */
const REMEMBERED = 11
const MARK = 2 ** REMEMBERED
const WIDE = 2 * MARK
/** So many of the last answers over all sets. */
const LATELY = 4
const LATE_MARK = 2 ** LATELY

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
  const surprise = Float64Array.from(correct, (y, row) => y - (ofItem[row] as number))
  const three = meansBy(lastThree, parts, correct, ofSet, 10).mean
  const surpriseAtThree = Float64Array.from(correct, (y, row) => y - (three[row] as number))
  return {
    soFar: meansBy(soFar, parts, correct, three, 10).mean,
    lastThree: three,
    anySet: meansBy(anySet, parts, surprise, 0, 20).mean,
    coming: meansBy(coming, parts, surprise, 0, 20).mean,
    onItem: meansBy(onItem, parts, surpriseAtThree, 0, 8).mean,
  }
}

function contextsOf({ rows, user, set, sets, item, correct }: Answers): Contexts {
  const keys = Array.from({ length: 5 }, () => new Float64Array(rows)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ]
  const [soFar, lastThree, anySet, coming, onItem] = keys
  const answered = new Int32Array(sets)
  const learner = new Int32Array(sets).fill(-1)
  let lately = 1
  let before = sets
  for (let row = 0; row < rows; row++) {
    const s = set[row] as number
    if (row === 0 || user[row] !== user[row - 1]) {
      lately = 1
      before = sets
    } else if (set[row - 1] !== s) before = set[row - 1] as number
    if (learner[s] !== user[row]) answered[s] = 1
    learner[s] = user[row] as number
    const bits = answered[s] as number
    soFar[row] = s * WIDE + bits
    lastThree[row] = s * 16 + (bits < 8 ? bits : 8 + (bits & 7))
    anySet[row] = lately * WIDE + bits
    coming[row] = (s * (sets + 1) + before) * 16 + Math.min(15, bits)
    onItem[row] = (item[row] as number) * 4 + (bits === 1 ? 0 : 1 + (bits & 1))
    const y = correct[row] as number
    answered[s] = withAnswer(bits, y, MARK)
    lately = withAnswer(lately, y, LATE_MARK)
  }
  return {
    soFar: groupedBy(soFar),
    lastThree: groupedBy(lastThree),
    anySet: groupedBy(anySet),
    coming: groupedBy(coming),
    onItem: groupedBy(onItem),
  }
}

const withAnswer = (bits: number, y: number, mark: number): number =>
  bits < mark ? bits * 2 + y : mark + ((bits * 2 + y) & (mark - 1))
