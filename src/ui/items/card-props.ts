import type { QuestionKind } from '#domain/items/item.ts'
import type { QuestionOf } from '#domain/items/kind.ts'

/** How the answer on screen went; null while it is being made. Never red, never crossed. */
type Marking = 'right' | 'not-yet' | null

/**
 * What every renderer gets. `response` is the canonical string of the answer so far and null while it is not whole;
 * a renderer that needs more than that to draw half an answer keeps it itself, and is drawn anew for each item.
 */
export type CardProps<K extends QuestionKind> = Readonly<{
  question: QuestionOf<K>
  response: string | null
  onResponse: (response: string | null) => void
  /** Enter on the keyboard, where the answer is whole. */
  onSubmit: () => void
  disabled: boolean
  marking: Marking
}>
