import { logit } from '#domain/mastery/exact.ts'
import type { Answers } from './answers.ts'

/** Before anything is known of the learner: P(right) of a row's item, and the log odds of it and of its skill set. */
export type Ease = Readonly<{ right: number; item: number; set: number }>

/** How strongly a rare item is drawn to its skill set, and a rare set to the mean, in answers. */
const ITEM_SHRINK = 4
const SET_SHRINK = 20

/** How easy items and sets are, counted over training rows (`isTrain[row]` 1); of a training row without the row itself. */
export function easeOver(answers: Answers, isTrain: Uint8Array): (row: number) => Ease {
  const { rows, items, sets, item, set, correct } = answers
  const ofItem = { right: new Float64Array(items), count: new Float64Array(items) }
  const ofSet = { right: new Float64Array(sets), count: new Float64Array(sets) }
  let right = 0
  let count = 0
  for (let row = 0; row < rows; row++) {
    if (isTrain[row] === 0) continue
    const y = correct[row] as number
    right += y
    count += 1
    add(ofItem, item[row] as number, y)
    add(ofSet, set[row] as number, y)
  }
  const mean = (right + 1) / (count + 2)
  return (row) => {
    const own = isTrain[row] as number
    const y = own * (correct[row] as number)
    const s = set[row] as number
    const i = item[row] as number
    const bySet =
      ((ofSet.right[s] as number) - y + SET_SHRINK * mean) / ((ofSet.count[s] as number) - own + SET_SHRINK)
    const byItem =
      items === 1
        ? bySet
        : ((ofItem.right[i] as number) - y + ITEM_SHRINK * bySet) /
          ((ofItem.count[i] as number) - own + ITEM_SHRINK)
    return { right: byItem, item: logit(byItem), set: logit(bySet) }
  }
}

function add(counts: Readonly<{ right: Float64Array; count: Float64Array }>, at: number, y: number): void {
  counts.right[at] = (counts.right[at] as number) + y
  counts.count[at] = (counts.count[at] as number) + 1
}
