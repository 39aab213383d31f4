import type { ItemId } from '#domain/ids.ts'
import type { MadeItem } from '#domain/items/item.ts'
import type { LearnerState } from '#domain/mastery/mastery.ts'
import { makeItem } from './make-item.ts'

/**
 * Whether an item asks what the last two items asked, or would be the third running with one and the same answer.
 * Numbers and structure do not depend on the language, so any language will do.
 */
export function tooAlike(recent: LearnerState['recent']): (item: ItemId) => boolean {
  const before = recent.slice(-2).flatMap((one) => makeItem(one.item, 'en') ?? [])
  return (item) => {
    const made = makeItem(item, 'en')
    if (made === null) return false
    const sameAnswer = before.filter((one) => one.key.answer === made.key.answer).length
    return sameAnswer >= 2 || before.some((one) => asks(one) === asks(made))
  }
}

/** What an item asks, without its id and without where its picture scatters things. */
const asks = ({ item, key }: MadeItem): string => `${item.skill} ${item.prompt} ${key.answer}`
