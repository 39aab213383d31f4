import type { Entry, EntryOf } from '#domain/entry.ts'
import type { LearnerId } from '#domain/ids.ts'
import { inOrder } from '#domain/order.ts'

/** Whose an entry is after all moves; null = the school's. */
export type Owner = (entry: Entry) => LearnerId | null

/**
 * Whose each entry is once work done in the wrong child's name has been given back. Moves may come in any order and
 * twice; of two that speak of one entry the later one counts, so a chain ends where it leads. The moves themselves,
 * and edits, stay where they are.
 */
export function ownersAfter(entries: readonly Entry[]): Owner {
  const byStream = new Map<string, EntryOf<'attempts-moved'>['body'][]>()
  for (const entry of inOrder(entries)) {
    if (entry.kind !== 'attempts-moved') continue
    const moves = byStream.get(entry.body.stream) ?? []
    moves.push(entry.body)
    byStream.set(entry.body.stream, moves)
  }
  return (entry) => {
    if (entry.learner === null || entry.kind === 'attempts-moved' || entry.kind === 'edit')
      return entry.learner
    const moves = byStream.get(entry.stream) ?? []
    return (
      moves.findLast(({ from, through }) => entry.seq >= from && entry.seq <= through)?.to ?? entry.learner
    )
  }
}

/** A learner's own entries after all moves, in their order, each once. */
export function entriesOf(learner: LearnerId, entries: readonly Entry[]): Entry[] {
  const ownerOf = ownersAfter(entries)
  return inOrder(entries).filter((entry) => ownerOf(entry) === learner)
}
