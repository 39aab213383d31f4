import type { ItemId } from '#domain/ids.ts'
import type { LearnerState } from '#domain/mastery/mastery.ts'
import { gistOf } from './make-item.ts'

/** Whether an item asks what the last two items asked, or would be the third running with one and the same answer. */
export function tooAlike(recent: LearnerState['recent']): (item: ItemId) => boolean {
  const before = recent.slice(-2).flatMap(({ item }) => gistOf(item) ?? [])
  return (item) => {
    const gist = gistOf(item)
    if (gist === null) return false
    const sameAnswer = before.filter(({ answer }) => answer === gist.answer).length
    return sameAnswer >= 2 || before.some(({ asks }) => asks === gist.asks)
  }
}
