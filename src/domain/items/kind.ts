import type { Question, QuestionKind } from './item.ts'
import { typedWhole } from './typed.ts'

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

/** A whole number of at most seven digits; null for other text. */
export function readWhole(text: string): number | null {
  const whole = typedWhole(text, null)
  return whole === null || whole.length > 7 ? null : Number(whole)
}
