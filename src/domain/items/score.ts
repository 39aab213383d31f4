import type { AnswerFormat } from '#domain/entry.ts'
import { sameExpression } from './expression.ts'
import type { Key, Question, QuestionKind, Score } from './item.ts'
import type { Kind } from './kind.ts'
import { KINDS } from './registry.ts'
import { sameValue } from './value.ts'

/**
 * The verdict on a response: incomplete ones are not ready; others are right or wrong, with every
 * misconception that would have answered the same.
 */
export function scoreResponse(question: Question, key: Key, response: string): Score {
  const given = canonicalResponse(question, response)
  if (given === null) return { kind: 'not-ready' }
  const correct = [key.answer, ...key.also].some((answer) => sameAnswer(question, key.equal, answer, given))
  const misconceptions = correct
    ? []
    : key.wrong.filter((wrong) => sameAnswer(question, key.equal, wrong.response, given)).map(({ id }) => id)
  return { kind: 'scored', correct, misconceptions: [...new Set(misconceptions)] }
}

/** The one spelling of a response to this question; null while it is incomplete or cannot be given here. */
export const canonicalResponse = (question: Question, response: string): string | null =>
  kindOf(question).read(question, response)

/** Whether two canonical responses to a question count as one. */
export function sameAnswer(question: Question, equal: Key['equal'], a: string, b: string): boolean {
  if (equal === 'exact') return a === b
  if (equal === 'value') return sameValue(a, b)
  const kind = kindOf(question)
  return sameExpression(kind.inPlace?.(question, a) ?? a, kind.inPlace?.(question, b) ?? b)
}

/** How an answer to this question is given, as attempts log it. */
export const formatOf = (question: Question): AnswerFormat => question.kind

/** How many choices are on show, as attempts log it; 0 where the answer is built or typed. */
export const choicesOf = (question: Question): number => kindOf(question).choices(question)

/** The kind that belongs to a question; the cast is safe because the registry is keyed by kind. */
const kindOf = (question: Question): Kind<QuestionKind> => KINDS[question.kind] as Kind<QuestionKind>
