import type { Question, QuestionKind } from './item.ts'

export type QuestionOf<K extends QuestionKind> = Extract<Question, { kind: K }>

/** What one kind of question knows of its responses; a file a kind, joined in `registry.ts`. */
export type Kind<K extends QuestionKind> = Readonly<{
  /** The response in its one spelling; null while it is not a whole answer to this question. */
  read(question: QuestionOf<K>, response: string): string | null
  /** How many answers were on show; 0 where the answer was built or typed. */
  choices(question: QuestionOf<K>): number
  /** The response standing in its question, where only together they can be compared. */
  inPlace?(question: QuestionOf<K>, response: string): string
}>

/** A whole number without leading zeros, of at most seven digits; null for other text. */
export function readWhole(text: string): number | null {
  const trimmed = text.trim()
  return /^\d{1,7}$/.test(trimmed) ? Number(trimmed) : null
}
