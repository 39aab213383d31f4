import type { Answers } from './answers.ts'
import { meansBy, type Parts } from './parts.ts'

/** How strongly a rare item is drawn to its skill set, and a rare set to the mean, in answers. */
const ITEM_SHRINK = 4
const SET_SHRINK = 20

/** By row: P(right) of its item, and of its skill set, before anything is known of the learner; training answers to the item. */
export type Ease = Readonly<{ ofItem: Float64Array; ofSet: Float64Array; seen: Float64Array }>

/** How easy items and sets are, counted over the training rows; without items the sets stand for them. */
export function easeOf(answers: Answers, parts: Parts, mean: number): Ease {
  const { set, sets, item, items, correct } = answers
  const { mean: ofSet, count } = meansBy({ of: set, size: sets }, parts, correct, mean, SET_SHRINK)
  if (items === 1) return { ofItem: ofSet, ofSet, seen: count }
  const byItem = meansBy({ of: item, size: items }, parts, correct, ofSet, ITEM_SHRINK)
  return { ofItem: byItem.mean, ofSet, seen: byItem.count }
}

/** The share of right answers among some rows, in (0, 1). */
export function shareRight({ correct }: Answers, rows: Int32Array): number {
  let right = 0
  for (const row of rows) right += correct[row] as number
  return (right + 1) / (rows.length + 2)
}
