import type { Messages } from './en/child.ts'

/**
 * The fixed sentences of the child's screens that are spoken, each once and in the order of the screens. Sentences about a name or a
 * number are others each time: they are no part of it.
 */
export const spokenIn = (messages: Messages): readonly string[] => [...new Set(spoken(messages, false))]

/** What is under `say`, or under a name that ends so. */
function spoken(words: unknown, isSaid: boolean): readonly string[] {
  if (typeof words === 'string') return isSaid ? [words] : []
  if (typeof words !== 'object' || words === null) return []
  return Object.entries(words).flatMap(([name, part]) => spoken(part, isSaid || /^say$|Say$/.test(name)))
}
