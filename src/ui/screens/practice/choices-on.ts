import type { Question } from '#domain/items/item.ts'

/** How many answers were on show; 0 where the answer was built or typed. */
export const choicesOn = (question: Question): number =>
  question.kind === 'choice' ? question.choices.length : 0
