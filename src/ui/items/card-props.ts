import type { QuestionKind } from '#domain/items/item.ts'
import type { QuestionOf } from '#domain/items/kind.ts'
import type { Stroke } from '#domain/items/tracing.ts'

/** How the answer on screen went; null while it is being made. Never red, never crossed. */
type Marking = 'right' | 'not-yet' | null

/** What was made where the response tells only what it is worth: shown to her again while the item is on screen, kept nowhere. */
export type Made =
  | Readonly<{ kind: 'coins'; coins: readonly number[] }>
  | Readonly<{ kind: 'strokes'; strokes: readonly Stroke[] }>

/**
 * What every renderer gets. `response` is the canonical string of the answer so far and null while it is not whole;
 * a renderer that needs more than that to draw half an answer keeps it itself, and is drawn anew for each item.
 */
export type CardProps<K extends QuestionKind> = Readonly<{
  question: QuestionOf<K>
  response: string | null
  onResponse: (response: string | null) => void
  /** The coins or strokes that made it; null = the response tells all there is. */
  onMade?: (made: Made | null) => void
  /** Enter on the keyboard, where the answer is whole. */
  onSubmit: () => void
  disabled: boolean
  marking: Marking
}>
